"""`python -m sandbox [--port N] [--state FILE]`: the emulated Telegram with its cast, until Ctrl-C."""

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from sandbox import TOKEN, USERNAME, Sandbox
from sandbox.state import StateUnreadable

DEFAULT_PORT = 8081


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 takes a free one")
    parser.add_argument("--state", type=Path, help="file that keeps the world between starts")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--username", default=USERNAME)
    return parser.parse_args()


async def main(chosen: argparse.Namespace) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    sandbox = Sandbox(
        chosen.state,
        chosen.host,
        chosen.port,
        bot_token=chosen.token,
        bot_username=chosen.username,
        seed=True,
    )
    async with sandbox as telegram:
        print(
            f"Sandbox: {telegram.url}/\nTELEGRAM_API_URL={telegram.url}\nBOT_TOKEN={telegram.token}",
            flush=True,
        )
        await stop.wait()


if __name__ == "__main__":
    try:
        asyncio.run(main(arguments()))
    except (OSError, StateUnreadable) as error:
        sys.exit(f"The sandbox cannot start: {error}")
