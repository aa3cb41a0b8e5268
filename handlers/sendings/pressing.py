"""The buttons while a sending is being made."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.business import business
from handlers.context import Context
from handlers.sendings.asking import size_of
from handlers.sendings.starting import start
from handlers.sendings.steps import CONFIRM, SEGMENT, TOGGLES, WIZARD, before, seal_of, toggled, ways
from handlers.sendings.wizard import Going, begin, go_to, going, on
from rules.segments import is_large_enough
from storage.drafts import Draft

Press = Callable[[Context, Going, list[str]], Awaitable[None]]


async def pressed_while_making(context: Context, verb: str, rest: list[str]) -> None:
    now = going(context)
    if now is None:
        await context.stale()
        await business(context)
        return
    await PRESSED[verb](context, now, [*rest, "", ""])


async def _stale(context: Context, now: Going) -> None:
    await context.stale()
    await go_to(context, now.draft)


async def _to(context: Context, now: Going, rest: list[str]) -> None:
    if now.draft.step != "to" or rest[0] not in ways(now.template.draft()):
        await _stale(context, now)
        return
    kept = {name: now.draft.answers[name] for name in ("business", "template")}
    await on(context, now, {**kept, "to": rest[0]})


async def _toggle(context: Context, now: Going, rest: list[str]) -> None:
    step, name = rest[0], rest[1]
    if now.draft.step != SEGMENT or name not in TOGGLES.get(step, ()):
        await _stale(context, now)
        return
    chosen = toggled(step, now.draft.answers.get(step, ""), name)
    await go_to(context, replace(now.draft, answers={**now.draft.answers, step: chosen}))


async def _countries(context: Context, now: Going, rest: list[str]) -> None:
    if now.draft.step != SEGMENT:
        await _stale(context, now)
        return
    await go_to(context, replace(now.draft, step="countries"))


async def _all(context: Context, now: Going, rest: list[str]) -> None:
    if now.draft.step != "countries":
        await _stale(context, now)
        return
    await go_to(context, replace(now.draft, step=SEGMENT, answers={**now.draft.answers, "countries": ""}))


async def _done(context: Context, now: Going, rest: list[str]) -> None:
    """The segment is chosen, if it is large enough."""
    with context.storage.reading() as tx:
        is_large = is_large_enough(size_of(tx, now.draft.answers, now.template))
    if now.draft.step != SEGMENT or not is_large:
        await _stale(context, now)
        return
    await on(context, now, {**now.draft.answers, SEGMENT: "1"})


async def _back(context: Context, now: Going, rest: list[str]) -> None:
    """To the question before, whose answer is asked again; from the first one, to the templates."""
    if now.draft.step == "to":
        await begin(context, now.sender.id or 0)
        return
    step = before(now.draft.step, now.draft.answers, now.template.draft())
    answers = {name: value for name, value in now.draft.answers.items() if name != step}
    await go_to(context, Draft(WIZARD, step, answers))


async def _go(context: Context, now: Going, rest: list[str]) -> None:
    is_seen = now.draft.step == CONFIRM and rest[0] == seal_of(now.draft.answers)
    if not is_seen or not await start(context, now.draft.answers):
        await _stale(context, now)


PRESSED: dict[str, Press] = {
    "to": _to,
    "toggle": _toggle,
    "countries": _countries,
    "all": _all,
    "done": _done,
    "back": _back,
    "go": _go,
}
