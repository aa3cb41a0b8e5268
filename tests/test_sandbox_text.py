"""The sandbox: how it reads HTML, Markdown and plain text."""

from collections.abc import AsyncIterator

import pytest

from tests.emulated import Desk, emulated


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with emulated() as desk:
        yield desk


async def test_html_becomes_entities(desk: Desk) -> None:
    bruna = await desk.customer()
    sent = await desk.result(
        "sendMessage",
        chat_id=bruna.id,
        text='😀 <b>bold &amp; <i>both</i></b> <a href="t.me/x">link</a>',
        parse_mode="HTML",
    )
    assert sent["text"] == "😀 bold & both link"
    assert sent["entities"] == [
        {"offset": 3, "length": 11, "type": "bold"},
        {"offset": 10, "length": 4, "type": "italic"},
        {"offset": 15, "length": 4, "type": "text_link", "url": "http://t.me/x"},
    ]


async def test_markdown_becomes_entities(desk: Desk) -> None:
    bruna = await desk.customer()
    text = "*bold* __under__ _it_ ||hid|| `c` [x](https://example.com/a) 1\\.5"
    sent = await desk.result("sendMessage", chat_id=bruna.id, text=text, parse_mode="MarkdownV2")
    assert sent["text"] == "bold under it hid c x 1.5"
    kinds = [entity["type"] for entity in sent["entities"]]
    assert kinds == ["bold", "underline", "italic", "spoiler", "code", "text_link"]


@pytest.mark.parametrize(
    ("mode", "text", "complaint"),
    [
        ("HTML", "<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("HTML", "è <x>no</x>", 'Unsupported start tag "x" at byte offset 3'),
        ("HTML", "<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("HTML", "a</b>", "Unexpected end tag at byte offset 1"),
        ("HTML", "a <b", "Unclosed start tag at byte offset 2"),
        ("MarkdownV2", "end.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("MarkdownV2", "a *b", "Can't find end of Bold entity at byte offset 2"),
        ("Markdown", "a *b", "Can't find end of the entity starting at byte offset 2"),
    ],
)
async def test_broken_markup_is_explained(desk: Desk, mode: str, text: str, complaint: str) -> None:
    bruna = await desk.customer()
    refusal = await desk.refusal("sendMessage", chat_id=bruna.id, text=text, parse_mode=mode)
    assert refusal == f"Bad Request: can't parse entities: {complaint}"


async def test_commands_links_and_mentions_are_found(desk: Desk) -> None:
    bruna = await desk.people.person("Bruna")
    await bruna.says("/remind@fairshare_bot see example.com, @carlo_77 and https://t.me/x?start=1.")
    entities = (await desk.update("message"))["entities"]
    assert [(one["type"], one["length"]) for one in entities] == [
        ("bot_command", 21), ("url", 11), ("mention", 9), ("url", 22),
    ]  # fmt: skip
