"""The clock's part: the notices of large sendings are written, and lists that nobody sent are forgotten."""

import asyncio

from handlers.context import Context
from storage import filling


async def sendings_due(context: Context) -> None:
    """Fills each sending from where it stopped, part by part; between the parts others have their turn."""
    with context.storage.reading() as tx:
        waiting = filling.unfilled(tx)
    for sending_id in waiting:
        with context.storage.reading() as tx:
            rows = filling.rows_of_sending(tx, sending_id)
        more = True
        while more:
            with context.storage.transaction() as tx:
                more = filling.fill(tx, sending_id, rows, context.now())
            await asyncio.sleep(0)


async def forget_lists(context: Context) -> None:
    with context.storage.transaction() as tx:
        filling.forget(tx, context.now())
