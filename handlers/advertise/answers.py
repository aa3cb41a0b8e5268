"""A draft's answers and the campaign that they ask for."""

import hashlib
import json
from datetime import date, timedelta

from sqlmodel import Session

from handlers.advertise.options import NAMED, OPTIONAL, listed
from handlers.advertise.steps import ORDER, Answers
from handlers.words import NANOSTARS
from storage import channels
from storage.campaigns import Brief, Campaign


def brief_of(answers: Answers, today: date) -> Brief:
    """The campaign as asked for. Its days are counted anew from its approval, if that is later; those of one
    that is edited from its own first day, which is `first`."""
    start, first = answers.get("start"), answers.get("first")
    first_day = (
        date.fromisoformat(first) if first else max(date.fromisoformat(start or today.isoformat()), today)
    )
    size_min, _, size_max = (answers.get("sizes") or "0-0").partition("-")
    return Brief(
        name=answers["name"],
        text=answers["text"],
        button_label=answers["label"],
        button_url=answers["link"],
        category=answers["category"],
        bid=int(answers["bid"]) * NANOSTARS,
        stars=int(answers["budget"]),
        first_day=first_day,
        last_day=first_day + timedelta(days=int(answers["days"]) - 1),
        picture=answers.get("picture", ""),
        picture_hash=answers.get("picture_hash", ""),
        languages=json.dumps(listed(answers.get("languages", ""))),
        topics=json.dumps(listed(answers.get("topics", ""))),
        channels_in=json.dumps(_ids(answers.get("channels_in", ""))),
        channels_out=json.dumps(_ids(answers.get("channels_out", ""))),
        size_min=int(size_min),
        size_max=int(size_max),
        posts_max=int(answers.get("posts_max") or 0),
    )


def answers_of(tx: Session, campaign: Campaign | Brief) -> dict[str, str]:
    """The answers that a copy of a campaign begins with."""
    given = {
        "name": campaign.name,
        "text": campaign.text,
        "label": campaign.button_label,
        "link": campaign.button_url,
        "category": campaign.category,
        "bid": str(campaign.bid // NANOSTARS),
        "budget": str(campaign.stars),
        "days": str((campaign.last_day - campaign.first_day).days + 1),
        "picture": campaign.picture,
        "picture_hash": campaign.picture_hash,
        "languages": ",".join(json.loads(campaign.languages)),
        "topics": ",".join(json.loads(campaign.topics)),
        "posts_max": str(campaign.posts_max or ""),
        **{step: _names(tx, json.loads(getattr(campaign, step))) for step in NAMED},
    }
    if campaign.size_min or campaign.size_max:
        given["sizes"] = f"{campaign.size_min}-{campaign.size_max}"
    return {step: value for step, value in given.items() if value}


def named(handle: str, channel_id: int) -> str:
    """A channel as an answer keeps it: its name for people, its id for the campaign."""
    return f"{handle}:{channel_id}"


def handles(value: str) -> list[str]:
    return [one.partition(":")[0] for one in listed(value)]


def seal_of(answers: Answers) -> str:
    """Tells one version of a message from another, so that an old Pay button cannot pay for a new text."""
    content = json.dumps([answers.get(step, "") for step in (*ORDER, *OPTIONAL, "picture_hash")])
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def _ids(value: str) -> list[int]:
    return [int(one.partition(":")[2]) for one in listed(value)]


def _names(tx: Session, ids: list[int]) -> str:
    found = [channel for channel_id in ids if (channel := channels.find_channel(tx, channel_id))]
    return ",".join(named(f"@{one.username}" if one.username else str(one.id), one.id) for one in found)
