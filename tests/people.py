"""A person of a test: types, taps, pays and looks."""

import base64
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.control import PATIENCE_SECONDS, Control, Json, Message, matches

if TYPE_CHECKING:
    from tests.channels import Channel


@dataclass(frozen=True)
class Payment:
    """How paying went: `charge_id` when ok, else Telegram's `error` or what the bot said."""

    ok: bool
    charge_id: str = ""
    error: str = ""


class Person:
    """Somebody with a phone, in a private chat with the bot."""

    def __init__(self, telegram: Control, person_id: int, name: str) -> None:
        self.telegram, self.id, self.name = telegram, person_id, name
        self._since = 0
        self._waits_for_answer = False

    async def says(
        self, text: str, *, to: "Channel | None" = None, reply_to: Message | None = None, topic: int = 0
    ) -> None:
        """Types into the private chat with the bot, or into a channel or group; in a forum into a topic."""
        reply = {"reply_to": reply_to.id} if reply_to else {}
        await self._acts("say", text=text, **_chat(to), **reply, **({"topic": topic} if topic else {}))
        self._waits_for_answer = to is None

    async def sends_photo(self, content: bytes, *, caption: str = "", name: str = "photo.jpg") -> None:
        await self.sends("photo", content, name=name, caption=caption)

    async def sends(self, kind: str, content: bytes, *, name: str, caption: str = "", **where: Any) -> None:
        """kind: photo, document, voice, sticker or video. `where`: chat_id, topic, reply_to (the number of a
        message), or album for one of its parts."""
        encoded = base64.b64encode(content).decode()
        words = {"caption": caption} if caption else {}
        await self._acts("send", kind=kind, name=name, base64=encoded, **words, **where)
        self._waits_for_answer = True

    async def opens(self, url: str, *, channel: "Channel | None" = None) -> None:
        """Follows a t.me link; a startchannel link is answered with the given channel."""
        await self._acts("open", url=url, **_chat(channel))
        self._waits_for_answer = "?start=" in url

    async def taps(
        self, label: str, *, channel: "Channel | None" = None, within: float = PATIENCE_SECONDS
    ) -> str | None:
        """Presses the newest button whose label contains this. Returns what the answer says, if anything.

        A link is followed; one that adds the bot somewhere needs the `channel`.
        """
        message, key = await self._button(label, within)
        if key.get("pay"):
            return (await self._pays_message(message)).error or None
        if url := key.get("url"):
            await self.opens(url, channel=channel)
            return None
        assert "callback_data" in key, f"{self.name} cannot press {key}"
        await self.looks_away()
        return await self.presses(message.id, key["callback_data"], within=within)

    async def presses(self, message_id: int, data: str, *, within: float = PATIENCE_SECONDS) -> str | None:
        """Sends a button's data, be it one that this person was never shown; returns what pops up."""
        asked = await self.telegram.post(
            "tap", **{"from": self.id}, chat_id=self.id, message_id=message_id, data=data
        )
        answer = await self.telegram.get(f"answers/{asked['callback_query_id']}", timeout=within)
        assert answer["answered"], f"the bot did not answer {self.name}'s press of {data!r}"
        text = answer.get("text")
        return None if text is None else str(text)

    async def pays(self, *, within: float = PATIENCE_SECONDS) -> Payment:
        """Pays the newest invoice (`sees` it first), be it a message or a button with its link."""
        message, key = await self._newest(
            lambda key: bool(key.get("pay")) or _is_invoice(key.get("url", "")), within
        )
        if url := key.get("url"):
            return await self.pays_link(url)
        return await self._pays_message(message)

    async def pays_link(self, url: str) -> Payment:
        return _payment(await self._acts("pay", url=url))

    async def _pays_message(self, message: Message) -> Payment:
        return _payment(await self._acts("pay", chat_id=self.id, message_id=message.id))

    async def asks_inline(self, query: str = "", offset: str = "") -> Json:
        """Types @bot and the query into some chat: what the client shows, {results, button, next_offset}."""
        return await self.telegram.post("inline", **{"from": self.id}, query=query, offset=offset)

    async def chooses(self, result: Json, query: str = "") -> None:
        """Sends one of the results into the private chat."""
        details = {"result_id": result["id"], "result": result, "chat_id": self.id}
        await self._acts("choose", query=query, **details)

    async def blocks_bot(self) -> None:
        await self._acts("block", blocked=True)

    async def unblocks_bot(self) -> None:
        await self._acts("block", blocked=False)

    async def sees(self, part: str, *, within: float = PATIENCE_SECONDS) -> Message:
        """Waits for a message of the bot, new or edited since this person last acted, that has the part."""
        async for message in self._arriving(within):
            if message.has(part):
                self._waits_for_answer = False
                return message
        raise AssertionError(f"{self.name} does not see {part!r}, but:\n{await self._screen()}")

    async def looks_away(self) -> None:
        """From here on, `sees` finds only what comes later."""
        self._since = await self.telegram.seq()

    async def chat(self) -> list[Message]:
        """What the private chat shows, oldest first."""
        return await self.telegram.messages(self.id, self.id)

    async def stars(self) -> int:
        people = (await self.telegram.get("world"))["people"]
        return next(int(someone["stars"]) for someone in people if someone["id"] == self.id)

    async def _arriving(self, within: float) -> AsyncIterator[Message]:
        """The bot's messages and edits in the private chat since this person's last action, as they come."""
        async for events in self.telegram.happenings(self._since, within):
            for event in events:
                if event.get("chat_id") == self.id and event["kind"] in ("message", "edited"):
                    message = Message(event["message"])
                    if message.by_bot:
                        yield message

    async def _acts(self, path: str, **details: Any) -> Json:
        await self.looks_away()
        return await self.telegram.post(path, **{"from": self.id}, **details)

    async def _button(self, label: str, within: float) -> tuple[Message, Json]:
        return await self._newest(lambda key: matches(label, key["text"]), within, label)

    async def _newest(
        self, fits: Callable[[Json], bool], within: float, label: str = "an invoice"
    ) -> tuple[Message, Json]:
        """The newest button that fits; after a typed message, the bot gets the time to answer first."""
        if self._waits_for_answer:
            await anext(self._arriving(within), None)
            self._waits_for_answer = False
        since = await self.telegram.seq()
        looks = self.telegram.happenings(since, within)
        while True:
            for message in reversed(await self.chat()):
                for key in message.keys:
                    if fits(key):
                        return message, key
            if await anext(looks, None) is None:
                raise AssertionError(f"{self.name} finds no button {label!r}, but:\n{await self._screen()}")

    async def _screen(self) -> str:
        return "\n".join(map(str, await self.chat())) or "(an empty chat)"


def _chat(channel: "Channel | None") -> Json:
    return {"chat_id": channel.id} if channel else {}


def _payment(answer: Json) -> Payment:
    return Payment(answer["ok"], answer.get("charge_id", ""), answer.get("error", ""))


def _is_invoice(url: str) -> bool:
    return "t.me/$" in url or "t.me/invoice/" in url
