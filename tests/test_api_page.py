"""docs/api.md: every example on the page does what the page says, against the real server."""

import asyncio
import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from shutil import which

import pytest

from rules.callbacks import signature
from storage import Storage
from tests.calling import an_api
from tests.shop import one_engine

PAGE = (Path(__file__).parent.parent / "docs" / "api.md").read_text()
EXAMPLES = re.findall(r"<!-- run: (\w+) -->\n```(\w+)\n(.*?)```", PAGE, re.DOTALL)
CURL = [(int(said), code) for said, language, code in EXAMPLES if language == "sh"]


async def _runs(command: str, **names: str) -> tuple[int, str]:
    """The status and the answer of a shell example."""
    command = command.rstrip() + " --write-out '\\n%{http_code}'"
    shell = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE, env=names)
    answer, _ = await shell.communicate()
    body, _, status = answer.decode().rpartition("\n")
    return int(status), body


@one_engine
@pytest.mark.skipif(which("curl") is None, reason="curl is not installed: apt-get install curl")
async def test_the_examples_of_the_page_work(storage: Storage) -> None:
    async with an_api(storage) as api:
        names = {"API": api.url, "KEY": api.key, "CUSTOMER": api.customer, "PATH": "/usr/bin:/bin"}
        answers = []
        for _, command in CURL:
            status, body = await _runs(command, **names)
            answers.append(status)
            names["MESSAGE"] = json.loads(body).get("id", names.get("MESSAGE", ""))
    assert answers == [said for said, _ in CURL]
    assert json.loads(body)["errors"][0]["pointer"] in PAGE


def test_the_check_of_a_signature_is_right() -> None:
    [(language, code)] = [(language, code) for said, language, code in EXAMPLES if said == "signature"]
    names: dict[str, Callable[..., bool]] = {}
    exec(code, names)
    body, now = '{"type": "notice.sent"}', int(time.time())
    checks = [
        names["is_genuine"](signature(secret, at, body), said.encode(), "whsec_a")
        for secret, at, said in [
            ("whsec_a", now, body),
            ("whsec_b", now, body),
            ("whsec_a", now - 301, body),
            ("whsec_a", now, body + " "),
        ]
    ]
    assert (language, checks) == ("python", [True, False, False, False])
