"""The pool, month by month: what members' premium brings to the artists whose stickers they used."""

from handlers.context import Context
from storage import pools

AT_ONCE_MAX = 100


async def pool_due(context: Context) -> None:
    """Takes up new charges, and shares out what is due. Each batch is a transaction: stopped at any point, it
    goes on where it was."""
    now = context.now()
    with context.storage.reading() as tx:
        if not pools.new_grants(tx, 1) and not pools.due(tx, now, 1):
            return
    with context.storage.transaction() as tx:
        pools.enrol(tx, AT_ONCE_MAX)
    with context.storage.transaction() as tx:
        pools.share_out(tx, pools.due(tx, now, AT_ONCE_MAX), now)
