"""Which business a button of this area is about."""

from handlers.business.mine import find_mine, id_of
from handlers.context import Context
from handlers.doors import first_parts
from storage.businesses import Business
from storage.ledger import business as account

__all__ = ["account_of", "find_mine", "id_of", "named"]


def named(context: Context) -> str:
    """The business's number, as the button gives it behind its verb."""
    return first_parts(context, 2)[1]


def account_of(business: Business) -> str:
    """Of its balance."""
    return account(id_of(business))
