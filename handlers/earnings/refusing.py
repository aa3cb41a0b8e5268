"""Why a payee gets no payout now, in a sentence that says what to do."""

from handlers.context import Context
from handlers.earnings.showing import back_button
from rules.earnings import HOLD, PayoutRefusal, Standing


async def say_refusal(context: Context, refusal: PayoutRefusal, standing: Standing) -> None:
    say, money = context.say, standing.money
    values: dict[str, str | int] = {
        "least": standing.least,
        "most": money.whole_stars,
        "available": say.stars(max(money.available, 0)),
        "held": say.stars(money.held),
        "below": say.stars(max(-money.available, 0)),
        "days": HOLD.days,
    }
    await context.show(say(f"earnings-refused-{refusal}", **values), [[back_button(say)]])
