"""Mochi, a round cat of rice dough: the body, the faces, and the things Mochi holds."""

from collections.abc import Sequence

from sandbox.demo.brush import INK, LINE, Brush, Point

DOUGH = "#fff1dc"
CREAM = "#ffdfb4"
PINK = "#ffb3ad"
ROSE = "#ff8f96"
RED = "#f2545b"
TONGUE = "#ff7d86"
GREEN = "#58b368"
BLUE = "#62b6e8"
PALE = "#cfeaff"
YELLOW = "#ffd166"
NIGHT = "#8a7ff0"

LEFT, RIGHT = 205.0, 307.0
"""Where the eyes are."""
EYES = 262.0


def body(brush: Brush, dough: str = DOUGH, patch: str = CREAM, tail: bool = True) -> None:
    """From the ears to the feet; the face is still empty."""
    if tail:
        brush.stroke([(392, 400), (452, 392), (468, 338), (438, 312)], 44)
        brush.stroke([(392, 400), (452, 392), (468, 338), (438, 312)], 27, patch)
    for side in (-1, 1):
        ear(brush, side, dough)
    brush.shape(
        [(256, 148), (356, 176), (420, 280), (410, 386), (336, 440), (176, 440), (102, 386), (92, 280),
         (156, 176)],
        dough,
    )  # fmt: skip
    brush.shape([(218, 158), (256, 152), (294, 158), (284, 200), (256, 216), (228, 200)], patch, 0)
    brush.stroke([(212, 157), (256, 150), (300, 157)])
    for side in (-1, 1):
        brush.oval((256 + side * 62, 436), (36, 20), dough)


def ear(brush: Brush, side: int, dough: str = DOUGH) -> None:
    def at(x: float, y: float) -> Point:
        return 256 + side * x, y

    brush.shape([at(40, 176), at(92, 92), at(124, 74), at(142, 96), at(150, 232), at(90, 220)], dough)
    brush.shape([at(84, 162), at(110, 112), at(122, 108), at(128, 178)], PINK, 0)


def cheeks(brush: Brush, colour: str = PINK) -> None:
    for x in (LEFT - 40, RIGHT + 40):
        brush.oval((x, 304), (25, 16), colour, 0)


def eyes(brush: Brush) -> None:
    """Open, with a light in each."""
    for x in (LEFT, RIGHT):
        brush.oval((x, EYES), (16, 21), INK, 0)
        brush.oval((x - 5, EYES - 8), (6, 7), "white", 0)
        brush.oval((x + 6, EYES + 8), (3, 3), "white", 0)


def closed_eyes(brush: Brush, bend: float = -16) -> None:
    """`bend` below 0: happy arcs; above: asleep."""
    for x in (LEFT, RIGHT):
        brush.stroke([(x - 22, EYES + 6), (x, EYES + 6 + bend), (x + 22, EYES + 6)], LINE + 1)


def smile(brush: Brush) -> None:
    """A cat's: two small bows."""
    brush.shape([(246, 286), (266, 286), (256, 297)], ROSE, 5)
    brush.stroke([(226, 304), (238, 316), (256, 300), (274, 316), (286, 304)], 8)


def laugh(brush: Brush, depth: float = 48) -> None:
    """An open mouth."""
    top, low = 298.0, 298.0 + depth
    brush.shape([(218, top), (256, top + 5), (294, top), (284, low - 14), (256, low), (228, low - 14)], RED)
    brush.oval((256, low - 12), (19, 10), TONGUE, 0)


def small_mouth(brush: Brush) -> None:
    brush.oval((256, 312), (10, 13), RED, 7)


def paw(brush: Brush, at: Point, turn: float = 0, dough: str = DOUGH) -> None:
    brush.oval(at, (28, 23), dough, turn=turn)


def arm(brush: Brush, path: Sequence[Point], dough: str = DOUGH) -> None:
    """A raised arm, from the body to the paw."""
    brush.stroke(path, 58)
    brush.stroke(path, 40, dough)


def heart(brush: Brush, at: Point, size: float, colour: str = RED, line: float = 7) -> None:
    x, y = at
    half = [(0.0, -0.45), (0.25, -0.85), (0.7, -0.9), (1.0, -0.5), (0.92, 0.0), (0.5, 0.55)]
    right = [(x + a * size, y + b * size) for a, b in half]
    left = [(x - a * size, y + b * size) for a, b in reversed(half[1:])]
    brush.polygon(_smooth([*right, (x, y + size), *left]), colour, line)


def star(brush: Brush, at: Point, size: float, colour: str = YELLOW) -> None:
    """With four points."""
    x, y = at
    tips = [(0, -1), (0.28, -0.28), (1, 0), (0.28, 0.28), (0, 1), (-0.28, 0.28), (-1, 0), (-0.28, -0.28)]
    brush.polygon([(x + a * size, y + b * size) for a, b in tips], colour, 6)


def drop(brush: Brush, at: Point, size: float, colour: str = BLUE, line: float = 6) -> None:
    x, y = at
    outline = [(0, -1.3), (0.5, -0.35), (0.72, 0.2), (0.5, 0.72), (0, 0.92), (-0.5, 0.72), (-0.72, 0.2)]
    outline.append((-0.5, -0.35))
    brush.polygon(_smooth([(x + a * size, y + b * size) for a, b in outline]), colour, line)


def flower(brush: Brush, at: Point, size: float) -> None:
    x, y = at
    for dx, dy in ((0, -1), (0.95, -0.31), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.31)):
        brush.oval((x + dx * size, y + dy * size), (size * 0.72, size * 0.72), ROSE, 7)
    brush.oval((x, y), (size * 0.55, size * 0.55), YELLOW, 7)


def letter_z(brush: Brush, at: Point, size: float, colour: str = NIGHT) -> None:
    x, y = at
    brush.straight([(x, y), (x + size, y), (x, y + size), (x + size, y + size)], size / 3.4, colour)


def _smooth(points: list[Point]) -> list[Point]:
    """Corners cut twice (Chaikin)."""
    for _ in range(2):
        pairs = zip(points, [*points[1:], points[0]], strict=True)
        points = [
            (a * part + c * (1 - part), b * part + d * (1 - part))
            for (a, b), (c, d) in pairs
            for part in (0.75, 0.25)
        ]
    return points
