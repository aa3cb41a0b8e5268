"""A broadcast as python-telegram-bot's own documentation has it: AIORateLimiter, and a handler."""

import asyncio
import os
import sys
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import AIORateLimiter, ApplicationBuilder, CommandHandler

RETRIES = 5
AT_ONCE = 256


async def help_with(update: Update, _context: Any) -> None:
    assert update.effective_message is not None
    await update.effective_message.reply_text("For everyone")


async def main(first: int, recipients: int) -> None:
    url = os.environ["TELEGRAM_API_URL"]
    application = (
        ApplicationBuilder()
        .token(os.environ["BOT_TOKEN"])
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .connection_pool_size(AT_ONCE)
        .rate_limiter(AIORateLimiter(max_retries=RETRIES))
        .build()
    )
    application.add_handler(CommandHandler("help", help_with))
    room = asyncio.Semaphore(AT_ONCE)

    async def send(person: int) -> None:
        async with room:
            try:
                await application.bot.send_message(person, "Flight AZ 610: gate 7.")
            except TelegramError:
                return

    async with application:
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling()
        await asyncio.gather(*(send(person) for person in range(first, first + recipients)))
        await application.updater.stop()
        await application.stop()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
