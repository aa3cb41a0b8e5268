"""The buttons of these screens: each is checked anew for whose business it is, and for its plan."""

from collections.abc import Awaitable, Callable

from handlers.api import calling, keys
from handlers.api.mine import find_mine, has_api, sell
from handlers.api.secret import wipe
from handlers.context import Context
from handlers.doors import first_parts
from storage.businesses import Business

Work = Callable[[Context, Business, str], Awaitable[bool]]
"""False if the button is no longer valid."""


async def _keys(context: Context, business: Business, _rest: str) -> bool:
    return await keys.show_keys(context, business)


async def _callback(context: Context, business: Business, _rest: str) -> bool:
    return await calling.show_callback(context, business)


WORKS: dict[str, Work] = {
    "keys": _keys,
    "key": keys.show_key,
    "new": keys.choose,
    "name": keys.ask_name,
    "rotate": keys.sure_rotate,
    "rotate-now": keys.rotate,
    "revoke": keys.sure_revoke,
    "revoke-now": keys.revoke,
    "callback": _callback,
    "url": calling.ask_url,
    "test": calling.try_call,
    "remove": calling.sure_remove,
    "remove-now": calling.remove,
}


async def pressed_in_api(context: Context) -> None:
    verb, number, rest = first_parts(context, 3)
    if verb == "wipe":
        if not await wipe(context, number):
            await context.stale()
        return
    business, work = find_mine(context, number), WORKS.get(verb)
    if business is None or work is None:
        await context.stale()
    elif not has_api(context, business):
        await sell(context, business)
    elif not await work(context, business, rest):
        await context.stale()
        await keys.show_keys(context, business)
