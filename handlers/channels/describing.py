"""What a channel says of itself where others recommend it: asked from its card, reviewed before its use."""

from sqlmodel import Session

from handlers.channels.menus import menu_of_traffic
from handlers.context import Context, press
from handlers.wizards import cancel_button
from rules.content import DESCRIPTION_CHARACTERS_MAX, refuse_description
from rules.wording import length, tidy
from storage import channels, descriptions, drafts, people
from storage.channels import Channel
from storage.drafts import Draft

WORDS = "channel-words"


async def ask_words(context: Context, channel: Channel) -> None:
    say = context.say
    with context.transaction() as tx:
        draft = Draft(WORDS, "words", {"channel": str(channel.id)})
        drafts.keep_draft(tx, context.user.id, draft, context.now())
        has_words = bool(descriptions.description_of(tx, channel.id).words)
    clear = [press(say.plain("channels-button-no-words"), f"channels:unsay:{channel.id}")]
    back = press(say.plain("back"), f"channels:leave:{channel.id}:{WORDS}")
    text = say("channels-ask-words", title=channel.title, max=DESCRIPTION_CHARACTERS_MAX)
    await context.show(text, [*([clear] if has_words else []), [back, cancel_button(say)]])


async def take_words(context: Context, draft: Draft) -> None:
    """The same rules as for advertisements: plain words, no links."""
    say, words = context.say, tidy(context.text)
    if refusal := refuse_description(words):
        why = say(refusal, max=DESCRIPTION_CHARACTERS_MAX, length=length(words))
        await context.reply(why, [[cancel_button(say)]])
        return
    channel_id = int(draft.answers["channel"])
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        channel = channels.channel_of(tx, context.user.id, channel_id)
        if channel is not None:
            descriptions.wish(tx, channel, words, context.now())
            _ask_owners(context, tx, channel)
        shown = menu_of_traffic(tx, say, channel) if channel else None
    await context.reply(*(shown or (say("button-stale"),)))


def _ask_owners(context: Context, tx: Session, channel: Channel) -> None:
    """Asks the owners of the bot to look at new words."""
    wished_at = descriptions.description_of(tx, channel.id).wished_at
    if wished_at is None:
        return
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        rows = [[press(say.plain("review-open"), "review:next")]]
        text = say("traffic-words-wait", title=channel.title)
        context.owe(tx, owner_id, text, rows, key=f"words:{channel.id}:{wished_at.isoformat()}:{owner_id}")


async def unsay(context: Context, channel: Channel) -> None:
    """Nothing is said any more, nor waits."""
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id, WORDS)
        descriptions.wish(tx, channel, "", context.now())
        menu = menu_of_traffic(tx, context.say, channel)
    await context.show(*menu)
