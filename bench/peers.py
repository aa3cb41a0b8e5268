"""The bare echo bots that ours is measured beside. `python -m bench.peers NAME URL TOKEN`."""

import asyncio
import sys
from typing import Any

TEXT = "Hello! I answer as fast as I can."


def python_telegram_bot(url: str, token: str) -> None:
    """python-telegram-bot as its own first example has it."""
    from telegram.ext import Application, CommandHandler

    async def start(update: Any, _context: Any) -> None:
        await update.message.reply_text(TEXT)

    application = Application.builder().token(token).base_url(f"{url}/bot").build()
    application.add_handler(CommandHandler("start", start))
    application.run_polling()


def aiogram(url: str, token: str) -> None:
    """aiogram as its own first example has it; it uses uvloop where installed."""
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.filters import CommandStart

    dispatcher = Dispatcher()

    @dispatcher.message(CommandStart())
    async def start(message: Any) -> None:
        await message.answer(TEXT)

    async def main() -> None:
        session = AiohttpSession(api=TelegramAPIServer.from_base(url))
        await dispatcher.start_polling(Bot(token, session=session))

    asyncio.run(main())


if __name__ == "__main__":
    {"python-telegram-bot": python_telegram_bot, "aiogram": aiogram}[sys.argv[1]](*sys.argv[2:])
