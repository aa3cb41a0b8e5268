"""/discover: channels that want to be found, by topic and language."""

from typing import NamedTuple

from handlers.context import Button, Context, press
from handlers.doors import button, command, first_parts
from handlers.tongues import tongue
from handlers.words import Html, Voice
from rules.topics import LANGUAGES, TOPICS, language_of
from storage import listed
from storage.channels import Channel
from storage.listed import Wish

PAGE = 8
PAGES_MAX = 50
ANY = "any"


class Page(NamedTuple):
    """What is looked for, and the number of the page, from 0."""

    wish: Wish
    number: int = 0

    def data(self, verb: str) -> str:
        return f"discover:{verb}:{self.wish.language or ANY}:{self.wish.topic or ANY}:{self.number}"


async def discover(context: Context) -> None:
    """Begins with what is written in the person's own language."""
    spoken = language_of(context.user.language_code or "")
    await _show(context, Page(Wish(language=spoken)))


async def pressed_in_discover(context: Context) -> None:
    verb, language, topic, number = first_parts(context, 4)
    page = _page(language, topic, number)
    if page is None or verb not in ("page", "languages", "topics"):
        await context.stale()
        await discover(context)
    elif verb == "page":
        await _show(context, page)
    else:
        await _choose(context, page, verb)


def _page(language: str, topic: str, number: str) -> Page | None:
    """None if no button of ours says so."""
    if language not in (*LANGUAGES, ANY) or topic not in (*TOPICS, ANY):
        return None
    if not number.isdecimal() or len(number) > 2 or int(number) >= PAGES_MAX:
        return None
    wish = Wish("" if language == ANY else language, "" if topic == ANY else topic)
    return Page(wish, int(number))


async def _show(context: Context, page: Page) -> None:
    say = context.say
    with context.storage.reading() as tx:
        found = listed.listed(tx, page.wish, page.number * PAGE, PAGE + 1)
    head = say("discover-found" if found else "discover-empty", **_in_words(say, page.wish))
    lines = [_line(say, channel) for channel in found[:PAGE]]
    rows = [*_turning(say, page, is_more=len(found) > PAGE), _filters(say, page)]
    await context.show(Html("\n\n".join([head, *lines])), rows)


def _line(say: Voice, channel: Channel) -> Html:
    topics = [say.plain(f"category-{name}") for name in sorted(channel.is_about())]
    about = ", ".join([tongue(say, channel.language), *topics])
    url = f"https://t.me/{channel.username}"
    return say("discover-line", title=channel.title, url=url, subscribers=channel.size_counted, about=about)


def _in_words(say: Voice, wish: Wish) -> dict[str, str]:
    return {
        "language": tongue(say, wish.language) if wish.language else say.plain("discover-any-language"),
        "topic": say.plain(f"category-{wish.topic}") if wish.topic else say.plain("discover-any-topic"),
    }


def _turning(say: Voice, page: Page, *, is_more: bool) -> list[list[Button]]:
    buttons = []
    if page.number > 0:
        buttons.append(
            press(say.plain("discover-before"), page._replace(number=page.number - 1).data("page"))
        )
    if is_more and page.number + 1 < PAGES_MAX:
        buttons.append(press(say.plain("discover-more"), page._replace(number=page.number + 1).data("page")))
    return [buttons] if buttons else []


def _filters(say: Voice, page: Page) -> list[Button]:
    names = _in_words(say, page.wish)
    return [press(names["language"], page.data("languages")), press(names["topic"], page.data("topics"))]


async def _choose(context: Context, page: Page, verb: str) -> None:
    """The languages, or the topics, to look for."""
    say, wish = context.say, page.wish
    if verb == "languages":
        options = [(say.plain("discover-any-language"), Page(Wish("", wish.topic)))]
        options += [(tongue(say, code).capitalize(), Page(Wish(code, wish.topic))) for code in LANGUAGES]
    else:
        options = [(say.plain("discover-any-topic"), Page(Wish(wish.language)))]
        options += [(say.plain(f"category-{name}"), Page(Wish(wish.language, name))) for name in TOPICS]
    buttons = [press(label, option.data("page")) for label, option in options]
    rows = [buttons[n : n + 3] for n in range(0, len(buttons), 3)]
    back = [press(say.plain("back"), page.data("page"))]
    await context.show(say(f"discover-choose-{verb}"), [*rows, back])


handlers = [command("discover", discover), button("discover", pressed_in_discover)]
