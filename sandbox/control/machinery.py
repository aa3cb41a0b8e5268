"""The clock, faults, limits, raw updates and the record of calls."""

from typing import Any

import orjson

from sandbox.control.asking import Ask, Refusal, control
from sandbox.control.looking import clock
from sandbox.subscriptions import renew_due
from sandbox.world import Json


@control("POST", "clock")
async def move_clock(ask: Ask) -> Json:
    cloud = ask.cloud
    if "offset_seconds" in ask.given:
        cloud.clock.set_offset(ask.seconds("offset_seconds", 0.0))
    else:
        cloud.clock.advance(ask.seconds("advance_seconds", 0.0))
    cloud.questions.clock_moved()
    cloud.events.emit("clock", **clock(cloud))
    renew_due(cloud)
    return clock(cloud)


@control("POST", "faults")
async def arm_fault(ask: Ask) -> Json:
    try:
        ask.cloud.faults.arm(**ask.given)
    except (TypeError, ValueError) as error:
        raise Refusal(f"That is no fault: {error}.") from error
    return {"faults": ask.cloud.faults.listed()}


@control("GET", "faults")
async def list_faults(ask: Ask) -> Json:
    return {"faults": ask.cloud.faults.listed()}


@control("DELETE", "faults")
async def end_faults(ask: Ask) -> Json:
    ask.cloud.faults.clear()
    return {"faults": []}


@control("POST", "limits")
async def set_limits(ask: Ask) -> Json:
    limits = ask.cloud.limits
    limits.set(ask.seconds("per_second", 0.0), ask.seconds("per_chat_per_second", 0.0))
    return {"per_second": limits.per_second, "per_chat_per_second": limits.per_chat_per_second}


@control("POST", "updates")
async def inject(ask: Ask) -> Json:
    """Raw updates, one or a list; update_id is filled in where it is absent."""
    given = ask.given.get("update")
    updates = [
        update for update in (given if isinstance(given, list) else [given]) if isinstance(update, dict)
    ]
    if not updates or (isinstance(given, list) and len(updates) < len(given)):
        raise Refusal("“update” must be an object or a list of objects.")
    bot, queue = ask.bot(), ask.number("queue", 0)
    return {"update_ids": [ask.cloud.updates.enqueue(bot, update, queue=queue) for update in updates]}


@control("GET", "calls")
async def calls(ask: Ask) -> Json:
    found = ask.cloud.calls.listed(ask.text("method", ""))
    return {"calls": [{**call, "params": readable(call["params"])} for call in found]}


def readable(params: dict[str, Any]) -> dict[str, Any]:
    """Parameters with the JSON in them opened up."""
    return {name: opened(value) for name, value in params.items()}


def opened(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            return value
    return value


@control("DELETE", "calls")
async def forget_calls(ask: Ask) -> Json:
    ask.cloud.calls.clear()
    return {"calls": []}
