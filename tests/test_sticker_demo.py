"""The demo stickers of the sandbox: on the shelf at the first start, and files that Telegram takes."""

import io

import pytest
from PIL import Image

from bot import stock_shop
from sandbox import Sandbox
from sandbox.demo.brush import SIDE, Brush
from sandbox.demo.poses import POSES
from settings import Settings
from storage import Storage, packs
from tests.conftest import DATA_KEY
from tests.shop import one_engine


@pytest.mark.parametrize("pose", ["hello", "rain"])
def test_poses_are_stickers(pose: str) -> None:
    brush = Brush()
    POSES[pose](brush)
    content, _ = brush.finished()
    with Image.open(io.BytesIO(content)) as picture:
        assert (picture.format, picture.size, picture.mode) == ("WEBP", (SIDE, SIDE), "RGBA")
    assert len(content) < 512 * 1024


@one_engine
async def test_first_start_finds_packs_on_the_shelf(storage: Storage) -> None:
    url = storage.url.render_as_string(hide_password=False)
    settings = Settings(_env_file=None, owner_ids=(1001,), database_url=url, data_key=DATA_KEY)
    async with Sandbox(seed=True) as telegram:
        for _ in range(2):
            stock_shop(settings, telegram)
        with storage.reading() as tx:
            shelf = packs.packs_of(tx, 1006)
            assert [one.pack.access for one in shelf] == ["members", "sale", "free"]
            stickers = packs.stickers_of(tx, shelf[0].pack.published_edition_id or 0)
        assert all(telegram.cloud.files.find(one.sticker.file_id) for one in stickers)
