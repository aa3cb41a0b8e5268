"""What businesses send arrives: in parts, by day, not too often, with its buttons; or not, if unwanted."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import select

from handlers.running import Running
from rules.night import awake_from
from rules.staging import WAIT
from rules.template import Draft
from sandbox import Sandbox
from storage import consents, notices, quality
from storage.businesses import Business
from storage.consent_rows import Follow
from storage.notice_rows import Notice
from tests.cast import Person, Telegram
from tests.delivering import crowd, customer, sees_no_more, sent_to, states, until
from tests.senders import BREAD, CODE, READY, SHOWN
from tests.shop import one_engine
from tests.ticking import now_of

NAME = "Panificio Rossi ✓"
ALERT = Draft("Alert", "utility", "Card {reference} was used.", samples={"reference": "1"}, is_alert=True)


@one_engine
async def test_a_customer_sees_who_writes(bot: Running, telegram: Telegram, olga: Person) -> None:
    anna = await customer(telegram, "Anna")
    sent_to(bot.storage, [anna.id], READY, now_of(bot), reference="27 <b>")
    message = await anna.sees("Your bread 27 <b> is ready")
    assert message.text.startswith(f"{NAME}\n\n")
    assert len(message.buttons) == 3
    await olga.sees("has been delivered")


@one_engine
async def test_most_wait_for_the_first(
    bot: Running, telegram: Telegram, sandbox: Sandbox, olga: Person
) -> None:
    sent_to(bot.storage, crowd(sandbox, 80), BREAD, now_of(bot))
    await until(bot.storage, sent=50, staged=30)
    with bot.storage.transaction() as tx:
        wary = tx.exec(select(Notice).where(Notice.state == "staged")).first()
        assert wary is not None
        assert consents.stop(tx, wary.business_id, wary.person_id or 0, SHOWN, now_of(bot))
    await telegram.clock_moves(minutes=WAIT.seconds / 60 + 1)
    report = await olga.sees("has been delivered")
    assert states(bot.storage) == {"sent": 79, "stopped": 1}
    assert "79" in report.text
    chat = await telegram.messages(wary.person_id or 0, wary.person_id or 0)
    assert chat == []


@one_engine
async def test_nobody_is_woken_for_an_offer(bot: Running, telegram: Telegram) -> None:
    anna = await customer(telegram, "Anna")
    await telegram.clock_moves(hours=10.5)  # 23:30 in Rome
    sent_to(bot.storage, [anna.id], BREAD, now_of(bot))
    sent_to(bot.storage, [anna.id], ALERT, now_of(bot), reference="77")
    sent_to(bot.storage, [anna.id], CODE, now_of(bot), code="4711")
    await anna.sees("4711")
    await anna.sees("77")
    await until(bot.storage, queued=1, sent=2)
    await telegram.clock_moves(hours=8)
    await telegram.clock_moves(minutes=45)
    await anna.sees("Fresh bread")


@one_engine
async def test_two_offers_a_week_are_enough(bot: Running, telegram: Telegram) -> None:
    anna = await customer(telegram, "Anna")
    for name in ("Bread", "Cake", "Pie"):
        draft = Draft(name, "marketing", f"{name} today.")
        sent_to(bot.storage, [anna.id], draft, now_of(bot))
    await until(bot.storage, sent=2)
    await telegram.clock_moves(seconds=30)
    await until(bot.storage, sent=2, capped=1)


@one_engine
async def test_a_used_up_code_is_deleted(bot: Running, telegram: Telegram) -> None:
    anna = await customer(telegram, "Anna")
    sent_to(bot.storage, [anna.id], CODE, now_of(bot), code="4711-AB")
    message = await anna.sees("4711-AB")
    assert message.raw["has_protected_content"]
    await telegram.clock_moves(seconds=notices.CODE_LIVES.seconds + 1)
    await sees_no_more(anna, "4711")


@one_engine
async def test_a_late_code_is_not_sent(bot: Running, telegram: Telegram) -> None:
    anna = await customer(telegram, "Anna")
    await telegram.fault("status", method="sendMessage", chat_id=anna.id, status=429, retry_after=900)
    sent_to(bot.storage, [anna.id], CODE, now_of(bot), code="4711")
    await until(bot.storage, queued=1)
    await telegram.clock_moves(minutes=11)
    await until(bot.storage, expired=1)
    assert not any("4711" in one.text for one in await anna.chat())


@one_engine
async def test_a_code_without_an_answer_is_not_repeated(bot: Running, telegram: Telegram) -> None:
    anna = await customer(telegram, "Anna")
    await telegram.fault("drop_after", method="sendMessage", chat_id=anna.id)
    sent_to(bot.storage, [anna.id], CODE, now_of(bot), code="4711")
    await until(bot.storage, unknown=1)
    assert ["4711" in one.text for one in await anna.chat()].count(True) == 1


@one_engine
async def test_a_storm_loses_nothing(bot: Running, telegram: Telegram, sandbox: Sandbox) -> None:
    anna = await customer(telegram, "Anna")
    people = crowd(sandbox, 40)
    for person_id in people:
        sandbox.cloud.faults.arm(kind="status", status=429, retry_after=1, chat_id=person_id)
    sent_to(bot.storage, people, READY, now_of(bot), reference="27")
    await anna.says("/help")
    await anna.sees("For everyone", within=5)
    await until(bot.storage, sent=40)
    assert [len(await telegram.messages(one, one)) for one in people] == [1] * 40


@one_engine
async def test_who_blocked_the_bot_is_left_alone(
    bot: Running, telegram: Telegram, sandbox: Sandbox, olga: Person
) -> None:
    people = crowd(sandbox, 3)
    world_bot = next(iter(sandbox.cloud.world.bots.values()))
    world_bot.blocked.add(people[0])
    sent_to(bot.storage, people, READY, now_of(bot), reference="27")
    await olga.sees("has been delivered")
    with bot.storage.reading() as tx:
        gone = tx.exec(select(Follow).where(Follow.person_id == people[0])).one()
    assert gone.blocked_at is not None
    assert states(bot.storage) == {"blocked": 1, "sent": 2}


@one_engine
async def test_complaints_end_offers_and_the_badge(
    bot: Running, telegram: Telegram, sandbox: Sandbox, olga: Person
) -> None:
    people = crowd(sandbox, 60)
    sender, first = sent_to(bot.storage, people[:50], READY, now_of(bot), reference="27")
    await olga.sees("has been delivered")
    with bot.storage.transaction() as tx:
        for person_id in people[:2]:
            notice = (1, sender.id or 0, first.template_id)
            assert quality.report(tx, notice, person_id, "scam", now_of(bot))
    await olga.sees("(?i)appeal|lost")
    with bot.storage.reading() as tx:
        after = tx.get_one(Business, sender.id)
        assert (after.quality, after.verified_at) == ("red", None)
    await olga.sees("it rests until")


def test_night_ends_at_eight() -> None:
    zone = ZoneInfo("Europe/Rome")
    morning = datetime(2026, 11, 22, 8, tzinfo=zone)
    assert awake_from(datetime(2026, 11, 21, 23, 30, tzinfo=zone), zone) == morning
    assert awake_from(datetime(2026, 11, 22, 7, 59, tzinfo=zone), zone) == morning
    assert awake_from(morning, zone) == morning
