"""parse_mode HTML, with the errors of TDLib's MessageEntity.cpp."""

import re
from typing import NamedTuple

from sandbox.spans import Span, byte_offset, cannot_parse, link

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "s": "strikethrough",
    "strike": "strikethrough", "del": "strikethrough", "u": "underline", "ins": "underline",
    "tg-spoiler": "spoiler", "span": "spoiler", "a": "text_link", "code": "code", "pre": "pre",
    "blockquote": "blockquote", "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
CHARACTER = re.compile(r"&(?:(lt|gt|amp|quot)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));?")
PLAIN = re.compile(r"[^<&]+")
START_TAG = re.compile(r"<([^\s>/]*)([^>]*)>")
END_TAG = re.compile(r"</([^\s>]*)\s*(>?)")
ATTRIBUTE = re.compile(r"""([\w-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")


class Open(NamedTuple):
    tag: str
    attributes: dict[str, str]
    start: int


def parse_html(source: str) -> tuple[str, list[Span]]:
    """(plain text, spans in characters); raises Failure as Telegram words it."""
    plain: list[str] = []
    spans: list[Span] = []
    nested: list[Open] = []
    index = 0
    while index < len(source):
        if plain_part := PLAIN.match(source, index):
            plain.extend(plain_part.group())
            index = plain_part.end()
        elif source[index] == "<":
            index = read_tag(source, index, plain, spans, nested)
        elif source[index] == "&" and (match := CHARACTER.match(source, index)):
            plain.append(decoded(match))
            index = match.end()
        else:
            plain.append(source[index])
            index += 1
    if nested:
        raise cannot_parse(f'Can\'t find end tag corresponding to start tag "{nested[-1].tag}"')
    return "".join(plain), spans


def read_tag(source: str, index: int, plain: list[str], spans: list[Span], nested: list[Open]) -> int:
    if source.startswith("</", index):
        return read_end(source, index, plain, spans, nested)
    match = START_TAG.match(source, index)
    if match is None:
        raise cannot_parse(f"Unclosed start tag at byte offset {byte_offset(source, index)}")
    tag = match[1].lower()
    attributes = {
        found[1].lower(): unescaped(found[2] or found[3] or found[4] or "")
        for found in ATTRIBUTE.finditer(match[2])
    }
    if tag not in KINDS:
        raise cannot_parse(f'Unsupported start tag "{tag}" at byte offset {byte_offset(source, index)}')
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        offset = byte_offset(source, index)
        raise cannot_parse(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    nested.append(Open(tag, attributes, len(plain)))
    return match.end()


def read_end(source: str, index: int, plain: list[str], spans: list[Span], nested: list[Open]) -> int:
    offset = byte_offset(source, index)
    if not nested:
        raise cannot_parse(f"Unexpected end tag at byte offset {offset}")
    match = END_TAG.match(source, index)
    if match is None or not match[2]:
        raise cannot_parse(f"Unclosed end tag at byte offset {offset}")
    opened = nested.pop()
    tag = match[1].lower()
    if tag and tag != opened.tag:
        raise cannot_parse(
            f'Unmatched end tag at byte offset {offset}, expected "</{opened.tag}>", found "</{tag}>"'
        )
    if len(plain) > opened.start:
        close(opened, plain, spans, nested)
    return match.end()


def close(opened: Open, plain: list[str], spans: list[Span], nested: list[Open]) -> None:
    start, end, kind = opened.start, len(plain), KINDS[opened.tag]
    extra: dict[str, str | int] | None = None
    if opened.tag == "a":
        url = link(opened.attributes.get("href") or "".join(plain[start:end]))
        if url is None:
            return
        extra = {"url": url}
    elif opened.tag == "tg-emoji":
        extra = {"custom_emoji_id": opened.attributes.get("emoji-id", "")}
    elif opened.tag == "tg-time":
        extra = {"unix_time": int(opened.attributes.get("unix", "0") or 0)}
    elif opened.tag == "blockquote" and "expandable" in opened.attributes:
        kind = "expandable_blockquote"
    elif opened.tag == "code" and nested and nested[-1].tag == "pre" and nested[-1].start == start:
        language = opened.attributes.get("class", "").removeprefix("language-")
        if language:
            nested[-1].attributes["language"] = language
        return
    elif opened.tag == "pre" and "language" in opened.attributes:
        extra = {"language": opened.attributes["language"]}
    spans.append(Span(kind, start, end, extra))


def decoded(match: re.Match[str]) -> str:
    if match[1]:
        return NAMED[match[1]]
    code = int(match[2]) if match[2] else int(match[3], 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else match[0]


def unescaped(value: str) -> str:
    return CHARACTER.sub(decoded, value)
