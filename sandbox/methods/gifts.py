"""Gifts, paid from the bot's balance."""

from sandbox import views
from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.rights import check_private, find_person
from sandbox.stars import add_transaction
from sandbox.text import formatted
from sandbox.world import NANO, Json

TEXT_CHARACTERS_MAX = 128
GIFTS = {  # id: (emoji, Stars, upgrade Stars, total or 0 for unlimited)
    "5170145012310081615": ("💝", 15, 0, 0),
    "5170233102089322756": ("🧸", 15, 0, 0),
    "5170250947678437525": ("🎁", 25, 0, 0),
    "5168103777563050263": ("🌹", 25, 0, 0),
    "5170144170496491616": ("🎂", 50, 0, 0),
    "5170521118301225164": ("💎", 100, 0, 0),
}


def shown(gift_id: str) -> Json:
    emoji, stars, _, _ = GIFTS[gift_id]
    sticker = {
        "file_id": f"CAACAgGift{gift_id}", "file_unique_id": f"AgADGift{gift_id[:8]}", "type": "custom_emoji",
        "custom_emoji_id": gift_id, "width": 512, "height": 512, "is_animated": True, "is_video": False,
        "emoji": emoji,
    }  # fmt: skip
    return {"id": gift_id, "sticker": sticker, "star_count": stars}


@method("getAvailableGifts")
async def get_available_gifts(call: Call) -> Json:
    return {"gifts": [shown(gift_id) for gift_id in GIFTS]}


@method("sendGift")
async def send_gift(call: Call) -> bool:
    gift_id = call.required_text("gift_id")
    text, _ = formatted(call.text("text"), call.text("text_parse_mode"), call.listed("text_entities"))
    if len(text) > TEXT_CHARACTERS_MAX:
        raise Failure("GIFT_TEXT_TOO_LONG")
    if gift_id not in GIFTS:
        raise Failure("STARGIFT_INVALID")
    receiver = receiving(call)
    stars = GIFTS[gift_id][1]
    if call.bot.nanostars < stars * NANO:
        raise Failure("BALANCE_TOO_LOW")
    row = {"id": call.cloud.secret("gift"), "amount": stars, "date": int(call.cloud.clock.timestamp())}
    add_transaction(call.bot, row | {"receiver": receiver | {"gift": shown(gift_id)}})
    call.cloud.events.emit("gift", gift_id=gift_id, stars=stars, text=text)
    return True


def receiving(call: Call) -> Json:
    """TransactionPartner of whoever gets the gift: a person, or a channel."""
    if call.text("chat_id"):
        chat = call.chat()
        if chat.type != "private":
            return {"type": "chat", "chat": views.chat(call.cloud.world, chat)}
        check_private(call.cloud, call.bot, chat)
    person = find_person(call.cloud, call.number("user_id") or call.number("chat_id"))
    return {"type": "user", "transaction_type": "gift_purchase", "user": views.user(person)}
