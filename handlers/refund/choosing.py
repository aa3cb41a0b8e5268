"""The command: finds the charge that is meant, or lists the latest to choose from."""

import re
from collections.abc import Awaitable, Callable

from handlers.context import Button, Context, press
from handlers.doors import pressed
from handlers.provider.refunding import show_charge as at_the_provider
from handlers.receipts import bought
from handlers.refund.deciding import ask_own_words, ask_why, because, forget
from handlers.refund.placing import offer_orders, place, sure
from handlers.refund.showing import show_charge
from handlers.words import Voice
from storage import charges, invoice_payments
from storage.charges import Record

PAGE = 8
PAGES_MAX = 1_000
NUMBER = re.compile(r"[1-9][0-9]{0,17}")

Press = Callable[[Context, Record, list[str]], Awaitable[None]]


async def refund(context: Context) -> None:
    """/refund CHARGE, or the beginning of one if no other begins so."""
    wanted = " ".join(context.args or [])
    if not wanted:
        await _list(context)
        return
    with context.storage.reading() as tx:
        found = charges.find_beginning(tx, wanted, PAGE)
        at_provider = None if found else invoice_payments.find_at_provider(tx, wanted)
    if len(found) == 1:
        await show_charge(context, found[0].number)
    elif found:
        rows = [[_choice(context.say, one)] for one in found]
        await context.show(context.say("refund-several", count=len(found)), rows)
    elif at_provider is not None:
        await at_the_provider(context, *at_provider)
    else:
        await context.show(context.say("refund-unknown"), [_to_list(context.say)])


async def pressed_in_refund(context: Context) -> None:
    """Only owners come here; what they press may be old."""
    verb, number, *rest = [*pressed(context), "", ""]
    if verb == "list":
        await forget(context)
        await _list(context, _page(number))
        return
    if verb == "of":
        await _list(context, _page(rest[0]), int(number) if NUMBER.fullmatch(number) else 0)
        return
    record, work = _find(context, number), PRESSED.get(verb)
    if record is None or work is None:
        await context.stale()
        await _list(context)
        return
    await work(context, record, rest)


async def _list(context: Context, page: int = 0, payer_id: int | None = None) -> None:
    """The latest charges: everybody's, or one person's."""
    say = context.say
    with context.storage.reading() as tx:
        found = charges.latest(tx, PAGE + 1, page * PAGE, payer_id)
    if not found and not page:
        await context.show(say("refund-none"))
        return
    rows = [[_choice(say, one)] for one in found[:PAGE]]
    where = "list" if payer_id is None else f"of:{payer_id}"
    turns = [press("‹", f"refund:{where}:{page - 1}")] if page else []
    turns += [press("›", f"refund:{where}:{page + 1}")] if len(found) > PAGE else []
    back = [_to_list(say)] if payer_id is not None else []
    text = say("refund-list") if payer_id is None else say("refund-list-of", person=str(payer_id))
    await context.show(text, [*rows, *([turns] if turns else []), *back])


def _choice(say: Voice, record: Record) -> Button:
    mark, paid = say.plain(f"refund-mark-{record.state}"), record.payment
    what, day = bought(say, record.order), say.day(paid.booked_at)
    label = say.plain("refund-choice", mark=mark, stars=paid.stars, what=what, day=day)
    return press(label, f"refund:open:{record.number}")


def _to_list(say: Voice) -> list[Button]:
    return [press(say.plain("refund-to-list"), "refund:list")]


def _page(said: str) -> int:
    return min(int(said), PAGES_MAX) if said.isascii() and said.isdecimal() else 0


def _find(context: Context, number: str) -> Record | None:
    if not NUMBER.fullmatch(number):
        return None
    with context.storage.reading() as tx:
        return charges.find_number(tx, int(number))


async def _open(context: Context, record: Record, rest: list[str]) -> None:
    await forget(context)
    await show_charge(context, record.number)


async def _card(context: Context, record: Record, rest: list[str]) -> None:
    """From a ticket or an alarm: these stay, the charge comes below."""
    await show_charge(context, record.number, below=True)


PRESSED: dict[str, Press] = {
    "open": _open,
    "card": _card,
    "why": ask_why,
    "because": because,
    "write": ask_own_words,
    "place": offer_orders,
    "sure": sure,
    "deliver": place,
}
