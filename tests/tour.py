"""A tour of the sandbox: a bot that calls every method once, and people who cause every kind of update."""

import asyncio
from typing import Any

from tests.cast import Channel, Person
from tests.raw_bot import RawBot, png

BUTTON = {"inline_keyboard": [[{"text": "Press", "callback_data": "pressed"}]]}
BILL = {"title": "Tea", "description": "With lemon", "payload": "tea", "currency": "XTR"}
PRICE = [{"label": "Tea", "amount": 50}]
MONTH_SECONDS = 2_592_000


class Tour(RawBot):
    """Each chapter drives what belongs together; `whole` is all of them."""

    async def whole(self) -> None:
        await self.bot("deleteWebhook")
        await self.introduces_itself()
        bruna = await self.telegram.person("Bruna", username="bruna_reads")
        carlo = await self.telegram.person("Carlo", language="it")
        channel = await self.telegram.channel("Casa", owner=carlo, username="casa_cucina")
        await self.talks(bruna)
        await self.shows_pictures(bruna)
        await self.sells(bruna)
        await self.answers_inline(bruna)
        await self.draws(bruna)
        await self.posts(carlo, channel)
        await self.sorts(carlo)
        await self.parts(bruna, channel)

    async def introduces_itself(self) -> None:
        await self.bot("getMe")
        await self.bot("setMyCommands", commands=[{"command": "start", "description": "Begin"}])
        await self.bot("getMyCommands")
        await self.bot("deleteMyCommands")
        for name in ("Name", "Description", "ShortDescription"):
            field = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}
            await self.bot(f"setMy{name}", **{field[name]: "Tea shop"})
            await self.bot(f"getMy{name}")
        await self.bot("setChatMenuButton", menu_button={"type": "commands"})
        await self.bot("getChatMenuButton")

    async def talks(self, bruna: Person) -> None:
        await bruna.says("/start https://example.com #tea")
        heard = await self.hears("message")
        text = (
            '<b>Hi</b> <a href="https://example.com">there</a> <tg-spoiler>psst</tg-spoiler> <pre>x = 1</pre>'
        )
        sent = await self.bot(
            "sendMessage",
            chat_id=bruna.id,
            text=text,
            parse_mode="HTML",
            reply_markup=BUTTON,
            reply_parameters={"message_id": heard["message_id"]},
            link_preview_options={"is_disabled": True},
        )
        here = {"chat_id": bruna.id, "message_id": sent["message_id"]}
        await self.is_tapped(bruna)
        await self.reworks(bruna, here)
        await self.telegram.post(
            "edit",
            **{"from": bruna.id},
            chat_id=bruna.id,
            message_id=heard["message_id"],
            text="/start again",
        )
        await self.hears("edited_message")

    async def is_tapped(self, bruna: Person) -> None:
        tapping = asyncio.create_task(bruna.taps("Press"))
        query = await self.hears("callback_query")
        await self.bot("answerCallbackQuery", callback_query_id=query["id"], text="Pressed")
        await tapping

    async def reworks(self, bruna: Person, here: dict[str, Any]) -> None:
        await self.bot("editMessageText", **here, text="_Edited_", parse_mode="MarkdownV2")
        await self.bot("editMessageReplyMarkup", **here, reply_markup=BUTTON)
        await self.bot("forwardMessage", from_chat_id=bruna.id, **here)
        copy = await self.bot("copyMessage", from_chat_id=bruna.id, **here)
        await self.bot("sendChatAction", chat_id=bruna.id, action="typing")
        await self.bot("pinChatMessage", **here)
        await self.bot("getChat", chat_id=bruna.id)
        await self.bot("unpinChatMessage", **here)
        await self.bot("deleteMessages", chat_id=bruna.id, message_ids=[copy["message_id"]])
        await self.bot("deleteMessage", **here)
        await self.bot("getUserProfilePhotos", user_id=bruna.id)

    async def shows_pictures(self, bruna: Person) -> None:
        sent = await self.bot(
            "sendPhoto", chat_id=bruna.id, photo=png(600, 400), caption="*Tea*", parse_mode="Markdown"
        )
        here = {"chat_id": bruna.id, "message_id": sent["message_id"]}
        await self.bot("editMessageCaption", **here, caption="Cold tea")
        photo = sent["photo"][-1]["file_id"]
        await self.bot("editMessageMedia", **here, media={"type": "photo", "media": photo, "caption": "Same"})
        await self.bot("getFile", file_id=photo)
        await self.bot("sendDocument", chat_id=bruna.id, document=b"menu")
        await self.bot("sendVideo", chat_id=bruna.id, video=b"video")
        for kind in ("photo", "document", "sticker", "video"):
            await bruna.sends(kind, png(512, 512), name=f"{kind}.png")
            await self.hears("message")

    async def sells(self, bruna: Person) -> None:
        await self.bot("sendInvoice", chat_id=bruna.id, **BILL, prices=PRICE)
        paid = await self.buys(bruna)
        link = await self.bot("createInvoiceLink", **BILL, prices=PRICE, subscription_period=MONTH_SECONDS)
        await self.bot(
            "sendMessage",
            chat_id=bruna.id,
            text="Monthly",
            reply_markup={"inline_keyboard": [[{"text": "Subscribe", "url": link}]]},
        )
        monthly = await self.buys(bruna)
        for canceled in (True, False):
            charge = monthly["telegram_payment_charge_id"]
            await self.bot(
                "editUserStarSubscription",
                user_id=bruna.id,
                telegram_payment_charge_id=charge,
                is_canceled=canceled,
            )
        await self.telegram.clock_moves(days=31)
        await self.hears("message")
        charge = paid["telegram_payment_charge_id"]
        await self.bot("refundStarPayment", user_id=bruna.id, telegram_payment_charge_id=charge)
        await self.hears("message")
        await self.bot("getMyStarBalance")
        await self.bot("getStarTransactions")
        gifts = await self.bot("getAvailableGifts")
        await self.bot("sendGift", user_id=bruna.id, gift_id=gifts["gifts"][0]["id"])

    async def buys(self, bruna: Person) -> Any:
        paying = asyncio.create_task(bruna.pays())
        query = await self.hears("pre_checkout_query")
        await self.bot("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
        assert (await paying).ok
        return (await self.hears("message"))["successful_payment"]

    async def answers_inline(self, bruna: Person) -> None:
        asking = asyncio.create_task(self.telegram.post("inline", **{"from": bruna.id}, query="tea"))
        query = await self.hears("inline_query")
        content = {"message_text": "Tea"}
        article = {"type": "article", "id": "1", "title": "Tea", "input_message_content": content}
        await self.bot("answerInlineQuery", inline_query_id=query["id"], results=[article])
        await asking
        await self.telegram.post("choose", **{"from": bruna.id}, result_id="1", query="tea")
        await self.hears("chosen_inline_result")

    async def draws(self, bruna: Person) -> None:
        name = f"tea_by_{(await self.bot('getMe'))['username']}"
        file = await self.bot(
            "uploadStickerFile", user_id=bruna.id, sticker=png(512, 512), sticker_format="static"
        )
        sticker = {"sticker": file["file_id"], "format": "static", "emoji_list": ["☕"]}
        await self.bot("createNewStickerSet", user_id=bruna.id, name=name, title="Tea", stickers=[sticker])
        other = {**sticker, "sticker": "attach://drawn"}
        await self.bot("addStickerToSet", user_id=bruna.id, name=name, sticker=other, drawn=png(512, 300))
        stickers = (await self.bot("getStickerSet", name=name))["stickers"]
        await self.bot("sendSticker", chat_id=bruna.id, sticker=stickers[0]["file_id"])
        await self.bot("setStickerSetTitle", name=name, title="Teas")
        await self.bot("deleteStickerFromSet", sticker=stickers[-1]["file_id"])
        await self.bot("deleteStickerSet", name=name)

    async def posts(self, carlo: Person, channel: Channel) -> None:
        await channel.adds_bot(by=carlo)
        await self.hears("my_chat_member")
        await channel.posts("Oggi: pane")
        await self.hears("channel_post")
        post = (await channel.posted())[-1]
        await channel.edits(post, "Domani: pane")
        await self.hears("edited_channel_post")
        for method in ("getChat", "getChatAdministrators", "getChatMemberCount"):
            await self.bot(method, chat_id=channel.id)
        await self.bot("sendMessage", chat_id="@casa_cucina", text="Sponsored", reply_markup=BUTTON)
        await self.telegram.post(
            "members", chat_id=channel.id, user_id=carlo.id, status="administrator", by=carlo.id
        )
        await self.hears("chat_member")
        await self.bot("getChatMember", chat_id=channel.id, user_id=carlo.id)

    async def sorts(self, carlo: Person) -> None:
        """Into the topics of a forum."""
        forum = await self.telegram.group("Staff", owner=carlo, forum=True)
        await forum.adds_bot(by=carlo, rights=("can_manage_topics",))
        await self.hears("my_chat_member")
        topic = await self.bot("createForumTopic", chat_id=forum.id, name="Orders")
        await self.bot(
            "sendMessage", chat_id=forum.id, message_thread_id=topic["message_thread_id"], text="One loaf"
        )

    async def parts(self, bruna: Person, channel: Channel) -> None:
        await self.bot("leaveChat", chat_id=channel.id)
        await bruna.blocks_bot()
        await self.hears("my_chat_member")
        await self.bot("setWebhook", url="http://127.0.0.1:9/hook", secret_token="secret")
        await self.bot("getWebhookInfo")
        await self.bot("deleteWebhook")
