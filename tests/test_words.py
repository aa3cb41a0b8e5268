"""Every language says everything, and nothing that nobody asks for."""

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, MessageReference, TermReference, VariableReference
from fluent.syntax.visitor import Visitor

from handlers import words
from handlers.commands import COMMANDS

PROJECT = Path(__file__).parent.parent
LANGUAGES = sorted(folder.name for folder in (PROJECT / "locales").iterdir())
MARKS = {"en": "“”", "it": "«»", "fr": "«»", "de": "„“", "es": "«»"}
"""How each language quotes."""
SPEAKERS = {"say", "plain"}
"""Calls whose first argument is a key: `say("key", name=value)`, `context.say.plain("key")`."""


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


class Borrowing(Visitor):
    """What is taken from other messages."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_MessageReference(self, node: MessageReference) -> None:
        self.names.add(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:
        self.names.add(node.id.name)


@cache
def entries(language: str) -> list[Any]:
    parser = FluentParser()
    files = sorted((PROJECT / "locales" / language).glob("*.ftl"))
    return [entry for file in files for entry in parser.parse(file.read_text(encoding="utf-8")).body]


@cache
def messages(language: str) -> dict[str, set[str]]:
    """Each key with the names of its variables."""
    found = {}
    for entry in entries(language):
        if isinstance(entry, Message):
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


@cache
def sources(folder: str) -> list[ast.AST]:
    return [ast.parse(path.read_text(encoding="utf-8")) for path in (PROJECT / folder).rglob("*.py")]


def spoken() -> list[tuple[str, ast.Call]]:
    """The calls that say a key which stands in the code."""
    calls = [node for tree in sources("handlers") for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [(node.args[0].value, node) for node in calls if _says(node)]  # type: ignore[attr-defined]


def _says(call: ast.Call) -> bool:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in SPEAKERS and bool(call.args) and isinstance(call.args[0], ast.Constant)


def named_in_code() -> list[str]:
    """Regular expressions of all keys that the code may name: strings, and strings with holes."""
    patterns = set()
    for tree in [*sources("handlers"), *sources("rules"), *sources("storage")]:
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                # A key with a hyphen may be the beginning of others: f"{key}-{role}".
                patterns.add(re.escape(node.value) + ("(-.+)?" if "-" in node.value else ""))
            elif isinstance(node, ast.JoinedStr):
                patterns.add("".join(_part(part) for part in node.values))
    return [pattern for pattern in patterns if re.match(r"[a-z]", pattern)]


def _part(part: ast.expr) -> str:
    return re.escape(part.value) if isinstance(part, ast.Constant) and isinstance(part.value, str) else ".+"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_can_be_read(language: str) -> None:
    assert [entry.content for entry in entries(language) if isinstance(entry, Junk)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_found_in_its_file(language: str) -> None:
    assert words.messages(language).keys() == messages(language).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_needs_another(language: str) -> None:
    """Each is parsed alone."""
    borrowing = Borrowing()
    for entry in entries(language):
        borrowing.visit(entry)
    assert borrowing.names == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_twice(language: str) -> None:
    keys = Counter(entry.id.name for entry in entries(language) if isinstance(entry, Message))
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_keeps_its_own_marks_and_stars(language: str) -> None:
    other_marks = set('"“”„«»') - set(MARKS[language])
    text = "".join(words.messages(language).values())
    said = re.sub(r'\{\s*"[^"]*"\s*\}|="[^"]*"', "", text)  # what Fluent quotes, and markup
    assert sorted(other_marks & set(said)) == []
    assert language == "en" or re.findall(r".*\bStars?\b.*", said) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_with_the_same_values(language: str) -> None:
    assert messages(language) == messages("en")


def test_every_command_has_its_line() -> None:
    assert [command.words for command in COMMANDS if command.words not in messages("en")] == []


def test_whatever_is_said_has_words() -> None:
    assert sorted({key for key, _call in spoken() if key not in messages("en")}) == []


def test_words_get_the_values_that_they_need() -> None:
    lacking = []
    for key, call in spoken():
        given = {keyword.arg for keyword in call.keywords}
        if None not in given and not messages("en").get(key, set()) <= given:
            lacking.append(key)
    assert lacking == []


def test_no_words_are_left_over() -> None:
    named = re.compile("|".join(f"(?:{pattern})" for pattern in named_in_code()))
    said = {command.words for command in COMMANDS}
    assert [key for key in messages("en") if not named.fullmatch(key) and key not in said] == []
