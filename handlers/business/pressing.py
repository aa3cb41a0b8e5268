"""The way from each button of a business to its work."""

from collections.abc import Awaitable, Callable

from handlers.business import appealing, changing, link, rated, team, verifying, wizard
from handlers.business.card import back_to_card, show_card
from handlers.business.fields import ORDER, shown
from handlers.business.listing import business as show_list
from handlers.business.mine import find_mine, find_resting
from handlers.context import Context, press
from handlers.doors import first_parts
from handlers.words import Html
from rules.business import Role
from storage.businesses import Business

OfBusiness = Callable[[Context, Business], Awaitable[bool]]
"""False if the state of the business does not allow what was pressed."""
OfPart = Callable[[Context, Business, str], Awaitable[bool]]


async def pressed_in_business(context: Context) -> None:
    verb, said, key = first_parts(context, 3)
    if verb == "list":
        await show_list(context)
    elif verb == "join":
        await team.join(context)
    elif verb in UNOWNED:
        if not await UNOWNED[verb](context, said, key):
            await context.stale()
            await show_list(context)
    else:
        await _of_business(context, verb, said, key)


async def _of_business(context: Context, verb: str, said: str, key: str) -> None:
    role = Role.SENDER if verb in OF_TEAM else Role.OWNER
    business = find_mine(context, said, role)
    if business is None and (resting := find_resting(context, said)) is not None:
        await (team.leave(context, resting) if verb == "leave" else team.show_resting(context, resting))
        return
    if business is None:
        await context.stale()
        await show_list(context)
        return
    if verb in OF_PART:
        is_done = await OF_PART[verb](context, business, key)
    else:
        work = OF_TEAM.get(verb) or OF_OWNER.get(verb)
        is_done = work is not None and await work(context, business)
    if not is_done:
        await context.stale()
        await show_card(context, business)


async def _begin(context: Context, _said: str, _key: str) -> bool:
    return await wizard.begin(context)


async def _step(context: Context, said: str, _key: str) -> bool:
    return await wizard.step_back(context, said)


async def _show_profile(context: Context, business: Business) -> bool:
    """What can be changed, part by part."""
    say = context.say
    lines = [
        say(
            "business-profile-line",
            what=say.plain(f"business-part-{step}"),
            value=shown(say, step, str(getattr(business, step))),
        )
        for step in ORDER
    ]
    buttons = [
        press(say.plain(f"business-edit-{step}"), f"business:edit:{business.id}:{step}") for step in ORDER
    ]
    rows = [buttons[:2], buttons[2:4], buttons[4:], back_to_card(say, business)]
    await context.show(Html("\n".join([say("business-profile"), *lines])), rows)
    return True


UNOWNED: dict[str, Callable[[Context, str, str], Awaitable[bool]]] = {
    "new": _begin,
    "pick": wizard.pick,
    "keep": wizard.keep,
    "step": _step,
}
"""Of no business yet: what the wizard's own draft allows."""
OF_TEAM: dict[str, OfBusiness] = {
    "open": show_card,
    "link": link.show_link,
    "qr": link.send_qr,
    "quality": rated.show_quality,
    "leave": team.leave,
}
"""What senders may do too."""
OF_OWNER: dict[str, OfBusiness] = {
    "profile": _show_profile,
    "sure": changing.sure,
    "close": changing.ask_close,
    "closed": changing.close,
    "verification": verifying.show_verification,
    "look": verifying.look,
    "appeal": appealing.ask_appeal,
    "team": team.show_team,
    "invite": team.invite,
}
OF_PART: dict[str, OfPart] = {
    "edit": wizard.change,
    "prove": verifying.prove,
    "remove": team.remove,
}
