"""copyMessage and forwardMessage."""

from sandbox import views
from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.messages import post
from sandbox.methods.sending import destination, read_caption, send
from sandbox.rights import check_access
from sandbox.world import Invoice, Json, Message

CARRIED = (
    "text", "entities", "caption", "caption_entities", "photo", "document", "video", "voice", "sticker",
    "link_preview_options", "has_media_spoiler", "show_caption_above_media",
)  # fmt: skip


def source(call: Call, purpose: str) -> Message:
    chat = call.chat("from_chat_id")
    if chat.type != "private":
        check_access(call.bot, chat, writing=False)
    message = chat.messages.get(call.number("message_id"))
    if message is None:
        raise Failure(f"message to {purpose} not found")
    if message.body.get("has_protected_content"):
        raise Failure(f"message can't be {'copied' if purpose == 'copy' else 'forwarded'}")
    return message


@method("copyMessage")
async def copy_message(call: Call) -> Json:
    chat = destination(call, "text messages")
    message = source(call, "copy")
    if message.service or message.invoice:
        raise Failure("message can't be copied")
    content = {name: message.body[name] for name in CARRIED if name in message.body}
    if "caption" in call.arguments:
        content = {name: value for name, value in content.items() if not name.startswith("caption")}
        content |= read_caption(call)
    return {"message_id": send(call, chat, content)["message_id"]}


@method("forwardMessage")
async def forward_message(call: Call) -> Json:
    chat = destination(call, "text messages")
    message = source(call, "forward")
    if message.service:
        raise Failure("message can't be forwarded")
    content = {name: message.body[name] for name in CARRIED if name in message.body}
    content["forward_origin"] = origin(call, message)
    if message.invoice:
        content |= {
            "invoice": message.body["invoice"],
            "reply_markup": invoice_keyboard(call, message.invoice),
        }
    invoice = None if message.invoice and message.invoice.start_parameter else message.invoice
    return post(call.cloud, chat, call.bot, content, invoice=invoice).body


def invoice_keyboard(call: Call, invoice: Invoice) -> Json:
    """A forwarded invoice can be paid by anybody, unless a start_parameter sends them to the bot first."""
    if invoice.start_parameter:
        url = f"https://t.me/{call.bot.username}?start={invoice.start_parameter}"
        return {"inline_keyboard": [[{"text": "Pay", "url": url}]]}
    return {"inline_keyboard": [[{"text": f"Pay ⭐{invoice.total_amount}", "pay": True}]]}


def origin(call: Call, message: Message) -> Json:
    if "forward_origin" in message.body:
        return dict(message.body["forward_origin"])
    date = message.body["date"]
    if "sender_chat" in message.body:
        chat = message.body["sender_chat"]
        return {"type": "channel", "date": date, "chat": chat, "message_id": message.id}
    world = call.cloud.world
    author = world.people.get(message.author_id) or world.bots[message.author_id]
    return {"type": "user", "date": date, "sender_user": views.user(author)}
