"""The still picture of what cannot be drawn here: a quiet tile with the sign for "plays"."""

from PIL import Image, ImageDraw

from .still import THUMB_SIDE, thumb_of

TILE, SIGN = "#dfe5ec", "#7d8b99"
OVERSAMPLED = 4


def play_tile() -> bytes:
    side = THUMB_SIDE * OVERSAMPLED
    tile = Image.new("RGBA", (side, side))
    draw = ImageDraw.Draw(tile)
    draw.rounded_rectangle((0, 0, side - 1, side - 1), side // 8, fill=TILE)
    draw.polygon([(side * x, side * y) for x, y in ((0.38, 0.3), (0.38, 0.7), (0.72, 0.5))], fill=SIGN)
    return thumb_of(tile)
