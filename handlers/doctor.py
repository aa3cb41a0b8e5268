"""What is wrong with a set-up, each in one plain sentence with what to do."""

from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from telegram.error import Forbidden, TelegramError
from telegram.ext import ExtBot

from handlers.limiter import Limiter
from handlers.sending import ask
from handlers.transport import AiohttpRequest
from settings import Settings
from storage import DatabaseUnavailable, Storage, channels, people, star_book
from storage.columns import NANOSTARS
from storage.verify import verify

SKEW_MAX = timedelta(seconds=30)
ANSWER_SECONDS = 10


async def examine(settings: Settings) -> list[str]:
    """Every complaint. Empty: all is well."""
    if not settings.bot_token:
        return ["BOT_TOKEN is not set: ./run starts the sandbox. @BotFather gives you a token."]
    complaints = [complaint async for complaint in _clock(settings)]
    async with AiohttpRequest() as request:
        bot: ExtBot[Any] = ExtBot(
            settings.bot_token,
            base_url=f"{settings.telegram_api_url}/bot",
            request=request,
            get_updates_request=request,
            rate_limiter=Limiter(),
        )
        complaints += [complaint async for complaint in _bot(bot, settings)]
        complaints += [complaint async for complaint in _database(bot, settings)]
    return complaints


async def _clock(settings: Settings) -> AsyncIterator[str]:
    timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(settings.telegram_api_url) as answer,
        ):
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError):
        yield f"{settings.telegram_api_url} cannot be reached: look at the network and at TELEGRAM_API_URL."
        return
    except (KeyError, ValueError):
        return
    skew = abs(datetime.now(UTC) - theirs)
    if skew > SKEW_MAX:
        yield f"This machine's clock is {skew.total_seconds():.0f} s off Telegram's: set it (NTP)."


async def _bot(bot: ExtBot[Any], settings: Settings) -> AsyncIterator[str]:
    try:
        me = await ask(bot, "getMe", {})
        hook = await ask(bot, "getWebhookInfo", {})
    except TelegramError as error:
        yield f"BOT_TOKEN: Telegram answers \u201c{error.message}\u201d. Ask @BotFather for the bot's token."
        return
    if not me.get("supports_inline_queries"):
        yield "Inline mode is off, and stickers need it: send @BotFather /setinline, then /setinlinefeedback."
    if hook["url"] and not settings.by_webhook:
        yield f"A webhook is set ({hook['url']}); the bot polls, and removes it when it starts."
    if settings.by_webhook and hook.get("last_error_message"):
        yield f"Telegram could not deliver to the webhook: {hook['last_error_message']}."


async def _database(bot: ExtBot[Any], settings: Settings) -> AsyncIterator[str]:
    try:
        storage = Storage(settings.database_url, data_key=settings.data_key)
    except DatabaseUnavailable as error:
        yield f"DATABASE_URL: the database cannot be opened: {error}"
        return
    with closing(storage):
        storage.migrate()
        with storage.reading() as tx:
            complaints = verify(tx, datetime.now(UTC))
            drift = star_book.state(tx).drift
            has_owner = bool(settings.owner_ids or people.owners(tx))
            joined = channels.open_channels(tx)
    for complaint in complaints:
        yield f"The books: {complaint}"
    if drift:
        way = "more" if drift > 0 else "fewer"
        stars = f"{abs(drift) / NANOSTARS:.10g}"
        yield f"Telegram keeps {stars} Stars {way} than the ledger says: send the bot /verify."
    if not has_owner:
        yield "The bot has no owner: set OWNER_IDS, or send it the /claim CODE that it logs when it starts."
    for channel in joined:
        if not await _may_post(bot, channel.id):
            yield f"The bot may not post in \u201c{channel.title}\u201d: make it an admin who may post."


async def _may_post(bot: ExtBot[Any], channel_id: int) -> bool:
    bot_id = int(bot.token.split(":")[0])
    try:
        member = await ask(bot, "getChatMember", {"chat_id": channel_id, "user_id": bot_id})
    except Forbidden:
        return False
    except TelegramError:
        return True  # cannot tell: no complaint without knowing
    return bool(member.get("can_post_messages"))
