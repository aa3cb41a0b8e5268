"""A business is set up, proves who it is, is verified, loses that and gets it back."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from handlers.business import badge, tell_lost
from handlers.context import Context
from handlers.running import Running
from rules.business import Profile
from rules.plans import ENTERPRISE_YEAR
from rules.quality import Numbers
from storage import business_plans, businesses, outbox, verifications
from storage.businesses import Business
from tests.cast import Message, Person, Telegram
from tests.loopback import Site, leads_to, site
from tests.packing import pays
from tests.shop import one_engine
from tests.sponsoring import until

pytestmark = one_engine
BAKERY = Profile("Ada’s Bakery", "Fresh bread every day.", "food", "https://www.bakery.example/", "IT")
PLACE = "bakery.example/.well-known/fairshare.txt"


@pytest.fixture
async def bakery(tmp_path: Path, bot: Running) -> AsyncIterator[Site]:
    """Her site; the bot finds it."""
    async with site(tmp_path, ["bakery.example", "www.bakery.example", "elsewhere.example"]) as bakery:
        bot.application.bot_data.outside = bakery.outside()
        yield bakery


def opened(bot: Running, owner: Person, profile: Profile = BAKERY, *, verified: bool = False) -> int:
    """A business that stands."""
    now = bot.application.bot_data.now()
    with bot.storage.transaction() as tx:
        business = businesses.create(tx, owner.id, profile, now)
        assert business.id is not None
        if verified:
            asked = verifications.ask(tx, business.id, "file", now)
            assert isinstance(asked, verifications.Verification)
            verifications.proved(tx, asked.id or 0, now)
            verifications.approve(tx, asked.id or 0, 1, now)
        return business.id


def read(bot: Running, number: int = 1) -> Business:
    with bot.storage.reading() as tx:
        found = businesses.find(tx, number)
    assert found is not None
    return found


def loses(bot: Running, number: int) -> None:
    """As the clock does when its customers complain."""
    context: Context = Context(bot.application)
    with bot.storage.transaction() as tx:
        numbers = Numbers(recipients=120, stops=4, reports=2, bad=52, weight=840)
        assert verifications.lose(tx, number, numbers, context.now())
        business = businesses.find(tx, number)
        assert business is not None
        tell_lost(context, tx, business, numbers)
    context.app.wake()


async def menu_of(person: Person) -> Message:
    await person.says("/start")
    return await person.sees(person.name)


async def opens(person: Person, label: str = "Ada’s Bakery") -> Message:
    await person.says("/business")
    await person.taps(label)
    return await person.sees("Customers follow you here")


async def test_a_profile_is_written(bot: Running, ada: Person) -> None:
    await ada.says("/business")
    await ada.sees("five short questions")
    await ada.taps("New business")
    for said, question, wrong in (
        ("Ada’s Bakery ✓", "What is it called", "only for verified"),
        ("\u0410da’s Bakery", "What is it called", "mixes alphabets"),  # a Cyrillic A
        ("Ada’s Bakery", "What is it called", ""),
        ("see www.bakery.example", "What do you do", "without links"),
        ("Fresh bread every day.", "What do you do", ""),
    ):
        await ada.sees(question)
        await ada.says(said)
        if wrong:
            await ada.sees(wrong)
    await ada.taps("Food")
    await ada.sees("which country")
    await ada.taps("Back")
    await ada.sees("Now: Food")
    await ada.taps("Back")
    await ada.sees("Now: Fresh bread")
    await ada.taps("Keep this")
    await ada.sees("which country")
    await ada.taps("Back")
    await ada.sees("Now: Food")
    await ada.taps("Shop")
    await ada.says("Atlantis")
    await ada.sees("don’t know that country")
    await ada.says("Italien")
    await ada.sees("Which website")
    await ada.says("http://bakery.example")
    await ada.sees("must begin with")
    await ada.says("www.bakery.example")
    card = await ada.sees("is set up")
    assert card.has("Shop · Italy · www.bakery.example")
    assert card.has("Customers: fewer than 20")
    data = [key["callback_data"] for key in card.keys]
    assert data[:2] == ["templates:list:1", "sendings:begin:1"]
    assert {"plans:show:1", "api:keys:1", "staff:set:1"} <= set(data)


async def test_a_file_on_the_site_proves_it(
    bot: Running, bakery: Site, ada: Person, olga: Person, telegram: Telegram
) -> None:
    opened(bot, ada)
    opened(bot, olga, replace(BAKERY, name="Adas Bakery"), verified=True)
    await menu_of(ada)
    loses(bot, opened(bot, ada, replace(BAKERY, name="Old Bakery"), verified=True))
    await opens(ada)
    await ada.taps("Verification")
    await ada.taps("By a file")
    token = (await ada.sees("Put a file on your site")).text.split("fairshare-")[1].split()[0]
    await ada.taps("look")
    await ada.sees("answers with 404")
    assert "just looked" in str(await ada.taps("look"))
    bakery.pages[PLACE] = f"\n fairshare-{token} \n"
    await telegram.clock_moves(seconds=11)
    await ada.taps("look")
    await ada.sees("is proved")
    await olga.sees("has proved its domain")
    await olga.says("/review")
    card = await olga.sees("asks to be verified")
    assert card.has("real host: www.bakery.example\nProved: bakery.example")
    assert card.has("could be taken for: Adas Bakery\n\n⚠️ The same person or domain lost .*: Old Bakery")
    await olga.taps("Approve")
    await ada.sees("is verified by bakery.example")
    assert badge(read(bot)) == "✓"
    await until(telegram, lambda: "bot_verifier_forbidden" in marked(bot))
    assert "no longer valid" in str(await olga.presses(card.id, card.keys[0]["callback_data"]))


def marked(bot: Running) -> str:
    """What Telegram said of its own mark."""
    with bot.storage.reading() as tx:
        rows = tx.connection().execute(outbox.OWED.select()).mappings().all()
    return " ".join(str(row["reason"]) for row in rows if row["method"] == "verifyUser").lower()


async def test_a_record_proves_it_too(bot: Running, bakery: Site, ada: Person, olga: Person) -> None:
    number = opened(bot, ada)
    menu = await opens(ada)
    bakery.pages[PLACE] = "anything"
    await ada.presses(menu.id, f"business:prove:{number}:file")
    await ada.sees("Put a file")
    await ada.taps("By a DNS record")
    shown = await ada.sees("_fairshare.bakery.example")
    token = shown.text.split("fairshare-")[1].split()[0]
    bakery.records["_fairshare.bakery.example"] = ["v=spf1 -all", f"fairshare-{token}"]
    await ada.taps("look")
    await ada.sees("is proved")
    await olga.says("/review")
    await olga.taps("Refuse")
    await olga.taps("In my own words")
    await olga.sees("Write the reason")
    await olga.says("The imprint is <missing>.")
    await ada.sees("is not verified: The imprint is <missing>")


async def test_a_proof_must_be_on_the_own_site(bot: Running, bakery: Site, ada: Person) -> None:
    number = opened(bot, ada)
    menu = await opens(ada)
    await ada.presses(menu.id, f"business:prove:{number}:file")
    token = (await ada.sees("Put a file")).text.split("fairshare-")[1].split()[0]
    bakery.pages["elsewhere.example/x"] = f"fairshare-{token}"
    bakery.pages[PLACE] = leads_to("https://elsewhere.example/x")
    await ada.taps("look")
    await ada.sees("leads to elsewhere.example, which is another site")
    with bot.storage.reading() as tx:
        assert verifications.waiting(tx, 9) == []


async def test_a_verified_name_cannot_be_imitated(bot: Running, ada: Person, carlo: Person) -> None:
    opened(bot, ada, verified=True)
    await carlo.says("/business")
    await carlo.taps("New business")
    for name in ("Ada’s Bakery", "Аdа’s Ваkегу", "Adas  Bakery official", "Ada’s 8akery"):
        await carlo.says(name)
        assert not (await carlo.sees("What is it called")).has("What do you do")
    await carlo.says("Carlo’s Flowers")
    await carlo.sees("What do you do")


async def test_another_name_ends_the_verification(bot: Running, ada: Person) -> None:
    number = opened(bot, ada, verified=True)
    await opens(ada)
    await ada.taps("✎ Profile")
    await ada.taps("✎ Description")
    await ada.sees("Now: Fresh bread")
    await ada.says("Bread and cakes.")
    await ada.sees("Changed")
    assert read(bot, number).is_verified()
    await ada.taps("✎ Profile")
    await ada.taps("✎ Name")
    await ada.says("Ada’s Bank")
    await ada.sees("the verification ends")
    assert read(bot, number).name == "Ada’s Bakery"
    await ada.taps("Yes, change it")
    await ada.sees("has ended")
    assert (read(bot, number).name, badge(read(bot, number))) == ("Ada’s Bank", "")


async def test_a_lost_verification_is_appealed(bot: Running, ada: Person, olga: Person) -> None:
    number = opened(bot, ada, verified=True)
    await menu_of(ada)
    loses(bot, number)
    told = await ada.sees("has lost its verification")
    assert told.has("120 messages in 7 days, 4 customers stopped, 2 reports: 6.19 %")
    await ada.taps("Appeal")
    await ada.sees("Why should")
    await ada.says("A wrong <template>, now off.")
    await ada.sees("reads your appeal")
    await olga.says("/review")
    card = await olga.sees("asks for its verification back")
    assert card.has("A wrong <template>, now off.")
    await olga.taps("Give it back")
    await ada.sees("is verified again")
    assert read(bot, number).is_verified()


async def test_an_appeal_is_heard_once(bot: Running, ada: Person, olga: Person) -> None:
    number = opened(bot, ada, verified=True)
    await menu_of(ada)
    loses(bot, number)
    told = await ada.sees("has lost its verification")
    await ada.taps("Appeal")
    await ada.says("Please.")
    await olga.sees("appeals against")
    await olga.says("/review")
    await olga.taps("Refuse")
    await olga.taps("the numbers are right")
    await ada.sees("was declined: the numbers are right")
    assert "no longer valid" in str(await ada.presses(told.id, f"business:appeal:{number}"))


async def test_the_quality_is_told_with_its_law(bot: Running, ada: Person) -> None:
    opened(bot, ada)
    await opens(ada)
    await ada.taps("Quality")
    page = await ada.sees("How it is reckoned")
    assert page.has("It counts from 50 messages on")


async def test_customers_find_it_by_link_and_picture(bot: Running, ada: Person) -> None:
    number = opened(bot, ada)
    await opens(ada)
    await ada.taps("Link and QR")
    await ada.sees(f"start=follow_{read(bot, number).slug}")
    await ada.taps("The QR code")
    assert "photo" in (await ada.sees("Scan to follow")).raw


async def test_a_team_sends_and_decides_nothing(bot: Running, ada: Person, carlo: Person) -> None:
    number = opened(bot, ada, verified=True)
    await opens(ada)
    await ada.taps("Team")
    await ada.sees("With the Enterprise plan")
    menu = await opens(ada)
    assert "no longer valid" in str(await ada.presses(menu.id, f"business:invite:{number}"))
    now = bot.application.bot_data.now()
    with bot.storage.transaction() as tx:
        pays(tx, business_plans.order(tx, ada.id, number, ENTERPRISE_YEAR, now), "year", now)
    await opens(ada)
    await ada.taps("Team")
    await ada.taps("Invite somebody")
    link = next(w for w in (await ada.sees("An invitation")).text.split() if "start=team_" in w)
    await menu_of(carlo)
    await carlo.opens(link)
    await carlo.taps("Join")
    card = await carlo.sees("You are in the team")
    assert "Send" in card.buttons
    assert "Plan" not in card.buttons
    await ada.sees("Carlo is in the team")
    forged = ("profile", "close", "closed", "team", "invite", "verification", "look", "appeal", "sure")
    for verb in forged:
        assert "no longer valid" in str(await carlo.presses(card.id, f"business:{verb}:{number}"))
    await carlo.opens(link)
    await carlo.sees("is used, too old")
    await ada.taps("Team")
    await ada.taps("Remove Carlo")
    await carlo.sees("no longer in the team")
    assert "no longer valid" in str(await carlo.presses(card.id, f"business:open:{number}"))


async def test_a_business_is_its_owners_alone(bot: Running, ada: Person, bruna: Person) -> None:
    number = opened(bot, ada)
    menu = await menu_of(bruna)
    verbs = ("open", "profile", "closed", "link", "qr", "quality", "verification", "team", "leave")
    forged = [f"business:{verb}:{number}" for verb in verbs]
    forged += [f"business:edit:{number}:name", f"business:prove:{number}:dns", "business:open:²"]
    forged += [
        f"business:remove:{number}:{ada.id}",
        "business:join:x",
        "business:step:name",
        "proof:approve:proof:1",
    ]
    for data in forged:
        assert "no longer valid" in str(await bruna.presses(menu.id, data))


async def test_a_business_closes(bot: Running, ada: Person) -> None:
    number = opened(bot, ada, verified=True)
    await opens(ada)
    await ada.taps("Close this business")
    await ada.sees("can’t be opened again")
    await ada.taps("Yes, close it")
    await ada.sees("five short questions")
    assert (read(bot, number).closed_at is None, read(bot, number).is_verified()) == (False, False)
