"""The first three seconds of a clip become a video sticker: VP9 without sound, 256 KB at most."""

import io
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import av
from PIL import Image

from .frames import filmed
from .moving import Moment, moments
from .refused import Made, Refused
from .still import thumb_of
from .webm import BYTES_MAX, FRAMES_MAX, RATE_MAX, TOLERANCE_SECONDS

BIT_RATE = 520_000
"""Bits a second: three seconds of it come near to what a sticker may weigh."""
ATTEMPTS = 3
FRUGALITY = 0.8
"""What moves much does not hold its rate: the next attempt is given this part of what would be right."""
ENCODING = {"deadline": "realtime", "cpu-used": "8", "auto-alt-ref": "0", "lag-in-frames": "0"}


def clip(_header: dict[str, Any], blobs: list[bytes]) -> Made:
    pictures = list(steady(moments(blobs[0])))
    if len(set(map(id, pictures))) < 2:
        raise Refused("workshop-clip-still")
    has_gaps = any(picture.getchannel("A").getextrema() != (255, 255) for picture in pictures)
    bit_rate = BIT_RATE
    for _ in range(ATTEMPTS):
        content = _encoded(pictures, bit_rate, "yuva420p" if has_gaps else "yuv420p")
        if len(content) <= BYTES_MAX:
            return Made("video", content, *pictures[0].size, thumb_of(pictures[0]))
        bit_rate = int(bit_rate * BYTES_MAX / len(content) * FRUGALITY)
    raise Refused("workshop-clip-size")


def steady(shown: Iterable[Moment]) -> Iterator[Image.Image]:
    """The picture to be seen at each thirtieth of a second, for as long as there is one; 90 at most."""
    number, last = 0, None
    for moment in shown:
        while last is not None and number < FRAMES_MAX and number / RATE_MAX < moment.seconds:
            yield last.picture
            number += 1
        last = moment
    ends = last.seconds + max(last.lasts, 1 / RATE_MAX) if last is not None else 0.0
    while last is not None and number < FRAMES_MAX and number / RATE_MAX < ends - TOLERANCE_SECONDS:
        yield last.picture
        number += 1


def _encoded(pictures: Sequence[Image.Image], bit_rate: int, pixels: str) -> bytes:
    content = io.BytesIO()
    with av.open(content, "w", format="webm") as film:
        stream = film.add_stream("libvpx-vp9", rate=RATE_MAX, options=ENCODING)
        stream.width, stream.height = pictures[0].size
        stream.pix_fmt, stream.bit_rate, stream.thread_count = pixels, bit_rate, 1
        for number, picture in enumerate(pictures):
            frame = filmed(picture, pixels)
            frame.pts, frame.time_base = number, Fraction(1, RATE_MAX)
            film.mux(stream.encode(frame))
        film.mux(stream.encode())
    return content.getvalue()
