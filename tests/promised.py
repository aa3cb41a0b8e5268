"""Tries everything that the API’s document promises. A file of its own: Schemathesis is slow to load."""

from collections.abc import Iterator
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks

from tests.calling import Api

EXAMPLES_MAX = 8
"""Of each operation and mode."""
CHECKS = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
    checks.missing_required_header,
    checks.unsupported_method,
    checks.ignored_auth,
]
QUICK = settings(
    max_examples=EXAMPLES_MAX,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def try_all(api: Api, told: dict[str, Any]) -> set[str]:
    """Good data and bad for each operation; returns those that were tried, as "GET /v1/…"."""
    tried = set()
    for operation in _operations(told):
        for mode in GenerationMode:
            _try(api, operation, mode)
        tried.add(f"{operation.method.upper()} {operation.path}")
    return tried


def _operations(told: dict[str, Any]) -> Iterator[Any]:
    for found in schemathesis.openapi.from_dict(told).get_all_operations():
        yield found.ok()


def _try(api: Api, operation: Any, mode: GenerationMode) -> None:
    headers = {"Authorization": f"Bearer {api.key}"}

    @QUICK
    @given(case=operation.as_strategy(generation_mode=mode))
    def attempt(case: Any) -> None:
        case.call_and_validate(base_url=api.url, headers=headers, checks=CHECKS)

    attempt()
