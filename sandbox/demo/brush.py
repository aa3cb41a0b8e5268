"""A brush for soft shapes: smooth curves with round ends, drawn large and made small for clean edges."""

import io
import math
from collections.abc import Iterable, Sequence

from PIL import Image, ImageDraw, ImageFilter

SIDE = 512
SCALE = 3
"""How much larger it is drawn than it is shown."""
INK = "#54362b"
LINE = 9.0
STEPS = 10
"""Pieces of a curve between two of its points."""
BORDER_BLUR = 7
THUMB_SIDE = 160

Point = tuple[float, float]


class Brush:
    """A square of SIDE units. Later shapes cover earlier ones."""

    def __init__(self) -> None:
        self._image = Image.new("RGBA", (round(SIDE * SCALE),) * 2)
        self._draw = ImageDraw.Draw(self._image)

    def shape(self, points: Sequence[Point], fill: str, line: float = LINE, ink: str = INK) -> None:
        """A closed smooth shape through the points."""
        self.polygon(_curve(points, closed=True), fill, line, ink)

    def oval(self, at: Point, radii: Point, fill: str, line: float = LINE, turn: float = 0) -> None:
        """`turn`: degrees clockwise."""
        self.polygon(oval(at, radii, turn), fill, line)

    def polygon(self, points: Sequence[Point], fill: str, line: float = LINE, ink: str = INK) -> None:
        self._draw.polygon(_scaled(points), fill=fill)
        if line:
            self._trace([*points, points[0]], line, ink)

    def stroke(self, points: Sequence[Point], line: float = LINE, ink: str = INK) -> None:
        """An open smooth line through the points, with round ends."""
        self._trace(_curve(points, closed=False), line, ink)

    def straight(self, points: Sequence[Point], line: float = LINE, ink: str = INK) -> None:
        self._trace(points, line, ink)

    def _trace(self, points: Sequence[Point], line: float, ink: str) -> None:
        self._draw.line(_scaled(points), fill=ink, width=round(line * SCALE))
        radius = round(line * SCALE) / 2 - 0.5
        for x, y in _scaled(points):
            self._draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=ink)

    def finished(self) -> tuple[bytes, bytes]:
        """The sticker, with a white border around what was drawn, and its thumb: WEBP both."""
        large = self._bordered()
        small = large.resize((THUMB_SIDE, THUMB_SIDE), Image.Resampling.BOX)
        return _webp(large), _webp(small)

    def _bordered(self) -> Image.Image:
        drawn = self._image.resize((SIDE, SIDE), Image.Resampling.BOX)
        wide = drawn.getchannel("A").filter(ImageFilter.GaussianBlur(BORDER_BLUR))
        edge = wide.point([min(255, max(0, (alpha - 10) * 16)) for alpha in range(256)])
        border = Image.new("RGBA", drawn.size, "white")
        border.putalpha(edge)
        return Image.alpha_composite(border, drawn)


def oval(at: Point, radii: Point, turn: float = 0) -> list[Point]:
    (x, y), (a, b), angle = at, radii, math.radians(turn)
    around = (math.tau * n / 60 for n in range(60))
    turned = ((a * math.cos(t), b * math.sin(t)) for t in around)
    return [
        (x + u * math.cos(angle) - v * math.sin(angle), y + u * math.sin(angle) + v * math.cos(angle))
        for u, v in turned
    ]


def _curve(points: Sequence[Point], *, closed: bool) -> list[Point]:
    """Catmull-Rom: through every point, without corners."""
    ends = ([points[-1]], [points[0], points[1]]) if closed else ([points[0]], [points[-1]])
    whole = [*ends[0], *points, *ends[1]]
    curve = [_between(whole[n : n + 4], step / STEPS) for n in range(len(whole) - 3) for step in range(STEPS)]
    return curve if closed else [*curve, points[-1]]


def _between(four: Sequence[Point], t: float) -> Point:
    def along(a: float, b: float, c: float, d: float) -> float:
        return b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))) / 2

    (ax, ay), (bx, by), (cx, cy), (dx, dy) = four
    return along(ax, bx, cx, dx), along(ay, by, cy, dy)


def _scaled(points: Iterable[Point]) -> list[Point]:
    return [(x * SCALE, y * SCALE) for x, y in points]


def _webp(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "WEBP", quality=88, method=2)
    return file.getvalue()
