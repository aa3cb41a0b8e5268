"""One tick of the running bot: a round among 100,000 channels, of which few have anything to decide.

    ./run bench rounds [--channels 100000] [--campaigns 1000] [--url postgresql://…]

The event loop stands still for as long as a round takes. Half of the channels stand in their slot with a post
of today, half have none that may post there and wait; the longest tick is the one that counts.
"""

import argparse
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from cryptography.fernet import Fernet
from sqlalchemy import insert

from bench import crowd
from handlers.posting.looking import round_of
from rules.choosing import Place
from rules.placement import open_slot
from storage import Storage
from storage.campaigns import Campaign, account
from storage.channels import Channel
from storage.ledger import Account
from storage.placements import Placement

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TICK = timedelta(seconds=2)
STAR = 10**9


def fill(storage: Storage, channels: int, campaigns: int) -> None:
    dice = Random(4)
    rows = [_channel(crowd.channel(n, dice)) for n in range(1, channels + 1)]
    going = [_campaign(n, dice.choice(crowd.BIDS) * STAR) for n in range(1, campaigns + 1)]
    posted = [_post(row["id"], 1 + n % campaigns) for n, row in enumerate(rows) if n % 2]
    purses = [{"name": account(n), "balance": 100 * STAR} for n in range(1, campaigns + 1)]
    with storage.transaction() as tx:
        connection = tx.connection()
        for table, these in ((Channel, rows), (Campaign, going), (Placement, posted), (Account, purses)):
            connection.execute(insert(table), these)


def _channel(place: Place) -> dict[str, Any]:
    return {
        "id": -place.channel_id,
        "title": f"Channel {place.channel_id}",
        "username": f"channel_{place.channel_id}",
        "owner_id": place.owner_id,
        "subscribers": place.subscribers,
        "language": place.language,
        "joined_at": NOON - timedelta(days=30),
    }


def _campaign(number: int, bid: int) -> dict[str, Any]:
    return {
        "id": number,
        "advertiser_id": 10**6 + number,
        "created_at": NOON,
        "paid_at": NOON,
        "approved_at": NOON,
        "pace_since": NOON,
        "pace_budget": 100 * STAR,
        "stars": 100,
        "bid": bid,
        "category": "food",
        "first_day": NOON.date(),
        "last_day": NOON.date() + timedelta(days=30),
        "languages": '["xx"]',
        **dict.fromkeys(("name", "text", "button_label", "button_url"), "x"),
    }


def _post(channel_id: int, campaign_id: int) -> dict[str, Any]:
    """In the slot of NOON by the rules that a new channel has."""
    slot = open_slot(NOON, Channel(id=channel_id, title="", owner_id=1, joined_at=NOON).timetable())
    assert slot is not None
    return {
        "channel_id": channel_id,
        "campaign_id": campaign_id,
        "slot_day": slot.day,
        "slot_number": slot.number,
        "price": STAR,
        "subscribers": 1,
        "payee_id": 1,
        "shares": "{}",
        "intended_at": NOON - timedelta(hours=1),
        "posted_at": NOON - timedelta(hours=1),
        "ends_at": NOON + timedelta(hours=23),
        "message_id": 1,
    }


def ticks(storage: Storage, begin: datetime, count: int) -> list[float]:
    """Milliseconds of CPU of each: what the database does in a process of its own is not counted."""
    taken = []
    for n in range(count):
        began = time.process_time()
        with storage.reading() as tx:
            round_of(tx, begin + n * TICK, storage.looks)
        taken.append((time.process_time() - began) * 1e3)
    return taken


def tell(name: str, taken: list[float]) -> None:
    ordered = sorted(taken)
    print(
        f"{name:44}{len(taken):6} ticks, CPU ms: median {ordered[len(ordered) // 2]:6.1f}, "
        f"95th {ordered[len(ordered) * 95 // 100]:6.1f}, longest {ordered[-1]:7.1f}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--channels", type=int, default=100_000)
    parser.add_argument("--campaigns", type=int, default=1_000)
    parser.add_argument("--url", default="")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = options.url or f"sqlite:///{Path(folder) / 'bench.db'}"
        storage = Storage(url, data_key=Fernet.generate_key().decode())
        storage.migrate()
        fill(storage, options.channels, options.campaigns)
        print(f"{options.channels:,} channels, {options.campaigns:,} campaigns, {storage.engine.name}")
        tell("the first, which knows no channel", ticks(storage, NOON, 1))
        tell("until each was looked at once", ticks(storage, NOON + TICK, options.channels // 250))
        later = NOON + timedelta(minutes=20)
        tell("afterwards, half of them waiting", ticks(storage, later, 200))
        storage.close()


if __name__ == "__main__":
    main()
