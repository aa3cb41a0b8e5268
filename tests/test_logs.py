"""What an operator reads in the log, and what nobody may read there."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from handlers.logs import configure
from tests.desk import TOKEN


@pytest.fixture
def output() -> Iterator[io.StringIO]:
    """What is logged; afterwards logging is as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers = []
    yield io.StringIO()
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_no_token_is_ever_logged(output: io.StringIO, log_format: str) -> None:
    configure(log_format, output)
    logging.getLogger("a").warning("url %s", f"https://api.telegram.org/bot{TOKEN}/getMe")
    structlog.get_logger("b").warning("structured", url=TOKEN, more={"deep": [TOKEN]})
    try:
        raise ValueError(f"bad address {TOKEN}")
    except ValueError:
        logging.getLogger("c").exception("failed")
    assert output.getvalue().count("[token]") == 4
    assert TOKEN not in output.getvalue()


def test_nobody_can_forge_a_line(output: io.StringIO) -> None:
    configure("console", output)
    logging.getLogger("a").warning("hello %s", "Bruna\n2026-01-01 [error] all is lost \x1b[31m")
    assert output.getvalue().count("\n") == 1
    assert "\x1b" not in output.getvalue()


def test_json_lines_can_be_read(output: io.StringIO) -> None:
    configure("json", output)
    structlog.get_logger("a").warning("a channel was added", channel_id=7)
    line = json.loads(output.getvalue())
    assert (line["message"], line["channel_id"], line["level"]) == ("a channel was added", 7, "warning")


def test_libraries_are_quiet(output: io.StringIO) -> None:
    configure("console", output)
    logging.getLogger("httpx").info("HTTP Request: POST ...")
    assert output.getvalue() == ""
