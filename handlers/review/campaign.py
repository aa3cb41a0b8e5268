"""A campaign as its reviewer sees it: what would be posted, the real host, whom it reaches, what an edit
changed, and what its advertiser did before."""

from sqlmodel import Session

from handlers.advertise.answers import answers_of
from handlers.advertise.options import OPTIONAL
from handlers.advertise.paying import refusal_in_words
from handlers.advertise.showing import shown
from handlers.advertise.steps import ORDER
from handlers.context import Rows, press
from handlers.rating import voices
from handlers.words import Html, Voice
from rules.links import real_host
from storage import reach, reports
from storage.campaigns import Brief, Campaign

SEEN_DIGITS = 12
"""How much of the edition's hash a button carries: a decision counts only for what was shown."""


def seen(campaign: Campaign) -> str:
    return campaign.edition()[:SEEN_DIGITS]


def campaign_matter(tx: Session, say: Voice, campaign: Campaign, count: int) -> tuple[Html, Rows]:
    """`count` is how many wait."""
    parts = [_terms(tx, say, campaign, count), _history(tx, say, campaign)]
    if lines := _changes(tx, say, campaign):
        parts.append(Html("\n".join([say("review-changes"), *lines])))
    what = f"{campaign.id}:{seen(campaign)}"
    buttons = [press(say.plain("review-refuse"), f"review:refuse:{what}")]
    if why := refusal_in_words(say, campaign.content()):
        parts.append(say("review-rules-refuse", why=why))
    else:
        buttons.insert(0, press(say.plain("review-approve"), f"review:approve:{what}"))
    return Html("\n\n".join(parts)), [buttons]


def reported_matter(tx: Session, say: Voice, campaign: Campaign) -> tuple[Html, Rows]:
    """What readers said, and the three ways on."""
    said = reports.unread(tx, campaign.id or 0)
    lines = [
        say("review-report-reason", count=count, reason=say.plain(f"why-{reason}"))
        for reason, count in reports.reasons(said).most_common()
    ]
    who = ", ".join(str(person_id) for person_id in dict.fromkeys(one.person_id for one in said))
    head = say("review-reported", name=campaign.name, id=str(campaign.id), people=who)
    parts = [Html("\n".join([head, *lines])), _terms(tx, say, campaign, 1), _history(tx, say, campaign)]
    what = f"{campaign.id}:{seen(campaign)}"
    verbs = ("resume", "halt", "refuse")
    labels = [say.plain(f"review-{verb}") for verb in verbs]
    rows = [press(label, f"review:{verb}:{what}") for verb, label in zip(verbs, labels, strict=True)]
    return Html("\n\n".join(parts)), [rows]


def _terms(tx: Session, say: Voice, campaign: Campaign, count: int) -> Html:
    answers = answers_of(tx, campaign)
    return say(
        "review-campaign",
        count=count,
        id=str(campaign.id),
        advertiser=str(campaign.advertiser_id),
        host=real_host(campaign.button_url),
        url=campaign.button_url,
        first=say.day(campaign.first_day),
        **{
            step: shown(say, step, answers.get(step, ""))
            for step in ("name", "category", "bid", "budget", "days", *OPTIONAL)
            if step != "start"
        },
    )


def _history(tx: Session, say: Voice, campaign: Campaign) -> Html:
    done = reach.history_of(tx, campaign.advertiser_id)
    return say(
        "review-history",
        campaigns=done.campaigns,
        refused=done.refused,
        posts=done.posts,
        reports=reports.count_about(tx, campaign.advertiser_id),
        voices=voices(tx, say, campaign.advertiser_id),
    )


def _changes(tx: Session, say: Voice, campaign: Campaign) -> list[Html]:
    """What is other than in the version that was approved last."""
    if not campaign.shown_before:
        return []
    before, after = answers_of(tx, Brief.of_json(campaign.shown_before)), answers_of(tx, campaign)
    lines = []
    for step in (*ORDER, *OPTIONAL):
        old, new = before.get(step, ""), after.get(step, "")
        if step == "picture" and old and new and old != new:
            lines.append(say("review-new-picture"))
        elif old != new:
            what = say.plain(f"advertise-edit-{step}")
            lines.append(
                say("review-change", what=what, old=shown(say, step, old), new=shown(say, step, new))
            )
    return lines


def waits(campaign: Campaign, seen_hash: str) -> bool:
    """It still awaits an owner's word, and is what the owner saw."""
    return (campaign.awaits_review() or campaign.is_reported()) and seen(campaign) == seen_hash
