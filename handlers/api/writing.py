"""The two things that are written: the name of a new key, and the address of a callback."""

from sqlmodel import Session

from handlers.api.mine import WIZARD, find_mine, has_api, id_of, sell
from handlers.api.secret import show_once
from handlers.context import Button, Context, press
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.links import refuse_link
from rules.wording import WordingRefusal, refuse_words, tidy
from storage import api_keys, callbacks, drafts
from storage.api_keys import KEYS_MAX, SCOPES, Made
from storage.businesses import Business
from storage.drafts import Draft

NAME_CHARACTERS_MAX = 32


async def ask(context: Context, step: str, business: Business, **answers: str) -> None:
    """`step`: `name` or `url`."""
    draft = Draft(WIZARD, step, {"business": str(business.id), **answers})
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    await context.show(context.say(f"api-ask-{step}"), [_way_out(context.say, draft)])


def _way_out(say: Voice, draft: Draft) -> list[Button]:
    here = draft.answers["business"]
    back = f"api:callback:{here}" if draft.step == "url" else f"api:new:{here}:{draft.answers['scopes']}"
    return [press(say.plain("back"), back), cancel_button(say)]


async def take_answer(context: Context, draft: Draft) -> None:
    business = find_mine(context, draft.answers["business"])
    if business is None:
        with context.transaction() as tx:
            drafts.drop_draft(tx, context.user.id, WIZARD)
        await context.reply(context.say("wizard-words"))
    elif not has_api(context, business):
        await sell(context, business)
    elif draft.step == "name":
        await _take_name(context, draft, business)
    else:
        await _take_url(context, draft, business)


async def _take_name(context: Context, draft: Draft, business: Business) -> None:
    say, name = context.say, tidy(context.text)
    refusal = refuse_words(name, NAME_CHARACTERS_MAX)
    # A dot or an @ in the name of a key does no harm: nobody else sees it.
    if refusal is not None and refusal is not WordingRefusal.LINK:
        await context.reply(say("api-wrong-name", max=NAME_CHARACTERS_MAX), [_way_out(say, draft)])
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        made = _make(context, tx, business, name, int(draft.answers["scopes"]))
    to_keys = [press(say.plain("api-to-keys"), f"api:keys:{business.id}")]
    if made is None:
        await context.reply(say("api-many-keys", max=KEYS_MAX), [to_keys])
        return
    await context.reply(say("api-made", name=name), [to_keys])
    await show_once(context, say("api-key-shown", name=name, words=made.words))


def _make(context: Context, tx: Session, business: Business, name: str, mask: int) -> Made | None:
    """None if there are as many as may be."""
    now = context.now()
    if len(api_keys.of_business(tx, id_of(business), now)) >= KEYS_MAX:
        return None
    scopes = [scope for n, scope in enumerate(SCOPES) if mask >> n & 1]
    return api_keys.make(tx, id_of(business), name, scopes, now)


async def _take_url(context: Context, draft: Draft, business: Business) -> None:
    say, url = context.say, context.text.strip()
    if refusal := refuse_link(url):
        text = Html(f"{say(refusal.value)}\n\n{say('api-ask-url')}")
        await context.reply(text, [_way_out(say, draft)])
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
        secret = callbacks.set_callback(tx, id_of(business), url, context.now())
    rows = [
        [press(say.plain("api-test"), f"api:test:{business.id}")],
        [press(say.plain("api-to-callback"), f"api:callback:{business.id}")],
    ]
    await context.reply(say("api-callback-set", url=url), rows)
    await show_once(context, say("api-secret-shown", secret=secret))
