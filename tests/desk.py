"""A bot whose handlers a test writes itself, with our intake in front and our transport behind."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from telegram import Update
from telegram.ext import Application, ContextTypes, ExtBot, TypeHandler

from handlers.context import App, Context
from handlers.intake import Intake, Poller
from handlers.lanes import Lanes
from handlers.limiter import Limiter
from handlers.patience import Patience
from handlers.transport import AiohttpRequest
from settings import Settings
from storage import Storage

Handler = Callable[[Update, Context], Awaitable[None]]
PATIENCE_SECONDS = 30.0
TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"


async def soon(what: Awaitable[Any]) -> Any:
    """Waits for it, but not for ever."""
    return await asyncio.wait_for(what, PATIENCE_SECONDS)


def a_bot(
    url: str, token: str = TOKEN, clock: Callable[[], float] = time.monotonic, **timeouts: float
) -> ExtBot[Any]:
    return ExtBot(
        token,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=AiohttpRequest(**timeouts),
        get_updates_request=AiohttpRequest(connections=2),
        rate_limiter=Limiter(clock=clock),
    )


class Desk:
    """`async with Desk(telegram.url, telegram.token, storage, handler):` polls and handles."""

    def __init__(
        self, url: str, token: str, storage: Storage, handler: Handler, *, polls: bool = True, **lanes: Any
    ) -> None:
        self.skipped_seconds = 0.0
        self.alarms: list[str] = []
        self.storage = storage
        self.bot = a_bot(url, token, lambda: time.monotonic() + self.skipped_seconds)
        app = App(storage, Settings(_env_file=None), self.now)
        types = ContextTypes(context=Context, bot_data=lambda: app)
        builder = Application.builder().bot(self.bot).updater(None).job_queue(None).context_types(types)
        self.application = builder.build()
        self.application.add_handler(TypeHandler(Update, handler))
        self.lanes = Lanes(self.application, storage, self.now, alarm=self.alarms.append, **lanes)
        self.intake = Intake(storage, self.lanes, self.now)
        patience = Patience(self.alarms.append, self._sleep)
        self.poller = Poller(self.bot, self.intake, self.lanes, patience)
        self.waits: list[float] = []
        self.waited = asyncio.Event()
        self._polls = polls
        self.polling: asyncio.Task[None] | None = None

    def now(self) -> datetime:
        """A clock that `skipped_seconds` moves."""
        return datetime.fromtimestamp(datetime.now(UTC).timestamp() + self.skipped_seconds, UTC)

    async def __aenter__(self) -> Self:
        await self.bot.initialize()
        if self._polls:
            self.polling = asyncio.create_task(self.poller.run())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.polling is not None:
            self.polling.cancel()
            await asyncio.gather(self.polling, return_exceptions=True)
        await self.lanes.drain(PATIENCE_SECONDS if kind is None else 0)
        await self.bot.shutdown()

    async def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.waited.set()
        await asyncio.sleep(0)


def text_update(update_id: int, text: str, person: int = 7) -> dict[str, Any]:
    """A raw update in which a person writes to the bot."""
    chat = {"id": person, "type": "private", "first_name": "Bruna"}
    sender = {"id": person, "is_bot": False, "first_name": "Bruna"}
    message = {"message_id": update_id, "date": 1_790_000_000, "chat": chat, "from": sender, "text": text}
    return {"update_id": update_id, "message": message}


def payment_update(update_id: int, person: int = 7) -> dict[str, Any]:
    """A raw update by which Telegram tells of a payment."""
    update = text_update(update_id, "", person)
    del update["message"]["text"]
    update["message"]["successful_payment"] = {
        "currency": "XTR",
        "total_amount": 1,
        "invoice_payload": "order",
        "telegram_payment_charge_id": f"charge-{update_id}",
        "provider_payment_charge_id": "",
    }
    return update


def pre_checkout_update(update_id: int, person: int = 7) -> dict[str, Any]:
    """A raw update by which Telegram asks whether a payment may happen."""
    sender = {"id": person, "is_bot": False, "first_name": "Bruna"}
    query = {"id": str(update_id), "from": sender, "currency": "XTR", "total_amount": 1}
    return {"update_id": update_id, "pre_checkout_query": {**query, "invoice_payload": "order"}}
