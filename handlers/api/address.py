"""Where the API is reached; or what is missing for that."""

from handlers.context import Context
from handlers.words import Html


def is_reached(context: Context) -> bool:
    settings = context.app.settings
    return bool(settings.http_port and settings.public_url)


def address(context: Context) -> Html:
    settings = context.app.settings
    if not settings.http_port:
        return context.say("api-off")
    if not settings.public_url:
        return context.say("api-no-address")
    return context.say("api-address", address=f"{settings.public_url}/v1")
