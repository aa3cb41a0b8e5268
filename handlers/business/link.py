"""The link by which customers follow a business, and its picture for a counter or a window."""

from telegram import InputFile

from handlers.business.card import back_to_card
from handlers.business.showing import follow_link, name_of
from handlers.context import Context, caption, keyboard, press
from handlers.qr import STYLES, png
from storage.businesses import BY_QR, Business


async def show_link(context: Context, business: Business) -> bool:
    say = context.say
    text = say("business-link", name=name_of(business), link=follow_link(context, business))
    picture = [press(say.plain("business-do-qr"), f"business:qr:{business.id}")]
    await context.show(text, [picture, back_to_card(say, business)])
    return True


async def send_qr(context: Context, business: Business) -> bool:
    say, link = context.say, follow_link(context, business)
    photo = InputFile(png(follow_link(context, business, BY_QR), STYLES["classic"]), "follow.png")
    words = caption(say("business-qr", name=name_of(business), link=link))
    rows = {"reply_markup": keyboard([back_to_card(say, business)])}
    await context.call("sendPhoto", {"chat_id": context.chat_id, "photo": photo, **words, **rows})
    return True
