"""A plain query for each channel: what one would write first."""

import sqlite3
import time

from bench.market.rounds import NOW, Measured, Round, check
from rules.choosing import Place
from rules.eligible import Standing, standing

SQL_SAMPLE = 1_000

SCHEMA = """
CREATE TABLE campaign (id INTEGER PRIMARY KEY, advertiser INT, category TEXT, bid INT, purse INT, weight INT,
    size_min INT, size_max INT, any_language INT, any_topic INT);
CREATE INDEX by_weight ON campaign (weight DESC, id);
CREATE TABLE language (campaign INT, language TEXT, PRIMARY KEY (campaign, language)) WITHOUT ROWID;
CREATE TABLE topic (campaign INT, topic TEXT, PRIMARY KEY (campaign, topic)) WITHOUT ROWID;
"""
QUERY = """
SELECT id FROM campaign AS c
WHERE bid >= :floor AND bid * :subscribers / 1000 <= purse AND advertiser <> :owner
AND size_min <= :subscribers AND (size_max IS NULL OR size_max >= :subscribers)
AND (any_language OR EXISTS (SELECT 1 FROM language WHERE campaign = c.id AND language = :language))
AND (any_topic OR EXISTS (SELECT 1 FROM topic WHERE campaign = c.id AND topic IN ({topics})))
AND category NOT IN ({categories}) AND id NOT IN ({lately})
ORDER BY weight DESC, id LIMIT 2
"""


def by_sql(these: Round) -> Measured:
    """SQLite in memory, the winner and the runner-up for each channel of a sample; prices are left out."""
    base = sqlite3.connect(":memory:")
    base.executescript(SCHEMA)
    for one in (standing(candidate, NOW) for candidate in these.candidates):
        _insert(base, one)
    sample = these.due[:SQL_SAMPLE]
    began = time.process_time()
    winners = [_ask(base, place) for place in sample]
    seconds = (time.process_time() - began) * len(these.due) / len(sample)
    check(these, winners)
    return Measured(
        seconds,
        sum(one is not None for one in winners) / len(sample),
        f"extrapolated from {len(sample)} channels",
    )


def _insert(base: sqlite3.Connection, one: Standing) -> None:
    c = one.candidate
    row = (c.campaign_id, c.advertiser_id, c.category, c.bid, one.left, one.weight(), c.size_min, c.size_max)
    base.execute("INSERT INTO campaign VALUES (?,?,?,?,?,?,?,?,?,?)", (*row, not c.languages, not c.topics))
    base.executemany("INSERT INTO language VALUES (?,?)", [(c.campaign_id, word) for word in c.languages])
    base.executemany("INSERT INTO topic VALUES (?,?)", [(c.campaign_id, word) for word in c.topics])


def _ask(base: sqlite3.Connection, place: Place) -> int | None:
    lists = {
        "topics": ",".join(f"'{topic}'" for topic in place.topics),
        "categories": ",".join(f"'{category}'" for category in place.refused_categories),
        "lately": ",".join(map(str, place.lately)),
    }
    values = {
        "floor": place.lowest_bid(),
        "subscribers": place.subscribers,
        "owner": place.owner_id,
        "language": place.language,
    }
    found = base.execute(QUERY.format(**lists), values).fetchall()
    return found[0][0] if found else None
