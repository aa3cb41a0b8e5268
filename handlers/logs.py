"""Logging: one handler, console or JSON, through which no token and no control character passes."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, Literal, TextIO

import structlog

TOKEN = re.compile(r"\d{6,}:[\w-]{20,}")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
CONTROL_IN_TRACEBACK = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
NOISY = (
    "alembic",
    "httpx",
    "httpcore",
    "telegram",
    "aiohttp",
    "uvicorn",
    "matplotlib",
    "PIL",
    "tzlocal",
)

Entry = MutableMapping[str, Any]


def configure(log_format: Literal["console", "json"] = "console", stream: TextIO | None = None) -> None:
    """Send structlog and the standard library's loggers to `stream` (standard error)."""
    stream = stream or sys.stderr
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _escaped,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.PositionalArgumentsFormatter(),
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_Redacting(foreign_pre_chain=shared, processors=_last(log_format, stream)))
    handler.addFilter(redact)
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a tick left out while one is busy is no news


def redact(record: logging.LogRecord) -> bool:
    """A filter for any handler: the token goes before the handler sees the message."""
    if isinstance(record.msg, str) and (record.args or TOKEN.search(record.msg)):
        message = record.getMessage()
        if TOKEN.search(message):
            record.msg, record.args = redacted(message), None
    return True


def redacted(text: str) -> str:
    return TOKEN.sub("[token]", text)


class _Redacting(structlog.stdlib.ProcessorFormatter):
    """The last look at the finished line: exceptions and values of events pass here too."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def _last(log_format: str, stream: TextIO) -> list[Any]:
    remove_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    if log_format == "json":
        return [
            remove_meta,
            structlog.processors.EventRenamer("message"),
            structlog.processors.JSONRenderer(),
        ]
    return [
        remove_meta,
        structlog.dev.ConsoleRenderer(
            colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback, pad_event_to=0
        ),
    ]


def _escaped(_logger: Any, _method: str, entry: Entry) -> Entry:
    """What people send may hold newlines and terminal codes: it must not forge lines in the log."""
    for key, value in entry.items():
        if isinstance(value, str):
            pattern = CONTROL_IN_TRACEBACK if key == "exception" else CONTROL
            entry[key] = pattern.sub(lambda found: repr(found.group())[1:-1], value)
    return entry
