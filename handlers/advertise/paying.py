"""A finished message becomes a campaign: by an invoice, or from the advertiser's balance. A paid campaign's
other version goes back to review."""

from dataclasses import replace

from sqlmodel import Session

from handlers.advertise.answers import brief_of, seal_of
from handlers.advertise.buying import is_for_sale
from handlers.advertise.preview import preview, sale_of
from handlers.context import Button, Context, press
from handlers.payments import send_invoice
from handlers.words import Html, Voice
from rules.content import TEXT_CHARACTERS_MAX, Content, refuse_content
from rules.wording import length
from storage import campaign_changes, campaigns, drafts, orders
from storage.campaigns import Campaign
from storage.drafts import Draft
from storage.ledger import advertiser, balance
from storage.terms import terms

OPEN_CAMPAIGNS_MAX = 20


async def pay(context: Context, draft: Draft, *, seen: str) -> bool:
    """Writes campaign and order, then shows the invoice. False if what was seen is not what would be paid."""
    say = context.say
    if seen != seal_of(draft.answers):
        return False
    if await _owes(context) or await _cannot_be_sold(context, draft):
        return True
    with context.transaction() as tx:
        campaign = _campaign(context, tx, draft)
        order = None
        if campaign is not None:
            goods = (orders.CAMPAIGN, str(campaign.id))
            shares = terms(tx).sponsored_shares()
            order = orders.open_order(tx, context.user.id, goods, campaign.stars, shares, context.now())
    if campaign is None or order is None:
        await context.reply(say("advertise-too-many", max=OPEN_CAMPAIGNS_MAX))
        return True
    title = say.plain("advertise-invoice-title", name=campaign.name)
    await send_invoice(context, order, title, say.plain("advertise-invoice", name=campaign.name))
    return True


async def pay_from_balance(context: Context, draft: Draft, *, seen: str) -> bool:
    """Funds the campaign with what earlier ones left over. False if that is not what was seen."""
    if seen != seal_of(draft.answers):
        return False
    if await _cannot_be_sold(context, draft):
        return True
    with context.transaction() as tx:
        campaign = _campaign(context, tx, draft)
        funded = campaign is not None and campaigns.pay_from_balance(tx, campaign, context.now())
        if funded:
            drafts.drop_draft(tx, context.user.id)
    if campaign is None:
        await context.reply(context.say("advertise-too-many", max=OPEN_CAMPAIGNS_MAX))
        return True
    if funded:
        rows = [[press(context.say.plain("advertise-open-campaigns"), "campaigns:all")]]
        await context.reply(context.say("advertise-funded"), rows)
    else:
        await context.reply(context.say("advertise-balance-short"), [_top_up(context)])
    return True


async def save(context: Context, draft: Draft, *, seen: str) -> bool:
    """Another version of a campaign goes to review. False if what was seen is not what would be kept."""
    if seen != seal_of(draft.answers):
        return False
    say, brief = context.say, brief_of(draft.answers, context.now().date())
    refused = refusal_in_words(say, brief.content())
    if refused is None and brief.last_day < context.now().date():
        refused = say("advertise-days-over")
    if refused is not None:
        await preview(context, draft, refused)
        return True
    campaign_id = int(draft.answers["edits"])
    with context.transaction() as tx:
        edited = campaign_changes.edit(tx, campaign_id, brief, context.now())
        drafts.drop_draft(tx, context.user.id)
    rows = [[press(say.plain("advertise-open-campaigns"), f"campaigns:open:{campaign_id}")]]
    await context.reply(say("advertise-saved" if edited else "advertise-not-saved"), rows)
    return True


def refusal_in_words(say: Voice, content: Content) -> Html | None:
    """Why it may not be posted by the rules of today, which may have learned since it was written."""
    refused = refuse_content(content)
    return say(refused, length=length(content.text), max=TEXT_CHARACTERS_MAX) if refused else None


async def _cannot_be_sold(context: Context, draft: Draft) -> bool:
    """Looks at everything again right before the money: the words, and the slots that were there."""
    today = context.now().date()
    if refused := refusal_in_words(context.say, brief_of(draft.answers, today).content()):
        await preview(context, draft, refused)
        return True
    with context.storage.reading() as tx:
        found, stars = sale_of(tx, context.user.id, draft.answers, today)
    if is_for_sale(found, stars):
        return False
    await preview(context, draft)
    return True


async def _owes(context: Context) -> bool:
    """Whoever had Stars back that were spent already makes that good first: no campaign runs on a debt."""
    with context.storage.reading() as tx:
        has = balance(tx, advertiser(context.user.id))
    if has < 0:
        text = context.say("advertise-debt", stars=context.say.stars(-has))
        await context.reply(text, [_top_up(context)])
    return has < 0


def _top_up(context: Context) -> list[Button]:
    return [press(context.say.plain("advertise-open-balance"), "balance:card")]


def _campaign(context: Context, tx: Session, draft: Draft) -> Campaign | None:
    """A new campaign of the draft, in place of an unpaid one; None if the person has too many."""
    now, person_id = context.now(), context.user.id
    if campaigns.count_open(tx, person_id) >= OPEN_CAMPAIGNS_MAX:
        return None
    if older := draft.answers.get("campaign"):
        orders.withdraw(tx, orders.CAMPAIGN, older, now)
        campaigns.replace_unpaid(tx, int(older), now)
    campaign = campaigns.create(tx, person_id, brief_of(draft.answers, now.date()), now)
    answers = {**draft.answers, "campaign": str(campaign.id)}
    drafts.keep_draft(tx, person_id, replace(draft, answers=answers), now)
    return campaign
