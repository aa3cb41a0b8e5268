"""Every setting of the bot, read once from the environment and `.env`."""

from typing import Annotated, Literal
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"
SECRET_CHARACTERS_MIN = 32


class WrongSetting(Exception):
    """A setting has a value that cannot work."""


class Settings(BaseSettings):
    """Names are those of the environment, in lower case. `.env.example` explains each."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore")

    bot_token: str = Field("", repr=False, pattern=r"^(\d+:[\w-]{20,})?$")
    owner_ids: Annotated[tuple[int, ...], NoDecode] = ()
    database_url: str = Field("sqlite:///data/fairshare.db", repr=False)
    telegram_api_url: str = TELEGRAM
    http_host: str = "127.0.0.1"
    http_port: int = Field(8080, ge=0, le=65535)
    public_url: str = ""
    webhook_secret: str = Field("", repr=False, pattern=r"^[A-Za-z0-9_-]{0,256}$")
    data_key: str = Field("", repr=False)
    payment_provider_token: str = Field("", repr=False, pattern=r"^(\d+:(TEST|LIVE):\S+)?$")
    log_format: Literal["console", "json"] = "console"

    @field_validator("owner_ids", mode="before")
    @classmethod
    def _comma_separated(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return tuple(part.strip() for part in value.split(",") if part.strip())

    @field_validator("telegram_api_url", "public_url")
    @classmethod
    def _address(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise ValueError("must be an address that begins with https:// (or http://)")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _engine(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://", "postgres://", "postgresql+psycopg://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return value

    @field_validator("data_key")
    @classmethod
    def _fernet(cls, value: str) -> str:
        if value:
            try:
                Fernet(value)
            except ValueError:
                raise ValueError(
                    "must be 32 bytes in URL-safe base64 (44 characters), as Fernet makes them"
                ) from None
        return value

    @model_validator(mode="after")
    def _secret_for_webhook(self) -> "Settings":
        if not self.webhook_secret:
            return self
        if not self.public_url:
            raise ValueError("WEBHOOK_SECRET needs PUBLIC_URL, the address where Telegram reaches this bot")
        if len(self.webhook_secret) < SECRET_CHARACTERS_MIN:
            raise ValueError(f"WEBHOOK_SECRET must have at least {SECRET_CHARACTERS_MIN} characters")
        if self.webhook_secret == self.bot_token:
            raise ValueError("WEBHOOK_SECRET must differ from BOT_TOKEN")
        if self.http_port == 0:
            raise ValueError("a webhook needs HTTP_PORT: it must not be 0")
        return self

    @property
    def by_webhook(self) -> bool:
        return bool(self.webhook_secret)


def read_settings(**overrides: object) -> Settings:
    """The settings, or `WrongSetting` with one line that names what to mend and never its value."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        raise WrongSetting("; ".join(_sentence(dict(detail)) for detail in error.errors())) from None


def _sentence(detail: dict[str, object]) -> str:
    location = detail["loc"]
    assert isinstance(location, tuple)
    name = str(location[0]).upper() if location else ""
    reason = str(detail["msg"]).removeprefix("Value error, ")
    reason = _PATTERNS.get(name, reason)
    return f"{name}: {reason}" if name else reason


_PATTERNS = {
    "BOT_TOKEN": "must look like 123456:ABC…, as @BotFather gives it",
    "WEBHOOK_SECRET": "may only hold A-Z, a-z, 0-9, _ and -, at most 256",
    "PAYMENT_PROVIDER_TOKEN": "must look like 123456:LIVE:ABC…, as @BotFather gives it",
}
