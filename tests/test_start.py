"""Starting, stopping, and the one clear line when something is wrong."""

import pickle
import signal
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import sandbox
from handlers.context import App
from handlers.running import BrokenPromise, prepare
from settings import Settings, WrongSetting, read_settings
from storage import Storage, promises
from tests.cast import Telegram
from tests.process import READY, bot_process

GOOD_LOOKING = "123456:a-token-of-the-right-shape-but-unknown"


def settings_for(telegram: Telegram, folder: Path) -> dict[str, str]:
    return {
        "BOT_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
        "OWNER_IDS": "1",
        "DATABASE_URL": f"sqlite:///{folder}/fairshare.db",
        "HTTP_PORT": "0",
    }


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        pytest.param({"BOT_TOKEN": "abc"}, "BOT_TOKEN", id="a_token_of_the_wrong_shape"),
        pytest.param({"HTTP_PORT": "many"}, "HTTP_PORT", id="a_port_that_is_no_number"),
        pytest.param({"OWNER_IDS": "olga"}, "OWNER_IDS", id="an_owner_without_number"),
        pytest.param({"DATABASE_URL": "mysql://x"}, "DATABASE_URL", id="a_database_of_another_kind"),
        pytest.param({"TELEGRAM_API_URL": "telegram"}, "TELEGRAM_API_URL", id="no_address"),
        pytest.param({"WEBHOOK_SECRET": "s" * 40}, "PUBLIC_URL", id="a_webhook_without_address"),
        pytest.param(
            {"WEBHOOK_SECRET": "short", "PUBLIC_URL": "https://a.example"},
            "32 characters",
            id="a_short_secret",
        ),
        pytest.param({"LOG_FORMAT": "xml"}, "LOG_FORMAT", id="an_unknown_log_format"),
        pytest.param({"DATA_KEY": "secret"}, "DATA_KEY", id="a_key_of_the_wrong_shape"),
    ],
)
def test_wrong_setting_is_one_clear_line(tmp_path: Path, settings: dict[str, str], complaint: str) -> None:
    file = tmp_path / ".env"
    file.write_text("".join(f"{name}={value}\n" for name, value in settings.items()))
    with pytest.raises(WrongSetting, match=f"^.*{complaint}.*$") as wrong:
        read_settings(_env_file=file)
    assert len(str(wrong.value).splitlines()) == 1


async def test_the_bot_ends_with_that_line(tmp_path: Path) -> None:
    async with bot_process(folder=tmp_path, BOT_TOKEN="abc", LOG_FORMAT="xml") as bot:
        assert await bot.ends() == 2
        assert len(bot.lines) == 1
        assert "BOT_TOKEN" in bot.lines[0]
        assert "LOG_FORMAT" in bot.lines[0]


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("sqlite:////proc/nowhere/fairshare.db", id="a_folder_that_cannot_be"),
        pytest.param("postgresql://127.0.0.1:1/fairshare", id="nobody_listens"),
    ],
)
async def test_closed_database_is_one_clear_line(tmp_path: Path, url: str) -> None:
    async with bot_process(folder=tmp_path, BOT_TOKEN=GOOD_LOOKING, DATABASE_URL=url) as bot:
        assert await bot.ends() == 1
        assert len(bot.lines) == 1
        assert "database cannot be opened" in bot.lines[0]


async def test_refused_token_is_one_clear_line(tmp_path: Path, telegram: Telegram) -> None:
    settings = settings_for(telegram, tmp_path) | {"BOT_TOKEN": GOOD_LOOKING}
    async with bot_process(folder=tmp_path, **settings) as bot:
        assert await bot.ends() == 2
        assert "BOT_TOKEN" in bot.lines[-1]
        assert GOOD_LOOKING not in "".join(bot.lines)


async def test_second_instance_says_so_and_ends(tmp_path: Path, telegram: Telegram) -> None:
    settings = settings_for(telegram, tmp_path)
    async with bot_process(folder=tmp_path, **settings) as first:
        await first.prints(READY)
        async with bot_process(folder=tmp_path, **settings) as second:
            assert await second.ends() == 75
            assert "Another instance is running" in second.lines[-1]
        bruna = await telegram.person("Bruna")
        await bruna.says("/help")
        await bruna.sees("/premium")


async def test_instance_on_another_machine_is_noticed(tmp_path: Path, telegram: Telegram) -> None:
    here = settings_for(telegram, tmp_path)
    there = here | {"DATABASE_URL": f"sqlite:///{tmp_path}/other.db"}
    async with bot_process(folder=tmp_path, **here) as first, bot_process(folder=tmp_path, **there) as second:
        await first.prints("another instance receives")
        await second.prints("another instance receives")


async def test_taken_port_is_one_clear_line(tmp_path: Path, telegram: Telegram) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        async with bot_process(
            folder=tmp_path, **settings_for(telegram, tmp_path) | {"HTTP_PORT": port}
        ) as bot:
            assert await bot.ends() != 0
            assert port in bot.lines[-1]


async def test_stops_when_asked(tmp_path: Path, telegram: Telegram) -> None:
    async with bot_process(folder=tmp_path, **settings_for(telegram, tmp_path)) as bot:
        await bot.prints(READY)
        bot.process.send_signal(signal.SIGTERM)
        assert await bot.ends() == 0


async def test_doctor_finds_nothing_wrong(tmp_path: Path, telegram: Telegram) -> None:
    async with bot_process("doctor", folder=tmp_path, **settings_for(telegram, tmp_path)) as doctor:
        assert await doctor.ends() == 0
        assert doctor.lines == ["All is well."]


async def test_doctor_explains_a_refused_token(tmp_path: Path, telegram: Telegram) -> None:
    settings = settings_for(telegram, tmp_path) | {"BOT_TOKEN": GOOD_LOOKING}
    async with bot_process("doctor", folder=tmp_path, **settings) as doctor:
        assert await doctor.ends() == 1
        assert "@BotFather" in "".join(doctor.lines)


async def test_verify_says_the_books_are_right(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/fairshare.db"
    async with bot_process("verify", folder=tmp_path, DATABASE_URL=url) as verify:
        assert await verify.ends() == 0
        assert verify.lines == ["The books are right."]


def test_free_stays_free(storage: Storage) -> None:
    now = datetime.now(UTC)
    with storage.transaction() as tx:
        promises.promise_free(tx, ["remind", "qr"], now)
        assert promises.broken_promises(tx, ["qr", "schedule"]) == ["qr"]


def test_the_bot_keeps_its_promises_at_start(storage: Storage) -> None:
    settings = Settings(_env_file=None)
    prepare(App(storage, settings, lambda: datetime.now(UTC)))
    with storage.transaction() as tx:
        promises.promise_free(tx, ["horoscope"], datetime.now(UTC))
    with pytest.raises(BrokenPromise, match="/horoscope"):
        prepare(App(storage, settings, lambda: datetime.now(UTC)), premium=("schedule", "horoscope"))


async def test_a_sandbox_of_another_version_is_kept_aside(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "sandbox.state").write_bytes(pickle.dumps((0, None)))
    (data / "sandbox.db").write_text("no database of this version")
    async with bot_process(folder=tmp_path, HTTP_PORT="0") as bot:
        await bot.prints("a new one begins")
        await bot.prints(READY)
    (aside,) = data.glob("old-sandbox-*")
    assert {path.name for path in aside.iterdir()} == {"sandbox.state", "sandbox.db"}


async def test_the_sandbox_is_reached_where_it_listens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a business can try the API, and the buttons that are counted."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    async with sandbox(Settings(_env_file=None, http_port=8080)) as (play, _now, _web):
        assert play.public_url == "http://127.0.0.1:8080"
