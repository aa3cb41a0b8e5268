"""Reminders: understood, kept, sent at their moment, repeated for members."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.remind.moments import Reader, Wish
from rules.repeating import next_time
from tests.cast import Telegram
from tests.members import becomes_member
from tests.people import Person
from tests.shop import one_engine

WEDNESDAY = datetime(2026, 3, 11, 13, 30, tzinfo=UTC)  # 14:30 in Rome
ROME = ZoneInfo("Europe/Rome")

ENGLISH = {
    "10m tea": ("11 14:40", "tea"),
    "10m one more": ("11 14:40", "one more"),
    "tea in 10 minutes": ("11 14:40", "tea"),
    "1h30m pizza": ("11 16:00", "pizza"),
    "in half an hour oven": ("11 15:00", "oven"),
    "tomorrow 9am call mum": ("12 09:00", "call mum"),
    "Tomorrow: call Mum": ("12 09:00", "call Mum"),
    "me to call Bob on friday": ("13 09:00", "call Bob"),
    "call mum tomorrow at 9": ("12 09:00", "call mum"),
    "monday at 9 standup": ("16 09:00", "standup"),
    "wednesday 18:00 run": ("11 18:00", "run"),
    "9am standup": ("12 09:00", "standup"),
    "at 8 in the evening film": ("11 20:00", "film"),
    "5 eggs at 9": ("12 09:00", "5 eggs"),
    "25/3 gifts": ("25 09:00", "gifts"),
}
ITALIAN = {
    "10m tè": ("11 14:40", "tè"),
    "fra 2 ore il forno": ("11 16:30", "il forno"),
    "tra mezz’ora il forno": ("11 15:00", "il forno"),
    "domani alle 9 chiama mamma": ("12 09:00", "chiama mamma"),
    "domattina latte": ("12 09:00", "latte"),
    "dopodomani dentista": ("13 09:00", "dentista"),
    "stasera alle 21 cinema": ("11 21:00", "cinema"),
    "lunedì prossimo alle 18.30 palestra": ("16 18:30", "palestra"),
    "tra 3 giorni alle 9 visita": ("14 09:00", "visita"),
    "tomorrow 9am call mum": ("12 09:00", "call mum"),
}
NO_MOMENT = ["remember the milk", "2 eggs", "may flowers", "in 5 eggs", "30 february x", "in 99999999 years"]
REPEATED = {
    "every day 9:00 pills": ("day", "12 09:00", "pills"),
    "every day pills": ("day", "12 09:00", "pills"),
    "ogni giorno alle 21 pillole": ("day", "11 21:00", "pillole"),
    "every monday 9am standup": ("week", "16 09:00", "standup"),
    "ogni venerdì sera pizza": ("week", "13 20:00", "pizza"),
}


def read(line: str, language: str) -> Wish | None:
    return Reader(language, "Europe/Rome", WEDNESDAY).wish(line)


def clock(wish: Wish | None) -> tuple[str, str] | None:
    return wish and (wish.at.astimezone(ROME).strftime("%d %H:%M"), wish.text)


@pytest.mark.parametrize("line", ENGLISH)
def test_english_moments_are_understood(line: str) -> None:
    assert clock(read(line, "en")) == ENGLISH[line]


@pytest.mark.parametrize("line", ITALIAN)
def test_italian_moments_are_understood(line: str) -> None:
    assert clock(read(line, "it")) == ITALIAN[line]


@pytest.mark.parametrize("line", NO_MOMENT)
def test_words_without_a_moment_are_not_guessed(line: str) -> None:
    assert read(line, "en") is None


@pytest.mark.parametrize("line", REPEATED)
def test_every_means_again(line: str) -> None:
    wish = read(line, "it")
    assert wish is not None
    assert (wish.repeat, *(clock(wish) or ())) == REPEATED[line]


def test_nine_o_clock_stays_nine_when_clocks_change() -> None:
    saturday = datetime(2026, 3, 28, 9, tzinfo=ROME).astimezone(UTC)
    assert next_time(saturday, 1, ROME, saturday) == datetime(2026, 3, 29, 9, tzinfo=ROME)


def test_missed_days_are_not_made_up_for() -> None:
    monday = datetime(2026, 6, 1, 9, tzinfo=UTC)
    three_weeks_later = datetime(2026, 6, 23, 8, tzinfo=UTC)
    assert next_time(monday, 7, UTC, three_weeks_later) == datetime(2026, 6, 29, 9, tzinfo=UTC)


@pytest.fixture
async def member(bruna: Person) -> Person:
    """Bruna, with premium."""
    await becomes_member(bruna)
    return bruna


async def test_a_reminder_comes_at_its_time(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/remind 10m tea")
    await bruna.sees("I’ll remind you on .*: tea")
    await telegram.clock_moves(minutes=10)
    await bruna.sees("⏰ tea$")


@one_engine
async def test_a_zone_nobody_told_is_named(bruna: Person) -> None:
    await bruna.says("/remind 10m tea")
    assert "Set my time zone" in (await bruna.sees("because I don’t know your time zone yet")).buttons


@one_engine
async def test_a_snoozed_reminder_comes_again(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/remind 10m tea & cake")
    await bruna.sees("I’ll remind you")
    await telegram.clock_moves(minutes=10)
    await bruna.sees("⏰ tea & cake$")
    await bruna.taps("In 10 min")
    await bruna.sees("tea & cake: again on")
    await telegram.clock_moves(minutes=10)
    await bruna.sees("⏰ tea & cake$")


@one_engine
async def test_a_done_reminder_loses_its_buttons(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/remind 10m tea")
    await bruna.sees("I’ll remind you")
    await telegram.clock_moves(minutes=10)
    await bruna.sees("⏰ tea$")
    await bruna.taps("Done")
    assert (await bruna.sees("✓ tea")).buttons == []


@one_engine
async def test_a_late_reminder_says_so(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/remind 10m tea")
    await bruna.sees("I’ll remind you")
    await telegram.clock_moves(hours=2)
    await bruna.sees("Sorry, I’m late")


@one_engine
async def test_reminders_are_listed_and_deleted(bruna: Person) -> None:
    await bruna.says("/remind 10m tea")
    await bruna.sees("I’ll remind you")
    await bruna.says("/remind")
    await bruna.sees("1. .*: tea")
    await bruna.taps("✕ 1")
    await bruna.sees("no reminders waiting")


@one_engine
@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/remind remember the milk", "can’t find a moment"),
        ("/remind yesterday milk", "already over"),
        ("/remind tomorrow 9am", "but not what"),
        ("/remind 10m " + "milk " * 120, "may have 500 characters"),
    ],
)
async def test_what_cannot_be_kept_is_explained(bruna: Person, line: str, answer: str) -> None:
    await bruna.says(line)
    await bruna.sees(answer)


async def test_five_are_free(bruna: Person) -> None:
    for number in range(5):
        await bruna.says(f"/remind 10m tea {number}")
        await bruna.sees("I’ll remind you")
    await bruna.says("/remind 10m one more")
    assert "✦ Premium" in (await bruna.sees("as many as are free")).buttons


@one_engine
async def test_repeats_need_premium(bruna: Person) -> None:
    await bruna.says("/remind every day 9:00 pills")
    assert "✦ Premium" in (await bruna.sees("part of premium")).buttons


async def test_members_reminders_repeat(telegram: Telegram, member: Person) -> None:
    await member.says("/remind 10m pills")
    await member.sees("I’ll remind you")
    await member.taps("Every day")
    await member.sees("It repeats every day")
    await telegram.clock_moves(minutes=10)
    await member.sees("⏰ pills$")
    await telegram.clock_moves(days=1)
    await member.sees("⏰ pills$")


@one_engine
async def test_a_repeat_can_be_stopped(telegram: Telegram, member: Person) -> None:
    await member.says("/remind every day 9:00 pills")
    await member.sees("It repeats every day")
    await telegram.clock_moves(days=1)
    await member.sees("⏰ pills$|late")
    await member.taps("Stop repeating")
    await member.sees("no reminders waiting")


@one_engine
async def test_members_have_more_than_five(member: Person) -> None:
    for number in range(6):
        await member.says(f"/remind 10m tea {number}")
        await member.sees(f"I’ll remind you on .*: tea {number}")


@one_engine
async def test_nobody_deletes_anothers_reminder(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/remind 10m tea")
    await bruna.sees("I’ll remind you")
    eve = await telegram.person("Eve")
    await eve.says("/remind 10m coffee")
    message = await eve.sees("coffee")
    assert "no longer valid" in await eve.presses(message.id, "remind:delete:1:0")
