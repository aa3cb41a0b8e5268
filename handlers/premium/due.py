"""What members are told when the time comes."""

from sqlmodel import Session

from handlers.context import Context, press
from storage import membership_ends, trials
from storage.memberships import Membership

TOLD_AT_ONCE_MAX = 100


async def premium_due(context: Context) -> None:
    """Tells members, once each, that premium ends soon and does not renew, and that it has ended."""
    now = context.now()
    with context.storage.reading() as tx:
        if not membership_ends.ending(tx, now, 1) and not membership_ends.ended(tx, now, 1):
            return
    with context.storage.transaction() as tx:
        for member in membership_ends.ending(tx, now, TOLD_AT_ONCE_MAX):
            _tell(context, tx, member, "ending")
            member.warned_of = member.until
        for member in membership_ends.ended(tx, now, TOLD_AT_ONCE_MAX):
            _tell(context, tx, member, "ended")
            member.told_of = member.until
    context.app.wake()


def _tell(context: Context, tx: Session, member: Membership, what: str) -> None:
    say = context.voice_of(tx, member.person_id)
    rows = [[press(say.plain("premium-button-again"), "premium:card")]]
    what = f"premium-trial-{what}" if trials.is_on_trial(tx, member) else f"premium-{what}"
    text = say(what, until=say.moment(member.until))
    context.owe(
        tx, member.person_id, text, rows, key=f"{what}:{member.person_id}:{member.until:%Y%m%d%H%M%S}"
    )
    tx.add(member)
