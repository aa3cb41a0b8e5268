"""/forgetme: what goes, what stops, what stays and why; and, after a second tap, it is done."""

import asyncio
from datetime import UTC, datetime, timedelta
from hmac import compare_digest

from sqlmodel import Session

from handlers import menu
from handlers.business.changing import end
from handlers.context import Context, press
from handlers.doors import Handle, button, by_verb, command, first_parts, is_owner
from handlers.forgetme.showing import first, outlook
from handlers.limiter import Lane
from handlers.sending import call
from storage import forgetting

VALID = timedelta(minutes=10)


async def forgetme(context: Context) -> None:
    say, person_id, now = context.say, context.user.id, context.now()
    with context.storage.reading() as tx:
        unsettled = forgetting.unsettled(tx, person_id)
        text = first(say, unsettled) if unsettled else outlook(context, tx)
    if unsettled:
        await context.show(text)
        return
    until = str(int((now + VALID).timestamp()))
    sure = press(say.plain("forgetme-yes"), f"forgetme:yes:{until}:{_signature(context, until)}")
    await context.show(text, [[press(say.plain("forgetme-no"), "forgetme:no")], [sure]])


def _signature(context: Context, until: str) -> str:
    """So that only what was shown to this person, and lately, is a yes."""
    return context.storage.sign(f"forgetme:{context.user.id}:{until}")


async def _no(context: Context) -> None:
    await context.show(context.say("forgetme-nothing"))


async def _stale(context: Context) -> None:
    await context.stale()
    await forgetme(context)


async def _yes(context: Context) -> None:
    """forgetme:yes:<until>:<signature>. Pressed again, it finds nothing to do."""
    if not _is_valid(context):
        await _stale(context)
        return
    with context.storage.reading() as tx:
        unsettled = forgetting.unsettled(tx, context.user.id)
    if unsettled:
        await context.show(first(context.say, unsettled))
        return
    await _stop_following(context)
    has_menu = context.person is not None and bool(context.person.language)
    done = context.say("forgetme-done-owner" if is_owner(context) else "forgetme-done")
    with context.transaction() as tx:
        _forget(context, tx)
        context.owe(tx, context.user.id, done)
    context.app.told_own.pop(context.user.id, None)
    await _take_buttons(context)
    if has_menu:
        await menu.publish_for(context.bot, context.storage, context.user.id)


def _is_valid(context: Context) -> bool:
    until, signature = first_parts(context, 3)[1:]
    is_ours = compare_digest(signature.encode(), _signature(context, until).encode())
    return is_ours and context.now() < datetime.fromtimestamp(int(until), UTC)


async def _stop_following(context: Context) -> None:
    """Who follows thousands has them stopped part by part; others are served between."""
    more = True
    while more:
        with context.storage.transaction() as tx:
            more = forgetting.stop_following(tx, context.user.id, context.now())
        await asyncio.sleep(0)


def _forget(context: Context, tx: Session) -> None:
    person_id, now = context.user.id, context.now()
    forgetting.end_renewals(tx, person_id, now)
    for business in forgetting.open_businesses(tx, person_id):
        end(tx, business, now)
    forgetting.forget(tx, person_id, context.say.plain("forgetme-pack-gone"), now)


async def _take_buttons(context: Context) -> None:
    shown = context.incoming.callback_query.message
    if shown is not None:
        where = {"chat_id": shown.chat.id, "message_id": shown.message_id}
        await call(context.bot, "editMessageReplyMarkup", where, Lane.ANSWER)


ACTS: dict[str, Handle] = {"yes": _yes, "no": _no}

handlers = [command("forgetme", forgetme), button("forgetme", by_verb(ACTS, _stale))]
