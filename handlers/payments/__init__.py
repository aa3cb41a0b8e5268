"""Money that may come, came, went back or will come again, whatever a person is in the middle of."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, MessageHandler, PreCheckoutQueryHandler, filters

from handlers.context import Context
from handlers.doors import Handle
from handlers.payments.invoices import invoice, send_invoice
from handlers.payments.paid import paid
from handlers.payments.refunded import refunded
from handlers.payments.subscription import subscription_changed
from handlers.payments.till import decide

__all__ = ["handlers", "invoice", "send_invoice"]


class Subscriptions(BaseHandler[Update, Context, None]):
    """Wants `Update.subscription`, which python-telegram-bot 22.8 does not know by name."""

    def check_update(self, update: object) -> bool:
        return isinstance(update, Update) and "subscription" in update.api_kwargs


def _entered(handle: Handle) -> Any:
    async def enter(update: Update, context: Context) -> None:
        await handle(context)

    return enter


handlers: list[BaseHandler[Any, Any, Any]] = [
    PreCheckoutQueryHandler(_entered(decide)),
    MessageHandler(filters.SUCCESSFUL_PAYMENT, _entered(paid)),
    MessageHandler(filters.StatusUpdate.REFUNDED_PAYMENT, _entered(refunded)),
    Subscriptions(_entered(subscription_changed)),
]
