"""/forgetme as a person sees it: what goes, what stops, what stays; and that no Star moves by it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update
from sqlmodel import Session, col, select

from handlers.running import Running
from rules.membership import YEAR
from rules.promo import WRONG_GUESSES_MAX
from storage import (
    Storage,
    campaigns,
    channels,
    consents,
    customers,
    drafts,
    forgetting,
    inbox,
    kept,
    ledger,
    memberships,
    notice_claims,
    notices,
    outbox,
    people,
    promos,
    reminders,
    stats,
    tickets,
)
from storage.consent_rows import ConsentChange
from storage.consents import Choice
from storage.drafts import Draft
from storage.ledger import Transfer
from storage.notice_rows import Notice, State
from storage.notices import Ended, Wanted
from storage.outbox import OwedMessage
from storage.tickets import OTHER, Asked
from storage.verify import verify
from tests import packing
from tests.books import balances_in
from tests.cast import Message, Person, Telegram
from tests.control import PATIENCE_SECONDS
from tests.customers import follows, gets_bread, opens_bakery
from tests.earning import earned, earns_in
from tests.paying import becomes_rich, has_asked
from tests.sales import NOON
from tests.senders import READY, SHOWN, approved, bakery, sends
from tests.shop import buys_month, buys_year, one_engine
from tests.sponsoring import add_channel, running_campaign, until
from tests.test_kill import stops, the_bot
from tests.test_renewal import state_of
from tests.ticking import now_of

BRUNA = 4_001


async def asks(person: Person, *, within: float = PATIENCE_SECONDS) -> Message:
    """The bot's question, with what would go and what stays."""
    await person.says("/forgetme")
    return await person.sees("Shall I forget you", within=within)


async def is_forgotten(person: Person) -> None:
    await asks(person)
    await says_yes(person)


async def says_yes(person: Person) -> None:
    await person.taps("Yes, forget me")
    await person.sees("I have forgotten you")


def rows_of(bot: Running, person: Person) -> dict[str, int]:
    """What is still kept of them, and would have gone."""
    with bot.storage.reading() as tx:
        counts = {one.noun: kept.count(tx, one, person.id) for one in kept.KEPT if not one.stays}
    return {noun: count for noun, count in counts.items() if count}


def written(tx: Session) -> list[Transfer]:
    return list(tx.exec(select(Transfer).order_by(col(Transfer.id))).all())


async def test_words_and_follows_are_erased(bot: Running, carlo: Person, bruna: Person) -> None:
    shop = opens_bakery(bot, carlo)
    await follows(bruna, shop)
    await gets_bread(bot, shop, bruna)
    await bruna.says("/remind 2h tea")
    await bruna.sees("tea")
    with bot.storage.transaction() as tx:
        tickets.open_ticket(tx, Asked(bruna.id, OTHER, "Who am I?"), now_of(bot))
        drafts.keep_draft(tx, bruna.id, Draft("zone", "city"), now_of(bot))
        people.choose_language(tx, bruna.id, "it")
        people.choose_language(tx, bruna.id, "en")
    await is_forgotten(bruna)
    assert rows_of(bot, bruna) == {}
    with bot.storage.reading() as tx:
        person = people.find_person(tx, bruna.id)
        proof = tx.exec(select(ConsentChange).order_by(col(ConsentChange.id).desc())).first()
        told_to = tx.exec(select(Notice.person_id)).all()
    assert person is not None
    assert (person.language, person.telegram_language, person.timezone) == ("", "", "UTC")
    assert proof is not None
    assert (proof.what, proof.given, proof.via) == ("all", False, "forgotten")
    assert list(told_to) == [None]


@one_engine
async def test_it_says_what_goes_and_what_stays(bot: Running, carlo: Person, bruna: Person) -> None:
    await follows(bruna, opens_bakery(bot, carlo))
    await buys_month(bruna)
    await bruna.says("/remind 2h tea")
    await bruna.sees("tea")
    asked = await asks(bruna)
    for part in (
        "one reminder",
        "one business that you follow",
        "no longer renews",
        "one payment",
        "premium until",
    ):
        assert asked.has(part)
    assert asked.buttons == ["No, keep everything", "Yes, forget me"]


@one_engine
async def test_no_keeps_everything(bot: Running, bruna: Person) -> None:
    await bruna.says("/remind 2h tea")
    await bruna.sees("tea")
    await asks(bruna)
    await bruna.taps("No, keep")
    await bruna.sees("Nothing was erased")
    assert rows_of(bot, bruna) == {"reminders": 1}


@one_engine
async def test_nothing_is_sent_to_who_was_forgotten(
    bot: Running, telegram: Telegram, carlo: Person, bruna: Person
) -> None:
    shop = opens_bakery(bot, carlo)
    await follows(bruna, shop)
    await bruna.says("/remind 30m tea")
    await bruna.sees("tea")
    await is_forgotten(bruna)
    before = len(await bruna.chat())
    with bot.storage.transaction() as tx:
        outbox.owe(tx, (bruna.id, "sendMessage", {"text": "Hello?"}), now_of(bot), key="hello")
    await telegram.clock_moves(hours=1)

    def is_given_up() -> bool:
        with bot.storage.reading() as tx:
            row = tx.exec(select(OwedMessage).where(OwedMessage.key == "hello")).one()
        return row.failed_at is not None and row.params is None

    await until(telegram, is_given_up)
    await carlo.says("/help")
    await carlo.sees("/remind")
    assert len(await bruna.chat()) == before


@one_engine
async def test_who_blocked_the_bot_once_misses_nothing(bot: Running, bruna: Person) -> None:
    await bruna.says("/start")
    await bruna.sees("/remind")
    with bot.storage.transaction() as tx:
        people.lost(tx, [bruna.id], now_of(bot))  # that she is back was never told
        outbox.owe(tx, (bruna.id, "sendMessage", {"text": "Your receipt"}), now_of(bot), key="receipt")
    await bruna.sees("Your receipt")


@one_engine
async def test_who_came_back_elsewhere_misses_nothing(bot: Running, bruna: Person) -> None:
    await is_forgotten(bruna)
    people.acquaintance(bot.storage, bruna.id)
    with bot.storage.transaction() as tx:
        back = update(people.Person).values(unreachable_at=None)  # as another process writes it
        tx.connection().execute(back.where(col(people.Person.id) == bruna.id))
        outbox.owe(tx, (bruna.id, "sendMessage", {"text": "Your receipt"}), now_of(bot), key="receipt")
    await bruna.sees("Your receipt")


@one_engine
async def test_who_pays_again_is_back(bot: Running, bruna: Person) -> None:
    await bruna.says("/premium")
    await bruna.taps("Yearly")
    await is_forgotten(bruna)
    assert (await bruna.pays()).ok
    await bruna.sees("Thank you")
    with bot.storage.reading() as tx:
        person = people.find_person(tx, bruna.id)
    assert person is not None
    assert person.unreachable_at is None


def _is_sent_bread(tx: Session) -> None:
    """A notice for Bruna is queued."""
    people.meet(tx, BRUNA, "en", NOON)
    shop = bakery(tx, owner_id=9)
    mine = consents.follow(tx, shop.id or 0, BRUNA, Choice(), SHOWN, NOON)
    template = approved(tx, shop, READY)
    sends(tx, shop, template, [Wanted(mine.customer_code, BRUNA, {"reference": "27"})])


def test_what_was_queued_is_stopped(storage: Storage) -> None:
    with storage.transaction() as tx:
        _is_sent_bread(tx)
        forgetting.forget(tx, BRUNA, "gone", NOON)
        notice = tx.exec(select(Notice)).one()
    assert (notice.state, notice.person_id, notice.sealed_values) == ("stopped", None, "")


def test_what_is_on_its_way_is_unnamed_too(storage: Storage) -> None:
    with storage.transaction() as tx:
        _is_sent_bread(tx)
        [claimed] = notice_claims.claim(tx, NOON, 1)
        forgetting.forget(tx, BRUNA, "gone", NOON)
        notices.ended(tx, [Ended(claimed.id, State.SENT, 5)], NOON)
        tx.expire_all()
        notice = tx.exec(select(Notice)).one()
    assert (notice.state, notice.person_id) == ("sent", None)


@one_engine
async def test_who_writes_again_is_somebody_new(bot: Running, telegram: Telegram) -> None:
    bruno = await telegram.person("Bruno", language="it")
    await bruno.says("/start")
    await bruno.sees("Ciao")
    await bruno.says("/forgetme")
    await bruno.taps("Sì, dimenticami")
    await bruno.sees("ti ho dimenticato")
    await bruno.says("/settings")
    await bruno.sees("(?i)italiano")
    with bot.storage.reading() as tx:
        person = people.find_person(tx, bruno.id)
    assert person is not None
    assert person.unreachable_at is None


@one_engine
async def test_a_yes_twice_is_one_farewell_more(bot: Running, bruna: Person) -> None:
    asked = await asks(bruna)
    yes = asked.keys[1]["callback_data"]
    for _time in range(2):
        await bruna.presses(asked.id, yes)
        await bruna.sees("I have forgotten you")
    assert rows_of(bot, bruna) == {}


@one_engine
async def test_an_old_yes_is_none(bot: Running, telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/remind 2h tea")
    await bruna.sees("tea")
    asked = await asks(bruna)
    await telegram.clock_moves(minutes=11)
    assert await bruna.presses(asked.id, asked.keys[1]["callback_data"])
    assert rows_of(bot, bruna) == {"reminders": 1}


@one_engine
@pytest.mark.parametrize(
    "tamper", [lambda yes: yes, lambda yes: yes[:-1] + "-", lambda yes: "forgetme:yes:9"]
)
async def test_a_yes_of_somebody_else_is_none(
    bot: Running, carlo: Person, bruna: Person, tamper: Callable[[str], str]
) -> None:
    await bruna.says("/remind 2h tea")
    await bruna.sees("tea")
    asked = await asks(carlo)
    mine = await bruna.sees("tea")
    assert await bruna.presses(mine.id, tamper(asked.keys[1]["callback_data"]))
    assert rows_of(bot, bruna) == {"reminders": 1}


@one_engine
async def test_the_renewal_ends_at_telegram(bot: Running, telegram: Telegram, bruna: Person) -> None:
    await buys_month(bruna)
    await is_forgotten(bruna)
    await telegram.clock_moves(days=32)
    with bot.storage.reading() as tx:
        member = memberships.find_membership(tx, bruna.id)
    assert member is not None
    assert member.cancelled_at is not None
    assert await state_of(telegram) != "active"


@one_engine
async def test_a_payout_under_way_comes_first(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await becomes_rich(bot, telegram, carlo, ada)
    await has_asked(carlo)
    await carlo.says("/forgetme")
    await carlo.sees("A payout of yours is under way")


@one_engine
async def test_money_is_named_and_stays_in_the_books(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person
) -> None:
    await becomes_rich(bot, telegram, carlo, ada)
    await carlo.says("/forgetme")
    asked = await carlo.sees("Your money")
    assert asked.has("250 ⭐ earned and available: /earnings")
    await says_yes(carlo)
    with bot.storage.reading() as tx:
        assert ledger.balance(tx, ledger.payee(carlo.id)) == 250 * 10**9


@one_engine
async def test_what_they_run_ends(bot: Running, telegram: Telegram, ada: Person) -> None:
    channel = await add_channel(bot, telegram, ada)
    campaign_id = await running_campaign(bot, telegram, ada)
    opens_bakery(bot, ada)
    assert (await asks(ada)).has("what was shown and sold belongs to the books")
    await says_yes(ada)
    with bot.storage.reading() as tx:
        campaign = campaigns.find_campaign(tx, campaign_id)
        rests = channels.find_channel(tx, channel.id)
        own = forgetting.open_businesses(tx, ada.id)
    assert campaign is not None
    assert rests is not None
    assert (campaign.stopped_at is not None, rests.is_open(), own) == (True, False, [])


@one_engine
async def test_an_owner_stays_the_owner(bot: Running, olga: Person) -> None:
    assert (await asks(olga)).has("that you run this bot")
    await olga.taps("Yes, forget me")
    await olga.sees("stands in its settings")
    await olga.says("/stats")
    await olga.sees("Standing now")


def test_who_blocks_the_bot_too_stays_forgotten(storage: Storage) -> None:
    with storage.transaction() as tx:
        people.meet(tx, BRUNA, "en", NOON)
        forgetting.forget(tx, BRUNA, "gone", NOON)
        people.lost(tx, [BRUNA], NOON + timedelta(days=1))
        assert people.forgotten(tx, [BRUNA, 78]) == {BRUNA}


def test_codes_are_not_guessed_without_end(storage: Storage) -> None:
    with storage.transaction() as tx:
        people.meet(tx, BRUNA, "en", NOON)
        for _wrong in range(WRONG_GUESSES_MAX):
            promos.missed(tx, BRUNA, NOON)
        forgetting.forget(tx, BRUNA, "gone", NOON)
        assert not promos.may_enter(tx, BRUNA, NOON)


@one_engine
async def test_hundreds_of_follows_are_stopped(bot: Running, bruna: Person) -> None:
    now = now_of(bot)
    with bot.storage.transaction() as tx:
        for number in range(2 * forgetting.FOLLOWS_AT_ONCE + 1):
            _follow(tx, bakery(tx, now, owner_id=9, name=f"Bakery {number}").id or 0, bruna.id, now)
    await is_forgotten(bruna)
    assert rows_of(bot, bruna) == {}


def _follow(tx: Session, business_id: int, person_id: int, now: datetime) -> None:
    consents.follow(tx, business_id, person_id, Choice(), SHOWN, now)


async def test_a_bot_that_is_killed_meanwhile_finishes(
    storage: Storage, telegram: Telegram, tmp_path: Path
) -> None:
    bruna, carlo = await telegram.person("Bruna"), await telegram.person("Carlo")
    now = datetime.now(UTC)
    with storage.transaction() as tx:
        for number in range(5 * forgetting.FOLLOWS_AT_ONCE):
            _follow(tx, bakery(tx, now, owner_id=9, name=f"Bakery {number}").id or 0, bruna.id, now)

    def has_begun() -> bool:
        with storage.reading() as tx:
            return len(customers.following(tx, bruna.id)) < 5 * forgetting.FOLLOWS_AT_ONCE

    async with the_bot(telegram, storage, tmp_path) as bot:
        asked = await asks(bruna, within=60)
        yes = {"message_id": asked.id, "data": asked.keys[1]["callback_data"]}
        await telegram.post("tap", **{"from": bruna.id}, chat_id=bruna.id, **yes)
        await until(telegram, has_begun)
        bot.process.kill()
        await bot.ends()
    async with the_bot(telegram, storage, tmp_path) as bot:
        await bruna.sees("I have forgotten you", within=60)
        await carlo.says("/help")  # bruna may have heard it from the first bot
        await carlo.sees("For everyone", within=60)
        await stops(bot)
    with storage.reading() as tx:
        left = sum(kept.count(tx, one, bruna.id) for one in kept.KEPT if not one.stays)
        assert (left, len(inbox.pending(tx)), verify(tx, datetime.now(UTC))) == (0, 0, [])


async def test_the_books_are_as_they_were(
    bot: Running, telegram: Telegram, carlo: Person, ada: Person, bruna: Person
) -> None:
    await buys_year(bruna)
    await earned(bot, telegram, ada, bruna, 61)
    with bot.storage.reading() as tx:
        before = written(tx), balances_in(tx), stats.figures(tx, 30, now_of(bot)).now
    await is_forgotten(bruna)
    with bot.storage.reading() as tx:
        after = written(tx), balances_in(tx), stats.figures(tx, 30, now_of(bot)).now
        assert verify(tx, now_of(bot)) == []
    assert after == before


Deed = Callable[[Session, int], Any]


def _buys_pack(tx: Session, number: int) -> None:
    packing.buys(tx, BRUNA, packing.makes_pack(tx, 77, NOON), f"pack-{number}", NOON)


def _sells_pack(tx: Session, number: int) -> None:
    packing.buys(tx, 78, packing.makes_pack(tx, BRUNA, NOON), f"sale-{number}", NOON)


def _uses_pack(tx: Session, number: int) -> None:
    """As a member perhaps, or as its artist."""
    pack = packing.makes_pack(tx, 77 if number % 2 else BRUNA, NOON, "members")
    packing.uses(tx, BRUNA, pack, 3, NOON, 1_000 * number + 1)


DEEDS: dict[str, Deed] = {
    "premium": lambda tx, n: packing.becomes_member(tx, BRUNA, YEAR.key, f"year-{n}", NOON),
    "buys": _buys_pack,
    "sells": _sells_pack,
    "offers": lambda tx, n: packing.makes_pack(tx, BRUNA, NOON, "free"),
    "uses": _uses_pack,
    "earns": lambda tx, n: earns_in(tx, 7 * n + 1, NOON, BRUNA),
    "reminder": lambda tx, n: reminders.remember(tx, BRUNA, f"tea {n}", NOON + timedelta(hours=n)),
    "follows": lambda tx, n: _follow(
        tx, bakery(tx, NOON, owner_id=9, name=f"Bakery {n}").id or 0, BRUNA, NOON
    ),
}


@given(deeds=st.lists(st.sampled_from(sorted(DEEDS)), max_size=8))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_star_moves_whatever_was_done(storage: Storage, deeds: list[str]) -> None:
    with storage.transaction() as tx:
        undone = tx.begin_nested()
        people.meet(tx, BRUNA, "en", NOON)
        for number, deed in enumerate(deeds):
            DEEDS[deed](tx, number)
        tx.flush()
        before = [row.model_dump() for row in written(tx)], balances_in(tx)
        forgetting.forget(tx, BRUNA, "gone", NOON)
        tx.flush()
        after = [row.model_dump() for row in written(tx)], balances_in(tx)
        complaints, left = verify(tx, NOON), _left(tx)
        undone.rollback()
    assert (after, complaints, left) == (before, [], 0)


def _left(tx: Session) -> int:
    return sum(kept.count(tx, one, BRUNA) for one in kept.KEPT if not one.stays)
