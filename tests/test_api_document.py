"""The OpenAPI document and the running API: what it promises is what comes, whatever is sent."""

import asyncio

import pytest

from handlers.api import shapes
from handlers.api.document import document
from handlers.api.examples import EXAMPLES
from handlers.api.office import Office
from handlers.api.site import create_api, operations
from storage import Storage
from storage.api_keys import SCOPES
from tests.calling import an_api
from tests.shop import one_engine


@one_engine
async def test_the_document_keeps_its_word(storage: Storage) -> None:
    """No 5xx, no status that it does not name, no way in without the key; for good data and for bad."""
    from tests.promised import try_all

    async with an_api(storage) as api:
        told = (await api.call("GET", "/openapi.json", authorization="")).body
        for limit in (api.office.calls, api.office.failures):
            limit.most = 10**6
        tried = await asyncio.to_thread(try_all, api, told)
    assert tried == {f"{one.method} {one.path}" for one in operations(api.office)}


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
