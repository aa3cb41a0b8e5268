"""The time of an inline answer, from the raw update to the call that answers it, beside an empty handler.

    ./run bench inline [--packs 100000] [--queries 2000]

One person has 200 packs among all of the shop, is a premium member, and has used 200 stickers. The network is
left out: calls to the Bot API are answered at once. Both sides parse the update and write the call; the empty
handler answers with nothing. SQLite, then PostgreSQL if it is installed.
"""

import argparse
import asyncio
import itertools
import json
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from random import Random
from typing import Any, cast

from cryptography.fernet import Fernet
from sqlalchemy import text
from sqlmodel import Session
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, ExtBot, InlineQueryHandler
from telegram.request import BaseRequest

from handlers import areas
from handlers.attempt import Attempt
from handlers.context import App, Context
from handlers.limiter import Lane, Limiter
from handlers.sending import call
from settings import Settings
from storage import Storage
from tests.postgres import Databases, NotInstalled, running_server

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
PERSON = 7
OWN_PACKS = 200
RECENT = 200
STICKERS = 10
"""Of each pack."""
VOCABULARY = 2_000
EMOJI = [chr(sign) for sign in range(0x1F400, 0x1F4FE)]
TOKEN = "100000001:benchmark-token-that-opens-nothing-at-all"
ME = {"id": 100000001, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
WARM_UP = 50

_PACKS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :packs)"
_STICKERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :packs * :each)"
_PACK = "(i - 1) / :each + 1"
_ACCESS = "CASE {0} % 3 WHEN 0 THEN 'members' WHEN 1 THEN 'sale' ELSE 'free' END"
FILL = f"""
{_PACKS} INSERT INTO pack (id, artist_id, created_at, published_edition_id, published_at, takedown_reason,
    access, topic, sticker_count, uses, sales)
    SELECT i, 1000 + i % 5000, '{NOW:%Y-%m-%d %H:%M:%S.%f}', i, '{NOW:%Y-%m-%d %H:%M:%S.%f}', '',
    {_ACCESS.format("i")}, 'animals', :each, i % 1000, 0 FROM n;
{_PACKS} INSERT INTO edition (id, pack_id, title, topic, access, stars, wants_public_set, created_at,
    refusal, content_hash, sheet_file_id, decided_at)
    SELECT i, i, 'Pack ' || i, 'animals', {_ACCESS.format("i")}, 0, 1 = 0, '{NOW:%Y-%m-%d %H:%M:%S.%f}', '',
    '', '', '{NOW:%Y-%m-%d %H:%M:%S.%f}' FROM n;
{_STICKERS} INSERT INTO sticker (id, pack_id, kind, file_id, unique_hash, added_at, thumb)
    SELECT i, {_PACK}, 'static', 'CAACAgIAAxkDAAIBZmd0ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij' || i, 'h' || i,
    '{NOW:%Y-%m-%d %H:%M:%S.%f}', :thumb FROM n;
{_STICKERS} INSERT INTO edition_sticker (edition_id, sticker_id, position, emoji, keywords)
    SELECT {_PACK}, i, (i - 1) % :each, '[]', '[]' FROM n;
{_STICKERS} INSERT INTO pack_word (pack_id, word, sticker_id, is_members)
    SELECT {_PACK}, word, i, ({_PACK}) % 3 = 0 FROM n JOIN bench_word ON place = i * 7 % :emoji;
{_STICKERS} INSERT INTO pack_word (pack_id, word, sticker_id, is_members)
    SELECT {_PACK}, word, i, ({_PACK}) % 3 = 0 FROM n JOIN bench_word ON place = :emoji + i * 31 % :words;
{_PACKS} INSERT INTO pack_word (pack_id, word, sticker_id, is_members)
    SELECT i, 'pack', 0, i % 3 = 0 FROM n;
{_PACKS} INSERT INTO licence (pack_id, person_id, how, charge_id, since)
    SELECT i * (:packs / :own), :person, 'bought', 'c' || i, '{NOW:%Y-%m-%d %H:%M:%S.%f}' FROM n
    WHERE i <= :own;
{_PACKS} INSERT INTO sticker_count (person_id, sticker_id, pack_id, uses, last_used_at)
    SELECT :person, (i * (:packs / :own) - 1) * :each + 1, i * (:packs / :own), i % 9 + 1,
    '{NOW:%Y-%m-%d %H:%M:%S.%f}' FROM n WHERE i <= :recent;
INSERT INTO person (id, telegram_language, language, timezone, first_seen_at)
    VALUES (:person, 'en', '', 'UTC', '2026-01-01 00:00:00.000000');
INSERT INTO membership (person_id, until) VALUES (:person, '2030-01-01 00:00:00.000000');
ANALYZE
"""


class Instant(BaseRequest):
    """A Bot API that says yes before it is asked."""

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, method: str, *_args: Any, **_options: Any) -> tuple[int, bytes]:
        result = ME if url.endswith("getMe") else True
        return 200, json.dumps({"ok": True, "result": result}).encode()


def words() -> list[str]:
    """Made-up words that share their beginnings, as words do."""
    syllables = ["ka", "to", "mi", "re", "su", "no", "la", "be", "di", "fu", "go", "hi", "pe"]
    return ["".join(parts) for parts in itertools.product(syllables, repeat=3)][:VOCABULARY]


def fill(tx: Session, packs: int) -> None:
    """Writes the shop, as approving its packs would."""
    connection = tx.connection()
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))
    connection.execute(text("CREATE TEMPORARY TABLE bench_word (place INTEGER PRIMARY KEY, word TEXT)"))
    rows = [{"place": place, "word": word} for place, word in enumerate([*EMOJI, *words()])]
    connection.execute(text("INSERT INTO bench_word (place, word) VALUES (:place, :word)"), rows)
    numbers = {
        "packs": packs,
        "each": STICKERS,
        "emoji": len(EMOJI),
        "words": VOCABULARY,
        "own": OWN_PACKS,
        "recent": RECENT,
        "person": PERSON,
    }
    for statement in FILL.split(";"):
        for name, number in numbers.items():
            statement = statement.replace(f":{name}", str(number))
        connection.execute(text(statement), {"thumb": b"thumb"} if ":thumb" in statement else {})


def queries(count: int) -> list[dict[str, Any]]:
    """Updates as somebody types: nothing yet, beginnings of words, words, emoji, further pages, nonsense."""
    dice, known = Random(5), words()
    asked = []
    for number in range(count):
        word = dice.choice(known)
        kinds = ["", word[:1], word[:2], word[:4], word, f"{word} {dice.choice(known)[:2]}", "zzz"]
        query = dice.choice([*kinds, dice.choice(EMOJI)])
        offset = dice.choice(["", "", "", "0:50", "1:100"])
        asked.append(_update(number + 1, query, offset))
    return asked


def _update(number: int, query: str, offset: str) -> dict[str, Any]:
    person = {"id": PERSON, "is_bot": False, "first_name": "Bruna", "language_code": "en"}
    asked = {"id": str(number), "from": person, "query": query, "offset": offset}
    return {"update_id": number, "inline_query": asked}


async def empty(update: Update, context: Context) -> None:
    assert update.inline_query is not None
    params = {"inline_query_id": update.inline_query.id, "results": "[]", "cache_time": 0}
    await call(context.bot, "answerInlineQuery", params, Lane.ANSWER)


async def application_of(storage: Storage, *, is_empty: bool) -> Application[Any, Any, Any, Any, Any, Any]:
    app = App(storage, Settings(_env_file=None), lambda: NOW)
    bot: ExtBot[Any] = ExtBot(TOKEN, request=Instant(), get_updates_request=Instant(), rate_limiter=Limiter())
    types = ContextTypes(context=Context, bot_data=cast(type[App], lambda: app))
    application = ApplicationBuilder().bot(bot).updater(None).job_queue(None).context_types(types).build()
    application.add_handlers([InlineQueryHandler(empty)] if is_empty else areas.all_handlers())
    await application.initialize()
    return application


async def milliseconds(
    application: Application[Any, Any, Any, Any, Any, Any], asked: list[Any]
) -> list[float]:
    took = []
    for update in asked:
        raw = json.dumps(update)
        began = time.perf_counter()
        await Attempt(application, raw).run()
        took.append((time.perf_counter() - began) * 1000)
    return took[WARM_UP:]


async def compare(storage: Storage, packs: int, count: int) -> None:
    storage.migrate()
    with storage.transaction() as tx:
        fill(tx, packs)
    asked = queries(count + WARM_UP)
    for name, is_empty in (("Fairshare", False), ("an empty handler", True)):
        took = sorted(await milliseconds(await application_of(storage, is_empty=is_empty), asked))
        p99 = took[int(len(took) * 0.99)]
        print(f"{name:24}{statistics.median(took):9.2f}{p99:9.2f}{took[-1]:9.2f}")


@contextmanager
def sqlite_url() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield f"sqlite:///{folder}/shop.db"


@contextmanager
def postgresql_url() -> Iterator[str]:
    with running_server() as server, Databases(server).template() as url:
        yield url


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--packs", type=int, default=100_000)
    options.add_argument("--queries", type=int, default=2_000)
    chosen = options.parse_args()
    print(f"{OWN_PACKS} own packs among {chosen.packs:,} of {STICKERS} stickers; milliseconds")
    print(f"{'':24}{'median':>9}{'p99':>9}{'longest':>9}")
    for engine, place in (("SQLite", sqlite_url), ("PostgreSQL", postgresql_url)):
        print(engine)
        try:
            with place() as url:
                storage = Storage(url, data_key=Fernet.generate_key().decode())
                asyncio.run(compare(storage, chosen.packs, chosen.queries))
                storage.close()
        except NotInstalled as reason:
            print(reason)


if __name__ == "__main__":
    main()
