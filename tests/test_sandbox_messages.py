"""The sandbox: what bots may send, edit and delete, and how Telegram complains."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import LabeledPrice
from telegram.error import BadRequest, Forbidden

from tests.emulated import Desk, emulated, library_bot

BUTTON = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with emulated() as desk:
        yield desk


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": "  \n "}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "x" * 32769}, "text is too long"),
        ({"text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b" * 65}]]}},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {
                "text": "x",
                "reply_markup": {"inline_keyboard": [[{"text": "a", "url": "javascript:alert(1)"}]]},
            },
            "inline keyboard button URL 'javascript:alert(1)' is invalid: Wrong HTTP URL",
        ),
        ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ],
)
async def test_bad_messages_are_refused(desk: Desk, arguments: dict[str, Any], complaint: str) -> None:
    bruna = await desk.customer()
    assert await desk.refusal("sendMessage", chat_id=bruna.id, **arguments) == f"Bad Request: {complaint}"


async def test_stranger_cannot_be_written_to(desk: Desk) -> None:
    bruna = await desk.people.person("Bruna")
    assert await desk.refusal("sendMessage", chat_id=bruna.id, text="x") == "Bad Request: chat not found"
    channel = await desk.people.channel("Bread", owner=bruna)
    await channel.adds_bot()
    assert await desk.refusal("sendMessage", chat_id=bruna.id, text="x") == (
        "Forbidden: bot can't initiate conversation with a user"
    )


async def test_blocked_bot_is_told_and_refused(desk: Desk) -> None:
    bruna = await desk.customer()
    await bruna.blocks_bot()
    change = await desk.update("my_chat_member")
    assert change["new_chat_member"]["status"] == "kicked"
    async with library_bot(desk) as bot:
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(bruna.id, "x")


async def test_edit_that_changes_nothing_is_refused(desk: Desk) -> None:
    bruna = await desk.customer()
    sent = await desk.result("sendMessage", chat_id=bruna.id, text="same", reply_markup=BUTTON)
    place = {"chat_id": bruna.id, "message_id": sent["message_id"]}
    assert (await desk.refusal("editMessageText", **place, text="same", reply_markup=BUTTON)).startswith(
        "Bad Request: message is not modified: specified new message content"
    )
    assert "reply_markup" not in await desk.result("editMessageText", **place, text="same")


async def test_deleted_message_cannot_be_edited(desk: Desk) -> None:
    bruna = await desk.customer()
    sent = await desk.result("sendMessage", chat_id=bruna.id, text="x")
    place = {"chat_id": bruna.id, "message_id": sent["message_id"]}
    assert await desk.result("deleteMessage", **place)
    assert await desk.refusal("editMessageText", **place, text="y") == (
        "Bad Request: message to edit not found"
    )
    assert await desk.refusal("deleteMessage", **place) == "Bad Request: message to delete not found"


async def test_message_stays_after_48_hours(desk: Desk) -> None:
    channel = await desk.channel()
    sent = await desk.result("sendMessage", chat_id=channel.id, text="ad")
    await desk.people.clock_moves(hours=48)
    place = {"chat_id": channel.id, "message_id": sent["message_id"]}
    assert await desk.refusal("deleteMessage", **place) == "Bad Request: message can't be deleted"
    assert await desk.result("editMessageText", **place, text="still editable")


async def test_tapped_button_is_answered(desk: Desk) -> None:
    bruna = await desk.customer()
    sent = await desk.result("sendMessage", chat_id=bruna.id, text="?", reply_markup=BUTTON)
    asked = await desk.people.post(
        "tap", **{"from": bruna.id}, message_id=sent["message_id"], row=0, column=0
    )
    query = await desk.update("callback_query")
    assert (query["data"], query["message"]["message_id"]) == ("y", sent["message_id"])
    await desk.result("answerCallbackQuery", callback_query_id=query["id"], text="Done", show_alert=True)
    answer = await desk.people.get(f"answers/{asked['callback_query_id']}")
    assert (answer["text"], answer["show_alert"]) == ("Done", True)


async def test_late_answer_is_refused(desk: Desk) -> None:
    bruna = await desk.customer()
    sent = await desk.result("sendMessage", chat_id=bruna.id, text="?", reply_markup=BUTTON)
    await desk.people.post("tap", **{"from": bruna.id}, message_id=sent["message_id"], data="y")
    query = await desk.update("callback_query")
    await desk.people.clock_moves(minutes=5)
    assert await desk.refusal("answerCallbackQuery", callback_query_id=query["id"]) == (
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    )


async def test_reply_keyboard_is_for_people_only(desk: Desk) -> None:
    bruna = await desk.customer()
    keyboard = {"keyboard": [["Yes", "No"]], "one_time_keyboard": True}
    sent = await desk.result("sendMessage", chat_id=bruna.id, text="?", reply_markup=keyboard)
    assert "reply_markup" not in sent
    seen = (await bruna.chat())[-1].raw["reply_markup"]["keyboard"]
    assert seen == [[{"text": "Yes"}, {"text": "No"}]]


async def test_invoice_cannot_be_copied(desk: Desk) -> None:
    bruna = await desk.customer()
    async with library_bot(desk) as bot:
        original = await bot.send_message(bruna.id, "<b>x</b>", parse_mode="HTML")
        copy = await bot.copy_message(bruna.id, bruna.id, original.message_id)
        assert copy.message_id > original.message_id
        forwarded = await bot.forward_message(bruna.id, bruna.id, original.message_id)
        assert forwarded.forward_origin is not None
        invoice = await bot.send_invoice(bruna.id, "T", "D", "p", "XTR", [LabeledPrice("x", 1)])
        with pytest.raises(BadRequest, match=r"(?i)message can't be copied"):
            await bot.copy_message(bruna.id, bruna.id, invoice.message_id)


async def test_deep_link_starts_with_a_payload(desk: Desk) -> None:
    bruna = await desk.people.person("Bruna")
    await bruna.opens("https://t.me/fairshare_bot?start=gift_7")
    assert (await desk.update("message"))["text"] == "/start gift_7"
