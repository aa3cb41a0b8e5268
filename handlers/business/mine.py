"""A business as somebody who acts for it has it in hand; another's looks the same as none."""

from handlers.context import Context
from handlers.numbers import number_in
from rules.business import Role
from storage import businesses
from storage.businesses import Business

WIZARD, APPEAL = "business", "appeal"
DRAFTS = (WIZARD, APPEAL)
"""What is dropped when somebody looks at something else."""
SURE = "sure"
"""The step of WIZARD at which a change that ends the verification waits for a yes."""


def find_mine(context: Context, said: str, role: Role = Role.OWNER) -> Business | None:
    """The open business that a button names, if this person may do there what needs that role."""
    with context.storage.reading() as tx:
        return businesses.may_act(tx, number_in(said) or 0, context.user.id, role)


def id_of(business: Business) -> int:
    assert business.id is not None
    return business.id
