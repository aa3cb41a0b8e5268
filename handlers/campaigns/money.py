"""More money for a campaign, from its advertiser's balance."""

from dataclasses import replace

from handlers.advertise.buying import buys, expected, is_for_sale
from handlers.balance import AMOUNTS as TOP_UPS
from handlers.context import Context, press
from handlers.doors import first_parts
from handlers.words import NANOSTARS, Html
from storage import campaign_changes
from storage.campaigns import Campaign, account
from storage.ledger import advertiser, balance
from storage.market import candidate_of

AMOUNTS = (10, 50, 100, 500, 1_000)


async def more(context: Context, campaign: Campaign) -> bool:
    """The buttons carry the budget that was seen, so that a second press of one adds nothing."""
    if not campaign_changes.may_edit(campaign, context.now().date()):
        return False
    say = context.say
    with context.storage.reading() as tx:
        has = balance(tx, advertiser(campaign.advertiser_id))
    amounts = [stars for stars in AMOUNTS if stars * NANOSTARS <= has]
    what = f"{campaign.id}:{campaign.stars}"
    parts = [say("campaigns-more", name=campaign.name, stars=str(campaign.stars), balance=say.stars(has))]
    rows = [[press(f"+{stars} ⭐", f"campaigns:add:{what}:{stars}") for stars in amounts]]
    if not amounts:
        again = say.plain("campaigns-do-more")
        parts.append(say("campaigns-more-short", least=AMOUNTS[0], again=again))
        rows = [
            [press(say.plain("campaigns-top-up", stars=stars), f"balance:up:{stars}")] for stars in TOP_UPS
        ]
    rows.append([press(say.plain("campaigns-balance"), "balance:card")])
    rows.append([press(say.plain("back"), f"campaigns:open:{campaign.id}")])
    await context.show(Html("\n\n".join(parts)), rows)
    return True


async def add(context: Context, campaign: Campaign) -> bool:
    seen, said = first_parts(context, 4)[2:]
    if said not in map(str, AMOUNTS) or seen != str(campaign.stars):
        return False
    if not campaign_changes.may_edit(campaign, context.now().date()):
        return False
    stars, say = int(said), context.say
    back = [[press(say.plain("back"), f"campaigns:open:{campaign.id}")]]
    if too_much := _no_room(context, campaign, stars):
        await context.show(too_much, back)
        return True
    with context.transaction() as tx:
        added = campaign_changes.add_money(tx, campaign.id or 0, stars, int(seen), context.now())
    if added is None:
        return False
    await context.show(say("campaigns-added", name=added.name, stars=str(added.stars)), back)
    return True


def _no_room(context: Context, campaign: Campaign, stars: int) -> Html | None:
    """Why so much more cannot be spent in the days that are left; None if it can."""
    today = context.now().date()
    with context.storage.reading() as tx:
        left = balance(tx, account(campaign.id or 0)) + stars * NANOSTARS
        wish = candidate_of(campaign, campaign.advertiser_id, left, campaign_id=campaign.id or 0)
        found = expected(tx, replace(wish, first_day=max(wish.first_day, today)), today=today)
    whole = left // NANOSTARS
    return None if is_for_sale(found, whole) else buys(context.say, found, whole)
