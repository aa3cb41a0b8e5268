"""parse_mode MarkdownV2 and the older Markdown, with the errors of TDLib's MessageEntity.cpp."""

from typing import NamedTuple

from sandbox.spans import Span, byte_offset, cannot_parse, link

RESERVED = frozenset("_*[]()~`>#+-=|{}.!")
SIGNS = {  # the longer signs first
    "```": "pre", "__": "underline", "||": "spoiler", "![": "custom_emoji",
    "_": "italic", "*": "bold", "~": "strikethrough", "`": "code", "[": "text_link",
}  # fmt: skip
ENDS = {kind: sign for sign, kind in SIGNS.items()} | {"text_link": "]", "custom_emoji": "]"}
NAMES = {
    "pre": "Pre", "underline": "Underline", "spoiler": "Spoiler", "custom_emoji": "CustomEmoji",
    "italic": "Italic", "bold": "Bold", "strikethrough": "Strikethrough", "code": "Code",
    "text_link": "TextUrl",
}  # fmt: skip


class Open(NamedTuple):
    kind: str
    start: int
    source_index: int
    language: str = ""


class MarkdownV2:
    """One pass over the source; `plain` and `spans` grow as it goes."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.index = 0
        self.plain: list[str] = []
        self.spans: list[Span] = []
        self.nested: list[Open] = []
        self.quote_start: int | None = None

    def parse(self) -> tuple[str, list[Span]]:
        while self.index < len(self.source):
            self.step()
        self.end_quote()
        if self.nested:
            last = self.nested[-1]
            offset = byte_offset(self.source, last.source_index)
            raise cannot_parse(f"Can't find end of {NAMES[last.kind]} entity at byte offset {offset}")
        return "".join(self.plain), self.spans

    def step(self) -> None:
        character = self.source[self.index]
        following = self.source[self.index + 1 : self.index + 2]
        inside = self.nested[-1].kind if self.nested else ""
        if character == "\\" and following and 0 < ord(following) < 127:
            self.take(following, 2)
        elif inside and self.closes(inside):
            self.close()
        elif inside in ("code", "pre") or character not in RESERVED:
            if character == "\n" and not self.source.startswith(">", self.index + 1):
                self.end_quote()
            self.take(character, 1)
        elif character == ">" and (not self.plain or self.plain[-1] == "\n"):
            self.quote_start = len(self.plain) if self.quote_start is None else self.quote_start
            self.index += 1
        else:
            self.open()

    def take(self, character: str, length: int) -> None:
        self.plain.append(character)
        self.index += length

    def closes(self, kind: str) -> bool:
        if kind == "italic" and self.source.startswith("__", self.index):
            return False
        return self.source.startswith(ENDS[kind], self.index)

    def open(self) -> None:
        for sign, kind in SIGNS.items():
            if self.source.startswith(sign, self.index):
                language = ""
                started = self.index
                self.index += len(sign)
                if kind == "pre":
                    language = self.read_language()
                self.nested.append(Open(kind, len(self.plain), started, language))
                return
        character = self.source[self.index]
        raise cannot_parse(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")

    def read_language(self) -> str:
        end = self.index
        while end < len(self.source) and not self.source[end].isspace() and self.source[end] != "`":
            end += 1
        language = ""
        if self.source.startswith("\n", end):
            language, self.index = self.source[self.index : end], end + 1
        return language

    def close(self) -> None:
        opened = self.nested.pop()
        self.index += len(ENDS[opened.kind])
        extra: dict[str, str] | None = {"language": opened.language} if opened.language else None
        if opened.kind in ("text_link", "custom_emoji"):
            target = self.read_target() or "".join(self.plain[opened.start :])
            if opened.kind == "custom_emoji":
                extra = {"custom_emoji_id": target.partition("id=")[2]}
            elif (url := link(target)) is None:
                return
            else:
                extra = {"url": url}
        if len(self.plain) > opened.start:
            self.spans.append(Span(opened.kind, opened.start, len(self.plain), extra))

    def read_target(self) -> str:
        if not self.source.startswith("(", self.index):
            return ""
        started, target = self.index, []
        self.index += 1
        while self.index < len(self.source) and self.source[self.index] != ")":
            self.index += self.source[self.index] == "\\"
            target.append(self.source[self.index : self.index + 1])
            self.index += 1
        if self.index >= len(self.source):
            offset = byte_offset(self.source, started)
            raise cannot_parse(f"Can't find end of a URL at byte offset {offset}")
        self.index += 1
        return "".join(target)

    def end_quote(self) -> None:
        if self.quote_start is not None and len(self.plain) > self.quote_start:
            self.spans.append(Span("blockquote", self.quote_start, len(self.plain)))
        self.quote_start = None


def parse_markdown_v2(source: str) -> tuple[str, list[Span]]:
    return MarkdownV2(source).parse()


def parse_markdown(source: str) -> tuple[str, list[Span]]:
    """The older Markdown: no nesting, only _ * ` ``` and [text](url)."""
    plain: list[str] = []
    spans: list[Span] = []
    index = 0
    while index < len(source):
        sign = next((sign for sign in ("```", "_", "*", "`", "[") if source.startswith(sign, index)), "")
        if source[index] == "\\" and source[index + 1 : index + 2] in tuple("_*`["):
            plain.append(source[index + 1])
            index += 2
        elif not sign:
            plain.append(source[index])
            index += 1
        else:
            index = read_simple(source, index, sign, plain, spans)
    return "".join(plain), spans


def read_simple(source: str, index: int, sign: str, plain: list[str], spans: list[Span]) -> int:
    """Takes one entity of the older Markdown and returns where it ends."""
    ending = "]" if sign == "[" else sign
    end = source.find(ending, index + len(sign))
    if end < 0:
        offset = byte_offset(source, index)
        raise cannot_parse(f"Can't find end of the entity starting at byte offset {offset}")
    start, inner = len(plain), source[index + len(sign) : end]
    plain.extend(inner)
    index = end + len(ending)
    if sign == "[":
        closing = source.find(")", index) if source.startswith("(", index) else -1
        target = inner
        if closing > 0:
            target, index = source[index + 1 : closing], closing + 1
        if url := link(target):
            spans.append(Span("text_link", start, len(plain), {"url": url}))
    elif inner:
        spans.append(Span(SIGNS[sign], start, len(plain)))
    return index
