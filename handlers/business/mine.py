"""A business as somebody who acts for it has it in hand; another's looks the same as none."""

from handlers.context import Context
from handlers.numbers import number_in
from rules.business import Role
from storage import businesses, plan_ends, teams
from storage.businesses import Business

WIZARD, APPEAL = "business", "appeal"
DRAFTS = (WIZARD, APPEAL)
"""What is dropped when somebody looks at something else."""
SURE = "sure"
"""The step of WIZARD at which a change that ends the verification waits for a yes."""


def find_mine(context: Context, said: str, role: Role = Role.OWNER) -> Business | None:
    """The open business that a button names, if this person may do there what needs that role."""
    with context.storage.reading() as tx:
        return businesses.may_act(tx, number_in(said) or 0, context.user.id, role, context.now())


def find_resting(context: Context, said: str) -> Business | None:
    """The open business that a button names, if this person is in its team and its plan has none now."""
    with context.storage.reading() as tx:
        business = businesses.find(tx, number_in(said) or 0)
        if business is None or business.closed_at is not None:
            return None
        is_in = teams.role_of(tx, id_of(business), context.user.id) == Role.SENDER
        rests = not plan_ends.has_team(tx, id_of(business), context.now())
        return business if is_in and rests else None


def id_of(business: Business) -> int:
    assert business.id is not None
    return business.id
