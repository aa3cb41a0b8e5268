"""What becomes of a claimed notice: it is written out now, waits for the morning, or has had its day."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from handlers.context import Context
from handlers.notices.form import Form, Forms
from handlers.notices.hours import zone_of
from handlers.notices.letter import Letter, written
from handlers.words import Voice, choose_language
from rules.night import awake_from
from storage import notice_claims
from storage.notice_claims import Addressee, Claimed
from storage.notice_rows import MARKETING, State
from storage.notices import Ended

OFFERS_A_WEEK = 2
"""To one customer, by one business."""
WEEK = timedelta(days=7)
OTHER_IN_HAND = timedelta(seconds=5)
"""How long an offer waits whose fellow is on its way to the same customer."""


@dataclass(frozen=True)
class Later:
    """A notice that goes back into the queue."""

    notice_id: int
    not_before: datetime


Fate = Letter | Ended | Later


class Offers:
    """Those that customers of what was just claimed had lately, and those that are on their way to them."""

    def __init__(self, tx: Session, taken: Sequence[Claimed], in_hand: Collection[Letter], now: datetime):
        self._coming = Counter(_pair(one.notice) for one in in_hand if one.notice.priority == MARKETING)
        is_any = any(one.priority == MARKETING for one in taken)
        self._had = notice_claims.had(tx, now, MARKETING, now - WEEK) if is_any else {}

    def against(self, notice: Claimed, now: datetime) -> Ended | Later | None:
        """Why this one is not sent now: its customer had enough of them, or may get enough right now."""
        if notice.priority != MARKETING:
            return None
        had, coming = self._had.get(notice.id, 0), self._coming[_pair(notice)]
        if had >= OFFERS_A_WEEK:
            return Ended(notice.id, State.CAPPED)
        return Later(notice.id, now + OTHER_IN_HAND) if coming and had + coming >= OFFERS_A_WEEK else None

    def goes(self, notice: Claimed) -> None:
        if notice.priority == MARKETING:
            self._coming[_pair(notice)] += 1


class Desk:
    """Where notices are written out."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._forms = Forms()

    def prepare(
        self, tx: Session, taken: Sequence[Claimed], in_hand: Collection[Letter], now: datetime
    ) -> list[Fate]:
        """`taken` were claimed at this moment; `in_hand` are letters that were written before and have no
        outcome yet."""
        forms, to = self._forms.of(tx, taken), notice_claims.addressees(tx, now)
        offers = Offers(tx, taken, in_hand, now)
        fates: list[Fate] = []
        for notice in taken:
            fate = self._fate(tx, forms[notice.sending_id], notice, to.get(notice.id), offers)
            if isinstance(fate, Letter):
                offers.goes(notice)
            fates.append(fate)
        return fates

    def _fate(self, tx: Session, form: Form, notice: Claimed, whom: Addressee | None, offers: Offers) -> Fate:
        if form.refused is not None or whom is None:  # nobody, if they do not want it any more
            return Ended(notice.id, form.refused or State.STOPPED)
        now = self._context.now()
        if not form.comes_at_night:
            morning = awake_from(now, zone_of(whom.timezone, whom.country, form.sender.country))
            if morning > now:
                return Later(notice.id, morning)
        if (kept := offers.against(notice, now)) is not None:
            return kept
        if (values := form.values(tx, notice)) is None:
            return Ended(notice.id, State.FAILED)
        say = Voice(choose_language(whom.language, whom.telegram_language), whom.timezone)
        return written(self._context, say, form, notice, values)


def _pair(notice: Claimed) -> tuple[int, int]:
    """A business and a person."""
    return notice.business_id, notice.person_id
