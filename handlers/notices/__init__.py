"""Notices: what businesses send to their customers, on its way; and what is made of how it was received."""

from handlers.notices.clearing import codes_due
from handlers.notices.due import notices_due
from handlers.notices.judging import quality_due, tiers_due

__all__ = ["codes_due", "notices_due", "quality_due", "tiers_due"]
