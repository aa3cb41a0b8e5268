"""What Mochi does: a dozen stickers."""

import math
from collections.abc import Callable

from sandbox.demo import mochi
from sandbox.demo.brush import INK, Brush, oval
from sandbox.demo.mochi import BLUE, DOUGH, GREEN, NIGHT, PALE, RED, ROSE, YELLOW


def hello(brush: Brush) -> None:
    mochi.arm(brush, [(400, 330), (452, 270), (458, 214)])
    mochi.body(brush, tail=False)
    mochi.cheeks(brush)
    mochi.eyes(brush)
    mochi.laugh(brush, 40)
    mochi.paw(brush, (150, 388), 20)
    for path in ([(424, 166), (444, 152), (468, 150)], [(414, 136), (440, 116), (474, 114)]):
        brush.stroke([(x, y) for x, y in path], 9, ROSE)


def thanks(brush: Brush) -> None:
    mochi.body(brush)
    mochi.cheeks(brush, ROSE)
    mochi.closed_eyes(brush)
    mochi.smile(brush)
    brush.stroke([(256, 420), (250, 396), (256, 370)], 12, GREEN)
    brush.oval((276, 398), (18, 9), GREEN, 5, turn=-30)
    mochi.flower(brush, (256, 360), 20)
    mochi.paw(brush, (222, 406), 30)
    mochi.paw(brush, (290, 406), -30)


def yes(brush: Brush) -> None:
    mochi.body(brush)
    mochi.cheeks(brush)
    mochi.eyes(brush)
    mochi.laugh(brush, 34)
    brush.oval((256, 392), (62, 62), GREEN)
    brush.straight([(226, 394), (248, 416), (288, 370)], 17, "white")
    mochi.paw(brush, (180, 400), 60)
    mochi.paw(brush, (332, 400), -60)
    mochi.star(brush, (82, 200), 26)
    mochi.star(brush, (438, 176), 34)


def sleep(brush: Brush) -> None:
    brush.shape(
        [(60, 380), (256, 362), (452, 380), (470, 440), (440, 480), (256, 470), (72, 480), (42, 440)], NIGHT
    )
    mochi.body(brush, tail=False)
    brush.shape(
        [(70, 404), (170, 384), (256, 396), (342, 384), (442, 404), (452, 452), (256, 474), (60, 452)], PALE
    )
    for x, y in ((120, 426), (200, 440), (290, 428), (380, 440)):
        mochi.star(brush, (x, y), 13)
    mochi.cheeks(brush)
    mochi.closed_eyes(brush, 14)
    mochi.small_mouth(brush)
    for x, y, size in ((428, 148, 28.0), (446, 76, 42.0)):
        mochi.letter_z(brush, (x, y), size)


def love(brush: Brush) -> None:
    mochi.body(brush)
    mochi.cheeks(brush, ROSE)
    for x in (mochi.LEFT - 4, mochi.RIGHT + 4):
        mochi.heart(brush, (x, mochi.EYES + 2), 30)
    mochi.laugh(brush, 42)
    mochi.paw(brush, (200, 392), 30)
    mochi.paw(brush, (312, 392), -30)
    for x, y, size in ((70, 190, 26.0), (446, 150, 34.0), (400, 84, 18.0)):
        mochi.heart(brush, (x, y), size, ROSE)


def laugh(brush: Brush) -> None:
    mochi.body(brush)
    mochi.cheeks(brush)
    for x, side in ((mochi.LEFT, 1), (mochi.RIGHT, -1)):
        brush.straight([(x - side * 20, 244), (x + side * 14, 262), (x - side * 20, 280)], 10)
    mochi.laugh(brush, 76)
    mochi.drop(brush, (134, 292), 24)
    mochi.drop(brush, (378, 292), 24)
    mochi.paw(brush, (168, 404), 30)
    mochi.paw(brush, (344, 404), -30)


def cry(brush: Brush) -> None:
    brush.oval((256, 452), (216, 34), BLUE)
    mochi.body(brush, tail=False)
    for x in (mochi.LEFT, mochi.RIGHT):
        brush.polygon([(x - 15, 274), (x + 15, 274), (x + 24, 446), (x - 24, 446)], BLUE, 7)
        brush.stroke([(x, 300), (x + 2, 420)], 7, PALE)
    mochi.closed_eyes(brush, 12)
    for x, side in ((mochi.LEFT, 1), (mochi.RIGHT, -1)):
        brush.stroke([(x - side * 26, 236), (x, 224), (x + side * 18, 212)], 8)
    brush.shape([(234, 344), (256, 312), (278, 344), (256, 338)], RED, 8)
    mochi.drop(brush, (70, 330), 20)
    mochi.drop(brush, (442, 330), 20)


def angry(brush: Brush) -> None:
    for side in (-1, 1):
        for x, y, size in ((176.0, 108.0, 22.0), (206.0, 84.0, 30.0)):
            brush.oval((256 + side * x, y), (size * 1.2, size), "#eef1f5")
    mochi.body(brush, "#ffb9a3", "#ff8f78")
    mochi.cheeks(brush, RED)
    mochi.eyes(brush)
    for x, side in ((mochi.LEFT, 1), (mochi.RIGHT, -1)):
        brush.straight([(x - side * 28, 216), (x + side * 22, 240)], 14)
    brush.stroke([(226, 326), (241, 308), (256, 322), (271, 308), (286, 326)], 9)
    mochi.paw(brush, (166, 396), 40, "#ffb9a3")
    mochi.paw(brush, (346, 396), -40, "#ffb9a3")


def tea(brush: Brush) -> None:
    mochi.body(brush)
    mochi.cheeks(brush)
    mochi.closed_eyes(brush)
    mochi.smile(brush)
    brush.oval((330, 388), (24, 22), "#ffffff", 9)
    brush.shape([(196, 352), (256, 348), (316, 352), (310, 410), (284, 434), (228, 434), (202, 410)], "white")
    brush.oval((256, 354), (58, 13), "#c98b4e", 8)
    mochi.heart(brush, (256, 396), 18, ROSE, 0)
    mochi.paw(brush, (196, 404), 60)
    mochi.paw(brush, (318, 412), -60)
    for x in (222, 258, 294):
        brush.stroke([(x, 128), (x - 12, 104), (x + 10, 82), (x, 56)], 10, "#b9a79c")


def cool(brush: Brush) -> None:
    mochi.arm(brush, [(130, 390), (72, 350), (60, 290)])
    mochi.body(brush)
    mochi.cheeks(brush)
    brush.straight([(116, 240), (396, 240)], 12, INK)
    for x in (mochi.LEFT - 6, mochi.RIGHT + 6):
        brush.shape(
            [(x - 48, 240), (x, 234), (x + 48, 240), (x + 40, 286), (x, 300), (x - 40, 286)], "#2d3142"
        )
        brush.straight([(x - 24, 274), (x + 4, 248)], 8, "#7d86a8")
        brush.straight([(x + 2, 278), (x + 18, 262)], 6, "#7d86a8")
    brush.stroke([(226, 322), (258, 336), (294, 314)], 10)
    brush.straight([(60, 268), (44, 226)], 26)
    brush.straight([(60, 268), (86, 230)], 26)
    brush.straight([(60, 268), (44, 226)], 11, DOUGH)
    brush.straight([(60, 268), (86, 230)], 11, DOUGH)
    mochi.star(brush, (448, 170), 30)


CONFETTI = (
    (78, 132, ROSE), (150, 60, BLUE), (196, 30, GREEN), (330, 36, ROSE), (378, 64, YELLOW), (440, 126, GREEN),
    (28, 188, YELLOW), (486, 188, BLUE),
)  # fmt: skip


def party(brush: Brush) -> None:
    mochi.arm(brush, [(150, 370), (82, 320), (56, 256)])
    mochi.arm(brush, [(362, 370), (430, 320), (456, 256)])
    mochi.body(brush, tail=False)
    brush.polygon([(256, 18), (322, 162), (190, 162)], NIGHT)
    for x, y in ((256, 84), (236, 126), (278, 128)):
        brush.oval((x, y), (9, 9), YELLOW, 0)
    brush.stroke([(186, 162), (256, 178), (326, 162)], 16, ROSE)
    mochi.flower(brush, (256, 24), 11)
    mochi.cheeks(brush)
    mochi.closed_eyes(brush)
    mochi.laugh(brush, 52)
    for x, y, colour in CONFETTI:
        brush.oval((x, y), (13, 8), colour, 5, turn=x)


def rain(brush: Brush) -> None:
    brush.straight([(396, 60), (396, 404)], 15)
    mochi.body(brush, tail=False)
    mochi.cheeks(brush)
    mochi.eyes(brush)
    mochi.small_mouth(brush)
    brush.straight([(396, 130), (396, 404)], 15)
    mochi.paw(brush, (392, 380), -20)
    top = [(x, y) for x, y in oval((268, 190), (232, 168)) if y <= 190]
    edge = [(36 + 464 * n / 60, 192 - 30 * abs(math.sin(math.pi * n / 15))) for n in range(60, -1, -1)]
    brush.polygon([*sorted(top), *edge], RED)
    for x, bend in ((152, 196), (268, 268), (384, 340)):
        brush.stroke([(268, 24), (bend, 92), (x, 192)], 7)
    brush.straight([(268, 4), (268, 20)], 13)
    for x, y in ((30, 260), (62, 340), (30, 430), (474, 270), (484, 410)):
        mochi.drop(brush, (x, y), 15)


POSES: dict[str, Callable[[Brush], None]] = {
    "hello": hello, "thanks": thanks, "yes": yes, "sleep": sleep, "love": love, "laugh": laugh,
    "cry": cry, "angry": angry, "tea": tea, "cool": cool, "party": party, "rain": rain,
}  # fmt: skip
