"""What the sandbox emits and accepts, held against python-telegram-bot and the Bot API specification."""

import ast
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import telegram as ptb

from sandbox.call import METHODS
from tests.cast import Telegram
from tests.raw_bot import ALL_KINDS
from tests.tour import Tour

SANDBOX = Path(__file__).parent.parent / "sandbox"
API = json.loads((SANDBOX / "bot_api.json").read_text(encoding="utf-8"))
LEGACY = {"reply_to_message_id", "allow_sending_without_reply"}  # until Bot API 7.0; still understood
ALWAYS_REFUSED = {"verifyuser", "verifychat", "removeuserverification", "removechatverification"}
PLAIN = {"Boolean": bool, "True": bool, "Integer": int, "String": str}


def parsed(kind: str, value: Any) -> Any:
    """The value as python-telegram-bot reads it; `kind` is a type of the specification."""
    if kind.startswith("Array of "):
        return [parsed(kind.removeprefix("Array of "), item) for item in value]
    if kind in PLAIN:
        assert type(value) is PLAIN[kind], f"{value!r} is no {kind}"
        return value
    return getattr(ptb, kind).de_json(value, None)


def strangers(value: Any, where: str = "") -> Iterator[str]:
    """Fields that python-telegram-bot does not know, anywhere inside."""
    if isinstance(value, list | tuple):
        for item in value:
            yield from strangers(item, where)
    elif isinstance(value, ptb.TelegramObject):
        path = f"{where}.{type(value).__name__}"
        yield from (f"{path}.{name}" for name in value.api_kwargs)
        for slot in {slot for cls in type(value).__mro__ for slot in getattr(cls, "__slots__", ())}:
            if not slot.startswith("_"):
                yield from strangers(getattr(value, slot, None), path)


def parameters_read() -> Iterator[tuple[str, str]]:
    """(method, parameter) for every argument that a method reads; "" as the method of shared functions."""
    for path in sorted((SANDBOX / "methods").glob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.AsyncFunctionDef | ast.FunctionDef):
                names = [name for item in function.decorator_list for name in called_with_text(item)] or [""]
                read = {word for item in ast.walk(function) for word in call_reads(item)}
                yield from ((name, word) for name in names for word in read)


def called_with_text(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
        yield str(node.args[0].value)


def call_reads(node: ast.AST) -> Iterator[str]:
    """x in call.text("x"), call.number("x", 5), ..."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        owner = node.func.value
        if isinstance(owner, ast.Name) and owner.id == "call":
            yield from called_with_text(node)


def test_methods_stand_in_the_specification() -> None:
    assert set(METHODS) <= {name.lower() for name in API["methods"]}


def test_parameters_stand_in_the_specification() -> None:
    documented = {name: set(method["parameters"]) for name, method in API["methods"].items()}
    documented[""] = set().union(*documented.values()) | LEGACY
    documented["sendInvoice"] |= {"subscription_period"}  # read by the official server too, to be refused
    assert [read for read in parameters_read() if read[1] not in documented[read[0]]] == []


async def test_every_object_parses_without_leftovers(tour: Tour) -> None:
    objects: list[Any] = [ptb.Update.de_json(update, None) for update in tour.updates]
    objects += [parsed(kind_of(method, answer), answer) for method, answer in tour.answers]
    assert sorted(set(strangers(objects))) == []


async def test_tour_leaves_nothing_out(tour: Tour) -> None:
    called = {method.lower() for method, _ in tour.answers}
    assert set(METHODS) - called - ALWAYS_REFUSED == set()
    assert set(ALL_KINDS) - {kind for update in tour.updates for kind in update} == set()


def kind_of(method: str, answer: Any) -> str:
    """The documented type of the answer; of two (Message or Boolean) the one that it is."""
    kinds: list[str] = API["methods"][method]["returns"]
    return next(kind for kind in kinds if kind not in PLAIN or isinstance(answer, PLAIN[kind]))


@pytest.fixture
async def tour(telegram: Telegram) -> AsyncIterator[Tour]:
    async with Tour(telegram) as tour:
        await tour.whole()
        yield tour
