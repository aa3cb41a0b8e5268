"""/verify: Telegram's book is read to its end, the books check themselves, and the owner sees both."""

import asyncio

from handlers.context import Context, Rows, message, press
from handlers.reconcile.checking import Reconciled, reconcile
from handlers.reconcile.reading import PAGE_ROWS, NotRead
from handlers.sending import Sent
from handlers.words import Html, Voice
from storage import Storage, star_book, unmatched
from storage.verify import verify

COMPLAINTS_MAX = 20
SHOWN_EVERY_ROWS = 10 * PAGE_ROWS


async def check_books(context: Context) -> None:
    found = await _read_book(context)
    complaints = await asyncio.to_thread(_complaints, context)
    await context.reply(Html("\n\n".join((found, _verdict(context.say, complaints)))), _matters(context))


async def _read_book(context: Context) -> Html:
    say = context.say
    said = await context.call(
        "sendMessage", {"chat_id": context.chat_id, **message(say("reconcile-reading"))}
    )
    shown = 0

    async def progress(rows: int) -> None:
        nonlocal shown
        if rows >= shown + SHOWN_EVERY_ROWS and isinstance(said, Sent):
            shown = rows
            where = {"chat_id": context.chat_id, "message_id": said.result["message_id"]}
            await context.call("editMessageText", where | message(say("reconcile-read-so-far", rows=rows)))

    try:
        return _told(say, await reconcile(context, progress))
    except NotRead as error:
        return say("reconcile-not-read", why=str(error))


def _told(say: Voice, done: Reconciled) -> Html:
    """What was read, and how the balances compare."""
    lines = [say("reconcile-read", rows=done.reading.rows)]
    if done.reading.late or done.reading.refunds:
        lines.append(say("reconcile-found", payments=done.reading.late, refunds=done.reading.refunds))
    if done.reading.unread:
        lines.append(say("reconcile-young", rows=len(done.reading.unread)))
    kept = done.state
    if not done.is_compared:
        lines.append(say("reconcile-moving"))
    elif kept.drift == 0:
        lines.append(say("reconcile-agrees", stars=say.stars(kept.balance)))
    if kept.drift:
        lines.append(drift_line(say, kept))
    return Html("\n".join(lines))


def drift_line(say: Voice, kept: star_book.Reconciliation) -> Html:
    """By how much Telegram's balance and the ledger differ, and since when."""
    assert kept.drift_since is not None
    key = "reconcile-drift-more" if kept.drift > 0 else "reconcile-drift-fewer"
    return say(key, stars=say.stars(abs(kept.drift)), since=say.moment(kept.drift_since))


def _verdict(say: Voice, complaints: list[str]) -> Html:
    if not complaints:
        return say("verify-right")
    return say("verify-wrong", complaints="\n".join(complaints[:COMPLAINTS_MAX]))


def _matters(context: Context) -> Rows:
    """What an owner can settle now."""
    say = context.say
    with context.storage.reading() as tx:
        drifts, waiting = star_book.drifts(tx), len(unmatched.waiting(tx))
    rows = [[press(say.plain("reconcile-button-drift"), "book:drift")]] if drifts else []
    if waiting:
        rows.append([press(say.plain("reconcile-button-suspense", count=waiting), "book:suspense")])
    return rows


def _complaints(context: Context) -> list[str]:
    storage: Storage = context.storage
    with storage.reading() as tx:
        return verify(tx, context.now())
