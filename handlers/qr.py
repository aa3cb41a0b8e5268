"""/qr: a text as a QR code. Members choose its colours and take it as SVG.

The text is kept nowhere: it is the picture's caption, and is read from there when a button is pressed.
"""

import io
from dataclasses import dataclass
from typing import Any

import segno
from telegram import InputFile, InputMediaPhoto, Message, MessageEntity

from handlers.context import Context, Rows, press
from handlers.doors import Handle, button, command, is_member, pressed
from handlers.sending import NotSent, call
from handlers.start import premium_button
from handlers.words import Voice

BYTES_MAX = 1_000
QUIET_MODULES = 4  # the standard's quiet zone
PIXELS = 720
MODULE_PIXELS_MIN = 5


@dataclass(frozen=True)
class Style:
    """Colours as #rrggbb. Dark on light, with enough contrast for every scanner."""

    dark: str
    light: str
    finder: str

    def colours(self) -> dict[str, str]:
        return {"dark": self.dark, "light": self.light, "finder_dark": self.finder}


STYLES = {
    "classic": Style("#000000", "#ffffff", "#000000"),
    "ocean": Style("#0b4f6c", "#f2fbff", "#01283a"),
    "forest": Style("#1b4332", "#f4fbf4", "#2d6a4f"),
    "berry": Style("#6a0f49", "#fff5fb", "#a4133c"),
    "sunset": Style("#7f2704", "#fff7ec", "#b30000"),
    "night": Style("#1d1b4c", "#e9e8ff", "#000000"),
}


async def qr(context: Context) -> None:
    words = context.text.split(maxsplit=1)
    text = words[1].strip() if len(words) > 1 else ""
    if not text:
        await context.reply(context.say("qr-how"))
    elif (length := len(text.encode())) > BYTES_MAX:
        await context.reply(context.say("qr-long", max=BYTES_MAX, length=length))
    else:
        await _send(context, text)


async def _send(context: Context, text: str, style: str = "classic") -> None:
    photo = InputFile(png(text, STYLES[style]), "qr.png")
    words = {"caption": text, "caption_entities": [entity.to_dict() for entity in _as_code(text)]}
    await context.call(
        "sendPhoto", {"chat_id": context.chat_id, "photo": photo, **words, **_keyboard(context, style)}
    )


def _as_code(text: str) -> list[MessageEntity]:
    """Shown letter by letter and copied by a tap. Telegram counts UTF-16 units."""
    return [MessageEntity(MessageEntity.CODE, 0, len(text.encode("utf-16-le")) // 2)]


def png(text: str, style: Style) -> bytes:
    code = _code(text)
    modules = code.symbol_size(border=QUIET_MODULES)[0]
    picture = io.BytesIO()
    scale = max(MODULE_PIXELS_MIN, PIXELS // modules)
    code.save(picture, kind="png", scale=scale, border=QUIET_MODULES, **style.colours())
    return picture.getvalue()


def _svg(text: str, style: Style) -> bytes:
    drawing = io.BytesIO()
    _code(text).save(drawing, kind="svg", scale=10, border=QUIET_MODULES, **style.colours())
    return drawing.getvalue()


def _code(text: str) -> segno.QRCode:
    return segno.make_qr(text, error="m")


def _keyboard(context: Context, style: str) -> dict[str, Any]:
    say = context.say
    rows = _styles(say, style) if is_member(context) else [[press(say.plain("qr-more"), "qr:more")]]
    return {"reply_markup": {"inline_keyboard": rows}}


def _styles(say: Voice, chosen: str) -> Rows:
    buttons = [
        press(("✓ " if name == chosen else "") + say.plain(f"qr-style-{name}"), f"qr:style:{name}")
        for name in STYLES
    ]
    return [buttons[:3], buttons[3:], [press(say.plain("qr-svg"), f"qr:svg:{chosen}")]]


async def qr_pressed(context: Context) -> None:
    """What is under a picture: for members, whatever the buttons looked like when it was sent."""
    verb, *rest = pressed(context)
    style = rest[0] if rest else "classic"
    text = _text(context)
    if text is None or verb not in PRESSED or style not in STYLES:
        await context.stale()
        await context.reply(context.say("qr-how"))
    elif not is_member(context):
        await context.reply(context.say("qr-premium"), [premium_button(context.say)])
    else:
        await PRESSED[verb](context)


def _text(context: Context) -> str | None:
    """None if Telegram no longer shows the bot its own old message."""
    message = context.incoming.callback_query.message
    return message.caption if isinstance(message, Message) else None


async def _restyle(context: Context) -> None:
    """In place; a picture that can no longer be changed is sent anew."""
    text, style = _text(context) or "", "".join(pressed(context)[1:]) or "classic"
    picture = png(text, STYLES[style])
    photo = InputMediaPhoto(picture, text, caption_entities=_as_code(text), filename="qr.png")
    where = {"chat_id": context.chat_id, "message_id": context.incoming.callback_query.message.message_id}
    params = {**where, "media": photo, **_keyboard(context, style)}
    outcome = await call(context.bot, "editMessageMedia", params)
    if isinstance(outcome, NotSent) and outcome.permanent:
        await _send(context, text, style)


async def _send_svg(context: Context) -> None:
    drawing = InputFile(_svg(_text(context) or "", STYLES[pressed(context)[1]]), "qr.svg")
    await context.call("sendDocument", {"chat_id": context.chat_id, "document": drawing})


PRESSED: dict[str, Handle] = {"more": _restyle, "style": _restyle, "svg": _send_svg}

handlers = [command("qr", qr), button("qr", qr_pressed)]
