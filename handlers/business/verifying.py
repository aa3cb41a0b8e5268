"""A business proves its domain: a file on its site, or a record of its name. Then a person decides."""

from datetime import timedelta

from sqlmodel import Session

from handlers import outside
from handlers.business.card import back_to_card
from handlers.business.mine import id_of
from handlers.business.showing import (
    follow_link,
    lost_numbers,
    numbers_of,
    reason_in_words,
    standing,
)
from handlers.business.telling import tell_owners
from handlers.context import Button, Context, press
from handlers.outside import Answer, Trouble
from handlers.words import Html
from rules.links import real_host
from storage import appeals, businesses, verifications
from storage.businesses import Business
from storage.verifications import DNS, FILE, Verification, VerificationRefusal

FILE_PATH = "/.well-known/fairshare.txt"
RECORD = "_fairshare"
LOOKS_EVERY = timedelta(seconds=10)
METHODS = (FILE, DNS)


async def show_verification(context: Context, business: Business, said: Html | None = None) -> bool:
    """Where it stands, and what can be done."""
    say = context.say
    with context.storage.reading() as tx:
        fresh = businesses.find(tx, id_of(business)) or business
        state, last = standing(tx, fresh), verifications.last_of(tx, id_of(business))
        text = _text(context, tx, fresh, state, last)
    parts = [said, text] if said is not None else [text]
    rows = [*_rows(context, fresh, state, last), back_to_card(say, fresh)]
    await context.show(Html("\n\n".join(parts)), rows)
    return True


def _text(context: Context, tx: Session, business: Business, state: str, last: Verification | None) -> Html:
    say = context.say
    if state == "verified" and business.verified_at is not None:
        day = say.day(business.verified_at)
        return say("business-verified", domain=business.verified_domain, day=day)
    if state in ("lost", "appealed", "denied"):
        appeal = appeals.of_loss(tx, business)
        why = reason_in_words(say, appeal.refusal) if appeal is not None else ""
        numbers = numbers_of(say, lost_numbers(business))
        return say(f"business-{state}", numbers=numbers, why=why)
    if state == "asked" and last is not None:
        return _instructions(context, business, last)
    why = reason_in_words(say, last.refusal) if last is not None else ""
    return say(f"business-proof-{state}", why=why, domain=last.domain if last is not None else "")


def _instructions(context: Context, business: Business, asked: Verification) -> Html:
    place = _url(asked.domain) if asked.method == FILE else f"{RECORD}.{asked.domain}"
    link = follow_link(context, business)
    return context.say(f"business-proof-{asked.method}", place=place, token=asked.token, link=link)


def _rows(context: Context, business: Business, state: str, last: Verification | None) -> list[list[Button]]:
    say, number = context.say, business.id

    def by(method: str) -> Button:
        return press(say.plain(f"business-prove-{method}"), f"business:prove:{number}:{method}")

    if state == "lost":
        return [[press(say.plain("business-do-appeal"), f"business:appeal:{number}")]]
    if state == "no-website":
        return [[press(say.plain("business-edit-website"), f"business:edit:{number}:website")]]
    if state == "asked" and last is not None:
        other = DNS if last.method == FILE else FILE
        return [[press(say.plain("business-look"), f"business:look:{number}")], [by(other)]]
    return [[by(method) for method in METHODS]] if state in ("none", "refused") else []


async def prove(context: Context, business: Business, method: str) -> bool:
    """Asks for a proof by this method. One that is asked for already is not asked anew."""
    if method not in METHODS:
        return False
    with context.transaction() as tx:
        open_one = verifications.open_of(tx, id_of(business))
        if open_one is not None and open_one.proved_at is not None:
            return False
        asked: Verification | VerificationRefusal | None = open_one
        if open_one is None or open_one.method != method:
            asked = verifications.ask(tx, id_of(business), method, context.now())
    return isinstance(asked, Verification) and await show_verification(context, business)


async def look(context: Context, business: Business) -> bool:
    """Looks for the proof. Nobody can have it looked for all the time."""
    say, now = context.say, context.now()
    with context.storage.transaction() as tx:
        asked = verifications.open_of(tx, id_of(business))
        if asked is None or asked.id is None or asked.proved_at is not None:
            return False
        is_early = asked.checked_at is not None and now - asked.checked_at < LOOKS_EVERY
        if not is_early:
            verifications.checked(tx, asked.id, now)
    if is_early:
        await context.answer(say.plain("business-look-early", seconds=LOOKS_EVERY.seconds), alert=True)
        return True
    await context.answer(say.plain("business-looking"))
    found = await _find(context, business, asked)
    if found is not None:
        return await show_verification(context, business, found)
    with context.transaction() as tx:
        is_proved = verifications.proved(tx, asked.id, context.now())
        if is_proved:
            tell_owners(context, tx, "business-proved-waits", f"proved:{asked.id}", business.name)
    return is_proved and await show_verification(context, business)


async def _find(context: Context, business: Business, asked: Verification) -> Html | None:
    """None: the proof is where it should be. Else what was found there."""
    said: Html | None = None
    if asked.method == DNS:
        place = f"{RECORD}.{asked.domain}"
        return _of_records(context, asked, await context.app.outside.texts(place), place)
    # Some sites answer only with www; who holds that one holds the site.
    for host in dict.fromkeys((asked.domain, real_host(business.website))):
        if not outside.within(asked.domain, host):
            continue
        answer = await context.app.outside.fetch(_url(host))
        found = _of_page(context, asked, answer, _url(host))
        if found is None:
            return None
        said = said or found
    return said or context.say(Trouble.LINK, place=_url(asked.domain))


def _of_records(context: Context, asked: Verification, texts: list[str] | Trouble, place: str) -> Html | None:
    if isinstance(texts, Trouble):
        return context.say(texts, place=place)
    if any(text.strip() == asked.token for text in texts):
        return None
    return context.say("business-no-record" if not texts else "business-other-record", place=place)


def _of_page(context: Context, asked: Verification, answer: Answer | Trouble, place: str) -> Html | None:
    if isinstance(answer, Trouble):
        return context.say(answer, place=place)
    if not outside.within(asked.domain, answer.host):
        return context.say("business-other-site", place=place, host=answer.host)
    if answer.status != 200:
        return context.say("business-no-file", place=place, status=str(answer.status))
    if asked.token.encode() in answer.body.split():
        return None
    return context.say("business-other-file", place=place)


def _url(host: str) -> str:
    return f"https://{host}{FILE_PATH}"
