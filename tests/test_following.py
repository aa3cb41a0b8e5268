"""Customers: who may write to them, what they chose, and how they get rid of it."""

from dataclasses import replace

import pytest
from sqlmodel import select

from handlers.running import Running
from rules.segments import Answers
from storage import businesses, customers, quality
from storage.notice_rows import Notice
from storage.quality import QualityDay
from tests.cast import Person, Telegram
from tests.customers import BOT, follow_of, follows, gets_bread, opens_bakery, sends_to
from tests.senders import BREAD, PROFILE
from tests.shop import one_engine
from tests.ticking import now_of

pytestmark = one_engine


async def test_a_link_tells_who_would_write(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await ada.opens(f"{BOT}?start={bakery.follow_parameter()}")
    offer = await ada.sees("would like to write")
    for told in ("Panificio Rossi ✓", "Bread since 1931", "rossi.example", "Italy", "Verified"):
        assert told in offer.text
    assert offer.buttons == ["☑ Service updates", "☑ Codes", "☐ Offers", "Follow", "No, thanks"]
    with bot.storage.reading() as tx:
        assert customers.find(tx, bakery.id or 0, ada.id) is None


@pytest.mark.parametrize(("reference", "via"), [("table-4", "link"), ("qr", "qr")])
async def test_a_choice_is_kept_with_its_proof(
    bot: Running, bruna: Person, ada: Person, reference: str, via: str
) -> None:
    bakery = opens_bakery(bot, bruna)
    await ada.opens(f"{BOT}?start={bakery.follow_parameter(reference)}")
    await ada.sees("would like to write")
    await ada.taps("☐ Offers")
    await ada.sees("would like to write")
    await ada.taps("☑ Codes")
    await ada.sees("would like to write")
    await ada.taps("Follow")
    mine = follow_of(bot, bakery, ada)
    await ada.sees(mine.customer_code)
    assert (mine.chosen(), mine.reference) == ({"service": True, "codes": False, "offers": True}, reference)
    with bot.storage.reading() as tx:
        proof = customers.proof(tx, bakery.id or 0, ada.id)
    assert {(one.what, one.given) for one in proof} == {("service", True), ("codes", False), ("offers", True)}
    assert {(one.via, one.shown_version[:10]) for one in proof} == {(via, "2026-11 en")}


async def test_nothing_chosen_is_no_following(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await ada.opens(f"{BOT}?start={bakery.follow_parameter()}")
    offer = await ada.sees("would like to write")
    forged = offer.keys[3]["callback_data"].replace(":3:", ":0:")
    assert "at least one" in (await ada.presses(offer.id, forged) or "")
    await ada.taps("No, thanks")
    await ada.sees("Nothing was kept")


async def test_a_changed_profile_is_shown_again(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await ada.opens(f"{BOT}?start={bakery.follow_parameter()}")
    await ada.sees("would like to write")
    with bot.storage.transaction() as tx:
        businesses.change(tx, bakery.id or 0, replace(PROFILE, name="Casino Rosso"))
    assert "just changed its profile" in (await ada.taps("Follow") or "")
    await ada.sees("Casino Rosso\nBread since 1931\n.*\nNot verified")
    with bot.storage.reading() as tx:
        assert customers.find(tx, bakery.id or 0, ada.id) is None


async def test_closed_and_unknown_businesses_say_so(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    with bot.storage.transaction() as tx:
        businesses.close(tx, bakery.id or 0, now_of(bot))
    for parameter in (bakery.follow_parameter(), "follow_zzzzzzzz", "follow"):
        await ada.opens(f"{BOT}?start={parameter}")
        await ada.sees("There is no business behind this link")


async def test_questions_have_purposes_and_may_stay_open(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery)
    await ada.taps("Answer three questions")
    await ada.sees("So that Panificio Rossi can write to you in it")
    await ada.taps("German")
    await ada.sees("what is on in your country")
    await ada.taps("Another country")
    await ada.sees("Write the country")
    await ada.says("Atlantis")
    await ada.sees("I don’t know that country")
    await ada.says("norvegia")
    await ada.sees("How old are you")
    await ada.taps("I’d rather not say")
    await ada.sees("Language: German\nCountry: Norway\nAge: no answer")
    assert follow_of(bot, bakery, ada).answers() == Answers("de", "NO", "")
    await ada.taps("Wipe all answers")
    await ada.sees("Language: no answer")
    assert follow_of(bot, bakery, ada).answers() == Answers()


async def test_a_card_shows_and_changes_everything(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery)
    await gets_bread(bot, bakery, ada)
    await ada.says("/following")
    await ada.sees("You follow one business")
    await ada.taps("Panificio Rossi")
    await ada.sees("What it sent last\nSat 21 Nov 2026, 12:00 · Service updates")
    await ada.taps("☐ Offers")
    await ada.sees("Panificio Rossi")
    assert follow_of(bot, bakery, ada).offers
    await ada.taps("Stop")
    await ada.sees("sends you nothing more")
    assert not follow_of(bot, bakery, ada).is_on()
    await ada.taps("Undo")
    await ada.sees("Your customer code")
    assert follow_of(bot, bakery, ada).chosen() == {"service": True, "codes": True, "offers": True}


async def test_the_list_has_pages_and_one_way_out(bot: Running, bruna: Person, ada: Person) -> None:
    for number in range(9):
        await follows(ada, opens_bakery(bot, bruna, f"Bakery {number}"))
    await ada.says("/following")
    assert len([one for one in (await ada.sees("You follow 9")).buttons if "Bakery" in one]) == 8
    await ada.taps("›")
    assert [one for one in (await ada.sees("You follow 9")).buttons if "Bakery" in one] == ["Bakery 0 ✓"]
    await ada.taps("Stop all")
    await ada.sees("9 businesses could write to you no more")
    await ada.taps("Yes, stop all")
    await ada.sees("9 businesses send you nothing more")
    await ada.says("/following")
    await ada.sees("You follow no business")


async def test_offers_are_muted_below_a_notice(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery, "Offers")
    await ada.looks_away()
    sends_to(bot, bakery, ada, BREAD)
    assert (await ada.sees("Fresh bread")).buttons == ["Mute offers", "Stop", "Report"]
    assert "No more offers" in (await ada.taps("Mute offers") or "")
    assert follow_of(bot, bakery, ada).chosen() == {"service": True, "codes": True, "offers": False}
    assert (await ada.sees("Fresh bread")).buttons == ["↩ Offers again", "Stop", "Report"]


async def test_stop_wins_and_a_slip_is_taken_back(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery)
    await gets_bread(bot, bakery, ada)
    assert "sends you nothing more" in (await ada.taps("Stop") or "")
    assert not follow_of(bot, bakery, ada).is_on()
    assert _days(bot) == [(1, 1, 0)]
    assert (await ada.sees("Your bread 27")).buttons == ["↩ Stopped. Undo", "Report"]
    await ada.taps("Undo")
    assert (await ada.sees("Your bread 27")).buttons == ["Mute offers", "Stop", "Report"]
    assert follow_of(bot, bakery, ada).chosen() == {"service": True, "codes": True, "offers": False}
    assert _days(bot) == [(1, 0, 0)]


def _days(bot: Running) -> list[tuple[int, int, int]]:
    with bot.storage.reading() as tx:
        return [(day.recipients, day.stops, day.reports) for day in tx.exec(select(QualityDay)).all()]


async def test_a_report_counts_once_a_day(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery)
    notice = await gets_bread(bot, bakery, ada)
    await ada.taps("Report")
    assert "It is a scam" in (await ada.sees("Your bread 27")).buttons
    assert "counts against Panificio Rossi" in (await ada.taps("It is a scam") or "")
    assert (await ada.sees("Your bread 27")).buttons == notice.buttons
    await ada.taps("Report")
    await ada.sees("Your bread 27")
    assert "today already" in (await ada.taps("It comes too often") or "")
    with bot.storage.reading() as tx:
        assert quality.reports_of(tx, bakery.id or 0, now_of(bot).replace(hour=0)) == {"scam": 1}


async def test_buttons_of_others_are_refused(bot: Running, bruna: Person, ada: Person, carlo: Person) -> None:
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery)
    await gets_bread(bot, bakery, ada)
    with bot.storage.reading() as tx:
        notice = tx.exec(select(Notice)).one()
    await carlo.says("/following")
    mine = await carlo.sees("You follow no business")
    for forged in (
        f"below:stop:{notice.id}",
        f"below:why:{notice.public_id}:scam",
        f"following:stop:{bakery.id}",
    ):
        assert "no longer valid" in (await carlo.presses(mine.id, forged) or "")
    assert follow_of(bot, bakery, ada).is_on()
    assert _days(bot) == [(1, 0, 0)]


async def test_blocking_pauses_until_they_say_so(
    bot: Running, telegram: Telegram, bruna: Person, ada: Person
) -> None:
    bakery = opens_bakery(bot, bruna)
    await follows(ada, bakery)
    await ada.blocks_bot()
    await ada.unblocks_bot()
    await ada.says("/following")
    await ada.sees("One is paused since you blocked me")
    assert follow_of(bot, bakery, ada).blocked_at is not None
    await ada.taps("⏸ Panificio Rossi")
    await ada.sees("Nothing comes until you resume it")
    await ada.taps("Resume")
    await ada.sees("Your customer code")
    assert follow_of(bot, bakery, ada).is_on()
