"""The areas, in the order in which their handlers are asked. The first that wants an update has it."""

from types import ModuleType
from typing import Any

from telegram.ext import BaseHandler

from handlers import (
    advertise,
    api,
    artist,
    balance,
    business,
    campaigns,
    channels,
    claim,
    config,
    discover,
    earnings,
    following,
    forgetme,
    insights,
    invoices,
    legal,
    mydata,
    payments,
    payouts,
    plans,
    posting,
    premium,
    promos,
    provider,
    public_sets,
    qr,
    rating,
    receipts,
    reconcile,
    refund,
    remind,
    review,
    schedule,
    sendings,
    settings_menu,
    staff,
    start,
    stats,
    sticker,
    stickers,
    support,
    templates,
    wizards,
)

AREAS: tuple[ModuleType, ...] = (
    start,  # first, because it is asked for most
    payments,
    claim,
    remind,
    qr,
    public_sets,  # before the sticker area, of whose buttons it has one
    sticker,
    stickers,
    premium,
    channels,
    rating,
    schedule,
    insights,
    discover,
    advertise,
    campaigns,
    artist,
    business,
    templates,
    sendings,
    balance,
    plans,
    invoices,
    review,
    refund,
    posting,
    promos,
    config,
    stats,
    reconcile,
    earnings,
    payouts,
    provider,
    support,
    receipts,
    settings_menu,
    legal,
    mydata,
    forgetme,
    following,
    staff,
    api,
    wizards,  # last: a wizard's answer, then whatever nobody else wanted
)


def all_handlers() -> list[BaseHandler[Any, Any, Any]]:
    """Every area's handlers; its wizards and start links are entered where they are looked up."""
    for area in AREAS:
        wizards.WIZARDS.update(getattr(area, "wizards", {}))
        wizards.LISTENERS.update(getattr(area, "listens", {}))
        wizards.CANCELS.update(getattr(area, "cancels", {}))
        start.STARTS.update(getattr(area, "starts", {}))
    return [handler for area in AREAS for handler in area.handlers]
