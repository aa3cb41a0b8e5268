"""Clicks on the buttons of sponsored posts and notices: a redirect of ours counts them, and knows nothing of
who clicks.

The address is `PUBLIC_URL/c/<placement>-<signature>`, or for a notice `PUBLIC_URL/n/<notice>-<signature>`,
with what fills in its link as `?v=`. It leads only to the link that was approved, so it can be made to lead
nowhere else.
"""

import hmac
import re
import time
from collections.abc import Callable
from datetime import datetime

from fastapi import FastAPI, Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session

from handlers.notices.letter import signed as notice_signed
from handlers.posting.post import signed
from rules.links import refuse_link
from rules.template import VARIABLE, render_url
from storage import Storage, api_messages, clicks, notice_reports, placements
from storage.businesses import Business
from storage.campaigns import Campaign
from storage.notice_rows import Notice
from storage.templates import Template

TOKEN = re.compile(r"([1-9][0-9]{0,8})-([A-Za-z0-9_-]{16})")
NOTICE_TOKEN = re.compile(r"([1-9][0-9]{0,17})-([A-Za-z0-9_-]{16})")
WINDOW_SECONDS = 60.0
ASKED_MAX = 60
"""How often one address may ask in a window."""
ADDRESSES_MAX = 20_000
PREVIEWERS = re.compile("bot|preview|crawl|spider|facebookexternalhit|whatsapp", re.IGNORECASE)
"""Programs that look at a link before, or without, anybody's pressing it."""
HEADERS = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
ENDED_BADLY = ("refused", "reported")
"""Why a campaign was stopped whose link nobody should follow any more."""


class ClickCounter:
    """Counts each post's clicks; from one address one a minute for each post, whatever it asks for."""

    def __init__(self, storage: Storage, now: Callable[[], datetime]) -> None:
        self._storage, self._now = storage, now
        self._asked: dict[str, int] = {}
        self._counted: set[tuple[str, int]] = set()
        self._window_ends = 0.0

    def serve(self, app: FastAPI) -> None:
        app.add_api_route("/c/{token}", self.follow, methods=["GET", "HEAD"])
        app.add_api_route("/n/{token}", self.follow_notice, methods=["GET", "HEAD"])

    async def follow(self, token: str, request: Request) -> Response:
        address = request.client.host if request.client else ""
        if not self._may_ask(address):
            return Response(status_code=429, headers=HEADERS)
        found = TOKEN.fullmatch(token)
        if found is None or not hmac.compare_digest(signed(self._storage, int(found[1])), found[2]):
            return Response(status_code=404, headers=HEADERS)
        placement_id = int(found[1])
        with self._storage.reading() as tx:
            url = _approved_link(tx, placement_id)
        if url is None:
            return Response(status_code=404, headers=HEADERS)
        if _is_pressed(request) and (address, placement_id) not in self._counted:
            self._counted.add((address, placement_id))
            with self._storage.transaction() as tx:
                clicks.count_click(tx, placement_id, self._now().date())
        return RedirectResponse(url, status_code=302, headers=HEADERS)

    async def follow_notice(self, token: str, request: Request, v: str = "") -> Response:
        """A notice counts its first click alone: one customer got it."""
        if not self._may_ask(request.client.host if request.client else ""):
            return Response(status_code=429, headers=HEADERS)
        found = NOTICE_TOKEN.fullmatch(token)
        if found is None or not hmac.compare_digest(notice_signed(self._storage, int(found[1]), v), found[2]):
            return Response(status_code=404, headers=HEADERS)
        with self._storage.reading() as tx:
            notice = tx.get(Notice, int(found[1]))
            url = _link_of(tx, notice, v) if notice is not None else None
        if notice is None or url is None:
            return Response(status_code=404, headers=HEADERS)
        if notice.clicked_at is None and _is_pressed(request):
            with self._storage.transaction() as tx:
                if notice_reports.clicked(tx, int(found[1]), self._now()):
                    api_messages.clicked(tx, notice, self._now())
        return RedirectResponse(url, status_code=302, headers=HEADERS)

    def _may_ask(self, address: str) -> bool:
        if time.monotonic() > self._window_ends or len(self._asked) > ADDRESSES_MAX:
            self._asked.clear()
            self._counted.clear()
            self._window_ends = time.monotonic() + WINDOW_SECONDS
        self._asked[address] = self._asked.get(address, 0) + 1
        return self._asked[address] <= ASKED_MAX


def _is_pressed(request: Request) -> bool:
    agent = request.headers.get("User-Agent", "")
    return request.method == "GET" and bool(agent) and not PREVIEWERS.search(agent)


def _approved_link(tx: Session, placement_id: int) -> str | None:
    """Where the button of a post leads that readers saw, or may have."""
    placement = placements.find_placement(tx, placement_id)
    if placement is None or not placement.button_url:
        return None
    campaign = tx.get_one(Campaign, placement.campaign_id)
    if campaign.stop_reason.startswith(ENDED_BADLY) or refuse_link(placement.button_url):
        return None
    return placement.button_url


def _link_of(tx: Session, notice: Notice, value: str) -> str | None:
    """Where the button of a notice leads, for as long as its business and its template are not taken away."""
    template = tx.get_one(Template, notice.template_id)
    business = tx.get_one(Business, notice.business_id)
    url = render_url(template.button_url, dict.fromkeys(VARIABLE.findall(template.button_url), value))
    if business.closed_at is not None or not url or refuse_link(url):
        return None
    return url
