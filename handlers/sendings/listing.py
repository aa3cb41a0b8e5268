"""What a business has sent, and is sending: the newest first."""

from handlers.context import Context, press
from handlers.sendings.progress import STAGES
from rules.business import Role
from storage import businesses, sendings, templates
from storage.sending_rows import Sending, Stage

A_PAGE = 6
MARKS = {"done": "✅", "stopped": "⏹", "waiting": "⏸"}
UNDER_WAY = "▶"


async def show_list(context: Context, business_id: int, page: int = 0) -> bool:
    """False if it is not theirs."""
    say = context.say
    with context.storage.reading() as tx:
        sender = businesses.may_act(tx, business_id, context.user.id, Role.SENDER, context.now())
        if sender is None:
            return False
        found = sendings.of_business(tx, business_id, A_PAGE + 1, page * A_PAGE)
        names = {one.template_id: templates.find(tx, one.template_id) for one in found}
    rows = []
    for one in found[:A_PAGE]:
        template = names[one.template_id]
        label = f"{_mark(one)} {say.day(one.created_at)} · {template.name if template else ''} · {one.total}"
        rows.append([press(label, f"sendings:open:{one.id}")])
    turns = []
    if page:
        turns.append(press("‹", f"sendings:list:{business_id}:{page - 1}"))
    if len(found) > A_PAGE:
        turns.append(press("›", f"sendings:list:{business_id}:{page + 1}"))
    rows += [turns] if turns else []
    rows.append([press(say.plain("sendings-new"), f"sendings:begin:{business_id}")])
    rows.append([press(say.plain("back"), f"business:open:{business_id}")])
    await context.show(say("sendings-list" if found else "sendings-none", name=sender.name), rows)
    return True


def _mark(sending: Sending) -> str:
    return MARKS.get(STAGES[Stage(sending.stage)], UNDER_WAY)
