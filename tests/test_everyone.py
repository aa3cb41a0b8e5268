"""What everybody meets first."""

import pytest

from handlers.running import Running
from storage import people
from tests.cast import Telegram
from tests.people import Person
from tests.shop import one_engine

pytestmark = pytest.mark.usefixtures("bot")


@pytest.fixture
async def bruna(telegram: Telegram) -> Person:
    return await telegram.person("Bruna")


async def test_start_greets_by_name(bruna: Person) -> None:
    await bruna.says("/start")
    welcome = await bruna.sees("Hello Bruna")
    assert welcome.buttons[:3] == ["✦ Premium", "What I can do", "Add me to your channel"]


@one_engine
async def test_italians_are_greeted_in_italian(telegram: Telegram) -> None:
    carlo = await telegram.person("Carlo", language="it")
    await carlo.says("/start")
    await carlo.sees("Ciao Carlo")


@one_engine
async def test_names_cannot_bring_markup(telegram: Telegram) -> None:
    eve = await telegram.person("<b>Eve</b> & co")
    await eve.says("/start")
    await eve.sees("Hello <b>Eve</b> & co")


@one_engine
async def test_a_link_leads_to_premium(telegram: Telegram, bruna: Person) -> None:
    await bruna.opens("https://t.me/fairshare_bot?start=premium")
    await bruna.sees("What it unlocks")


@one_engine
async def test_an_unknown_link_leads_to_the_welcome(bruna: Person) -> None:
    await bruna.opens("https://t.me/fairshare_bot?start=nonsense_12")
    await bruna.sees("Hello Bruna")


@one_engine
async def test_help_lists_what_everyone_can_do(bruna: Person) -> None:
    await bruna.says("/help")
    text = (await bruna.sees("For everyone")).text
    assert "/remind – a reminder, at any time you can say in words ✦" in text
    assert "/stats" not in text


@one_engine
async def test_owners_are_helped_with_more(olga: Person) -> None:
    await olga.says("/help")
    assert "/stats" in (await olga.sees("For the owners")).text


@one_engine
async def test_help_opens_in_place(bruna: Person) -> None:
    await bruna.says("/start")
    await bruna.taps("What I can do")
    await bruna.sees("For everyone")
    await bruna.taps("Back")
    await bruna.sees("Hello Bruna")
    assert len([message for message in await bruna.chat() if message.by_bot]) == 1


@one_engine
async def test_unknown_commands_are_answered(bruna: Person) -> None:
    await bruna.says("/make_me_rich")
    await bruna.sees("I don’t know that command")


@one_engine
async def test_plain_words_get_a_hint(bruna: Person) -> None:
    await bruna.says("hello there")
    await bruna.sees("I answer to commands")


@one_engine
async def test_photos_are_answered_too(bruna: Person) -> None:
    await bruna.sends("document", b"a picture", name="notes.txt")
    await bruna.sees("I can’t do anything with this yet")


@one_engine
async def test_owners_commands_are_unknown_to_others(bruna: Person) -> None:
    await bruna.says("/stats")
    await bruna.sees("I don’t know that command")


@one_engine
async def test_nothing_to_cancel(bruna: Person) -> None:
    await bruna.says("/cancel")
    await bruna.sees("nothing to cancel")


@one_engine
async def test_foreign_buttons_lead_to_the_welcome(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/start")
    welcome = await bruna.sees("Hello")
    assert "no longer valid" in await bruna.presses(welcome.id, "start:nowhere")


@one_engine
async def test_groups_hear_nothing_unless_they_ask(telegram: Telegram, bruna: Person) -> None:
    group = await telegram.group("Neighbours", owner=bruna)
    await group.adds_bot()
    await bruna.says("/help", to=group)
    await bruna.says("/help@fairshare_bot", to=group)
    await group.sees("our private chat")
    assert len([line for line in await group.posted() if line.by_bot]) == 1


@one_engine
async def test_who_blocks_the_bot_is_noted(bot: Running, telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/start")
    await bruna.sees("Hello")
    await bruna.blocks_bot()
    await bruna.unblocks_bot()
    await bruna.says("/start")
    await bruna.sees("Hello")
    with bot.storage.reading() as tx:
        person = people.find_person(tx, bruna.id)
    assert person is not None
    assert person.unreachable_at is None


async def test_nothing_is_written_for_whom_it_knows(bot: Running, bruna: Person) -> None:
    await bruna.says("/start")
    await bruna.sees("Hello")
    with bot.storage.reading() as tx:
        met = people.find_person(tx, bruna.id)
    await bruna.says("/start")
    await bruna.sees("Hello")
    with bot.storage.reading() as tx:
        assert people.find_person(tx, bruna.id) == met


@one_engine
@pytest.mark.parametrize("command", ["/terms", "/privacy"])
@pytest.mark.parametrize("language", ["en", "it"])
async def test_the_law_is_told_in_full(telegram: Telegram, command: str, language: str) -> None:
    reader = await telegram.person("Reader", language=language)
    await reader.says(command)
    assert len((await reader.sees("/support|/paysupport")).text) > 1500


@one_engine
async def test_the_menu_is_in_everyones_language(telegram: Telegram, bruna: Person, olga: Person) -> None:
    carlo = await telegram.person("Carlo", language="it")
    menus = {person["id"]: person["commands"] for person in (await telegram.world())["people"]}
    seen = {
        person.name: {one["command"]: one["description"] for one in menus[person.id]}
        for person in (bruna, carlo, olga)
    }
    assert seen["Bruna"]["qr"] == "a QR code of any text or link"
    assert seen["Carlo"]["qr"] == "il codice QR di un testo o di un link"
    assert ("stats" in seen["Olga"], "stats" in seen["Bruna"]) == (True, False)
