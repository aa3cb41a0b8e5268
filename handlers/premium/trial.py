"""The trial: a few days of premium, once, for who never was a member."""

from handlers.context import Context
from handlers.premium.card import show_card
from rules.terms import TRIAL_DAYS
from storage import trials
from storage.terms import terms


async def start_trial(context: Context) -> None:
    with context.transaction() as tx:
        until = trials.start_trial(tx, context.user.id, terms(tx)[TRIAL_DAYS], context.now())
    say = context.say
    told = (
        say.plain("premium-trial-begun", until=say.moment(until)) if until else say.plain("premium-no-trial")
    )
    await context.answer(told, alert=True)
    await show_card(context)
