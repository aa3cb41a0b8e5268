"""A WEBM: its boxes are measured first, then every picture of it is decoded and counted."""

import io
from itertools import pairwise
from typing import Any

import av
from av.codec import CodecContext
from PIL import Image

from .ebml import ATTACHMENTS, CHAPTERS, boxes, segment, tracks, without_tags
from .frames import pictured
from .refused import Made, Refused
from .still import thumb_of

SIDE = 512
BYTES_MAX = 256 * 1024  # core.telegram.org/stickers
SECONDS_MAX = 3
RATE_MAX = 30
FRAMES_MAX = SECONDS_MAX * RATE_MAX
TOLERANCE_SECONDS = 0.01  # times in a WEBM are whole milliseconds
OPTIONS = {"format_whitelist": "matroska,webm", "codec_whitelist": "vp9,libvpx-vp9", "probesize": "262144"}


def checked(_header: dict[str, Any], blobs: list[bytes]) -> Made:
    content = blobs[0]
    if len(content) > BYTES_MAX:
        raise Refused("workshop-webm-size", size=-(-len(content) // 1024))
    width, height = check_boxes(content)
    clean = without_tags(content, segment(content))
    return Made("video", clean, width, height, thumb_of(played(clean, width, height)))


def check_boxes(content: bytes) -> tuple[int, int]:
    """The sides that the file claims to have. Raises Refused."""
    inside = segment(content)
    if {ATTACHMENTS, CHAPTERS} & {box.name for box in boxes(content, inside.begin, inside.end)}:
        raise Refused("workshop-two-files")
    found = tracks(content, inside)
    if any(track.kind == "audio" for track in found):
        raise Refused("workshop-webm-sound")
    if [track.kind for track in found] != ["video"]:
        raise Refused("workshop-webm-tracks")
    (track,) = found
    if track.codec != "V_VP9":
        raise Refused("workshop-webm-codec", codec=track.codec.removeprefix("V_") or "?")
    if max(track.width, track.height) != SIDE or min(track.width, track.height) < 1:
        raise Refused("workshop-webm-sides", width=track.width, height=track.height)
    return track.width, track.height


def played(content: bytes, width: int, height: int) -> Image.Image:
    """Its first picture, after all were decoded, counted and measured. Raises Refused."""
    with av.open(io.BytesIO(content), format="matroska", options=OPTIONS) as film:
        if film.duration and film.duration / av.time_base > SECONDS_MAX + TOLERANCE_SECONDS:
            raise Refused("workshop-long")
        decoder = _decoder("vp9", {"max_pixels": str(SIDE * SIDE)})
        packets, times = [], []
        for packet in film.demux(video=0):
            packets.append(packet)
            for frame in decoder.decode(packet):
                if (frame.width, frame.height) != (width, height):
                    raise Refused("workshop-webm-sides", width=frame.width, height=frame.height)
                times.append(float(frame.pts * packet.time_base) if frame.pts is not None else 0.0)
                if len(times) > FRAMES_MAX:
                    raise Refused(_too_many(times))
        check_times(times)
        return _first(packets)


def _decoder(name: str, options: dict[str, str]) -> Any:
    """On this thread alone: a worker may start no other."""
    decoder = CodecContext.create(name, "r")
    decoder.thread_count = 1
    decoder.options = options
    return decoder


def _too_many(times: list[float]) -> str:
    return "workshop-long" if times[-1] - times[0] > SECONDS_MAX - 1 / RATE_MAX else "workshop-webm-rate"


def check_times(times: list[float]) -> None:
    """When each picture is shown, in seconds. Raises Refused."""
    if not times:
        raise Refused("workshop-damaged")
    if any(later <= earlier for earlier, later in pairwise(times)):
        raise Refused("workshop-damaged")
    lasts = times[-1] - times[0]
    if lasts >= SECONDS_MAX:
        raise Refused("workshop-long")
    if len(times) > 2 and (len(times) - 1) / lasts > RATE_MAX + 0.5:
        raise Refused("workshop-webm-rate")


def _first(packets: list[Any]) -> Image.Image:
    """The other decoder of VP9 knows transparency. It starts once the sides are known to be small."""
    decoder = _decoder("libvpx-vp9", {})
    for packet in packets:
        for frame in decoder.decode(packet):
            return pictured(frame, frame.width, frame.height)
    raise Refused("workshop-damaged")
