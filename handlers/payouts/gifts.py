"""The gifts that Telegram sells now, as a payout may be paid with."""

from dataclasses import dataclass

from handlers.context import Context


@dataclass(frozen=True)
class Gift:
    """A gift and its whole price in Stars."""

    id: str
    emoji: str
    stars: int

    @property
    def label(self) -> str:
        return f"{self.emoji} {self.stars} ⭐"


async def available_gifts(context: Context) -> list[Gift]:
    """What can be bought now, the cheapest first; empty when Telegram does not say."""
    answer = await context.ask("getAvailableGifts", {}) or {}
    gifts = [
        Gift(str(one["id"]), str(one["sticker"].get("emoji") or "🎁"), int(one["star_count"]))
        for one in answer.get("gifts", [])
        if one.get("remaining_count") != 0
    ]
    return sorted(gifts, key=lambda gift: (gift.stars, gift.id))
