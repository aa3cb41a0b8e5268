"""The promo codes that owners made: how they are used, what they are, and how a batch is withdrawn."""

import csv
import io

from telegram import InputFile

from handlers.context import Button, Context, Rows, press
from handlers.doors import pressed
from handlers.words import Html, Voice
from rules.promo import grouped, refuse_code
from storage import promo_batches
from storage.promo_batches import Batch

PAGE = 8
PAGES_MAX = 10_000
CODES_IN_A_MESSAGE_MAX = 20


async def promos(context: Context) -> None:
    await show_list(context, 0)


async def show_page(context: Context) -> None:
    page = "".join(pressed(context)[1:])
    await show_list(context, min(int(page), PAGES_MAX) if page.isdecimal() else 0)


async def show_list(context: Context, page: int) -> None:
    say = context.say
    with context.storage.reading() as tx:
        found = promo_batches.batches(tx, context.now(), PAGE + 1, page * PAGE)
    new = [press(say.plain("promos-new"), "promos:new")]
    if not found:
        await context.show(say("promos-none"), [new])
        return
    lines = [_line(context, one) for one in found[:PAGE]]
    rows = [[press(one.name, f"promos:batch:{one.any_code}")] for one in found[:PAGE]]
    turns = [press("‹", f"promos:page:{page - 1}")] if page else []
    turns += [press("›", f"promos:page:{page + 1}")] if len(found) > PAGE else []
    text = say("promos-list", batches=Html("\n".join(lines)))
    await context.show(text, [*rows, *([turns] if turns else []), new])


def _line(context: Context, batch: Batch) -> Html:
    say, over = context.say, refuse_code(batch.valid_until, batch.withdrawn_at, context.now())
    state = say("promos-line-withdrawn" if batch.withdrawn_at else "promos-line-over") if over else Html("")
    off = say(f"promos-off-{batch.gives}", n=batch.amount)
    return say("promos-line", name=batch.name, off=off, used=batch.used, uses=batch.uses_max, state=state)


async def show_batch(context: Context) -> None:
    batch = _batch(context)
    if batch is None:
        await stale(context)
    else:
        await context.show(_card(context.say, batch), _rows(context.say, batch))


def _batch(context: Context) -> Batch | None:
    with context.storage.reading() as tx:
        return promo_batches.batch_of(tx, "".join(pressed(context)[1:]), context.now())


def _card(say: Voice, batch: Batch) -> Html:
    card = say(
        "promos-batch",
        name=batch.name,
        off=say(f"promos-off-{batch.gives}", n=batch.amount),
        codes=batch.codes,
        used=batch.used,
        uses=batch.uses_max,
        held=batch.held,
        left=batch.left,
        until=say.moment(batch.valid_until) if batch.valid_until else say("promos-for-ever"),
    )
    if batch.withdrawn_at is None:
        return card
    return Html(f"{card}\n{say('promos-batch-withdrawn', day=say.day(batch.withdrawn_at))}")


def _rows(say: Voice, batch: Batch) -> Rows:
    codes = press(say.plain("promos-show-codes"), f"promos:codes:{batch.any_code}")
    withdraw = press(say.plain("promos-withdraw"), f"promos:withdraw:{batch.any_code}")
    return [[codes] if batch.withdrawn_at else [codes, withdraw], [_back(say)]]


def _back(say: Voice) -> Button:
    return press(say.plain("back"), "promos:page:0")


async def show_codes(context: Context) -> None:
    batch = _batch(context)
    if batch is None:
        await stale(context)
    else:
        await send_codes(context, batch)


async def send_codes(context: Context, batch: Batch) -> None:
    """In a message while they are few, else as a file of codes and links."""
    with context.storage.reading() as tx:
        codes = promo_batches.codes_of(tx, batch.name)
    say, username = context.say, context.bot.username
    if len(codes) > CODES_IN_A_MESSAGE_MAX:
        caption = say.plain("promos-codes-file", name=batch.name, count=len(codes))
        document = InputFile(_file(list(codes), username), "codes.csv")
        await context.call(
            "sendDocument", {"chat_id": context.chat_id, "document": document, "caption": caption}
        )
        return
    lines = Html("\n".join(f"<code>{grouped(code)}</code>" for code in codes))
    off = say(f"promos-off-{batch.gives}", n=batch.amount)
    text = say("promos-codes", name=batch.name, off=off, codes=lines, link=_link(username, codes[0]))
    await context.reply(text, [[press(say.plain("back"), f"promos:batch:{batch.any_code}")]])


def _file(codes: list[str], username: str) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerows([("code", "link"), *((grouped(c), _link(username, c)) for c in codes)])
    return written.getvalue().encode()


def _link(username: str, code: str) -> str:
    return f"https://t.me/{username}?start=promo_{code}"


async def ask_to_withdraw(context: Context) -> None:
    batch, say = _batch(context), context.say
    if batch is None or batch.withdrawn_at is not None:
        await stale(context)
        return
    yes = press(say.plain("promos-withdraw-now"), f"promos:withdrawn:{batch.any_code}")
    no = press(say.plain("back"), f"promos:batch:{batch.any_code}")
    await context.show(say("promos-sure-withdraw", name=batch.name), [[yes], [no]])


async def withdraw(context: Context) -> None:
    batch = _batch(context)
    if batch is None or batch.withdrawn_at is not None:
        await stale(context)
        return
    with context.transaction() as tx:
        promo_batches.withdraw_batch(tx, batch.name, context.now())
    await context.answer(context.say.plain("promos-withdrawn"), alert=True)
    await show_batch(context)


async def stale(context: Context) -> None:
    await context.stale()
    await promos(context)
