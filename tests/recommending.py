"""What tests of recommendations have in common: a garden that wants them, and a host that gives one."""

from sqlmodel import col, select

from handlers.running import Running
from storage import channel_rules, traffic
from storage.proofs import PromotionProof
from storage.traffic import FairAccount
from tests.cast import Channel, Message, Person, Telegram
from tests.sponsoring import add_channel, until

RECOMMENDED = "Recommended channel · Dora’s Garden"


async def garden(bot: Running, telegram: Telegram, dora: Person, *, subscribers: int = 300) -> Channel:
    """A public channel that wants to be recommended, and recommends nobody."""
    channel = await telegram.channel(
        "Dora’s Garden", owner=dora, subscribers=subscribers, username="doras_garden"
    )
    await dora.says("/start")
    await dora.sees(dora.name)
    await channel.adds_bot()
    await dora.sees("has joined")
    with bot.storage.transaction() as tx:
        channel_rules.change(tx, dora.id, channel.id, posts_per_day=0, gets_traffic=True)
    return channel


async def recommended(bot: Running, telegram: Telegram, carlo: Person) -> tuple[Channel, Channel, Message]:
    """The host, the garden, and the recommendation that stands."""
    promoted = await garden(bot, telegram, await telegram.person("Dora"))
    host = await add_channel(bot, telegram, carlo, gives_traffic=True)
    post = await host.sees(RECOMMENDED)
    await until(telegram, lambda: account(bot, host).given == 1000)
    return host, promoted, post


def account(bot: Running, channel: Channel) -> FairAccount:
    with bot.storage.reading() as tx:
        return traffic.standing(tx, channel.id)


def found(bot: Running) -> list[str]:
    """What the looks at recommendations found so far."""
    with bot.storage.reading() as tx:
        taken = select(PromotionProof.found).where(col(PromotionProof.checked_at).is_not(None))
        return list(tx.exec(taken.order_by(col(PromotionProof.due_at))).all())
