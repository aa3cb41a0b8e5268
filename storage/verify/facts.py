"""How a check asks the database: each row of the answer is a complaint."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import text
from sqlmodel import Session

Check = Callable[[Session, datetime], list[str]]


def differences(tx: Session, facts: str) -> list[str]:
    """Where the sums of `kept` and of `told` differ, by `name`."""
    query = f"""
        SELECT name || ' keeps ' || SUM(kept) || ', expected ' || SUM(told) FROM ({facts}) AS fact
        GROUP BY name HAVING SUM(kept) <> SUM(told) ORDER BY name
    """
    return rows(tx, query)


def rows(tx: Session, query: str) -> list[str]:
    return [str(row[0]) for row in tx.connection().execute(text(query)).all()]
