"""The sandbox's own web: a business of play proves its site, and its server is called."""

import pytest

from handlers.outside import Answer, Trouble
from handlers.play_web import PlayWeb
from handlers.running import Running
from sandbox import Sandbox
from tests.cast import Person, Telegram
from tests.senders import bakery
from tests.shop import one_engine

SITE = "https://rossi.example"


@one_engine
@pytest.mark.parametrize(
    ("way", "place"),
    [("file", f"{SITE}/.well-known/fairshare.txt"), ("record", "_fairshare.rossi.example")],
)
async def test_a_bakery_proves_its_play_site(
    bot: Running, sandbox: Sandbox, telegram: Telegram, bruna: Person, way: str, place: str
) -> None:
    bot.application.bot_data.outside = PlayWeb(sandbox.sites)
    with bot.storage.transaction() as tx:
        bakery(tx, verified=False, owner_id=bruna.id)
    await bruna.says("/business")
    await bruna.taps("Panificio Rossi")
    await bruna.taps("Verification")
    await bruna.taps(way)
    shown = await bruna.sees(f"{place}\\n")
    await telegram.post(
        "sites", address=place, text=next(one for one in shown.text.split("\n") if "fairshare-" in one)
    )
    await bruna.taps("I have done it")
    await bruna.sees("rossi.example is proved")


async def test_what_is_posted_can_be_read(sandbox: Sandbox, telegram: Telegram) -> None:
    web = PlayWeb(sandbox.sites)
    assert await web.post(f"{SITE}/hook", b"{}", {"Fairshare-Signature": "t=1"}) == Answer(
        200, b"", "rossi.example"
    )
    posted = (await telegram.get("sites"))["posted"]
    assert posted == [{"url": f"{SITE}/hook", "body": "{}", "headers": {"Fairshare-Signature": "t=1"}}]


async def test_only_names_of_play_are_played(sandbox: Sandbox, telegram: Telegram) -> None:
    with pytest.raises(AssertionError, match="only sites whose names end with"):
        await telegram.post("sites", address="https://bank.com/", text="mine")
    assert await PlayWeb(sandbox.sites).fetch("https://127.0.0.1/") == Trouble.LINK
    assert (await PlayWeb(sandbox.sites).fetch(f"{SITE}/nothing")) == Answer(404, b"", "rossi.example")
