"""Between the pictures of a film and those that can be drawn on. On one thread: a worker starts no other."""

import av.subtitles.stream  # noqa: F401 – PyAV asks for it with the first film: too late for a worker
from av import VideoFrame
from PIL import Image


def pictured(frame: VideoFrame, width: int, height: int) -> Image.Image:
    """In RGBA, with these sides; see-through where the film is."""
    plane = frame.reformat(width, height, "rgba", interpolation="AREA", threads=1).planes[0]
    return Image.frombytes("RGBA", (width, height), bytes(plane), "raw", "RGBA", plane.line_size)


def filmed(picture: Image.Image, pixels: str) -> VideoFrame:
    """`pixels`: the film's format of pixels, such as yuva420p."""
    return VideoFrame.from_bytes(picture.tobytes(), *picture.size, format="rgba").reformat(
        format=pixels, threads=1
    )
