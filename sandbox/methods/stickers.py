"""Sticker sets."""

from sandbox import views
from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.files import Upload
from sandbox.rights import find_person
from sandbox.stickers import (
    SET_SIZES,
    TITLE_CHARACTERS_MAX,
    add,
    check_name,
    find_set,
    read_sticker,
    store_file,
)
from sandbox.world import Json, StickerSet

FIRST_STICKERS_MAX = 50


@method("uploadStickerFile")
async def upload_sticker_file(call: Call) -> Json:
    owner(call)
    given = call.upload("sticker")
    if not isinstance(given, Upload):
        raise Failure("can't find the sticker file in the request")
    return views.stored_file(store_file(call, given, call.required_text("sticker_format")))


def owner(call: Call) -> int:
    """The person who will own the set: somebody who started this bot."""
    person = find_person(call.cloud, call.number("user_id"))
    if person.id not in call.bot.started:
        raise Failure("user not found")
    return person.id


@method("createNewStickerSet")
async def create_new_sticker_set(call: Call) -> bool:
    owner_id, name = owner(call), check_name(call, call.required_text("name"))
    title = call.required_text("title").strip()
    if not title:
        raise Failure("sticker set title must be non-empty")
    if len(title) > TITLE_CHARACTERS_MAX:
        raise Failure("PACK_TITLE_INVALID")
    sets = call.cloud.world.sticker_sets
    if name.lower() in sets:
        raise Failure("PACK_SHORT_NAME_OCCUPIED")
    kind = call.text("sticker_type") or "regular"
    if kind not in SET_SIZES:
        raise Failure("unsupported sticker type specified")
    given = call.listed("stickers") or []
    if not given:
        raise Failure("at least 1 sticker must be specified")
    if len(given) > FIRST_STICKERS_MAX:
        raise Failure("too many stickers specified")
    made = StickerSet(name, title, owner_id, call.bot.id, kind)
    for sticker in [read_sticker(call, one, made) for one in given]:
        add(call, made, sticker)
    sets[name.lower()] = made
    return changed(call, made)


def changed(call: Call, sticker_set: StickerSet) -> bool:
    """Tells whoever watches the sandbox."""
    call.cloud.events.emit("sticker_set", name=sticker_set.name, count=len(sticker_set.stickers))
    return True


def own_set(call: Call, name: str) -> StickerSet:
    found = find_set(call, name)
    if found.bot_id != call.bot.id:
        raise Failure("STICKERSET_INVALID")
    return found


@method("addStickerToSet")
async def add_sticker_to_set(call: Call) -> bool:
    sticker_set = own_set(call, call.required_text("name"))
    if call.number("user_id") != sticker_set.owner_id:
        raise Failure("STICKERSET_INVALID")
    add(call, sticker_set, read_sticker(call, call.parsed("sticker"), sticker_set))
    return changed(call, sticker_set)


@method("getStickerSet")
async def get_sticker_set(call: Call) -> Json:
    found = find_set(call, call.required_text("name"))
    return {
        "name": found.name,
        "title": found.title,
        "sticker_type": found.sticker_type,
        "stickers": found.stickers,
    }


@method("deleteStickerFromSet")
async def delete_sticker_from_set(call: Call) -> bool:
    file_id = call.required_text("sticker")
    sticker = call.cloud.stickers.get(file_id)
    if sticker is None:
        raise Failure("STICKER_INVALID")
    sticker_set = own_set(call, sticker["set_name"])
    sticker_set.stickers = [one for one in sticker_set.stickers if one["file_id"] != file_id]
    del call.cloud.stickers[file_id]
    return changed(call, sticker_set)


@method("deleteStickerSet")
async def delete_sticker_set(call: Call) -> bool:
    found = own_set(call, call.required_text("name"))
    for sticker in found.stickers:
        call.cloud.stickers.pop(sticker["file_id"], None)
    del call.cloud.world.sticker_sets[found.name.lower()]
    return True


@method("setStickerSetTitle")
async def set_sticker_set_title(call: Call) -> bool:
    found, title = own_set(call, call.required_text("name")), call.required_text("title").strip()
    if not 1 <= len(title) <= TITLE_CHARACTERS_MAX:
        raise Failure("PACK_TITLE_INVALID")
    found.title = title
    return True
