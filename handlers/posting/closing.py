"""A post's matter is closed: what it earned goes to its payees, the rest returns, and both sides are told."""

from datetime import datetime

from sqlmodel import Session

from handlers.context import Context
from handlers.posting.telling import tell_closed, tell_short
from storage import standing
from storage.placements import Placement
from storage.promotions import Promotion
from storage.standing import Post


def close(
    context: Context, tx: Session, post: Post, *, removed: bool, lost_at: datetime | None = None
) -> None:
    """Closes a post's matter by what was seen of it. One that is closed stays as it is.

    With `lost_at` the bot was shut out of the channel then.
    """
    closed = standing.close(tx, post, context.now(), removed=removed, lost_at=lost_at)
    if isinstance(closed, Placement):
        tell_closed(context, tx, closed)
    elif isinstance(closed, Promotion) and closed.lost:
        tell_short(context, tx, closed)
