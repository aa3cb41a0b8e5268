"""/campaigns: how an advertiser's messages do, what they cost and what is left; and how to stop one."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.doors import button, command, pressed
from handlers.posting.post import post_url
from handlers.words import Html, Voice
from storage import campaigns as campaigns_store
from storage import posts
from storage.campaigns import Campaign, account
from storage.channels import Channel
from storage.ledger import advertiser, balance
from storage.placements import Placement

CAMPAIGNS_SHOWN = 20
POSTS_SHOWN = 10

Press = Callable[[Context, Campaign], Awaitable[None]]


@dataclass(frozen=True)
class Sheet:
    """A campaign with its money (nanostars) and its newest posts."""

    campaign: Campaign
    spent: int
    held: int
    left: int
    latest: list[tuple[Placement, Channel]]


async def campaigns(context: Context) -> None:
    say, person_id = context.say, context.user.id
    with context.storage.reading() as tx:
        mine = campaigns_store.campaigns_of(tx, person_id, CAMPAIGNS_SHOWN)
        has = balance(tx, advertiser(person_id))
        sheets = [_sheet(tx, campaign, 0) for campaign in mine]
    new = [
        press(say.plain("campaigns-new"), "advertise:start"),
        press(say.plain("campaigns-balance"), "balance:card"),
    ]
    if not mine:
        await context.show(say("campaigns-none", balance=say.stars(has)), [new])
        return
    lines = [say("campaigns-line", **_values(say, sheet)) for sheet in sheets]
    rows = [
        [press(f"{one.campaign.id} · {one.campaign.name}", _data("open", one.campaign))] for one in sheets
    ]
    text = Html("\n\n".join([say("campaigns-all", balance=say.stars(has)), *lines]))
    await context.show(text, [*rows, new])


def _sheet(tx: Session, campaign: Campaign, posts_shown: int) -> Sheet:
    assert campaign.id is not None
    spent, held = posts.spent_by(tx, campaign.id)
    latest = list(posts.latest_of(tx, campaign.id, posts_shown)) if posts_shown else []
    return Sheet(campaign, spent, held, balance(tx, account(campaign.id)), latest)


def _values(say: Voice, sheet: Sheet) -> dict[str, str]:
    return {
        "id": str(sheet.campaign.id),
        "name": sheet.campaign.name,
        "state": state(say, sheet.campaign),
        "stars": str(sheet.campaign.stars),
        "spent": say.stars(sheet.spent),
        "held": say.stars(sheet.held),
        "left": say.stars(sheet.left),
    }


def state(say: Voice, campaign: Campaign) -> Html:
    if campaign.stopped_at is not None:
        kind, _, why = campaign.stop_reason.partition(":")
        return say(f"campaigns-state-{kind}", why=reason_in_words(say, why))
    if campaign.approved_at is None:
        return say("campaigns-state-review")
    return say("campaigns-state-running", until=say.day(campaign.last_day))


def reason_in_words(say: Voice, why: str) -> str:
    """A reviewer's reason: one of the ready ones in the reader's language, or their own words."""
    return say.plain(f"review-reason-{why}") if why in campaigns_store.REFUSALS else why


def _data(verb: str, campaign: Campaign) -> str:
    return f"campaigns:{verb}:{campaign.id}"


async def pressed_in_list(context: Context) -> None:
    verb, number, *_ = [*pressed(context), "", ""]
    campaign, work = _mine(context, number), PRESSED.get(verb)
    if verb == "all":
        await campaigns(context)
    elif campaign is None or work is None:
        await _stale(context)
    else:
        await work(context, campaign)


async def _stale(context: Context) -> None:
    await context.answer(context.say.plain("button-stale"), alert=True)
    await campaigns(context)


def _mine(context: Context, number: str) -> Campaign | None:
    """Another's campaign looks the same as none."""
    if not number.isascii() or not number.isdecimal() or len(number) > 9:
        return None
    with context.storage.reading() as tx:
        campaign = campaigns_store.find_campaign(tx, int(number))
    if campaign is None or campaign.advertiser_id != context.user.id or campaign.paid_at is None:
        return None
    return campaign


async def _open(context: Context, campaign: Campaign) -> None:
    say = context.say
    with context.storage.reading() as tx:
        sheet = _sheet(tx, campaign, POSTS_SHOWN)
    parts = [say("campaigns-card", text=campaign.text, **_values(say, sheet))]
    if sheet.latest:
        lines = [_line(say, *one) for one in sheet.latest]
        parts.append(Html("\n".join([say("campaigns-posts"), *lines])))
    await context.show(Html("\n\n".join(parts)), _rows(say, campaign))


def _rows(say: Voice, campaign: Campaign) -> list[list[Button]]:
    back = [press(say.plain("back"), "campaigns:all")]
    if campaign.stopped_at is not None:
        return [back]
    return [[press(say.plain("campaigns-stop"), _data("ask", campaign))], back]


def _line(say: Voice, post: Placement, channel: Channel) -> Html:
    price = post.price if post.earned is None else post.earned
    return say(
        f"campaigns-post-{post.state()}",
        day=say.day(post.intended_at),
        channel=channel.title,
        price=say.stars(price),
        post=post_url(channel, post.message_id) or f"№ {post.id}",
    )


async def _ask(context: Context, campaign: Campaign) -> None:
    if campaign.stopped_at is not None:
        await _stale(context)
        return
    say = context.say
    yes = press(say.plain("campaigns-stop-yes"), _data("stop", campaign))
    no = press(say.plain("back"), _data("open", campaign))
    await context.show(say("campaigns-stop-ask", name=campaign.name), [[yes], [no]])


async def _stop(context: Context, campaign: Campaign) -> None:
    """Posts that are up stay until their end; what is not spent returns at once."""
    assert campaign.id is not None
    say = context.say
    with context.transaction() as tx:
        returned = campaigns_store.stop(tx, campaign.id, "stopped", context.now())
    if returned is None:
        await _stale(context)
        return
    text = say("campaigns-stopped", name=campaign.name, returned=say.stars(returned))
    await context.show(text, [[press(say.plain("back"), "campaigns:all")]])


PRESSED: dict[str, Press] = {"open": _open, "ask": _ask, "stop": _stop}

handlers = [command("campaigns", campaigns), button("campaigns", pressed_in_list)]
starts = {"campaigns": campaigns}
