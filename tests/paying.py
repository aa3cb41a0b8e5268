"""How a payout comes and goes in tests: the payee asks, an owner takes it in hand and pays."""

from sqlmodel import select

from handlers.running import Running
from storage.payouts import Payout
from tests.cast import Person, Telegram
from tests.earning import earned

IBAN = "IBAN DE02 1203 0000 0000 2020 51, Carlo Rossi"


async def becomes_rich(bot: Running, telegram: Telegram, carlo: Person, ada: Person, stars: int = 250) -> str:
    """Ada's money is available to Carlo; the key of his share."""
    await carlo.says("/start")
    await carlo.sees("Carlo")
    key = await earned(bot, telegram, ada, carlo, stars)
    await telegram.clock_moves(days=22)
    return key


async def asks(carlo: Person, stars: str = "120") -> None:
    """Every question of the wizard but the last; what would be asked for stands to be confirmed."""
    await carlo.says("/earnings")
    await carlo.taps("Ask for a payout")
    await carlo.sees("How many Stars")
    await carlo.says(stars)
    await carlo.sees("how would you like")
    await carlo.taps("Outside Telegram")
    await carlo.sees("Where are the")
    await carlo.says(IBAN)
    await carlo.sees("Is this right")


async def has_asked(carlo: Person, stars: str = "120") -> None:
    await asks(carlo, stars)
    await carlo.taps("Yes, ask for it")
    await carlo.sees("is asked for")


async def takes(owner: Person) -> None:
    """An owner opens the oldest payout and takes it in hand."""
    await owner.says("/payouts")
    await owner.taps("⭐ ·")
    await owner.sees("Carlo Rossi")
    await owner.taps("I pay it now")
    await owner.sees("in your hand")


async def pays(owner: Person) -> None:
    await takes(owner)
    await owner.says("SEPA 42")
    await owner.sees("paid with the reference “SEPA 42”")
    await owner.taps("Yes, it is paid")
    await owner.sees("is paid: 120 ⭐")


def payout(bot: Running) -> Payout:
    with bot.storage.reading() as tx:
        return tx.exec(select(Payout)).one()
