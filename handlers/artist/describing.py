"""One sticker of a draft: its emoji and words, its place, the cover, and taking it out."""

from telegram import Message

from handlers.artist.card import WIZARD, show_card
from handlers.artist.emoji import EMOJI, emoji_in
from handlers.artist.mine import Mine, find_mine, key_of
from handlers.artist.showing import emoji_of, place_of, words_of
from handlers.artist.sticker_keys import offered_below, rows_of
from handlers.context import Context, keyboard, press
from handlers.sending import call
from handlers.wizards import cancel_button
from rules.packs import EMOJI_MAX, KEYWORDS_CHARACTERS_MAX, KEYWORDS_MAX, fits_keywords
from rules.wording import tidy
from storage import drafts, packs
from storage.drafts import Draft
from storage.packs import Edition, Placed


async def toggle(context: Context, mine: Mine, placed: Placed, emoji: str) -> bool:
    """Puts an emoji to the sticker, or takes it away. False for what is no emoji, or one too many."""
    chosen = [one for one in placed.emoji if one != emoji]
    if len(chosen) == len(placed.emoji):
        chosen.append(emoji)
    if emoji_in(emoji) != [emoji] or len(chosen) > EMOJI_MAX:
        return False
    with context.transaction() as tx:
        edition = _open(packs.open_edition(tx, mine.id))
        if edition is not None:
            packs.describe_sticker(tx, edition, placed.sticker.id or 0, chosen, placed.keywords)
    return edition is not None and await _refresh(context, mine, placed)


async def set_cover(context: Context, mine: Mine, placed: Placed, rest: str) -> bool:
    with context.transaction() as tx:
        edition = _open(packs.open_edition(tx, mine.id))
        if edition is not None:
            packs.change(tx, edition, cover_sticker_id=placed.sticker.id)
    if edition is None:
        return False
    await context.answer(context.say.plain("artist-is-cover"))
    return await _refresh(context, mine, placed)


async def move(context: Context, mine: Mine, placed: Placed, by: str) -> bool:
    if by not in ("1", "-1"):
        return False
    with context.transaction() as tx:
        edition = _open(packs.open_edition(tx, mine.id))
        if edition is not None:
            packs.move_sticker(tx, edition, placed.sticker.id or 0, int(by))
    fresh = find_mine(context, str(mine.id))
    moved = fresh.find(key_of(placed.sticker.unique_hash)) if fresh else None
    if edition is None or fresh is None or moved is None:
        return False
    place = place_of(fresh, moved)
    await context.answer(context.say.plain("artist-place", place=place, count=str(len(fresh.placed))))
    return True


async def remove(context: Context, mine: Mine, placed: Placed, rest: str) -> bool:
    with context.transaction() as tx:
        edition = _open(packs.open_edition(tx, mine.id))
        if edition is not None:
            packs.remove_sticker(tx, edition, placed.sticker.id or 0)
    if edition is None:
        return False
    await context.answer(context.say.plain("artist-removed"))
    await _rekey(context, [])
    return True


async def ask_words(context: Context, mine: Mine, placed: Placed, rest: str) -> bool:
    """What is written next describes this sticker."""
    say, key = context.say, key_of(placed.sticker.unique_hash)
    with context.transaction() as tx:
        draft = Draft(WIZARD, "words", {"pack": str(mine.id), "sticker": key})
        drafts.keep_draft(tx, context.user.id, draft, context.now())
    now = say(
        "artist-words-now",
        place=place_of(mine, placed),
        emoji=emoji_of(say, placed.emoji),
        words=words_of(say, placed.keywords),
    )
    rows = [[press(say.plain("back"), f"artist:open:{mine.id}"), cancel_button(say)]]
    await context.reply(say("artist-ask-words", now=now), rows)
    return True


async def take_words(context: Context, mine: Mine, key: str) -> bool:
    """Emoji replace emoji, words replace words. False if the sticker is gone."""
    placed, say = mine.find(key), context.say
    if placed is None or not mine.may_change:
        return False
    emoji, keywords = emoji_in(context.text), _keywords(context.text)
    if not (emoji or keywords) or len(emoji) > EMOJI_MAX or not fits_keywords(keywords):
        rows = [[press(say.plain("back"), f"artist:open:{mine.id}"), cancel_button(say)]]
        limits = {"words": KEYWORDS_MAX, "characters": KEYWORDS_CHARACTERS_MAX}
        await context.reply(say("artist-wrong-words", **limits), rows)
        return True
    emoji, keywords = emoji or placed.emoji, keywords or placed.keywords
    with context.storage.transaction() as tx:
        edition = _open(packs.open_edition(tx, mine.id))
        if edition is not None:
            packs.describe_sticker(tx, edition, placed.sticker.id or 0, emoji, keywords)
    kept = say("artist-words-kept", emoji=emoji_of(say, emoji), words=words_of(say, keywords))
    return edition is not None and await show_card(context, mine, kept)


def _keywords(said: str) -> list[str]:
    """Between commas or lines."""
    words = (tidy(one) for one in EMOJI.sub(",", said).replace("\n", ",").split(","))
    return list(dict.fromkeys(word for word in words if any(sign.isalnum() for sign in word)))


async def _refresh(context: Context, mine: Mine, placed: Placed) -> bool:
    """The buttons below the sticker as things stand now."""
    fresh = find_mine(context, str(mine.id))
    now = fresh.find(key_of(placed.sticker.unique_hash)) if fresh else None
    message = context.incoming.callback_query.message
    if fresh is None or now is None:
        return False
    offered = offered_below(message.reply_markup) if isinstance(message, Message) else []
    await _rekey(context, rows_of(context.say, fresh, now, offered))
    return True


async def _rekey(context: Context, rows: list[list[dict[str, str | bool]]]) -> None:
    pressed = context.incoming.callback_query.message
    where = {"chat_id": context.chat_id, "message_id": pressed.message_id}
    await call(context.bot, "editMessageReplyMarkup", {**where, "reply_markup": keyboard(rows)})


def _open(edition: Edition | None) -> Edition | None:
    """One that waits for its review is not to be changed."""
    return edition if edition is not None and edition.submitted_at is None else None
