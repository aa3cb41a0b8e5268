"""Message text as Telegram sees it: markup to entities, entities found in plain text, lengths."""

import re
from typing import Any

from sandbox.errors import Failure
from sandbox.html_text import parse_html
from sandbox.markdown_text import parse_markdown, parse_markdown_v2
from sandbox.spans import Span, to_entities, to_spans

TEXT_CHARACTERS_MAX = 4096
CAPTION_CHARACTERS_MAX = 1024
RAW_BYTES_MAX = 32768
PARSERS = {"html": parse_html, "markdown": parse_markdown, "markdownv2": parse_markdown_v2}

# Without a scheme only well-known endings make a link, so that "end.Next" stays words.
ENDINGS = (
    "com|org|net|io|me|app|dev|info|biz|eu|it|de|fr|es|uk|us|ru|co|tv|shop|site|online|xyz|ai|gg|test|example"
)
LINK = re.compile(
    r"(?P<url>(?:https?://|tg://)[^\s<>\"']+|(?<![\w@./])(?:[\w-]+\.)+(?:"
    + ENDINGS
    + r")(?![\w.@-]*\w@)\b(?:[/?#][^\s<>\"']*)?)"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,})"
)
MAY_BE_LINK = re.compile(r"\.\w|://")
SIGNED = re.compile(
    r"/(?<![\w/<>]/)[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])"
    r"|@(?<![\w@]@)[A-Za-z0-9_]{4,32}(?!\w)"
    r"|#(?<![\w#]#)\w*[^\W\d]\w*"
    r"|\$(?<![\w$]\$)[A-Z]{3,8}(?!\w)"
)
SIGNS = {"/": "bot_command", "@": "mention", "#": "hashtag", "$": "cashtag"}
OPAQUE = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji"})


def detected(text: str, taken: list[Span]) -> list[Span]:
    """Links, e-mail addresses, commands, mentions and tags that nobody marked up."""
    closed = [span for span in taken if span.kind in OPAQUE]
    found: list[Span] = []
    if MAY_BE_LINK.search(text):
        for match in LINK.finditer(text):
            end = match.start() + len(match.group().rstrip(".,:;!?)'"))
            keep(Span(str(match.lastgroup), match.start(), end), closed, found)
    closed += found
    for match in SIGNED.finditer(text):
        keep(Span(SIGNS[match.group()[0]], *match.span()), closed, found)
    return found


def keep(span: Span, closed: list[Span], found: list[Span]) -> None:
    if not any(other.start < span.end and span.start < other.end for other in closed):
        found.append(span)


def trimmed(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Drops white space at both ends and whatever entities covered nothing else."""
    body = text.strip()
    if len(body) == len(text):
        return text, [span for span in spans if span.end > span.start]
    shift = len(text) - len(text.lstrip())
    kept = []
    for span in spans:
        start, end = max(span.start - shift, 0), min(span.end - shift, len(body))
        if end > start:
            kept.append(Span(span.kind, start, end, span.extra))
    return body, kept


def formatted(
    text: str, parse_mode: str = "", entities: list[dict[str, Any]] | None = None
) -> tuple[str, list[dict[str, Any]]]:
    """(plain text, entities in UTF-16 units) of what a bot or a person wrote."""
    if len(text.encode()) > RAW_BYTES_MAX:
        raise Failure("text is too long")
    spans: list[Span] = []
    if entities:
        spans = to_spans(text, entities)
    elif parse_mode and parse_mode.lower() != "none":
        parser = PARSERS.get(parse_mode.lower())
        if parser is None:
            raise Failure("unsupported parse_mode")
        text, spans = parser(text)
    text, spans = trimmed(text, spans)
    return text, to_entities(text, spans + detected(text, spans))


def message_text(
    text: str, parse_mode: str = "", entities: list[dict[str, Any]] | None = None
) -> dict[str, Any]:
    """{text, entities?} of a text message."""
    if not text:
        raise Failure("message text is empty")
    plain, marked = formatted(text, parse_mode, entities)
    if not plain:
        raise Failure("text must be non-empty")
    if len(plain) > TEXT_CHARACTERS_MAX:
        raise Failure("message is too long")
    return {"text": plain, "entities": marked} if marked else {"text": plain}


def caption(text: str, parse_mode: str = "", entities: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """{caption?, caption_entities?} of a photo, document or video."""
    plain, marked = formatted(text, parse_mode, entities)
    if len(plain) > CAPTION_CHARACTERS_MAX:
        raise Failure("message caption is too long")
    shown: dict[str, Any] = {"caption": plain} if plain else {}
    return shown | {"caption_entities": marked} if marked else shown
