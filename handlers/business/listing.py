"""/business: those that a person acts for, and a new one."""

from handlers.business.mine import DRAFTS
from handlers.business.showing import name_of
from handlers.context import Context, press
from rules.business import BUSINESSES_MAX
from storage import businesses, drafts

LABEL_CHARACTERS_MAX = 40


async def business(context: Context) -> None:
    say = context.say
    with context.storage.transaction() as tx:
        for wizard in DRAFTS:
            drafts.drop_draft(tx, context.user.id, wizard)
        mine = businesses.of_person(tx, context.user.id)
        owned = businesses.count_owned(tx, context.user.id)
        rows = [[press(name_of(one)[:LABEL_CHARACTERS_MAX], f"business:open:{one.id}")] for one in mine]
    if owned < BUSINESSES_MAX:
        rows.append([press(say.plain("business-new"), "business:new")])
    await context.show(say("business-all" if mine else "business-none"), rows)
