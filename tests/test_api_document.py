"""The OpenAPI document and the running API: what it promises is what comes, whatever is sent."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks

from handlers.api import shapes
from handlers.api.document import document
from handlers.api.examples import EXAMPLES
from handlers.api.office import Office
from handlers.api.site import create_api, operations
from storage import Storage
from storage.api_keys import SCOPES
from tests.calling import Api, an_api
from tests.shop import one_engine

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


@one_engine
async def test_the_document_keeps_its_word(storage: Storage) -> None:
    """No 5xx, no status that it does not name, no way in without the key; for good data and for bad."""
    async with an_api(storage) as api:
        told = (await api.call("GET", "/openapi.json", authorization="")).body
        for limit in (api.office.calls, api.office.failures):
            limit.most = 10**6
        tried = await asyncio.to_thread(_try_all, api, told)
    assert tried == {f"{one.method} {one.path}" for one in operations(api.office)}


def _try_all(api: Api, told: dict[str, Any]) -> set[str]:
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


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_what_would_come(name: str) -> None:
    getattr(shapes, name).model_validate(EXAMPLES[name])


@one_engine
def test_every_operation_has_its_key_and_limits(storage: Storage) -> None:
    """And an example of its answer and of each problem."""
    office = Office(storage, lambda: None)  # type: ignore[arg-type, return-value]
    assert {one.scope for one in operations(office)} <= set(SCOPES)
    told = document(create_api(office).routes, "", "/v1")
    for path in told["paths"].values():
        for operation in path.values():
            assert operation["security"] == [{"key": []}]
            assert {"401", "403", "429", "503"} <= operation["responses"].keys()
            contents = [one["content"] for one in operation["responses"].values()]
            assert all(media["examples"] for content in contents for media in content.values())
