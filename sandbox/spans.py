"""Entities counted in characters while parsing, and in UTF-16 units on the wire."""

from typing import Any, NamedTuple

from sandbox.errors import Failure

ORDER = (
    "blockquote", "expandable_blockquote", "text_link", "text_mention", "bold", "italic", "underline",
    "strikethrough", "spoiler", "custom_emoji", "code", "pre",
)  # fmt: skip


class Span(NamedTuple):
    kind: str
    start: int
    end: int
    extra: dict[str, Any] | None = None


def to_entities(text: str, spans: list[Span]) -> list[dict[str, Any]]:
    """Bot API entities, sorted as Telegram sorts them: by start, the longer first."""
    if not spans:
        return []
    place = position_table(text)
    ordered = sorted(spans, key=lambda span: (span.start, -span.end, rank(span.kind)))
    return [
        {"offset": place(span.start), "length": place(span.end) - place(span.start), "type": span.kind}
        | (span.extra or {})
        for span in ordered
    ]


def rank(kind: str) -> int:
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def position_table(text: str) -> Any:
    """A function from character position to UTF-16 position."""
    if text.isascii() or max(text) <= "\uffff":
        return lambda index: index
    table, units = [], 0
    for character in text:
        table.append(units)
        units += 2 if character > "\uffff" else 1
    table.append(units)
    return table.__getitem__


def to_spans(text: str, entities: list[dict[str, Any]]) -> list[Span]:
    """Spans of the entities that a bot gave; what lies outside of the text is cut off."""
    units: list[int] = []
    for index, character in enumerate(text):
        units += [index] * (2 if character > "\uffff" else 1)
    units.append(len(text))
    spans = []
    for entity in entities:
        if not isinstance(entity, dict) or "type" not in entity:
            raise Failure("can't parse MessageEntity: expected an Object with a type")
        start = min(max(int(entity.get("offset", 0)), 0), len(units) - 1)
        end = min(start + max(int(entity.get("length", 0)), 0), len(units) - 1)
        extra = {key: value for key, value in entity.items() if key not in ("type", "offset", "length")}
        spans.append(Span(entity["type"], units[start], units[end], extra or None))
    return spans


def cannot_parse(words: str) -> Failure:
    return Failure(f"can't parse entities: {words}")


def byte_offset(text: str, index: int) -> int:
    return len(text[:index].encode())


def link(url: str) -> str | None:
    """The address as Telegram keeps it (scheme added, empty path completed), or None for what it drops."""
    url = url.strip()
    scheme, separator, rest = url.partition("://")
    if not separator:
        scheme, rest = ("http", url) if ":" not in url.partition("/")[0] else ("", "")
    scheme = scheme.lower()
    if scheme not in ("http", "https", "tg", "ton", "tonsite") or not rest or " " in rest:
        return None
    if scheme in ("http", "https"):
        host = rest.split("/")[0].split("?")[0].split("#")[0]
        if "." not in host and host.partition(":")[0] != "localhost":
            return None
        rest = host.lower() + (rest[len(host) :] or "/")
        if rest[len(host)] != "/":
            rest = f"{host.lower()}/{rest[len(host) :]}"
    return f"{scheme}://{rest}"
