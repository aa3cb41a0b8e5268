"""Where the API is reached; or what is missing for that."""

from handlers.context import Context
from handlers.words import Html


def address(context: Context) -> Html:
    url = context.app.settings.public_url
    return missing(context) or context.say("api-address", address=f"{url}/v1")


def missing(context: Context) -> Html | None:
    """Why nobody reaches it; None if that can be done."""
    settings = context.app.settings
    if not settings.http_port:
        return context.say("api-off")
    return None if settings.public_url else context.say("api-no-address")
