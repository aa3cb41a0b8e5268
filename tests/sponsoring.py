"""How the cast goes about sponsored messages: the ways that many tests have in common."""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count

from sqlmodel import col, select

from handlers.running import Running
from rules.checkout import Charge
from rules.choosing import Candidate, Choice
from rules.placement import post_price
from storage import campaign_reviews, campaigns, channel_rules, orders, payments, posts
from storage.campaigns import Brief, Campaign
from storage.channels import Channel as Row
from storage.columns import NANOSTARS
from storage.placements import Placement
from storage.terms import terms
from tests.cast import Channel, Message, Person, Telegram
from tests.control import PATIENCE_SECONDS

TEXT = "Fresh bread every morning, baked at four."
SPONSORED = "Sponsored · Ada’s Bakery"
LINK = "https://example.com/menu"
OPEN_HOURS = {"quiet_from": 8, "quiet_to": 8, "posts_per_day": 6}

_charges = count(1)


async def add_channel(
    bot: Running, telegram: Telegram, owner: Person, *, subscribers: int = 1000, **rules: int
) -> Channel:
    """A channel that has the bot. It has no quiet hours unless `rules` (columns of Channel) say so, and its
    floor is the usual bid: a campaign that is alone pays the floor."""
    channel = await telegram.channel("Casa & Cucina", owner=owner, subscribers=subscribers)
    await owner.says("/start")
    await owner.sees(owner.name)
    await channel.adds_bot()
    await owner.sees("has joined")
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, owner.id, channel.id, **{**OPEN_HOURS, "floor": 20 * NANOSTARS, **rules})
    return channel


async def has_room(bot: Running, telegram: Telegram) -> Channel:
    """Somebody’s channel, so that there is something to sell."""
    return await add_channel(bot, telegram, await telegram.person("Carlo"))


async def running_campaign(
    bot: Running, telegram: Telegram, ada: Person, *, bid: int = 20, stars: int = 100, days: int = 7
) -> int:
    """A campaign that was paid and approved without all the talk; returns its id."""
    await ada.says("/start")
    await ada.sees(ada.name)
    now = await telegram.now()
    last_day = now.date() + timedelta(days=days - 1)
    brief = Brief(
        "Ada’s Bakery", TEXT, "See the menu", LINK, "food", bid * NANOSTARS, stars, now.date(), last_day
    )
    with bot.storage.transaction() as tx:
        campaign = campaigns.create(tx, ada.id, brief, now)
        goods = (orders.CAMPAIGN, str(campaign.id))
        order = orders.open_order(tx, ada.id, goods, stars, terms(tx).sponsored_shares(), now)
        charge = Charge(f"charge-{next(_charges)}", ada.id, order.id, stars)
        payments.book(tx, charge, now)
    in_their_book = {"payload": order.id, "total_amount": stars, "charge_id": charge.charge_id, "tell": False}
    await telegram.post("payment", **{"from": ada.id}, **in_their_book)
    with bot.storage.transaction() as tx:
        assert campaign_reviews.approve(tx, campaign.id or 0, campaign.hash_of_content(), 1, now)
    return campaign.id or 0


async def writes_ad(ada: Person, *, bid: int = 20, budget: int = 100, link: str = LINK) -> None:
    """Answers every question of /advertise; the preview stands at the end. In 30 days a channel has ten
    places for the same message."""
    words = {"Who advertises": "Ada’s Bakery", "want to say": TEXT, "button say": "See the menu"}
    await ada.says("/advertise")
    for question, answer in words.items():
        await ada.sees(question)
        await ada.says(answer)
    await ada.sees("button lead")
    await ada.says(link)
    await ada.taps("Food")
    await ada.sees("bid for 1000")
    await ada.says(str(bid))
    await ada.sees("cost in all")
    await ada.says(str(budget))
    await ada.taps("30 days")
    await ada.sees("Above is your message")


async def pays_ad(ada: Person) -> None:
    await ada.taps("Pay ")
    assert (await ada.pays()).ok
    await ada.sees("(?i)thank you")


async def books_ad(ada: Person, olga: Person, *, bid: int = 20, budget: int = 100) -> None:
    """A campaign that runs, with all the talk."""
    await writes_ad(ada, bid=bid, budget=budget)
    await pays_ad(ada)
    await olga.says("/review")
    await olga.taps("Approve")
    await olga.sees("is approved")
    await ada.sees("is approved")


async def clock_goes_to(telegram: Telegram, hour: float) -> datetime:
    """Moves the clock on to the next time that it is this hour in UTC."""
    now = await telegram.now()
    wanted = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(hours=hour)
    await telegram.clock_moves(seconds=((wanted - now) % timedelta(days=1)).total_seconds())
    return await telegram.now()


def row_of(bot: Running, channel: Channel) -> Row:
    with bot.storage.reading() as tx:
        return tx.get_one(Row, channel.id)


def placements(bot: Running) -> list[Placement]:
    with bot.storage.reading() as tx:
        return list(tx.exec(select(Placement).order_by(col(Placement.id))).all())


async def sees_standing(bot: Running, telegram: Telegram, channel: Channel, part: str = SPONSORED) -> Message:
    """The channel shows the post, and the bot has noted so: its time runs. Readers see it a moment sooner."""
    post = await channel.sees(part)
    await until(telegram, lambda: _is_standing(bot, channel, post))
    return post


def _is_standing(bot: Running, channel: Channel, post: Message) -> bool:
    with bot.storage.reading() as tx:
        return posts.standing_at(tx, channel.id, post.id) is not None


async def until(telegram: Telegram, holds: Callable[[], bool]) -> None:
    """Waits for what nobody is told: looks again whenever something happens, and four times a second."""
    for _ in range(round(PATIENCE_SECONDS * 4)):
        if holds():
            return
        async for _events in telegram.happenings(await telegram.seq(), 0.25):
            break
    raise AssertionError("it does not come to that")


def lone_choice(campaign: Campaign, subscribers: int) -> Choice:
    """The campaign wins at its own bid, as if the next one had bid the same."""
    winner = Candidate(
        campaign_id=campaign.id or 0,
        advertiser_id=campaign.advertiser_id,
        category=campaign.category,
        bid=campaign.bid,
        budget_left=campaign.stars * NANOSTARS,
        first_day=campaign.first_day,
        last_day=campaign.last_day,
    )
    price = post_price(campaign.bid, subscribers)
    return Choice((winner,), price, campaign.bid, out_of=1)
