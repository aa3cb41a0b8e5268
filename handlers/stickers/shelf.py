"""The shelves of the shop: newest, most used, by topic, what was searched for, what one has."""

from collections.abc import Callable, Sequence

from handlers.context import Button, Context, press
from handlers.doors import first_parts, pressed
from handlers.stickers.screen import show_words
from handlers.words import Html, Voice
from rules.packs import PACK_TOPICS, Access
from storage import pack_shop
from storage.pack_shop import Page, Shelf

ORDERS = ("newest", "most-used")
PAGES_MAX = 1_000
ANY = "any"
WORDS_BYTES_MAX = 40
"""Of what is searched for: a button has 64, and must carry it from page to page."""
LABEL_CHARACTERS_MAX = 40

Turn = Callable[[int], str]
"""The data of the button that shows this page."""


async def show_list(context: Context) -> None:
    """stickers:list:<order>:<topic>:<page>"""
    _verb, order, topic, number = first_parts(context, 4)
    page = page_of(number)
    if order not in ORDERS or topic not in (*PACK_TOPICS, ANY) or page is None:
        await context.stale()
        order, topic, page = ORDERS[0], ANY, 0
    with context.storage.reading() as tx:
        found = pack_shop.browse(tx, order, None if topic == ANY else topic, page)
    say = context.say
    about = topic_name(say, topic)
    head = say(f"stickers-list-{order}" if found.shelves else f"stickers-empty-{order}", topic=about)
    other = next(one for one in ORDERS if one != order)
    filters = [
        press(about, f"stickers:topics:{order}"),
        press(say.plain(f"stickers-button-{other}"), f"stickers:list:{other}:{topic}:0"),
    ]
    await _show(context, head, found, lambda n: f"stickers:list:{order}:{topic}:{n}", [filters])


async def show_topics(context: Context) -> None:
    """stickers:topics:<order>"""
    say, order = context.say, "".join(pressed(context)[1:])
    if order not in ORDERS:
        await context.stale()
        order = ORDERS[0]
    buttons = [
        press(topic_name(say, topic), f"stickers:list:{order}:{topic}:0") for topic in (ANY, *PACK_TOPICS)
    ]
    rows = [buttons[n : n + 3] for n in range(0, len(buttons), 3)]
    await show_words(context, say("stickers-choose-topic"), [*rows, to_menu(say)])


async def show_mine(context: Context) -> None:
    """stickers:mine:<page>"""
    page = page_of("".join(pressed(context)[1:])) or 0
    with context.storage.reading() as tx:
        found = pack_shop.owned(tx, context.user.id, context.now(), page)
    head = context.say("stickers-list-mine" if found.shelves else "stickers-empty-mine")
    await _show(context, head, found, lambda n: f"stickers:mine:{n}")


async def show_found(context: Context, words: str, page: int = 0) -> None:
    """What fits the words, which are at most WORDS_BYTES_MAX long."""
    with context.storage.reading() as tx:
        found = pack_shop.search(tx, words, page)
    head = context.say("stickers-list-found" if found.shelves else "stickers-empty-found", words=words)
    again = [press(context.say.plain("stickers-button-search"), "stickers:search")]
    await _show(context, head, found, lambda n: f"stickers:find:{n}:{words}", [again])


async def _show(
    context: Context, head: Html, found: Page, turn: Turn, more: Sequence[Sequence[Button]] = ()
) -> None:
    say = context.say
    rows = [[_choice(say, one)] for one in found.shelves]
    turns = [press(say.plain("stickers-button-before"), turn(found.number - 1))] if found.number else []
    turns += [press(say.plain("stickers-button-more"), turn(found.number + 1))] if found.has_more else []
    text = Html("\n\n".join([head, *(_line(say, one) for one in found.shelves)]))
    await show_words(context, text, [*rows, *([turns] if turns else []), *more, to_menu(say)])


def _line(say: Voice, one: Shelf) -> Html:
    return say(
        "stickers-line",
        title=one.title,
        price=price_of(say, one.access, one.stars),
        stickers=say.plain("stickers-count", count=one.stickers),
        uses=say.plain("stickers-uses", count=one.uses),
    )


def _choice(say: Voice, one: Shelf) -> Button:
    title, price = one.title[:LABEL_CHARACTERS_MAX], price_of(say, one.access, one.stars)
    return press(say.plain("stickers-choice", title=title, price=price), f"stickers:pack:{one.pack_id}")


def price_of(say: Voice, access: str, stars: int) -> str:
    """An access that is empty: the pack was taken down."""
    if access == Access.SALE:
        return say.plain("stickers-price-sale", stars=stars)
    return say.plain(f"stickers-price-{access or 'gone'}")


def topic_name(say: Voice, topic: str) -> str:
    return say.plain("stickers-any-topic" if topic == ANY else f"packs-topic-{topic}")


def page_of(said: str) -> int | None:
    """None if no button of ours says so."""
    fits = said.isascii() and said.isdecimal() and len(said) < 5
    return min(int(said), PAGES_MAX) if fits else None


def to_menu(say: Voice) -> list[Button]:
    return [press(say.plain("stickers-button-menu"), "stickers:menu")]
