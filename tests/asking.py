"""A bakery, its customer, and what is paid between them, through the emulated Telegram."""

from handlers.running import Running
from storage import businesses, consents, verifications
from storage.consents import Choice
from storage.ledger import balance
from tests.cast import Person
from tests.senders import PROFILE, SHOWN

PROVIDER = "1234567:TEST:abc"


def has_provider(bot: Running) -> None:
    """The bot's owner has a payment provider."""
    app = bot.application.bot_data
    app.settings = app.settings.model_copy(update={"payment_provider_token": PROVIDER})


async def opens_bakery(bot: Running, owner: Person, *, verified: bool = True) -> int:
    """The owner's business; its number."""
    await owner.says("/start")
    await owner.sees(owner.name)
    now = bot.application.bot_data.now()
    with bot.storage.transaction() as tx:
        made = businesses.create(tx, owner.id, PROFILE, now)
        number = made.id or 0
        if verified:
            asked = verifications.ask(tx, number, "file", now)
            assert isinstance(asked, verifications.Verification)
            verifications.proved(tx, asked.id or 0, now)
            verifications.approve(tx, asked.id or 0, owner.id, now)
    return number


async def follows(bot: Running, person: Person, number: int) -> str:
    """Becomes a customer; their code."""
    await person.says("/start")
    await person.sees(person.name)
    with bot.storage.transaction() as tx:
        return consents.follow(
            tx, number, person.id, Choice(offers=True), SHOWN, bot.application.bot_data.now()
        ).customer_code


async def presses(person: Person, data: str) -> str | None:
    """A button that another area shows; what pops up."""
    await person.looks_away()
    newest = (await person.chat())[-1]
    return await person.presses(newest.id, data)


async def asks_for_money(
    baker: Person,
    number: int,
    code: str,
    price: str,
    *,
    kind: str = "Digital: in Stars",
    title: str = "Two loaves of rye",
) -> None:
    """The whole wizard, from the conversation's button to the send button."""
    await presses(baker, f"invoices:to:{number}:{code}")
    await answers_all(baker, price, kind=kind, title=title)


async def answers_all(
    baker: Person, price: str, *, kind: str = "Digital: in Stars", title: str = "Two loaves of rye"
) -> None:
    """Every question after the button below a customer's message."""
    await baker.sees("What is it for")
    await baker.says(title)
    await baker.sees("Say a little more")
    await baker.says("To be picked up from 8")
    await baker.sees("Is it digital")
    await baker.taps(kind)
    await baker.sees("What does it cost")
    await baker.says(price)
    await baker.sees("So .* will read it")
    await baker.taps("Send it")
    await baker.sees("is on its way")


def holds(bot: Running, account: str) -> int:
    with bot.storage.reading() as tx:
        return balance(tx, account)
