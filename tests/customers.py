"""Customers in tests: a bakery that they follow by its link, and what the bot's own clock sends them."""

from handlers.running import Running
from rules.template import Draft
from storage import customers, notice_reports
from storage.businesses import Business
from storage.consent_rows import Follow
from storage.notices import Wanted
from tests.cast import Message, Person
from tests.senders import READY, approved, bakery, sends
from tests.sponsoring import until
from tests.ticking import now_of

BOT = "https://t.me/fairshare_bot"


def opens_bakery(bot: Running, owner: Person, name: str = "Panificio Rossi") -> Business:
    """Verified."""
    with bot.storage.transaction() as tx:
        return bakery(tx, now_of(bot), owner_id=owner.id, name=name)


async def reads_here(bot: Running, owner: Person, name: str = "Panificio Rossi") -> Business:
    """The same; its owner reads in their private chat what customers write."""
    made = opens_bakery(bot, owner, name)
    await sets_staff_chat(owner, made)
    await owner.taps("To this chat")
    await owner.sees("Now: to this chat")
    return made


async def sets_staff_chat(owner: Person, business: Business) -> None:
    await owner.says("/start")
    menu = await owner.sees("Hello")
    await owner.presses(menu.id, f"staff:set:{business.id}")
    await owner.sees("Where do the answers")


async def follows(person: Person, business: Business, *also: str) -> None:
    """By its link, with what else they tap."""
    await person.opens(f"{BOT}?start={business.follow_parameter()}")
    await person.sees("would like to write")
    for label in also:
        await person.taps(label)
        await person.sees("would like to write")
    await person.taps("Follow")
    await person.sees("Your customer code")


def follow_of(bot: Running, business: Business, person: Person) -> Follow:
    with bot.storage.reading() as tx:
        found = customers.find(tx, business.id or 0, person.id)
    assert found is not None
    return found


def sends_to(bot: Running, business: Business, person: Person, draft: Draft = READY, **values: str) -> str:
    """One notice, which the clock delivers; the id of its sending."""
    code = follow_of(bot, business, person).customer_code
    with bot.storage.transaction() as tx:
        template = approved(tx, business, draft, now_of(bot))
        wanted = [Wanted(code, person.id, values)]
        return sends(tx, business, template, wanted, now_of(bot)).id


async def gets_bread(bot: Running, business: Business, person: Person, reference: str = "27") -> Message:
    """The bot knows by then which message it is, so that it can be replied to."""
    await person.looks_away()
    sending_id = sends_to(bot, business, person, reference=reference)
    shown = await person.sees(f"Your bread {reference} is ready")
    await has_ended(bot, person, sending_id)
    return shown


async def has_ended(bot: Running, person: Person, sending_id: str) -> None:
    """Until the bot has stored what became of all that the sending sends to this person."""

    def is_over() -> bool:
        with bot.storage.reading() as tx:
            told = notice_reports.report(tx, sending_id)
        return told.total > 0 and told.is_over

    await until(person.telegram, is_over)
