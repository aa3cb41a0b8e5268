"""/schedule: members write a post for their own channel now, and it appears there when they say."""

from handlers.context import Context
from handlers.doors import Handle, Step, button, command, is_member, pressed
from handlers.schedule.confirming import confirm, move_on
from handlers.schedule.due import forget_due, schedule_due
from handlers.schedule.listing import (
    WIZARD,
    delete_pressed,
    now_pressed,
    open_pressed,
    schedule,
    stale,
    there_pressed,
    turn_pressed,
)
from handlers.schedule.wizard import begin, begin_in, move, take_answer, to_post, to_time

__all__ = ["forget_due", "handlers", "schedule_due", "wizards"]

FOR_ALL: dict[str, Handle] = {
    "list": turn_pressed,
    "open": open_pressed,
    "delete": delete_pressed,
    "there": there_pressed,
}
"""What is theirs they may see and delete, also when premium has ended."""
FOR_MEMBERS: dict[str, Handle] = {
    "new": begin,
    "in": begin_in,
    "post": to_post,
    "time": to_time,
    "later": move_on,
    "yes": confirm,
    "move": move,
    "now": now_pressed,
}


async def schedule_pressed(context: Context) -> None:
    verb = pressed(context)[0]
    if verb in FOR_MEMBERS and not is_member(context):
        await schedule(context)
        return
    await (FOR_ALL | FOR_MEMBERS).get(verb, stale)(context)


handlers = [command("schedule", schedule), button("schedule", schedule_pressed)]
wizards: dict[str, Step] = {WIZARD: take_answer}
