"""Sticker sets: what Telegram checks before a sticker gets in."""

import re
import struct
from typing import Any

from sandbox import views
from sandbox.call import Call
from sandbox.errors import Failure
from sandbox.files import Upload
from sandbox.pictures import picture
from sandbox.world import Json, StickerSet, StoredFile

SET_NAME = re.compile(r"[a-z](?:_?[a-z0-9])*", re.IGNORECASE)
NAME_CHARACTERS_MAX = 64
TITLE_CHARACTERS_MAX = 64
SET_SIZES = {"regular": 120, "mask": 120, "custom_emoji": 200}
EMOJI_MAX = 20
KEYWORDS_MAX = 20
KEYWORD_CHARACTERS_MAX = 64
BYTES_MAX = {"static": 512 * 1024, "animated": 64 * 1024, "video": 256 * 1024}
SIDE = 512
EMOJI_SIDE = 100


def check_name(call: Call, name: str) -> str:
    """The name as it is kept; it ends in _by_<bot>."""
    suffix = f"_by_{call.bot.username}".lower()
    if not SET_NAME.fullmatch(name) or len(name) > NAME_CHARACTERS_MAX or not name.lower().endswith(suffix):
        raise Failure("PACK_SHORT_NAME_INVALID")
    return name


def find_set(call: Call, name: str) -> StickerSet:
    found = call.cloud.world.sticker_sets.get(name.lower())
    if found is None:
        raise Failure("STICKERSET_INVALID")
    return found


def check_file(upload: Upload, sticker_format: str, side: int = SIDE) -> None:
    """Format, size and sides of a sticker file."""
    content = upload.content
    if sticker_format not in BYTES_MAX:
        raise Failure("invalid sticker format specified")
    if len(content) > BYTES_MAX[sticker_format]:
        raise Failure("STICKER_VIDEO_BIG" if sticker_format == "video" else "file is too big")
    if sticker_format == "animated" and not content.startswith(b"\x1f\x8b"):
        raise Failure("STICKER_TGS_NOTGS")
    if sticker_format == "video" and not content.startswith(struct.pack(">I", 0x1A45DFA3)):
        raise Failure("STICKER_VIDEO_NOWEBM")
    if sticker_format == "static":
        found = picture(content)
        if found is None or found.mime_type not in ("image/png", "image/webp"):
            raise Failure("STICKER_PNG_NOPNG")
        fits = (found.width, found.height) == (side, side) if side == EMOJI_SIDE else (
            max(found.width, found.height) == side
        )  # fmt: skip
        if not fits:
            raise Failure("STICKER_PNG_DIMENSIONS")


def store_file(call: Call, upload: Upload, sticker_format: str, side: int = SIDE) -> StoredFile:
    check_file(upload, sticker_format, side)
    ending = {"static": "", "animated": ".tgs", "video": ".webm"}[sticker_format]
    name = upload.name if upload.name.endswith(ending) else upload.name + ending
    return call.cloud.files.store("sticker", Upload(name, upload.content))


def read_sticker(call: Call, given: Any, sticker_set: StickerSet) -> Json:
    """The Sticker that an InputSticker becomes."""
    if not isinstance(given, dict) or not isinstance(given.get("sticker"), str):
        raise Failure("can't parse InputSticker: expected an Object with a sticker")
    emoji = given.get("emoji_list") or []
    if not 1 <= len(emoji) <= EMOJI_MAX or not all(isinstance(one, str) and one for one in emoji):
        raise Failure("STICKER_EMOJI_INVALID")
    keywords = given.get("keywords") or []
    if len(keywords) > KEYWORDS_MAX or sum(map(len, keywords)) > KEYWORD_CHARACTERS_MAX:
        raise Failure("STICKER_KEYWORDS_INVALID")
    sticker_format = given.get("format", "static")
    side = EMOJI_SIDE if sticker_set.sticker_type == "custom_emoji" else SIDE
    source = call.attached(given["sticker"])
    if isinstance(source, Upload):
        stored = store_file(call, source, sticker_format, side)
    else:
        stored = known_file(call, source)
    return make_sticker(call, stored, sticker_format, sticker_set, emoji[0])


def known_file(call: Call, file_id: str) -> StoredFile:
    stored = call.cloud.files.find(file_id)
    if stored is None:
        raise Failure("wrong file identifier/HTTP URL specified")
    return stored


def make_sticker(call: Call, stored: StoredFile, sticker_format: str, into: StickerSet, emoji: str) -> Json:
    """A sticker in a set has a file_id of its own."""
    content = Upload(stored.name, call.cloud.files.content(stored))
    check_file(content, sticker_format, EMOJI_SIDE if into.sticker_type == "custom_emoji" else SIDE)
    own = call.cloud.files.store("sticker", content)
    sticker = views.sticker(own) | {
        "type": into.sticker_type,
        "is_animated": sticker_format == "animated",
        "is_video": sticker_format == "video",
        "emoji": emoji,
        "set_name": into.name,
    }
    if into.sticker_type == "custom_emoji":
        sticker["custom_emoji_id"] = str(5_000_000_000_000_000 + call.cloud.world.next_serial())
    return sticker


def add(call: Call, sticker_set: StickerSet, sticker: Json) -> None:
    """Adds at the end; the same picture twice changes nothing."""
    if any(one["file_unique_id"] == sticker["file_unique_id"] for one in sticker_set.stickers):
        return
    if len(sticker_set.stickers) >= SET_SIZES[sticker_set.sticker_type]:
        raise Failure("STICKERS_TOO_MUCH")
    sticker_set.stickers.append(sticker)
    call.cloud.stickers[sticker["file_id"]] = sticker
