"""Keys of a business: what there is, a new one with what it may do, another in its place, an end."""

import json

from handlers.api.address import address
from handlers.api.mine import drop_question, id_of, to_card, to_keys
from handlers.api.secret import show_once
from handlers.api.writing import ask
from handlers.context import Button, Context, Rows, press
from handlers.numbers import number_in
from handlers.words import Html, Voice
from storage import api_keys
from storage.api_keys import KEYS_MAX, SCOPES, ApiKey
from storage.businesses import Business

ALL = 2 ** len(SCOPES) - 1
FIRST = 3
"""What is ticked at first: to send, and to read what became of it."""
ON, OFF = "☑", "☐"
WORKS, ENDS = "🔑", "⏳"
"""One that was replaced ends soon, and has the name of the new one."""


async def show_keys(context: Context, business: Business, said: Html | None = None) -> bool:
    drop_question(context)
    say, here = context.say, business.id
    with context.storage.reading() as tx:
        keys = api_keys.of_business(tx, id_of(business), context.now())
    parts = [said] if said is not None else []
    parts += [say("api-card", name=business.name), address(context)]
    parts.append(say("api-keys" if keys else "api-no-keys"))
    rows: list[list[Button]] = [
        [press(f"{WORKS if key.revoked_at is None else ENDS} {key.name}", f"api:key:{here}:{key.id}")]
        for key in keys
    ]
    if len(keys) < KEYS_MAX:
        rows.append([press(say.plain("api-new"), f"api:new:{here}:{FIRST}")])
    rows.append([press(say.plain("api-callbacks"), f"api:callback:{here}")])
    await context.show(Html("\n\n".join(parts)), [*rows, to_card(say, business)])
    return True


async def show_key(context: Context, business: Business, key_id: str) -> bool:
    key = _key(context, business, key_id)
    if key is None:
        return False
    say = context.say
    parts = [
        say(
            "api-key-card",
            name=key.name,
            prefix=f"{api_keys.BEGINS}{key.prefix}_…",
            made=say.day(key.made_at),
            used=say.moment(key.last_used_at) if key.last_used_at else say.plain("api-never-used"),
            scopes="\n".join(f"· {_scope(say, scope)}" for scope in json.loads(key.scopes)),
        )
    ]
    rows: list[list[Button]] = []
    if key.revoked_at is not None:
        parts.append(say("api-key-ends", until=say.moment(key.revoked_at)))
    else:
        rows.append([press(say.plain("api-rotate"), f"api:rotate:{business.id}:{key.id}")])
    rows.append([press(say.plain("api-revoke"), f"api:revoke:{business.id}:{key.id}")])
    await context.show(Html("\n\n".join(parts)), [*rows, to_keys(say, business)])
    return True


def _key(context: Context, business: Business, key_id: str) -> ApiKey | None:
    """One that works; another's looks the same as none."""
    with context.storage.reading() as tx:
        keys = api_keys.of_business(tx, id_of(business), context.now())
    return next((key for key in keys if key.id == number_in(key_id)), None)


def _scope(say: Voice, scope: str) -> str:
    return say.plain(f"api-scope-{scope.replace(':', '-')}")


async def choose(context: Context, business: Business, said: str) -> bool:
    """What a new key may do; each press turns one of it."""
    mask = int(said) if said.isdecimal() and len(said) < 3 else -1
    if not 0 <= mask <= ALL:
        return False
    drop_question(context)
    say, here = context.say, business.id
    rows = [
        [press(f"{ON if mask >> n & 1 else OFF} {_scope(say, scope)}", f"api:new:{here}:{mask ^ 1 << n}")]
        for n, scope in enumerate(SCOPES)
    ]
    if mask:
        rows.append([press(say.plain("api-next"), f"api:name:{here}:{mask}")])
    await context.show(say("api-choose"), [*rows, to_keys(say, business)])
    return True


async def ask_name(context: Context, business: Business, mask: str) -> bool:
    if not (mask.isdecimal() and len(mask) < 3 and 0 < int(mask) <= ALL):
        return False
    await ask(context, "name", business, scopes=mask)
    return True


async def sure_rotate(context: Context, business: Business, key_id: str) -> bool:
    return await _sure(context, business, key_id, "rotate")


async def sure_revoke(context: Context, business: Business, key_id: str) -> bool:
    return await _sure(context, business, key_id, "revoke")


async def _sure(context: Context, business: Business, key_id: str, what: str) -> bool:
    key = _key(context, business, key_id)
    if key is None:
        return False
    say = context.say
    rows: Rows = [
        [press(say.plain(f"api-{what}-yes"), f"api:{what}-now:{business.id}:{key.id}")],
        [press(say.plain("back"), f"api:key:{business.id}:{key.id}")],
    ]
    await context.show(say(f"api-{what}-sure", name=key.name), rows)
    return True


async def rotate(context: Context, business: Business, key_id: str) -> bool:
    with context.transaction() as tx:
        made = api_keys.rotate(tx, number_in(key_id) or 0, id_of(business), context.now())
    if made is None:
        return False
    await show_keys(context, business, context.say("api-rotated", name=made.key.name))
    await show_once(context, context.say("api-key-shown", name=made.key.name, words=made.words))
    return True


async def revoke(context: Context, business: Business, key_id: str) -> bool:
    key = _key(context, business, key_id)
    with context.transaction() as tx:
        done = api_keys.revoke(tx, number_in(key_id) or 0, id_of(business), context.now())
    if not done or key is None:
        return False
    await show_keys(context, business, context.say("api-revoked", name=key.name))
    return True
