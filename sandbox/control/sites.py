"""The web under .example: what people put on their sites, and what was posted to them."""

from sandbox.control.asking import Ask, Refusal, control
from sandbox.sites import host_of
from sandbox.world import Json


@control("GET", "sites")
async def sites(ask: Ask) -> Json:
    return {"pages": ask.cloud.sites.pages, "posted": list(ask.cloud.sites.posted)}


@control("POST", "sites")
async def put(ask: Ask) -> Json:
    """“address” is a URL, or the name of a TXT record; “text” stands there."""
    address = ask.text("address").strip().removesuffix("/")
    if not ask.cloud.sites.plays(host_of(address)):
        raise Refusal("The sandbox has only sites whose names end with .example.")
    ask.cloud.sites.put(address, ask.text("text", "").strip())
    return await sites(ask)
