"""What a customer tells one business of themselves, each with its purpose, and only if they want to."""

from sqlmodel import Session

from handlers.context import Button, Context, Rows, press
from handlers.countries import COMMON, country, find_country
from handlers.doors import first_parts, number_of
from handlers.following.managing import Followed, find, gone
from handlers.tongues import tongue
from handlers.wizards import cancel_button
from handlers.words import Voice
from rules.business import COUNTRIES
from rules.segments import AGE_BANDS, Answers
from rules.topics import LANGUAGES
from storage import consents, drafts
from storage.drafts import Draft

COUNTRY = "following-country"
"""The wizard that waits for the name of a country."""
QUESTIONS = ("language", "country", "age_band")
VALUES = {"language": frozenset(LANGUAGES), "country": COUNTRIES, "age_band": frozenset(AGE_BANDS)}
ONE, ALL = "one", "all"
"""One question, or this one and those after it."""


async def answers(context: Context) -> None:
    """following:answers:<business>: what it knows, each to be changed, or all taken back."""
    with context.storage.reading() as tx:
        found = find(tx, number_of(context), context.user.id)
    await _show_answers(context, found)


async def _show_answers(context: Context, found: Followed | None) -> None:
    if found is None:
        await gone(context)
        return
    say, number, given = context.say, found.business.id, found.mine.answers()
    words = {name: _words(say, name, getattr(given, name)) for name in QUESTIONS}
    text = say("following-answers-of", name=found.business.name, **words)
    change = [
        [press(say.plain(f"following-change-{name}"), f"following:ask:{number}:{name}:{ONE}")]
        for name in QUESTIONS
    ]
    wipe = [press(say.plain("following-wipe"), f"following:wipe:{number}")]
    back = [press(say.plain("back"), f"following:card:{number}")]
    await context.show(text, [*change, *([wipe] if given != Answers() else []), back])


def _words(say: Voice, question: str, value: str) -> str:
    if not value:
        return say.plain("following-no-answer")
    if question == "language":
        return tongue(say, value)
    return country(say, value) if question == "country" else value


async def ask(context: Context) -> None:
    """following:ask:<business>:<question>:<one or all>"""
    question, flow = first_parts(context, 4)[2:]
    if question not in QUESTIONS or flow not in (ONE, ALL):
        await gone(context)
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, COUNTRY)
        found = find(tx, number_of(context), context.user.id)
    await _ask(context, found, question, flow)


async def _ask(context: Context, found: Followed | None, question: str, flow: str) -> None:
    if found is None:
        await gone(context)
        return
    say, number = context.say, found.business.id
    rather_not = press(say.plain("following-rather-not"), f"following:say:{number}:{question}:{flow}:")
    rows = [*_choices(say, found, question, flow), [rather_not]]
    await context.show(say(f"following-ask-{question}", name=found.business.name), rows)


def _choices(say: Voice, found: Followed, question: str, flow: str) -> Rows:
    number = found.business.id
    if question == "age_band":
        values: tuple[str, ...] = AGE_BANDS
    elif question == "language":
        values = LANGUAGES
    else:
        values = tuple(dict.fromkeys((found.business.country, *COMMON)))
    chosen = getattr(found.mine, question)
    buttons = [
        press(
            ("✓ " if value == chosen else "") + _words(say, question, value),
            f"following:say:{number}:{question}:{flow}:{value}",
        )
        for value in values
    ]
    rows: list[list[Button]] = [buttons[at : at + 3] for at in range(0, len(buttons), 3)]
    if question == "country":
        rows.append([press(say.plain("following-other-country"), f"following:country:{number}:{flow}")])
    return rows


async def said(context: Context) -> None:
    """following:say:<business>:<question>:<one or all>:<answer>; an empty answer is *rather not*."""
    question, flow, value = first_parts(context, 5)[2:]
    if question not in QUESTIONS or flow not in (ONE, ALL) or (value and value not in VALUES[question]):
        await gone(context)
        return
    with context.transaction() as tx:
        found = _keep(context, tx, number_of(context), question, value)
    await _go_on(context, found, question, flow)


def _keep(context: Context, tx: Session, number: int, question: str, value: str) -> Followed | None:
    found = find(tx, number, context.user.id)
    if found is not None:
        given = Answers(**{**vars(found.mine.answers()), question: value})
        consents.answer(tx, number, context.user.id, given)
    return found


async def _go_on(context: Context, found: Followed | None, question: str, flow: str) -> None:
    after = QUESTIONS.index(question) + 1
    if flow == ALL and after < len(QUESTIONS):
        await _ask(context, found, QUESTIONS[after], flow)
    else:
        await _show_answers(context, found)


async def wipe(context: Context) -> None:
    """following:wipe:<business>"""
    with context.transaction() as tx:
        consents.answer(tx, number_of(context), context.user.id, Answers())
        found = find(tx, number_of(context), context.user.id)
    await _show_answers(context, found)


async def other_country(context: Context) -> None:
    """following:country:<business>:<one or all>: its name is written."""
    number, flow = number_of(context), first_parts(context, 3)[2]
    with context.transaction() as tx:
        found = find(tx, number, context.user.id)
        if found is not None:
            draft = Draft(COUNTRY, "name", {"business": str(number), "flow": flow})
            drafts.keep_draft(tx, context.user.id, draft, context.now())
    if found is None:
        await gone(context)
        return
    await context.show(context.say("following-write-country"), [_way_out(context.say, number, flow)])


def _way_out(say: Voice, number: int, flow: str) -> list[Button]:
    return [press(say.plain("back"), f"following:ask:{number}:country:{flow}"), cancel_button(say)]


async def take_country(context: Context, draft: Draft) -> None:
    number, flow = int(draft.answers["business"]), draft.answers["flow"]
    code = find_country(context.text)
    if code is None:
        await context.reply(context.say("following-no-such-country"), [_way_out(context.say, number, flow)])
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        found = _keep(context, tx, number, "country", code)
    await _go_on(context, found, "country", flow)
