"""A list of customers as a document: read, and what is wrong with it told by line and column."""

import asyncio

from telegram import Message

from handlers.context import Context
from handlers.files import fetch
from handlers.sendings.steps import LIST
from handlers.words import Html, Voice
from rules.customer_list import BYTES_MAX, ROWS_MAX, CustomerList, Wrong, WrongFile, read
from rules.template import BadValue
from storage import filling
from storage.templates import Template


async def take_list(context: Context, template: Template) -> dict[str, str] | Html:
    """The answers that name the kept list; or what is wrong with it, and then nothing of it is sent."""
    say, message = context.say, context.incoming.effective_message
    document = message.document if isinstance(message, Message) else None
    if document is None:
        return say("sendings-no-document")
    content = await fetch(context, document.file_id, BYTES_MAX)
    if content is None:
        return say("sendings-list-too-large", size=BYTES_MAX // 2**20)
    found = await asyncio.to_thread(
        read, content, template.draft()
    )  # thousands of rows: others must not wait
    if found.wrong_count:
        return _told(say, found)
    with context.storage.transaction() as tx:
        kept = filling.keep(tx, context.user.id, template.id or 0, found.rows, context.now())
    return {LIST: str(kept.id), "rows": str(kept.rows)}


def _told(say: Voice, found: CustomerList) -> Html:
    lines = [say("sendings-list-wrong", count=found.wrong_count), *(_line(say, one) for one in found.wrong)]
    if found.wrong_count > len(found.wrong):
        lines.append(say("sendings-list-more", count=found.wrong_count - len(found.wrong)))
    return Html("\n".join([*lines, say("sendings-list-again")]))


def _line(say: Voice, wrong: Wrong) -> Html:
    if wrong.why in set(WrongFile):
        what = say(f"sendings-list-{wrong.why}", column=wrong.column, max=ROWS_MAX)
    else:
        assert wrong.why in set(BadValue)
        what = say(f"template-value-{wrong.why}", name=wrong.column)
    if not wrong.line:
        return what
    if not wrong.column:
        return say("sendings-list-line", line=str(wrong.line), what=what)
    return say("sendings-list-cell", line=str(wrong.line), column=wrong.column, what=what)
