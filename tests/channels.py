"""A channel or group of a test: who runs it, and what its readers see."""

from collections.abc import Callable
from typing import Any

from tests.control import PATIENCE_SECONDS, Control, Message
from tests.people import Person

CHANNEL_RIGHTS = ("can_post_messages", "can_edit_messages", "can_delete_messages")


class Channel:
    def __init__(self, telegram: Control, chat_id: int, title: str, owner: Person) -> None:
        self.telegram, self.id, self.title, self.owner = telegram, chat_id, title, owner

    async def adds_bot(self, *, by: Person | None = None, rights: tuple[str, ...] = CHANNEL_RIGHTS) -> None:
        """Makes the bot an administrator with these rights (can_*), or changes its rights."""
        await self._bot("administrator", by, rights=dict.fromkeys(rights, True))

    async def removes_bot(self, *, by: Person | None = None) -> None:
        await self._bot("left", by)

    async def posts(self, text: str, *, by: Person | None = None) -> None:
        await (by or self.owner).says(text, to=self)

    async def posts_album(self, *files: bytes, by: Person | None = None) -> None:
        """Several files as one post, which arrive one by one."""
        for file in files:
            await (by or self.owner).sends("document", file, name="menu.txt", album="1", chat_id=self.id)

    async def deletes(self, message: Message, *, by: Person | None = None) -> None:
        author = by or self.owner
        await self.telegram.post("delete", **{"from": author.id}, chat_id=self.id, message_id=message.id)

    async def edits(
        self, message: Message, text: str, *, by: Person | None = None, keyboard: bool = True
    ) -> None:
        """Gives a post other words; without `keyboard` it also loses its buttons."""
        asked = {"from": (by or self.owner).id, "chat_id": self.id, "message_id": message.id, "text": text}
        await self.telegram.post("edit", **asked, keyboard=keyboard)

    async def sees(self, part: str, *, within: float = PATIENCE_SECONDS) -> Message:
        """Waits until a post that contains the part stands in the channel; returns the newest one."""
        found = await self._until(lambda posts: any(post.has(part) for post in posts), within)
        if found is None:
            raise AssertionError(f"{self.title} does not show {part!r}, but:\n{await self._screen()}")
        return next(post for post in reversed(found) if post.has(part))

    async def no_longer_sees(self, part: str, *, within: float = PATIENCE_SECONDS) -> None:
        """Waits until no post contains the part."""
        if await self._until(lambda posts: not any(post.has(part) for post in posts), within) is None:
            raise AssertionError(f"{self.title} still shows {part!r}:\n{await self._screen()}")

    async def shows(self) -> list[str]:
        return [post.text for post in await self.posted()]

    async def posted(self) -> list[Message]:
        return await self.telegram.messages(self.id, self.owner.id)

    async def _bot(self, status: str, by: Person | None, **details: Any) -> None:
        who = by or self.owner
        await who.looks_away()
        await self.telegram.post(
            "members", chat_id=self.id, user_id="bot", status=status, by=who.id, **details
        )

    async def _until(self, fits: Callable[[list[Message]], bool], within: float) -> list[Message] | None:
        looks = self.telegram.happenings(await self.telegram.seq(), within)
        while True:
            posts = await self.posted()
            if fits(posts):
                return posts
            if await anext(looks, None) is None:
                return None

    async def _screen(self) -> str:
        return "\n".join(await self.shows()) or "(nothing)"
