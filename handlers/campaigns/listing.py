"""The list of a person's campaigns, and the way from each button to its work."""

from collections.abc import Awaitable, Callable

from handlers.campaigns.card import show_card
from handlers.campaigns.changing import ask_stop, copy, edit, pause, resume, stop
from handlers.campaigns.money import add, more
from handlers.campaigns.states import sheet_of, values
from handlers.campaigns.why_not import why_not_mine
from handlers.context import Context, press
from handlers.doors import first_parts
from handlers.numbers import number_in
from handlers.words import Html
from storage import campaigns as store
from storage.campaigns import Campaign
from storage.ledger import advertiser, balance

CAMPAIGNS_SHOWN = 20

Press = Callable[[Context, Campaign], Awaitable[bool]]
"""False if the state of the campaign does not allow what was pressed."""


async def campaigns(context: Context) -> None:
    say, person_id = context.say, context.user.id
    with context.storage.reading() as tx:
        mine = store.campaigns_of(tx, person_id, CAMPAIGNS_SHOWN)
        has = balance(tx, advertiser(person_id))
        sheets = [sheet_of(tx, campaign) for campaign in mine]
    new = [
        press(say.plain("campaigns-new"), "advertise:start"),
        press(say.plain("campaigns-balance"), "balance:card"),
    ]
    if not mine:
        await context.show(say("campaigns-none", balance=say.stars(has)), [new])
        return
    lines = [say("campaigns-line", **values(say, sheet, context.now())) for sheet in sheets]
    rows = [[press(f"{one.id} · {one.name}", f"campaigns:open:{one.id}")] for one in mine]
    text = Html("\n\n".join([say("campaigns-all", balance=say.stars(has)), *lines]))
    await context.show(text, [*rows, new])


async def pressed_in_list(context: Context) -> None:
    verb, number = first_parts(context, 2)
    campaign, work = _mine(context, number), PRESSED.get(verb)
    if verb == "all":
        await campaigns(context)
    elif campaign is None or work is None or not await work(context, campaign):
        await _stale(context)


async def _stale(context: Context) -> None:
    await context.stale()
    await campaigns(context)


def _mine(context: Context, number: str) -> Campaign | None:
    """Another's campaign looks the same as none."""
    with context.storage.reading() as tx:
        campaign = store.find_campaign(tx, number_in(number) or 0)
    if campaign is None or campaign.advertiser_id != context.user.id or campaign.paid_at is None:
        return None
    return campaign


PRESSED: dict[str, Press] = {
    "open": show_card,
    "pause": pause,
    "resume": resume,
    "edit": edit,
    "copy": copy,
    "more": more,
    "add": add,
    "why": why_not_mine,
    "ask": ask_stop,
    "stop": stop,
}
