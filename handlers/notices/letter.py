"""The call that sends a notice."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from handlers.context import Context
from handlers.following.below import notice_rows
from handlers.limiter import Lane
from handlers.notices.form import Form
from handlers.notices.message import dressed, method_of
from handlers.words import Voice
from rules.template import VARIABLE, render_url
from storage import Storage
from storage.notice_claims import Claimed
from storage.notice_rows import CODES
from storage.templates import Template


@dataclass(frozen=True)
class Letter:
    """A call that is about to be made for a claimed notice. What it says is nowhere but in memory."""

    notice: Claimed
    method: str
    params: Mapping[str, Any]
    lane: Lane

    def __repr__(self) -> str:
        """Without its words: they may be a code, and this may end in a log."""
        return f"Letter({self.notice.id})"

    @property
    def id(self) -> int:
        return self.notice.id

    @property
    def person_id(self) -> int:
        return self.notice.person_id

    @property
    def is_code(self) -> bool:
        return self.notice.priority == CODES

    def paid(self) -> "Letter":
        """The same, to be sent beyond what is free."""
        return replace(self, lane=Lane.PAID)


def written(context: Context, say: Voice, form: Form, notice: Claimed, values: Mapping[str, str]) -> Letter:
    """Clicks on its button are counted by a link of ours, where browsers can reach us."""
    template = form.template
    url = tracked_url(context, notice.id, template, values) or render_url(template.button_url, values)
    rows = notice_rows(say, form.sender, notice.id, template.category)
    params = dressed(template, form.text(say, notice, values), url, rows)
    lane = Lane.OWED if notice.priority == CODES else Lane.BULK
    return Letter(notice, method_of(params), {"chat_id": notice.person_id, **params}, lane)


def tracked_url(context: Context, notice_id: int, template: Template, values: Mapping[str, str]) -> str:
    """A redirect of ours, which counts who follows it, where browsers can reach us; else empty. What fills in
    the link is not kept here: it travels in the address, signed."""
    settings = context.app.settings
    if not settings.public_url or not settings.http_port or not template.button_url:
        return ""
    value = "".join(values[name] for name in VARIABLE.findall(template.button_url))
    query = f"?v={quote(value, safe='')}" if value else ""
    return f"{settings.public_url}/n/{notice_id}-{signed(context.storage, notice_id, value)}{query}"


def signed(storage: Storage, notice_id: int, value: str) -> str:
    return storage.sign(f"notice:{notice_id}:{value}")
