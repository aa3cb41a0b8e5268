"""What owners offer and people take: changed terms, promo codes, gifts."""

import re
from datetime import datetime

from sqlmodel import col, select

from handlers.running import Running
from rules.promo import Gives
from storage import Storage, promos
from storage import terms as kept
from storage.orders import Order
from storage.promos import Making
from tests.cast import Payment, Person
from tests.ticking import now_of

WORD = "SPRING26"


async def sets_term(owner: Person, name: str, value: str) -> None:
    await owner.says("/config")
    await owner.taps(name)
    await owner.sees("Write the new value")
    await owner.says(value)
    await owner.sees("Shall it be so")
    assert "from now on" in (await owner.taps("Yes, from now on") or "")


def changes_term(bot: Running, key: str, value: int) -> None:
    """The same without the chat."""
    with bot.storage.transaction() as tx:
        kept.change(tx, key, value, 1, now_of(bot))


def makes_code(
    storage: Storage,
    now: datetime,
    gives: Gives = Gives.PERCENT,
    amount: int = 20,
    uses: int = 1,
    word: str = WORD,
) -> str:
    with storage.transaction() as tx:
        (code,) = promos.make(tx, Making("Spring fair", gives, amount, uses, None, word=word), 1, now)
    return code


async def enters(person: Person, code: str) -> None:
    await person.says("/premium")
    await person.taps("I have a code")
    await person.sees("Which code")
    await person.says(code)


async def gives_a_month(person: Person) -> tuple[Payment, str]:
    """Buys a gift; the payment, and the gift's link."""
    await person.says("/premium")
    await person.taps("Give premium")
    await person.taps("30 days")
    await person.sees("Premium as a gift, 30 days")
    paid = await person.pays()
    found = re.search(r"https://t\.me/\S+", (await person.sees("A gift for you")).text)
    assert found is not None
    return paid, found[0]


def newest_order(bot: Running, person: Person) -> str:
    """The id of what they ordered last."""
    with bot.storage.reading() as tx:
        mine = select(Order).where(Order.buyer_id == person.id).order_by(col(Order.created_at).desc())
        order = tx.exec(mine).first()
    assert order is not None
    return order.id
