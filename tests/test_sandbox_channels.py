"""The sandbox: channels, rights, members, and what bots learn of them."""

from collections.abc import AsyncIterator

import pytest

from tests.emulated import Desk, emulated, library_bot


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with emulated() as desk:
        yield desk


async def test_becoming_administrator_is_told(desk: Desk) -> None:
    carlo = await desk.people.person("Carlo")
    channel = await desk.people.channel("Casa", owner=carlo)
    await channel.adds_bot(rights=("can_post_messages",))
    change = await desk.update("my_chat_member")
    assert (change["old_chat_member"]["status"], change["from"]["id"]) == ("left", carlo.id)
    rights = change["new_chat_member"]
    assert (rights["can_post_messages"], rights["can_edit_messages"]) == (True, False)
    assert "can_pin_messages" not in rights


async def test_own_posts_do_not_come_back(desk: Desk) -> None:
    channel = await desk.channel()
    await desk.result("sendMessage", chat_id=channel.id, text="mine")
    await channel.posts("theirs")
    assert [update["channel_post"]["text"] for update in await desk.updates()] == ["theirs"]


async def test_edited_post_is_told(desk: Desk) -> None:
    channel = await desk.channel()
    await desk.result("sendMessage", chat_id=channel.id, text="ad")
    await channel.edits((await channel.posted())[0], "no ad")
    assert (await desk.update("edited_channel_post"))["text"] == "no ad"


async def test_edited_post_may_lose_its_buttons(desk: Desk) -> None:
    channel = await desk.channel()
    keyboard = {"inline_keyboard": [[{"text": "Menu", "url": "https://example.com/"}]]}
    await desk.result("sendMessage", chat_id=channel.id, text="ad", reply_markup=keyboard)
    await channel.edits((await channel.posted())[0], "no ad", keyboard=False)
    assert "reply_markup" not in await desk.update("edited_channel_post")


async def test_album_comes_in_parts(desk: Desk) -> None:
    channel = await desk.channel()
    await channel.posts_album(b"one", b"two")
    posts = [update["channel_post"] for update in await desk.updates()]
    assert [post["media_group_id"] for post in posts] == ["1", "1"]


async def test_same_keyboard_changes_nothing(desk: Desk) -> None:
    channel = await desk.channel()
    keyboard = {"inline_keyboard": [[{"text": "Menu", "url": "https://example.com/"}]]}
    sent = await desk.result("sendMessage", chat_id=channel.id, text="ad", reply_markup=keyboard)
    same = {"chat_id": channel.id, "message_id": sent["message_id"], "reply_markup": keyboard}
    assert "message is not modified" in await desk.refusal("editMessageReplyMarkup", **same)
    assert "edit_date" not in (await channel.posted())[0].raw


async def test_deleted_post_is_found_by_an_edit(desk: Desk) -> None:
    channel = await desk.channel()
    sent = await desk.result("sendMessage", chat_id=channel.id, text="ad")
    await channel.deletes((await channel.posted())[0])
    assert await desk.updates() == []
    place = {"chat_id": channel.id, "message_id": sent["message_id"]}
    assert await desk.refusal("editMessageReplyMarkup", **place) == "Bad Request: message to edit not found"


@pytest.mark.parametrize(
    ("status", "rights", "complaint"),
    [
        ("left", {}, "Forbidden: bot is not a member of the channel chat"),
        ("kicked", {}, "Forbidden: bot was kicked from the channel chat"),
        (
            "administrator",
            {"can_edit_messages": True},
            "Bad Request: need administrator rights in the channel chat",
        ),
    ],
)
async def test_bot_without_rights_cannot_post(
    desk: Desk, status: str, rights: dict[str, bool], complaint: str
) -> None:
    channel = await desk.channel()
    await desk.people.post("members", chat_id=channel.id, user_id="bot", status=status, rights=rights)
    assert await desk.refusal("sendMessage", chat_id=channel.id, text="x") == complaint


async def test_unknown_channel_is_not_found(desk: Desk) -> None:
    carlo = await desk.people.person("Carlo")
    channel = await desk.people.channel("Casa", owner=carlo, username="casa", subscribers=1234)
    assert await desk.refusal("getChat", chat_id=channel.id) == "Bad Request: chat not found"
    assert await desk.refusal("getChat", chat_id="@nobody") == "Bad Request: chat not found"
    assert await desk.result("getChatMemberCount", chat_id="@casa") == 1234


async def test_others_posts_need_the_right_to_delete(desk: Desk) -> None:
    channel = await desk.channel()
    await channel.posts("theirs")
    place = {"chat_id": channel.id, "message_id": (await channel.posted())[0].id}
    await channel.adds_bot(rights=("can_post_messages",))
    assert await desk.refusal("deleteMessage", **place) == "Bad Request: message can't be deleted"
    await channel.adds_bot(rights=("can_post_messages", "can_delete_messages"))
    assert await desk.result("deleteMessage", **place)


async def test_library_reads_chats_and_members(desk: Desk) -> None:
    channel = await desk.channel(subscribers=1234)
    async with library_bot(desk) as bot:
        chat = await bot.get_chat(channel.id)
        admins = await bot.get_chat_administrators(channel.id)
        stranger = await bot.get_chat_member(channel.id, (await desk.customer()).id)
        assert await bot.get_chat_member_count(channel.id) == 1234
    assert (chat.title, chat.api_kwargs) == ("Casa & Cucina", {})
    assert [admin.status for admin in admins] == ["creator", "administrator"]
    assert stranger.status == "left"


async def test_joining_is_told_to_those_who_ask(desk: Desk) -> None:
    channel = await desk.channel(subscribers=10)
    bruna = await desk.people.person("Bruna")
    await desk.updates(allowed_updates=["chat_member"])
    await desk.people.post("members", chat_id=channel.id, user_id=bruna.id, status="member", by=bruna.id)
    assert (await desk.update("chat_member"))["new_chat_member"]["status"] == "member"
    assert await desk.result("getChatMemberCount", chat_id=channel.id) == 11


async def test_link_asks_for_just_the_rights(desk: Desk) -> None:
    carlo = await desk.people.person("Carlo")
    channel = await desk.people.channel("Casa", owner=carlo)
    await carlo.opens(
        "https://t.me/fairshare_bot?startchannel&admin=post_messages+edit_messages", channel=channel
    )
    member = (await desk.update("my_chat_member"))["new_chat_member"]
    assert (member["can_post_messages"], member["can_delete_messages"]) == (True, False)


async def test_leaving_is_told(desk: Desk) -> None:
    channel = await desk.channel()
    assert await desk.result("leaveChat", chat_id=channel.id)
    assert (await desk.update("my_chat_member"))["new_chat_member"]["status"] == "left"


async def test_privacy_mode_hides_group_talk(desk: Desk) -> None:
    carlo = await desk.people.person("Carlo")
    group = await desk.people.group("Family", owner=carlo)
    await desk.people.post("members", chat_id=group.id, user_id="bot", status="member")
    await desk.updates()
    await group.posts("what's for dinner?")
    await group.posts("/remind dinner")
    assert [update["message"]["text"] for update in await desk.updates()] == ["/remind dinner"]


async def test_pinning_needs_the_right_to_edit(desk: Desk) -> None:
    channel = await desk.channel()
    sent = await desk.result("sendMessage", chat_id=channel.id, text="pin me")
    assert await desk.result("pinChatMessage", chat_id=channel.id, message_id=sent["message_id"])
    assert (await desk.result("getChat", chat_id=channel.id))["pinned_message"]["text"] == "pin me"


async def test_nobody_is_appointed_to_verify(desk: Desk) -> None:
    bruna = await desk.customer()
    assert await desk.refusal("verifyUser", user_id=bruna.id) == "Bad Request: BOT_VERIFIER_FORBIDDEN"
