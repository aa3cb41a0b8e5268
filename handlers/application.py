"""PTB's application: made with what is ours, and connected to Telegram."""

import asyncio
import logging
import time
from typing import Any, cast

from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes, ExtBot

from handlers import areas
from handlers.context import App, Context
from handlers.limiter import Limiter
from handlers.transport import AiohttpRequest
from settings import Settings, WrongSetting

RECONNECT_SECONDS = 5.0

log = logging.getLogger("fairshare")


def build(
    settings: Settings, app: App, requests: tuple[AiohttpRequest, AiohttpRequest], limiter: Limiter
) -> Application[Any, Any, Any, Any, Any, Any]:
    """PTB's application with our transport and limiter, and without its updater.

    `requests`: for calls, and for the long poll.
    """
    bot: ExtBot[Any] = ExtBot(
        settings.bot_token,
        base_url=f"{settings.telegram_api_url}/bot",
        base_file_url=f"{settings.telegram_api_url}/file/bot",
        request=requests[0],
        get_updates_request=requests[1],
        rate_limiter=limiter,
    )
    types = ContextTypes(context=Context, bot_data=cast(type[App], lambda: app))
    application = ApplicationBuilder().bot(bot).updater(None).context_types(types).build()
    application.add_handlers(areas.all_handlers())
    return application


async def connect(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Meets Telegram; waits while it cannot be reached. Raises WrongSetting for a refused token."""
    while True:
        try:
            await application.initialize()
        except InvalidToken:
            raise WrongSetting(
                "BOT_TOKEN: Telegram does not know it. Ask @BotFather for the bot's token."
            ) from None
        except TelegramError as error:
            log.warning(f"{error.message}: trying again every few seconds.")
            await asyncio.sleep(RECONNECT_SECONDS)
        else:
            return


def paced(pace: float) -> dict[str, Any]:
    """A limiter's sense of time."""
    return {"clock": lambda: time.monotonic() / pace, "sleep": lambda seconds: asyncio.sleep(seconds * pace)}
