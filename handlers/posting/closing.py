"""A post's matter is closed: what it earned goes to its payees, the rest returns, and both sides are told."""

from datetime import datetime

from sqlmodel import Session

from handlers.context import Context
from handlers.posting.telling import tell_closed
from storage import placements, standing


def close(
    context: Context, tx: Session, placement_id: int, *, removed: bool, lost_at: datetime | None = None
) -> None:
    """Settles or voids a post by what was seen of it. One whose matter is closed stays as it is.

    With `lost_at` the bot was shut out of the channel then.
    """
    placement = placements.find_placement(tx, placement_id)
    if placement is None or not standing.is_up(placement):
        return
    closed = standing.close(tx, placement_id, context.now(), removed=removed, lost_at=lost_at)
    tell_closed(context, tx, closed)
