"""How owners and advertisers have Stars go back: the ways that many tests have in common."""

from handlers.running import Running
from storage import alarms, terms
from storage.ledger import advertiser, balance
from storage.refunds import Refund, find_refund
from tests.cast import Person

ASKED = "They asked for it"


async def looks_at(olga: Person, charge_id: str) -> str:
    """/refund CHARGE; what the card says."""
    await olga.says(f"/refund {charge_id}")
    return (await olga.sees("Charge")).text


async def asks_refund(olga: Person, charge_id: str, why: str = ASKED) -> None:
    """As far as the reason; what comes of it is not awaited."""
    await looks_at(olga, charge_id)
    await olga.taps("Refund")
    await olga.sees("why\\?")
    await olga.taps(why)


async def refunds(olga: Person, charge_id: str, why: str = ASKED) -> None:
    await asks_refund(olga, charge_id, why)
    await olga.sees("are back with")


async def tops_up(ada: Person, stars: int = 100) -> str:
    """By the button of that amount; the charge id."""
    await opens_balance(ada)
    await ada.taps(f"+{stars}")
    await ada.sees("Top up your balance")
    paid = await ada.pays()
    await ada.sees("Thank you")
    return paid.charge_id


async def opens_balance(ada: Person) -> str:
    await ada.says("/campaigns")
    await ada.taps("Balance")
    return (await ada.sees("Your balance: .* ⭐\nIn your")).text


async def takes_back(ada: Person) -> None:
    """All that is unspent, as far as it can go back."""
    await opens_balance(ada)
    await ada.taps("Refund what is unspent")
    await ada.sees("can go back")
    await ada.taps("Yes, refund")


def refund_of(bot: Running, charge_id: str) -> Refund | None:
    with bot.storage.reading() as tx:
        return find_refund(tx, charge_id)


def balance_of(bot: Running, person: Person) -> int:
    """Nanostars on an advertiser's balance."""
    with bot.storage.reading() as tx:
        return balance(tx, advertiser(person.id))


def alarms_of(bot: Running) -> list[str]:
    """The keys of all matters raised."""
    with bot.storage.reading() as tx:
        return sorted(alarm.key for alarm in alarms.every(tx))


def sets_term(bot: Running, key: str, value: int) -> None:
    with bot.storage.transaction() as tx:
        terms.change(tx, key, value, 1, bot.application.bot_data.now())
