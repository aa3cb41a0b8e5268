"""A balance: topped up, spent, and what is unspent given back, whole payments only."""

from sqlmodel import select

from handlers.running import Running
from rules.checkout import Charge
from rules.terms import REFUNDS_A_DAY
from storage import Storage, campaigns, people
from storage.balances import CHARGES_MAX
from storage.charges import TAKEN_BACK_A_DAY
from storage.columns import NANOSTARS
from storage.ledger import Entry, advertiser, post
from storage.orders import Order
from tests.books import balances, books
from tests.cast import Person, Telegram
from tests.refunding import balance_of, opens_balance, refund_of, refunds, sets_term, takes_back, tops_up
from tests.sales import ADA, NOON, advertised, books_charge, complaints, refunds_charge
from tests.shop import catches_up, is_charged, one_engine
from tests.sponsoring import has_room, pays_ad, running_campaign, until, writes_ad


@one_engine
async def test_a_top_up_is_on_the_balance(bot: Running, ada: Person) -> None:
    await tops_up(ada, 500)
    await ada.says("/receipts")
    await ada.sees("500 ⭐ · balance for sponsored messages\nPaid and delivered")
    assert "Your balance: 500 ⭐" in await opens_balance(ada)
    assert balances(bot.storage) == {f"advertiser:{ada.id}": "500", "telegram": "-500"}


@one_engine
async def test_another_amount_is_asked_for(bot: Running, ada: Person) -> None:
    await opens_balance(ada)
    await ada.taps("Another amount")
    await ada.says("a few")
    await ada.sees("whole number of Stars from 1 to 10,000, for example 250")
    await ada.says("12 ⭐")
    await ada.sees("Top up your balance")
    assert (await ada.pays()).ok
    await ada.sees("Your balance is 12 ⭐ now")


@one_engine
async def test_a_second_payment_tops_up_again(bot: Running, ada: Person) -> None:
    await tops_up(ada)
    with bot.storage.reading() as tx:
        order = tx.exec(select(Order.id).where(Order.buyer_id == ada.id)).one()
    await is_charged(ada, order, 100)
    await ada.sees("Your balance is 200 ⭐ now")


async def test_what_is_unspent_goes_back(bot: Running, ada: Person) -> None:
    charge_id = await tops_up(ada)
    await takes_back(ada)
    await ada.sees("100 ⭐ of your balance are back with you")
    assert balances(bot.storage) == {}
    assert await ada.stars() == 5_000
    kept = refund_of(bot, charge_id)
    assert kept is not None
    assert kept.source == "payer"


@one_engine
async def test_what_stays_is_explained(bot: Running, telegram: Telegram, ada: Person) -> None:
    for stars in (500, 100):
        await tops_up(ada, stars)
    with bot.storage.transaction() as tx:
        spent = Entry("spent", "1", advertiser(ada.id), "platform", 30 * NANOSTARS, "test")
        post(tx, [spent], bot.application.bot_data.now())
    await opens_balance(ada)
    await ada.taps("Refund what is unspent")
    seen = await ada.sees("can go back to you whole, 100 ⭐ in all")
    assert seen.has("470 ⭐ stay on your balance: Telegram gives back whole payments only")
    await ada.taps("Yes, refund 100")
    await ada.sees("100 ⭐ of your balance are back")
    assert balance_of(bot, ada) == 470 * NANOSTARS


@one_engine
async def test_a_budget_that_returned_can_go_back(bot: Running, telegram: Telegram, ada: Person) -> None:
    await has_room(bot, telegram)
    await writes_ad(ada)
    await pays_ad(ada)
    await ada.says("/campaigns")
    await ada.taps("Ada’s Bakery")
    await ada.taps("Stop it")
    await ada.taps("Yes, stop it")
    await ada.sees("is stopped")
    await takes_back(ada)
    await ada.sees("100 ⭐ of your balance are back with you")
    assert balances(bot.storage) == {}


async def test_what_is_on_its_way_back_cannot_be_spent(bot: Running, telegram: Telegram, ada: Person) -> None:
    await tops_up(ada)
    await telegram.fault("status", method="refundStarPayment", status=500)
    await takes_back(ada)
    await ada.sees("on their way back")
    assert balance_of(bot, ada) == 0
    await ada.sees("are back with you")


@one_engine
async def test_a_choice_that_is_old_is_not_confirmed(bot: Running, ada: Person) -> None:
    await tops_up(ada)
    await opens_balance(ada)
    await ada.taps("Refund what is unspent")
    seen = await ada.sees("can go back")
    await tops_up(ada)
    assert "no longer valid" in await ada.presses(seen.id, str(seen.keys[0]["callback_data"]))
    assert balance_of(bot, ada) == 200 * NANOSTARS


@one_engine
async def test_another_persons_balance_is_not_theirs(bot: Running, ada: Person, bruna: Person) -> None:
    await tops_up(ada)
    await opens_balance(ada)
    await ada.taps("Refund what is unspent")
    seen = await ada.sees("can go back")
    await bruna.says("/campaigns")
    menu = await bruna.sees("Your balance")
    assert "no longer valid" in await bruna.presses(menu.id, str(seen.keys[0]["callback_data"]))
    assert balance_of(bot, ada) == 100 * NANOSTARS


@one_engine
async def test_pay_and_refund_in_a_loop_ends_at_the_limit(bot: Running, ada: Person) -> None:
    sets_term(bot, REFUNDS_A_DAY.key, 200)
    for _ in range(2):
        await tops_up(ada)
        await takes_back(ada)
        await ada.sees("of your balance are back")
    await tops_up(ada)
    await takes_back(ada)
    await ada.sees("as much in 24 hours as the owners of this bot allow")
    assert balance_of(bot, ada) == 100 * NANOSTARS


@one_engine
async def test_nobody_takes_back_more_often_than_ten_times_a_day(
    bot: Running, telegram: Telegram, ada: Person
) -> None:
    await tops_up(ada)
    with bot.storage.reading() as tx:
        order = tx.exec(select(Order.id).where(Order.buyer_id == ada.id)).one()
    for _ in range(TAKEN_BACK_A_DAY):
        await is_charged(ada, order, 100)
        await ada.sees("Thank you")
    assert TAKEN_BACK_A_DAY < CHARGES_MAX
    await takes_back(ada)
    await ada.sees("That is all I may give back to you in 24 hours")
    await until(telegram, lambda: books(bot.storage).count("refund.payment") == TAKEN_BACK_A_DAY)
    assert balance_of(bot, ada) == 100 * NANOSTARS


@one_engine
async def test_a_refusal_of_telegram_leaves_the_balance(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    await tops_up(ada)
    await olga.looks_away()
    words = "Bad Request: BALANCE_TOO_LOW"
    await telegram.fault("status", method="refundStarPayment", status=400, description=words)
    await takes_back(ada)
    await ada.sees("They are on your balance again")
    await olga.sees("could not take back charge")
    assert balance_of(bot, ada) == 100 * NANOSTARS


async def test_c15_what_was_spent_is_owed_and_netted(
    bot: Running, telegram: Telegram, ada: Person, olga: Person
) -> None:
    """Refunded after it was spent: the advertiser is below zero, starts nothing, and pays it off first."""
    charge_id = await tops_up(ada)
    with bot.storage.transaction() as tx:
        earned = Entry("spent", "1", advertiser(ada.id), "platform", 40 * NANOSTARS, "test")
        post(tx, [earned], bot.application.bot_data.now())
    await olga.says(f"/refund {charge_id}")
    await olga.sees("which leaves ⚠️ -40 ⭐: the next payment makes that good")
    await refunds(olga, charge_id)
    await ada.sees("has left your balance")
    assert "Your balance is 40 ⭐ short" in await opens_balance(ada)
    await has_room(bot, telegram)
    await writes_ad(ada)
    await ada.taps("Pay ")
    await ada.sees("Top it up first")
    await tops_up(ada)
    assert balances(bot.storage)[f"advertiser:{ada.id}"] == "60"


@one_engine
def test_c15_no_campaign_runs_on_a_debt(storage: Storage) -> None:
    campaign_id, order = advertised(storage)
    books_charge(storage, Charge("first", ADA, order, 70))
    with storage.transaction() as tx:
        spent = Entry("spent", "1", campaigns.account(campaign_id), "platform", 20 * NANOSTARS, "test")
        post(tx, [spent], NOON)
    refunds_charge(storage, "first", ADA)
    _second, order = advertised(storage)
    books_charge(storage, Charge("second", ADA, order, 70))
    assert balances(storage) == {"advertiser:1003": "50", "platform": "20", "telegram": "-70"}
    assert complaints(storage) == []


@one_engine
async def test_the_balance_shows_what_is_in_campaigns(bot: Running, telegram: Telegram, ada: Person) -> None:
    await running_campaign(bot, telegram, ada)
    assert "In your campaigns: 100 ⭐" in await opens_balance(ada)


@one_engine
async def test_an_italian_advertiser_reads_italian(bot: Running, ada: Person) -> None:
    await tops_up(ada)
    with bot.storage.transaction() as tx:
        people.choose_language(tx, ada.id, "it")
    await ada.says("/campaigns")
    await ada.taps("Saldo")
    await ada.sees("Il tuo saldo: 100 ⭐")
    await ada.taps("Rimborsa ciò che non è speso")
    await ada.taps("Sì, rimborsa 100 ⭐")
    await ada.sees("100 ⭐ del tuo saldo sono di nuovo tue")
    await catches_up(ada)
