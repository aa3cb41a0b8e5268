"""The team of a business: who may send for it, a link for one more, and the way out."""

from sqlmodel import Session

from handlers.business.card import back_to_card, show_card
from handlers.business.listing import business as show_list
from handlers.business.mine import id_of
from handlers.business.showing import name_of
from handlers.context import Button, Context, press
from handlers.doors import first_parts
from handlers.start import argument
from handlers.words import Html
from storage import business_plans, invitations, teams
from storage.businesses import Business
from storage.invitations import STANDS
from storage.teams import Member


async def show_team(context: Context, business: Business, said: Html | None = None) -> bool:
    """Who is in it; a plan without a team says where one is to be had."""
    say = context.say
    with context.storage.reading() as tx:
        plan, _until = business_plans.plan_of(tx, id_of(business), context.now())
        team = teams.senders(tx, id_of(business))
    names = {one.person_id: await _name(context, one.person_id) for one in team}
    alone = "business-team-resting" if team else "business-team-none"
    key = "business-team" if plan.members > 1 else alone
    parts = [say(key, name=business.name, count=len(team), most=plan.members - 1)]
    parts += [say("business-team-line", name=names[one.person_id], day=say.day(one.since)) for one in team]
    rows = [[_remove(context, business, one, names)] for one in team]
    if len(team) + 1 < plan.members:
        rows.append([press(say.plain("business-do-invite"), f"business:invite:{business.id}")])
    if plan.members == 1:
        rows.append([press(say.plain("business-do-plan"), f"plans:show:{business.id}")])
    text = Html("\n".join([said, "", *parts] if said is not None else parts))
    await context.show(text, [*rows, back_to_card(say, business)])
    return True


def _remove(context: Context, business: Business, member: Member, names: dict[int, str]) -> Button:
    label = context.say.plain("business-do-remove", name=names[member.person_id])
    return press(label, f"business:remove:{business.id}:{member.person_id}")


async def _name(context: Context, person_id: int) -> str:
    """As Telegram has it now: the bot keeps no names."""
    chat = await context.ask("getChat", {"chat_id": person_id})
    return str(chat.get("first_name") or person_id) if isinstance(chat, dict) else str(person_id)


async def invite(context: Context, business: Business) -> bool:
    """A link for one person; it is shown once."""
    say = context.say
    with context.transaction() as tx:
        has_room = invitations.has_room(tx, id_of(business), context.now())
        token = invitations.invite(tx, id_of(business), context.now()) if has_room else ""
    if not token:
        return False
    link = f"https://t.me/{context.bot.username}?start=team_{token}"
    hours = int(STANDS.total_seconds() // 3600)
    text = say("business-invitation", name=business.name, link=link, hours=hours)
    await context.show(text, [[press(say.plain("back"), f"business:team:{business.id}")]])
    return True


async def open_invitation(context: Context) -> None:
    """t.me/<bot>?start=team_<token>: what it means, before anybody is in it."""
    say, token = context.say, argument(context)
    with context.storage.reading() as tx:
        business = invitations.find(tx, token, context.now())
        is_in = business is not None and teams.role_of(tx, id_of(business), context.user.id) is not None
    if business is None or is_in:
        await context.reply(say("business-invitation-late"))
        return
    join = press(say.plain("business-do-join"), f"business:join:{token}")
    await context.reply(say("business-invited", name=name_of(business)), [[join]])


async def join(context: Context) -> None:
    token = first_parts(context, 2)[1]
    with context.transaction() as tx:
        business = invitations.accept(tx, token, context.user.id, context.now())
        if business is not None:
            _tell_joined(context, tx, business)
    if business is None:
        await context.stale()
        await show_list(context)
        return
    await show_card(context, business, context.say("business-joined", name=business.name))


def _tell_joined(context: Context, tx: Session, business: Business) -> None:
    theirs = context.voice_of(tx, business.owner_id)
    text = theirs("business-told-joined", person=context.user.first_name, name=business.name)
    rows = [[press(theirs.plain("business-do-team"), f"business:team:{business.id}")]]
    context.owe(tx, business.owner_id, text, rows)


async def remove(context: Context, business: Business, said: str) -> bool:
    """A sender is out at once."""
    person_id = int(said) if said.isascii() and said.isdecimal() and len(said) < 17 else 0
    with context.transaction() as tx:
        gone = teams.remove(tx, id_of(business), person_id)
        if gone:
            theirs = context.voice_of(tx, person_id)
            context.owe(tx, person_id, theirs("business-told-removed", name=business.name))
    return gone and await show_team(context, business, context.say("business-removed"))


async def show_resting(context: Context, business: Business) -> bool:
    """To a sender whose business has no team now."""
    say = context.say
    rows = [
        [press(say.plain("business-do-leave"), f"business:leave:{business.id}")],
        [press(say.plain("back"), "business:list")],
    ]
    await context.show(say("business-team-rests", name=business.name), rows)
    return True


async def leave(context: Context, business: Business) -> bool:
    with context.transaction() as tx:
        gone = teams.remove(tx, id_of(business), context.user.id)
    if gone:
        await context.answer(context.say.plain("business-left", name=business.name))
        await show_list(context)
    return gone
