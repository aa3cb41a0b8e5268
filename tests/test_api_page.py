"""docs/api.md: every example on the page does what the page says, against the real server."""

import asyncio
import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from shutil import which

import pytest

from handlers.api.events import EVENTS
from rules.callbacks import signature
from rules.segments import SEGMENT_LEAST, Answers
from storage import Storage, callbacks, consents
from storage.consents import Choice
from tests.calling import Api, an_api
from tests.senders import CUSTOMERS, SHOWN
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


def speak(storage: Storage, api: Api, language: str, count: int) -> None:
    """So many customers more, who have said which language they speak."""
    choice = Choice(offers=True, answers=Answers(language=language))
    with storage.transaction() as tx:
        for one in range(CUSTOMERS + 100, CUSTOMERS + 100 + count):
            consents.follow(tx, api.sender.id or 0, one, choice, SHOWN, api.time)


@one_engine
@pytest.mark.skipif(which("curl") is None, reason="curl is not installed: apt-get install curl")
async def test_the_examples_of_the_page_work(storage: Storage) -> None:
    async with an_api(storage) as api:
        speak(storage, api, "it", SEGMENT_LEAST)
        names = {"API": api.url, "KEY": api.key, "CUSTOMER": api.customer, "PATH": "/usr/bin:/bin"}
        answers = []
        for _, command in CURL:
            status, body = await _runs(command, **names)
            answers.append(status)
            if made := json.loads(body).get("id"):
                names |= {"MESSAGE": made, "SENDING": made}
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


def test_the_page_and_the_document_tell_of_every_event() -> None:
    """Code, OpenAPI document and page have the same kinds, with the same fields."""
    rows = re.findall(
        r"^\| (`[a-z.` ]+`) \| (.*) \|$", PAGE.partition("| `type` | `data` |")[2], re.MULTILINE
    )
    page = {
        kind: set(re.findall(r"`(\w+)`", says))
        for kinds, says in rows
        for kind in re.findall(r"[a-z.]+", kinds)
    }
    assert page == {kind: set(event.data) for kind, event in EVENTS.items()}
    assert set(EVENTS) == {*callbacks.KINDS, callbacks.TEST}
