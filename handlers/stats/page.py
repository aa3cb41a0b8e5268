"""The words of /stats: the same figures that the books give, for one period and against the one before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from sqlmodel import Session

from handlers.amounts import in_words
from handlers.context import Rows, press
from handlers.words import Html, Voice
from storage import campaigns, channels, pack_shop, subtotals
from storage.provider import Takings
from storage.stats import Figures, Period, Revenue, Standing
from storage.subtotals import Top

PERIODS = {"1": 1, "7": 7, "30": 30, "90": 90, "all": 0}
"""Days by the period's word in a button; 0: since ever."""
SUM = "sum"
VIEWS = {
    SUM: "",
    "channel": subtotals.CHANNEL,
    "artist": subtotals.ARTIST,
    "campaign": subtotals.CAMPAIGN,
}
"""What is counted, by the view's word in a button. Another top list is another word here."""
TOPS_A_PAGE = 8
CAPTION_UNITS_MAX = 1_024  # Telegram's limit, in UTF-16 units without markup


@dataclass(frozen=True)
class Choice:
    """What somebody wants to see. Whatever a button says that is not known becomes the default."""

    view: str = SUM
    period: str = "7"
    page: int = 0

    @classmethod
    def read(cls, parts: Sequence[str]) -> "Choice":
        """From a button's data after its verb: view, period, page."""
        view, period, page = (*parts, *("", "", "")[len(parts) :])[:3]
        return cls(
            view if view in VIEWS else SUM,
            period if period in PERIODS else "7",
            int(page) if re.fullmatch("[0-9]{1,4}", page) else 0,
        )

    @property
    def days(self) -> int:
        return PERIODS[self.period]

    def data(self) -> str:
        return f"{self.view}:{self.period}:{self.page}"


def overview(say: Voice, choice: Choice, figures: Figures) -> Html:
    now, before = figures.now, figures.before
    change = _change(say, now.received, before.received if before else None)
    flows = {
        "refunded": figures.refunded,
        "charged-back": figures.charged_back,
        "commission": now.commission,
        "paid-out": now.paid_out,
        "pool-artists": now.pool_artists,
        "pool-unused": now.pool_unused,
    }
    moved = [say("stats-received", stars=say.stars(now.received), change=change)]
    moved += [say(f"stats-{name}", stars=say.stars(amount)) for name, amount in flows.items() if amount]
    return _paragraphs(
        title(say, choice),
        Html("\n".join(moved)),
        *(_source(say, revenue) for revenue in now.sources),
        _ours(say, figures),
        _standing(say, figures.standing),
        telegram(say, figures.standing),
        say("stats-at", at=say.moment(figures.at)),
    )


def top_list(say: Voice, choice: Choice, tx: Session, period: Period) -> tuple[Html, bool]:
    """The channels, artists or campaigns that turned over most; True if there are more on the next page."""
    what, offset = VIEWS[choice.view], choice.page * TOPS_A_PAGE
    whole = period.first, period.last
    found = subtotals.tops(tx, what, whole, limit=TOPS_A_PAGE + 1, offset=offset)
    shown = found[:TOPS_A_PAGE]
    heading = say(f"stats-by-{choice.view}", period=say(f"stats-period-{choice.period}"))
    if not shown:
        return _paragraphs(heading, say("stats-tops-none")), False
    lines = [_top(say, tx, choice.view, place, top) for place, top in enumerate(shown, offset + 1)]
    return _paragraphs(heading, Html("\n".join(lines))), len(found) > TOPS_A_PAGE


def buttons(say: Voice, choice: Choice, *, has_more: bool = False) -> Rows:
    """Another period is another picture (`show`); another view or page is only other words (`turn`)."""
    periods = [
        press(
            ("• " if period == choice.period else "") + say.plain(f"stats-button-{period}"),
            f"stats:show:{Choice(choice.view, period).data()}",
        )
        for period in PERIODS
    ]
    views = [
        press(say.plain(f"stats-button-{view}"), f"stats:turn:{Choice(view, choice.period).data()}")
        for view in VIEWS
        if view != choice.view
    ]
    pages = [
        press(label, f"stats:turn:{Choice(choice.view, choice.period, choice.page + step).data()}")
        for label, step, there in (("‹", -1, choice.page > 0), ("›", 1, has_more))
        if there
    ]
    exports = [press(kind.upper(), f"stats:{kind}:{choice.data()}") for kind in ("csv", "xlsx")]
    return [row for row in (periods, pages, views, exports) if row]


def title(say: Voice, choice: Choice) -> Html:
    return say("stats-title", period=say(f"stats-period-{choice.period}"))


def telegram(say: Voice, standing: Standing) -> Html:
    """Whether Telegram's own book agrees with ours."""
    book = standing.telegram
    if book.checked_at is None:
        return say("stats-drift-never")
    kept, at = say.stars(book.balance), say.moment(book.checked_at)
    if not book.drift:
        return say("stats-drift-none", stars=kept, at=at)
    more_or_less = "more" if book.drift > 0 else "less"
    since = say.moment(book.drift_since or book.checked_at)
    return say(f"stats-drift-{more_or_less}", stars=kept, drift=say.stars(abs(book.drift)), since=since)


def fits_caption(text: Html) -> bool:
    plain = unescape(re.sub("<[^>]+>", "", text))
    return len(plain.encode("utf-16-le")) // 2 <= CAPTION_UNITS_MAX


def _source(say: Voice, source: Revenue) -> Html:
    shares = (
        say("stats-share", who=say(f"stats-payee-{who}"), stars=say.stars(amount))
        for who, amount in source.shares.items()
    )
    heading = say("stats-source", source=say(f"stats-source-{source.source}"), stars=say.stars(source.gross))
    return Html("\n".join((heading, *shares)))


def _ours(say: Voice, figures: Figures) -> Html:
    ours = say.stars(figures.now.ours)
    if figures.before is None:
        return say("stats-total", stars=ours)
    change = say.signed(figures.now.ours - figures.before.ours)
    return say("stats-total-change", stars=ours, change=change)


def _change(say: Voice, now: int, before: int | None) -> str:
    return "" if before is None or now == before else f" ({say.signed(now - before)})"


def _standing(say: Voice, standing: Standing) -> Html:
    stars = {name: say.stars(getattr(standing, name)) for name in STANDING}
    always = say("stats-standing", held=say.stars(standing.held), **stars)
    under_way = {
        "businesses": standing.businesses,
        "spending": standing.spending,
        "suspense": standing.suspense,
    }
    more = [say(f"stats-{name}", stars=say.stars(amount)) for name, amount in under_way.items() if amount]
    more += [_takings(say, one) for one in standing.takings]
    more += [
        say("stats-owed", amount=in_words(say, owed, currency))
        for currency, owed in standing.owed.items()
        if owed
    ]
    return Html("\n".join((always, *more)))


def _takings(say: Voice, of: Takings) -> Html:
    """What came in another currency than Stars."""
    sums = {"total": of.total, "businesses": of.business, "ours": of.platform}
    return say("stats-takings", **{who: in_words(say, amount, of.currency) for who, amount in sums.items()})


STANDING = ("platform", "payees", "available", "payouts", "pool", "advertisers", "posts")


def _top(say: Voice, tx: Session, view: str, place: int, top: Top) -> Html:
    return say(
        f"stats-top-{view}",
        place=str(place),
        name=_name(tx, view, top.subject_id),
        stars=say.stars(top.amount),
        shared=say.stars(top.shared),
        posts=top.times,
    )


def _name(tx: Session, view: str, subject_id: int) -> str:
    if view == "channel":
        channel = channels.find_channel(tx, subject_id)
        return channel.title if channel else str(subject_id)
    if view == "artist":
        title = pack_shop.best_known(tx, subject_id)
        return f"{title} ({subject_id})" if title else str(subject_id)
    campaign = campaigns.find_campaign(tx, subject_id)
    return f"{campaign.name} ({subject_id})" if campaign else str(subject_id)


def _paragraphs(*parts: Html) -> Html:
    return Html("\n\n".join(parts))
