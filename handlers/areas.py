"""The areas, in the order in which their handlers are asked. The first that wants an update has it."""

from types import ModuleType
from typing import Any

from telegram.ext import BaseHandler

from handlers import (
    advertise,
    balance,
    campaigns,
    channels,
    claim,
    config,
    discover,
    earnings,
    legal,
    payments,
    payouts,
    posting,
    premium,
    promos,
    qr,
    rating,
    receipts,
    reconcile,
    refund,
    remind,
    review,
    settings_menu,
    start,
    stats,
    support,
    wizards,
)

AREAS: tuple[ModuleType, ...] = (
    start,  # first, because it is asked for most
    payments,
    claim,
    remind,
    qr,
    premium,
    channels,
    rating,
    discover,
    advertise,
    campaigns,
    balance,
    review,
    refund,
    posting,
    promos,
    config,
    stats,
    reconcile,
    earnings,
    payouts,
    support,
    receipts,
    settings_menu,
    legal,
    wizards,  # last: a wizard's answer, then whatever nobody else wanted
)


def all_handlers() -> list[BaseHandler[Any, Any, Any]]:
    """Every area's handlers; its wizards and start links are entered where they are looked up."""
    for area in AREAS:
        wizards.WIZARDS.update(getattr(area, "wizards", {}))
        start.STARTS.update(getattr(area, "starts", {}))
    return [handler for area in AREAS for handler in area.handlers]
