"""/config: every price, share and limit that owners may change for later sales, and who changed it last."""

from sqlmodel import Session

from handlers.context import Button, Context, Rows, press
from handlers.doors import Handle, Step, button, by_verb, command, first_parts, is_owner, pressed
from handlers.numbers import whole_number
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.split import WHOLE_PERCENT
from rules.terms import TERMS, Term, Terms
from storage import drafts, people
from storage import terms as kept
from storage.drafts import Draft
from storage.terms import TermChange

WIZARD = "config"
"""Waits for the new value; its step is the term's key."""
HISTORY_SHOWN = 20
BUTTONS_A_ROW = 2


async def config(context: Context) -> None:
    say = context.say
    with context.storage.reading() as tx:
        now, latest = kept.terms(tx), kept.latest_changes(tx)
    lines = [_line(say, term, now, latest.get(term.key)) for term in TERMS.values()]
    await context.show(say("config-card", terms=Html("\n".join(lines))), _choices(say))


def _line(say: Voice, term: Term, now: Terms, change: TermChange | None) -> Html:
    name, value = say(f"config-term-{term.key}"), _value(say, term, now[term])
    if change is None:
        return say("config-line", name=name, value=value)
    who, at = str(change.changed_by), say.moment(change.changed_at)
    return say("config-line-changed", name=name, value=value, who=who, at=at)


def _value(say: Voice, term: Term, value: int) -> Html:
    return say(f"config-value-{term.unit}", n=value)


def _choices(say: Voice) -> Rows:
    terms = [press(say.plain(f"config-term-{key}"), f"config:term:{key}") for key in TERMS]
    rows = [terms[at : at + BUTTONS_A_ROW] for at in range(0, len(terms), BUTTONS_A_ROW)]
    return [*rows, [press(say.plain("config-history"), "config:history")]]


async def _menu(context: Context) -> None:
    """The card again; a question that was asked is dropped."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WIZARD)
    await config(context)


async def _ask(context: Context) -> None:
    """Asks for a new value; what the owner writes next is taken for it."""
    term = TERMS.get("".join(pressed(context)[1:]))
    if term is None:
        await _stale(context)
        return
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, Draft(WIZARD, term.key), context.now())
        now = kept.terms(tx)[term]
    await context.show(_question(context.say, term, "config-ask", now), [_way_out(context.say)])


def _question(say: Voice, term: Term, words: str, now: int) -> Html:
    return say(
        words,
        name=say(f"config-term-{term.key}"),
        now=_value(say, term, now),
        least=_value(say, term, term.least),
        most=_value(say, term, term.most),
        example=str(term.default),
    )


def _way_out(say: Voice) -> list[Button]:
    return [press(say.plain("back"), "config:menu"), cancel_button(say)]


async def take_value(context: Context, draft: Draft) -> None:
    """The number that was written: refused with the limits, or shown with what it means."""
    say, term, value = context.say, TERMS.get(draft.step), whole_number(context.text)
    if not is_owner(context) or term is None:
        await context.reply(say("wizard-words"))
        return
    with context.storage.reading() as tx:
        now = kept.terms(tx)[term]
    if value is None or not term.allows(value):
        await context.reply(_question(say, term, "config-wrong", now), [_way_out(say)])
    elif value == now:
        await context.reply(_question(say, term, "config-same", now), [_way_out(say)])
    else:
        confirm = press(say.plain("config-confirm"), f"config:set:{term.key}:{value}")
        text = say("config-sure", means=_means(say, term, value), now=_value(say, term, now))
        await context.reply(text, [[confirm], _way_out(say)])


def _means(say: Voice, term: Term, value: int) -> Html:
    return say(f"config-means-{term.key}", n=value, rest=WHOLE_PERCENT - value)


async def _set(context: Context) -> None:
    """Two owners at once: the later change holds, and the history has both."""
    _verb, key, said = first_parts(context, 3)
    term, value = TERMS.get(key), int(said) if said.isdecimal() else -1
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
    if term is None or not term.allows(value) or draft != Draft(WIZARD, key):
        await _stale(context)
        return
    with context.transaction() as tx:
        before = kept.terms(tx)[term]
        drafts.drop_draft(tx, context.user.id)
        change = kept.change(tx, key, value, context.user.id, context.now())
        _tell_owners(context, tx, change, before)
    await context.answer(context.say.plain("config-done"), alert=True)
    await config(context)


def _tell_owners(context: Context, tx: Session, change: TermChange, before: int) -> None:
    """The others learn of it at once."""
    term = TERMS[change.key]
    for owner_id in people.owners(tx):
        if owner_id != change.changed_by:
            say = context.voice_of(tx, owner_id)
            text = say(
                "config-told",
                who=str(change.changed_by),
                before=_value(say, term, before),
                means=_means(say, term, change.value),
            )
            context.owe(tx, owner_id, text, key=f"config:{change.id}:{owner_id}")


async def _history(context: Context) -> None:
    say = context.say
    with context.storage.reading() as tx:
        changes = kept.changes(tx, HISTORY_SHOWN)
    lines = [
        say(
            "config-change",
            at=say.moment(change.changed_at),
            name=say(f"config-term-{change.key}"),
            value=_value(say, TERMS[change.key], change.value),
            who=str(change.changed_by),
        )
        for change in changes
        if change.key in TERMS
    ]
    text = say("config-changes", changes=Html("\n".join(lines))) if lines else say("config-no-changes")
    await context.show(text, [[press(say.plain("back"), "config:menu")]])


async def _stale(context: Context) -> None:
    await context.stale()
    await config(context)


PRESSED: dict[str, Handle] = {"menu": _menu, "term": _ask, "set": _set, "history": _history}

handlers = [command("config", config), button("config", by_verb(PRESSED, _stale), for_owners=True)]
wizards: dict[str, Step] = {WIZARD: take_value}
