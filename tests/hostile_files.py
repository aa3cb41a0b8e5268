"""Files that somebody might send who means no good, or no harm but has the wrong file. All made in code."""

import gzip
import io
import json
import struct
import zipfile
import zlib
from fractions import Fraction
from typing import Any

import av
from PIL import Image

PNG_MAGIC = b"\x89PNG\r\n\x1a\n"


def image(kind: str, size: tuple[int, int] = (40, 30), **options: Any) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", size, "teal").save(content, kind, **options)
    return content.getvalue()


def moving(kind: str, frames: int = 4) -> bytes:
    pictures = [Image.new("RGB", (64, 48), (number * 40 % 256, 90, 90)) for number in range(frames)]
    content = io.BytesIO()
    pictures[0].save(content, kind, save_all=True, append_images=pictures[1:], duration=100)
    return content.getvalue()


def film(
    frames: int = 6, size: tuple[int, int] = (512, 288), *, rate: int = 30, codec: str = "libvpx-vp9",
    kind: str = "webm", sound: bool = False,
) -> bytes:  # fmt: skip
    content = io.BytesIO()
    with av.open(content, "w", format=kind) as made:
        stream = made.add_stream(codec, rate=rate)
        stream.width, stream.height = size
        stream.pix_fmt, stream.thread_count = "yuv420p", 1
        stream.options = {} if codec == "mpeg4" else {"deadline": "realtime", "cpu-used": "8"}
        voice = made.add_stream("libopus", rate=48_000) if sound else None
        for number in range(frames):
            frame = av.VideoFrame(*size, "yuv420p")
            for plane in frame.planes:
                plane.update(bytes([90 + number % 100]) * plane.buffer_size)
            frame.pts, frame.time_base = number, Fraction(1, rate)
            made.mux(stream.encode(frame))
        made.mux(stream.encode())
        if voice is not None:
            made.mux(voice.encode(None))
    return content.getvalue()


def lottie(**changes: Any) -> dict[str, Any]:
    layer = {"ind": 1, "ty": 4, "ks": {}, "shapes": [], "ip": 0, "op": 120}
    whole = {"tgs": 1, "v": "5.5.2", "fr": 60, "ip": 0, "op": 120, "w": 512, "h": 512, "layers": [layer]}
    return whole | changes


def tgs(**changes: Any) -> bytes:
    return gzip.compress(json.dumps(lottie(**changes)).encode())


def _laughing() -> bytes:
    """Twenty compositions, each showing the next one ten times."""
    assets = [
        {"id": f"c{depth}", "layers": [{"ty": 0, "ind": n, "refId": f"c{depth + 1}"} for n in range(10)]}
        for depth in range(20)
    ]
    return tgs(assets=assets, layers=[{"ty": 0, "ind": 1, "refId": "c0"}])


def _nested() -> bytes:
    return gzip.compress(b"[" * 200_000 + b"]" * 200_000)


def _zipped() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("sticker.png", image("PNG"))
    return content.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, pixels: bytes, *, bits: int = 8, colours: int = 6) -> bytes:
    """`pixels`: what it holds, whatever its header says; colours 6 is RGBA, 0 is grey."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colours, 0, 0, 0))
    return PNG_MAGIC + head + chunk(b"IDAT", zlib.compress(pixels, 1)) + chunk(b"IEND", b"")


def _with_chunk(kind: bytes, data: bytes) -> bytes:
    """A good PNG with one more chunk behind its header."""
    good = image("PNG")
    return good[:33] + chunk(kind, data) + good[33:]


def _huge_jpeg() -> bytes:
    good = image("JPEG")
    frame = good.index(b"\xff\xc0") + 5
    return good[:frame] + struct.pack(">HH", 65_500, 65_500) + good[frame + 4 :]


def _huge_webp() -> bytes:
    good = image("WEBP", lossless=True)
    return good[:21] + (16_382 << 14 | 16_382).to_bytes(4, "little") + good[25:]


def box(name: bytes, data: bytes) -> bytes:
    return name + b"\x01" + len(data).to_bytes(7, "big") + data


def _in_segment(extra: bytes) -> bytes:
    """A good film with one more box at the end of its segment, whose size is made unknown."""
    good = film()
    begin = good.index(b"\x18\x53\x80\x67") + 4
    return good[:begin] + b"\x01" + b"\xff" * 7 + good[begin + 8 :] + extra


def _larger_than_said() -> bytes:
    """The boxes say 512 × 288, the pictures are 2048 × 1152."""
    large = film(2, (2048, 1152))
    return large.replace(b"\xb0\x82\x08\x00", b"\xb0\x82\x02\x00").replace(
        b"\xba\x82\x04\x80", b"\xba\x82\x01\x20"
    )


def hostile() -> dict[str, tuple[bytes, str]]:
    """What it is: the file, and the reason for which it is refused (without "workshop-")."""
    still, jpeg, webp = image("PNG"), image("JPEG"), image("WEBP")
    zipped, webm, good = _zipped(), film(), tgs()
    exif = Image.Exif()
    exif[0x8825] = {1: "N"}
    return {
        "nothing": (b"", "damaged"),
        "a ZIP called .png": (zipped, "archive"),
        "a RAR called .webp": (b"Rar!\x1a\x07\x01\0" + bytes(64), "archive"),
        "a 7z called .webm": (b"7z\xbc\xaf\x27\x1c" + bytes(64), "archive"),
        "an XZ called .tgs": (b"\xfd7zXZ\0" + bytes(64), "archive"),
        "a tar.gz called .tgs": (gzip.compress(b"sticker.png\0" + bytes(600)), "tgs-not"),
        "HTML called .png": (b"<html><script>alert(1)</script></html>", "unknown"),
        "an SVG": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "unknown"),
        "a PDF": (b"%PDF-1.7\n" + bytes(64), "unknown"),
        "an EPS": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "unknown"),
        "a FITS": (b"SIMPLE  =                    T" + b" " * 2850, "unknown"),
        "a PSD": (b"8BPS\0\x01" + bytes(64), "unknown"),
        "a BMP": (image("BMP"), "unknown"),
        "a TIFF": (image("TIFF"), "unknown"),
        "a HEIC": (b"\0\0\0\x18ftypheic" + bytes(64), "unknown"),
        "a program": (b"\x7fELF" + bytes(64), "unknown"),
        "a PNG bomb": (png(12_000, 12_000, bytes(12_000 * 1_501), bits=1, colours=0), "pixels"),
        "a PNG of 2 thousand million a side": (png(2**31 - 1, 2**31 - 1, bytes(1000)), "pixels"),
        "a PNG with less in it than it says": (png(4_000, 4_000, bytes(1000)), "damaged"),
        "a PNG cut short": (still[:-30], "damaged"),
        "a PNG with a spoilt header": (still[:20] + b"\xff" + still[21:], "damaged"),
        "a PNG with 20 MB of remarks": (
            _with_chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(2 * 10**7))), "damaged"),
        "a PNG with a ZIP behind it": (still + zipped, "two-files"),
        "an animated PNG": (moving("PNG"), "animated"),
        "a PNG that says it has 100 000 frames": (
            _with_chunk(b"acTL", struct.pack(">II", 100_000, 0)), "animated"),
        "a PNG like a thread": (image("PNG", (1, 20_000)), "thin"),
        "a PNG with nothing to see": (png(9, 9, bytes(9 * 37)), "invisible"),
        "a JPEG cut short": (image("JPEG", (300, 300))[:-200], "damaged"),
        "a JPEG of 65 500 a side": (_huge_jpeg(), "pixels"),
        "a JPEG with a ZIP behind it": (image("JPEG", exif=exif) + zipped, "two-files"),
        "a JPEG with a script behind it": (jpeg + b"\n<script>alert(1)</script>", "two-files"),
        "a WEBP of 16 383 a side": (_huge_webp(), "pixels"),
        "a WEBP that moves": (moving("WEBP"), "animated"),
        "a WEBP with 200 frames": (moving("WEBP", 200), "animated"),
        "a WEBP cut short": (webp[:-20], "damaged"),
        "a WEBP with a PDF behind it": (webp + b"%PDF-1.7", "two-files"),
        "a GIF": (moving("GIF"), "animated"),
        "a GIF that is a script": (b"GIF89a/*" + bytes(20) + b"*/=1;alert(1)", "animated"),
        "a gzip bomb": (gzip.compress(b'{"tgs":' + b" " * 30_000_000), "tgs-heavy"),
        "an animation of a million layers": (_laughing(), "tgs-heavy"),
        "an animation that contains itself": (
            tgs(assets=[{"id": "a", "layers": [{"ty": 0, "ind": 1, "refId": "a"}]}],
                layers=[{"ty": 0, "ind": 1, "refId": "a"}]), "tgs-heavy"),
        "200 000 brackets": (_nested(), "tgs-not"),
        "an animation with a ZIP behind it": (good + zipped, "two-files"),
        "an animation cut short": (good[:-10], "damaged"),
        "an endless animation": (tgs(op=10**9), "long"),
        "an animation without end": (
            gzip.compress(json.dumps(lottie(op=float("inf"))).encode()), "tgs-not"),
        "an animation at 1000 a second": (tgs(fr=1_000), "tgs-rate"),
        "an animation of 10 000 a side": (tgs(w=10_000, h=10_000), "tgs-sides"),
        "an animation with a picture": (
            tgs(assets=[{"id": "p", "u": "", "p": "http://127.0.0.1/a.png", "w": 9, "h": 9}]), "tgs-content"),
        "an animation with a program": (
            tgs(layers=[{"ind": 1, "ty": 4, "ks": {"r": {"a": 0, "k": 0, "x": "while(1){}"}}}]),
            "tgs-content"),
        "an animation of too many bytes": (gzip.compress(json.dumps(lottie()).encode(), 0) + bytes(2**16),
                                           "tgs-size"),
        "an MP4": (film(codec="mpeg4", kind="mp4"), "not-webm"),
        "a WEBM in VP8": (film(codec="libvpx"), "webm-codec"),
        "a WEBM with sound": (film(sound=True), "webm-sound"),
        "a WEBM of 5 seconds": (film(50, rate=10), "long"),
        "a WEBM at 60 a second": (film(30, rate=60), "webm-rate"),
        "a WEBM too small": (film(size=(256, 144)), "webm-sides"),
        "a WEBM of 2048 a side": (film(2, (2048, 1152)), "webm-sides"),
        "a WEBM larger than it says": (_larger_than_said(), "damaged"),
        "a WEBM that says VP9 and is not": (film(codec="libvpx").replace(b"V_VP8", b"V_VP9"), "damaged"),
        "a WEBM cut short": (webm[: len(webm) // 2], "damaged"),
        "a WEBM with a ZIP behind it": (webm + zipped, "two-files"),
        "a WEBM with a file attached": (_in_segment(box(b"\x19\x41\xa4\x69", b"MZ")), "two-files"),
        "a Matroska of nothing but promises": (b"\x1a\x45\xdf\xa3\x01" + b"\xfe" * 7, "damaged"),
        "a WEBM of too many bytes": (_in_segment(box(b"\xec", bytes(300_000))), "webm-size"),
    }  # fmt: skip
