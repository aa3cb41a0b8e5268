"""What /forgetme says before it does anything: with the numbers, and only what there is."""

from collections.abc import Iterable, Sequence

from sqlmodel import Session

from handlers.amounts import in_words
from handlers.context import Context
from handlers.doors import is_owner
from handlers.words import Html, Voice
from rules.membership import is_member
from storage import (
    balances,
    campaigns,
    channels,
    customers,
    earnings,
    forgetting,
    kept,
    ledger,
    licences,
    memberships,
    own_sets,
    packs,
    plan_subscriptions,
    provider,
    reminders,
    scheduled,
    tickets,
)
from storage.forgetting import Unsettled

SHOWN = ("channels", "campaigns", "businesses", "own_packs")
"""Nouns of what somebody may have run."""


def first(say: Voice, unsettled: Sequence[Unsettled]) -> Html:
    """What must be over before."""
    return say("forgetme-first", list=_list(say(one) for one in unsettled))


def outlook(context: Context, tx: Session) -> Html:
    say = context.say
    parts = [
        say("forgetme-ask"),
        say("forgetme-goes", list=_list(_goes(context, tx))),
        _section("forgetme-ends", context, _ends(context, tx)),
        say("forgetme-stays", list=_list(_stays(context, tx))),
        _section("forgetme-money", context, _money(context, tx)),
        say("forgetme-once"),
    ]
    return Html("\n\n".join(part for part in parts if part))


def _section(key: str, context: Context, lines: list[Html]) -> Html:
    return context.say(key, list=_list(lines)) if lines else Html("")


def _list(lines: Iterable[Html]) -> Html:
    return Html("\n".join(f"• {line}" for line in lines))


def _counted(say: Voice, counts: dict[str, int]) -> list[Html]:
    return [say(key, count=count) for key, count in counts.items() if count]


def _goes(context: Context, tx: Session) -> list[Html]:
    say, me = context.say, context.user.id
    counts = {
        "forgetme-goes-reminders": reminders.count_waiting(tx, me),
        "forgetme-goes-follows": len(customers.following(tx, me)),
        "forgetme-goes-questions": tickets.count_open(tx, me),
        "forgetme-goes-sets": len(own_sets.sets_of(tx, me)),
    }
    return [say("forgetme-goes-settings"), *_counted(say, counts)]


def _ends(context: Context, tx: Session) -> list[Html]:
    say, me, now = context.say, context.user.id, context.now()
    member = memberships.find_membership(tx, me)
    own = forgetting.open_businesses(tx, me)
    counts = {
        "forgetme-ends-plans": sum(len(plan_subscriptions.renewing(tx, one.id or 0, now)) for one in own),
        "forgetme-ends-campaigns": campaigns.count_open(tx, me),
        "forgetme-ends-channels": len(channels.channels_of(tx, me)),
        "forgetme-ends-posts": scheduled.count_waiting(tx, me),
        "forgetme-ends-businesses": len(own),
        "forgetme-ends-packs": len(packs.packs_of(tx, me)),
    }
    renews = [say("forgetme-ends-renewal")] if member is not None and member.renews(now) else []
    return [*renews, *_counted(say, counts)]


def _stays(context: Context, tx: Session) -> list[Html]:
    say, me, now = context.say, context.user.id, context.now()
    member = memberships.find_membership(tx, me)
    rows = {one.noun: kept.count(tx, one, me) for one in kept.KEPT if one.noun in (*SHOWN, "payments")}
    counts = {
        "forgetme-stays-payments": rows["payments"],
        "forgetme-stays-packs": sum(one.how != licences.FREE for one in licences.licences_of(tx, me)),
    }
    is_premium = member is not None and is_member(member.until, now)
    return [
        *_counted(say, counts),
        *([say("forgetme-stays-premium", until=say.moment(member.until))] if member and is_premium else []),
        *([say("forgetme-stays-shown")] if any(rows[noun] for noun in SHOWN) else []),
        say("forgetme-stays-proof"),
        *([say("forgetme-stays-owner")] if is_owner(context) else []),
    ]


def _money(context: Context, tx: Session) -> list[Html]:
    """What they could have first: nobody pays it out to somebody who is gone."""
    say, me, now = context.say, context.user.id, context.now()
    mine = earnings.earnings(tx, me, now)
    balance = balances.of_advertiser(tx, me, ledger.advertiser(me))
    prepaid = balance.free + balance.in_campaigns
    of_businesses = sum(
        ledger.balance(tx, ledger.business(one.id or 0)) for one in forgetting.open_businesses(tx, me)
    )
    stars = {
        "forgetme-money-available": mine.available,
        "forgetme-money-held": mine.held + mine.coming,
        "forgetme-money-balance": prepaid,
        "forgetme-money-businesses": of_businesses,
    }
    others = [
        say("forgetme-money-other", amount=in_words(say, amount, currency))
        for currency, amount in provider.owed_to(tx, me).items()
        if amount > 0
    ]
    return [*(say(key, stars=say.stars(held)) for key, held in stars.items() if held > 0), *others]
