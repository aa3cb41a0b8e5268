"""A business whose verification is lost asks for it back, once, in its own words."""

from handlers.business.card import back_to_card
from handlers.business.listing import business as show_list
from handlers.business.mine import APPEAL, find_mine, id_of
from handlers.business.showing import lost_numbers, numbers_of, standing
from handlers.business.telling import tell_owners
from handlers.business.verifying import show_verification
from handlers.context import Context
from handlers.wizards import cancel_button
from rules.wording import length
from storage import appeals, drafts
from storage.businesses import Business
from storage.drafts import Draft

WORDS_CHARACTERS_MAX = 1_000


async def ask_appeal(context: Context, business: Business) -> bool:
    say = context.say
    with context.storage.transaction() as tx:
        if standing(tx, business) != "lost":
            return False
        draft = Draft(APPEAL, "words", {"business": str(business.id)})
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    numbers = numbers_of(say, lost_numbers(business))
    text = say("business-ask-appeal", name=business.name, numbers=numbers, max=WORDS_CHARACTERS_MAX)
    await context.show(text, [[*back_to_card(say, business), cancel_button(say)]])
    return True


async def take_appeal(context: Context, draft: Draft) -> None:
    say, words = context.say, context.text.strip()
    business = find_mine(context, draft.answers["business"])
    if business is None:
        await show_list(context)
        return
    if not words or length(words) > WORDS_CHARACTERS_MAX:
        text = say("business-wrong-appeal", max=WORDS_CHARACTERS_MAX)
        await context.reply(text, [[*back_to_card(say, business), cancel_button(say)]])
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, APPEAL)
        appeal = appeals.make(tx, id_of(business), words, context.now())
        if appeal is not None:
            tell_owners(context, tx, "business-appeal-waits", f"appeal:{appeal.id}", business.name)
    await show_verification(context, business)
