"""getUpdates and webhooks."""

import ipaddress
import re
from urllib.parse import urlsplit

from sandbox.call import Call, Raw, method
from sandbox.errors import Failure
from sandbox.updates import remember_allowed
from sandbox.world import Json, Webhook

TIMEOUT_SECONDS_MAX = 50
WEBHOOK_IS_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
WEBHOOK_PORTS = (80, 88, 443, 8443)
SECRET = re.compile(r"[\w-]+", re.ASCII)
SECRET_CHARACTERS_MAX = 256


@method("getUpdates")
async def get_updates(call: Call) -> Raw:
    if call.bot.webhook is not None:
        raise Failure(WEBHOOK_IS_ACTIVE, 409)
    remember_allowed(call.bot, call.parsed_or_none("allowed_updates"))
    limit = call.clamped("limit", 100, 1, 100)
    seconds = call.clamped("timeout", 0, 0, TIMEOUT_SECONDS_MAX)
    found = await call.cloud.updates.poll(call.bot, call.number("offset"), limit, seconds)
    return Raw(b"[" + b",".join(found) + b"]")


@method("setWebhook")
async def set_webhook(call: Call) -> bool:
    url = call.text("url")
    if not url:
        return remove_webhook(call)
    secret = call.text("secret_token")
    if len(secret) > SECRET_CHARACTERS_MAX:
        raise Failure("secret token is too long")
    if secret and not SECRET.fullmatch(secret):
        raise Failure("secret token contains unallowed characters")
    check_address(url)
    remember_allowed(call.bot, call.parsed_or_none("allowed_updates"))
    if call.flag("drop_pending_updates"):
        call.bot.queue.clear()
    before = call.bot.webhook
    connections = call.clamped("max_connections", 40, 1, 100)
    address = call.text("ip_address")
    call.bot.webhook = Webhook(url, secret, connections, address, "certificate" in call.uploads)
    known = before is not None and (before.url, before.secret_token) == (url, secret)
    call.description = "Webhook is already set" if known else "Webhook was set"
    call.cloud.updates.on_webhook_set(call.bot)
    return True


def check_address(url: str) -> None:
    """Loopback may be HTTP on any port, as with a local Bot API server; the rest is as in the cloud."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Failure("invalid webhook URL specified") from None
    if not host or parts.scheme not in ("http", "https"):
        raise Failure("invalid webhook URL specified")
    if is_loopback(host):
        return
    if parts.scheme != "https":
        raise Failure("bad webhook: An HTTPS URL must be provided for webhook")
    if (port or 443) not in WEBHOOK_PORTS:
        raise Failure("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@method("deleteWebhook")
async def delete_webhook(call: Call) -> bool:
    return remove_webhook(call)


def remove_webhook(call: Call) -> bool:
    call.description = "Webhook is already deleted" if call.bot.webhook is None else "Webhook was deleted"
    call.bot.webhook = None
    if call.flag("drop_pending_updates"):
        call.bot.queue.clear()
    return True


@method("getWebhookInfo")
async def get_webhook_info(call: Call) -> Json:
    webhook = call.bot.webhook
    shown: Json = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": bool(webhook and webhook.has_certificate),
        "pending_update_count": len(call.bot.queue),
    }
    if webhook:
        shown["max_connections"] = webhook.max_connections
        if webhook.ip_address:
            shown["ip_address"] = webhook.ip_address
        if webhook.last_error_date:
            shown["last_error_date"] = webhook.last_error_date
            shown["last_error_message"] = webhook.last_error_message
    if call.bot.allowed_updates:
        shown["allowed_updates"] = call.bot.allowed_updates
    return shown
