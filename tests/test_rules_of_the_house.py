"""A rule is a test: what must hold for every file of the project."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

from handlers.commands import COMMANDS
from settings import Settings

ROOT = Path(__file__).parent.parent
LAYERS = ("bot", "handlers", "storage", "rules")
"""Each may import what stands to its right."""
OURS = {*LAYERS, "sandbox", "settings", "tests", "bench"}
LINES_MAX = 40
BUILT = sorted(
    path.relative_to(ROOT)
    for path in chain(
        ROOT.glob("*.py"), *(ROOT.glob(f"{name}/**/*.py") for name in OURS - {"tests", "bench"})
    )
    if "migrations" not in path.parts
)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text())


def imports(tree: ast.Module) -> Iterator[str]:
    """The first word of everything imported, anywhere in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def layer_of(path: Path) -> str:
    return path.parts[0].removesuffix(".py")


def opens_transaction(node: ast.AST) -> bool:
    if not isinstance(node, ast.With):
        return False
    calls = (item.context_expr for item in node.items)
    return any(
        isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in ("transaction", "reading")
        for call in calls
    )


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Without the docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (function.end_lineno or 0) - body[0].lineno + 1 if body else 0


MAY_IMPORT = {
    "bot": {"handlers", "storage", "rules", "settings", "sandbox"},
    "handlers": {"handlers", "storage", "rules", "settings"},
    "storage": {"storage", "rules"},
    "rules": {"rules"},
    "sandbox": {"sandbox"},
    "settings": set(),
}


def test_imports_go_one_way() -> None:
    wrong = {path: (set(imports(tree_of(path))) & OURS) - MAY_IMPORT[layer_of(path)] for path in BUILT}
    assert {path: names for path, names in wrong.items() if names} == {}


def test_rules_need_only_the_standard_library() -> None:
    rules = [tree_of(path) for path in BUILT if layer_of(path) == "rules"]
    assert set(chain.from_iterable(map(imports, rules))) - {"rules"} <= sys.stdlib_module_names


def test_no_await_inside_a_transaction() -> None:
    waits = (ast.Await, ast.AsyncFor, ast.AsyncWith)
    wrong = [
        f"{path}:{inner.lineno}"
        for path in BUILT
        for block in ast.walk(tree_of(path))
        if opens_transaction(block)
        for inner in ast.walk(block)
        if isinstance(inner, waits)
    ]
    assert wrong == []


def test_no_function_is_too_long() -> None:
    functions = (
        (path, node)
        for path in BUILT
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert [f"{path} {f.name}" for path, f in functions if body_lines(f) > LINES_MAX] == []


def test_nothing_drops_pending_updates() -> None:
    wrong = [
        path
        for path in BUILT
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.keyword) and node.arg == "drop_pending_updates"
    ]
    assert wrong == []


def test_markup_is_made_in_one_place() -> None:
    """Only `message()` names a parse mode, and only `Voice` makes its text: it escapes what people wrote."""
    handlers = (path for path in BUILT if layer_of(path) == "handlers")
    assert [str(p) for p in handlers if "parse_mode" in (ROOT / p).read_text()] == ["handlers/context.py"]


BEHIND_THE_GATE = {
    "refundStarPayment": {"handlers/refund/due.py"},
    "sendGift": {"handlers/payouts/gifting.py", "handlers/limiter.py"},
    "giftPremiumSubscription": set(),
    "allow_paid_broadcast": {"handlers/notices/paying.py"},
}
"""What takes the bot's Stars, and the files that may name it: they call only for a row of storage/spending.py
(the limiter calls nothing)."""


def test_stars_leave_by_one_gate() -> None:
    ours = [path for path in BUILT if layer_of(path) != "sandbox"]
    named = {
        call: {str(path) for path in ours if call in (ROOT / path).read_text()} for call in BEHIND_THE_GATE
    }
    assert named == BEHIND_THE_GATE


def test_every_setting_is_explained() -> None:
    example = (ROOT / ".env.example").read_text()
    missing = [name for name in Settings.model_fields if not re.search(rf"^{name.upper()}=", example, re.M)]
    assert missing == []


def test_the_changelog_begins_with_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert (ROOT / "CHANGELOG.md").read_text().startswith(f"# Changelog\n\n## {version}\n")


def test_every_command_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    assert [c.name for c in COMMANDS if f"/{c.name}" not in readme] == []
