"""Settings: the bot speaks one's language, on one's clock."""

import pytest

from handlers.zones import REGIONS, common, find_zone, zone_name
from tests.cast import Telegram
from tests.people import Person
from tests.shop import one_engine

SAID = {
    "Rome": "Europe/Rome",
    "roma": "Europe/Rome",
    "Milano": "Europe/Rome",
    "Europe/Rome": "Europe/Rome",
    "new york": "America/New_York",
    "Los_Angeles": "America/Los_Angeles",
    "UTC+2": "Etc/GMT-2",
    "utc −3": "Etc/GMT+3",
    "+5:30": "Asia/Kolkata",
    "UTC": "Etc/UTC",
    "UTC+99": None,
    "Atlantis": None,
    "": None,
}
ABROAD = {
    "Europe/Madrid": "España Espagne Spanien Spagna Sevilla",
    "Europe/Berlin": "Allemagne Alemania Deutschland München Muenchen Köln",
    "Europe/Vienna": "Wien Viena Vienne Österreich",
    "Europe/Zurich": "Zürich Genève Genf Schweiz Suisse",
    "Europe/Brussels": "Bruxelles Bruselas Brüssel Belgique",
    "Europe/London": "Londra Angleterre Inglaterra Großbritannien",
    "America/Mexico_City": "México Messico Mexique CDMX",
    "America/Bogota": "Bogotá Colombia Kolumbien",
}
"""Places as people call them who do not speak English."""


@pytest.mark.parametrize("said", SAID)
def test_zones_are_found_by_name(said: str) -> None:
    assert find_zone(said, "it") == SAID[said]


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize(("zone", "name"), [(zone, name) for zone in ABROAD for name in ABROAD[zone].split()])
def test_zones_are_found_in_every_language(zone: str, name: str, language: str) -> None:
    assert find_zone(name, language) == zone


def test_offsets_read_as_people_write_them() -> None:
    assert zone_name("Etc/GMT-2") == "UTC+2"


def test_every_region_has_its_cities() -> None:
    assert all(common(region) for region in REGIONS)


async def test_a_chosen_language_is_spoken_at_once(bruna: Person) -> None:
    await bruna.says("/language")
    await bruna.taps("Italiano")
    await bruna.sees("Lingua: Italiano")
    await bruna.says("/start")
    await bruna.sees("Ciao Bruna")


@one_engine
@pytest.mark.usefixtures("bot")
async def test_telegrams_language_can_be_followed_again(telegram: Telegram) -> None:
    carlo = await telegram.person("Carlo", language="it")
    await carlo.says("/language")
    await carlo.taps("English")
    await carlo.sees("Language: English")
    await carlo.taps("Language")
    await carlo.taps("As in Telegram")
    await carlo.sees("Lingua: Italiano, come nel tuo Telegram")


@one_engine
async def test_the_menu_follows_the_chosen_language(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/language")
    await bruna.taps("Italiano")
    await bruna.sees("Lingua: Italiano")
    await bruna.says("/cancel")
    await bruna.sees("niente da annullare")
    menus = {person["id"]: person["commands"] for person in (await telegram.world())["people"]}
    assert {"command": "cancel", "description": "lascia perdere quello che stiamo facendo"} in menus[bruna.id]


@one_engine
async def test_a_zone_is_picked_from_the_list(bruna: Person) -> None:
    await bruna.says("/settings")
    await bruna.sees("Time zone: not set")
    await bruna.taps("Time zone")
    await bruna.taps("Europe")
    await bruna.taps("Rome")
    await bruna.sees("Time zone: Europe/Rome")


@one_engine
async def test_a_zone_may_be_written(bruna: Person) -> None:
    await bruna.says("/settings")
    await bruna.taps("Time zone")
    await bruna.taps("Write a city")
    await bruna.sees("Write a city or zone")
    await bruna.says("UTC+2")
    await bruna.sees("Time zone: UTC\\+2")
    await bruna.says("Rome")
    await bruna.sees("I answer to commands")


@one_engine
async def test_an_unknown_city_is_asked_again(bruna: Person) -> None:
    await bruna.says("/settings")
    await bruna.taps("Time zone")
    await bruna.taps("Write a city")
    await bruna.sees("Write a city or zone")
    await bruna.says("Lodnon")
    assert "London" in (await bruna.sees("I don’t know “Lodnon”")).buttons
    await bruna.says("Lisbon")
    await bruna.sees("Time zone: Europe/Lisbon")


@one_engine
async def test_writing_a_city_can_be_cancelled(bruna: Person) -> None:
    await bruna.says("/settings")
    await bruna.taps("Time zone")
    await bruna.taps("Write a city")
    await bruna.taps("Cancel")
    await bruna.sees("Cancelled")
    await bruna.says("Rome")
    await bruna.sees("I answer to commands")
