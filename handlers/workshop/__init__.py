"""The workshop: pictures, animations and clips become stickers, in a process of their own that may fail.

What people send is read there alone: with little memory, little time, no files, no network, no secrets.
"""

from handlers.workshop.pieces import (
    CLIP_BYTES_MAX,
    FILE_BYTES_MAX,
    SHEET_MAX,
    Piece,
    Unfit,
    clip_sticker,
    contact_sheet,
    examine,
    outline,
    text_sticker,
)

__all__ = [
    "CLIP_BYTES_MAX",
    "FILE_BYTES_MAX",
    "SHEET_MAX",
    "Piece",
    "Unfit",
    "clip_sticker",
    "contact_sheet",
    "examine",
    "outline",
    "text_sticker",
]
