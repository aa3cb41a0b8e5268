"""One signed call to a business's server."""

from datetime import datetime

from handlers.outside import Answer, Outside, Trouble
from rules.callbacks import signature

SIGNATURE = "Fairshare-Signature"


async def post_event(outside: Outside, url: str, secret: str, body: str, now: datetime) -> Answer | Trouble:
    """The signature is of this moment, also when an old event is told again."""
    signed = signature(secret, int(now.timestamp()), body)
    headers = {"Content-Type": "application/json", SIGNATURE: signed}
    return await outside.post(url, body.encode(), headers)
