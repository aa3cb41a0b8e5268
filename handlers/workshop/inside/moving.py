"""What is to be seen when: the pictures of a film, a GIF or an animated PNG or WEBP, made small at once."""

import io
from collections.abc import Iterator
from typing import NamedTuple

import av
from PIL import GifImagePlugin, Image, ImageSequence

from .frames import pictured
from .refused import Refused
from .sniffing import format_of
from .still import check_header, check_sides, fit, fitting

SECONDS_MAX = 3
READ_MAX = 400
"""Pictures looked at: three seconds at 120 a second, and some."""
FILM_PIXELS_MAX = 2048 * 2048
DRAWN_SECONDS = 0.1
"""How long a picture of a GIF is shown that does not say it, as browsers have it."""
FILMS = {"video": ("mp4", "mov,mp4,m4a,3gp,3g2,mj2"), "webm": ("matroska", "matroska,webm")}
CODECS = "h264,hevc,mpeg4,vp8,vp9,libvpx-vp9,av1,libdav1d"

assert GifImagePlugin.GifImageFile.format == "GIF"  # imported for its reader


class Moment(NamedTuple):
    """From when on, and for how long (0: unknown)."""

    seconds: float
    lasts: float
    picture: Image.Image


def moments(content: bytes) -> Iterator[Moment]:
    """The first three seconds. Raises Refused."""
    found = format_of(content)
    if found in FILMS:
        return _of_film(content, *FILMS[found])
    if found == "tgs":
        raise Refused("workshop-clip-still")
    return _of_picture(content)


def _of_film(content: bytes, container: str, allowed: str) -> Iterator[Moment]:
    options = {"format_whitelist": allowed, "codec_whitelist": CODECS, "protocol_whitelist": ""}
    with av.open(io.BytesIO(content), format=container, options=options) as film:
        if not film.streams.video:
            raise Refused("workshop-clip-still")
        stream = film.streams.video[0]
        stream.thread_count = 1
        check_sides(stream.codec_context.width, stream.codec_context.height, FILM_PIXELS_MAX)
        stream.codec_context.options = {"max_pixels": str(FILM_PIXELS_MAX)}
        begin = None
        for number, frame in enumerate(film.decode(stream)):
            begin = frame.time if begin is None else begin
            seconds = (frame.time or 0.0) - (begin or 0.0)
            if seconds >= SECONDS_MAX or number > READ_MAX:
                return
            yield Moment(seconds, 0, pictured(frame, *fitting(frame.width, frame.height)))


def _of_picture(content: bytes) -> Iterator[Moment]:
    check_header(content, FILM_PIXELS_MAX)
    file = Image.open(io.BytesIO(content), formats=("GIF", "PNG", "WEBP"))
    check_sides(*file.size, FILM_PIXELS_MAX)
    seconds = 0.0
    for number, picture in enumerate(ImageSequence.Iterator(file)):
        small = fit(picture.convert("RGBA"))
        lasts = float(picture.info.get("duration", 0)) / 1000 or DRAWN_SECONDS
        yield Moment(seconds, lasts, small)
        seconds += lasts
        if seconds >= SECONDS_MAX or number > READ_MAX:
            return
