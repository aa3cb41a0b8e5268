"""Draws the picture of /stats: a PNG for a phone held upright, light, in colours that all eyes tell apart.

matplotlib is loaded with the first picture: it takes half a second and 40 MB. Its state of the whole
process (pyplot, rc settings) is never touched.
"""

import io
import threading
from typing import TYPE_CHECKING, Any

from handlers.stats.sketch import Sketch

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, HEIGHT, DOTS_PER_INCH = 1080, 1350, 150
INK, QUIET, FRAME, PAPER, ALARM = "#1a1a1a", "#5f6670", "#e3e6ea", "#ffffff", "#b3261e"
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00")
"""Of Okabe and Ito: they differ also for who does not see red or green, and in lightness when printed."""
RESTING_COLOUR, TRACK = "#56b4e9", "#f2f4f6"
FADED = 0.35
LEFT, RIGHT = 0.06, 0.94

_one_at_a_time = threading.Lock()  # matplotlib's caches of fonts and glyphs are not made for threads


def draw(sketch: Sketch) -> bytes:
    """The PNG, 1080 × 1350."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with _one_at_a_time:
        figure = Figure((WIDTH / DOTS_PER_INCH, HEIGHT / DOTS_PER_INCH), DOTS_PER_INCH, facecolor=PAPER)
        canvas = FigureCanvasAgg(figure)
        _heading(figure, sketch)
        _tiles(figure, sketch)
        _chart(figure, sketch)
        _lines(figure, sketch)
        picture = io.BytesIO()
        canvas.print_png(picture)  # type: ignore[no-untyped-call]
        return picture.getvalue()


def _heading(figure: "Figure", sketch: Sketch) -> None:
    _write(figure, LEFT, 0.958, sketch.title, size=17, weight="bold")
    _write(figure, LEFT, 0.93, sketch.at, size=8.5, color=QUIET)


def _tiles(figure: "Figure", sketch: Sketch) -> None:
    width = (RIGHT - LEFT) / len(sketch.tiles)
    for number, tile in enumerate(sketch.tiles):
        left = LEFT + number * width
        _write(figure, left, 0.886, tile.label, size=9.5, color=QUIET)
        _write(figure, left, 0.845, tile.value, size=18, weight="bold")
        _write(figure, left, 0.82, tile.note, size=8, color=QUIET)


def _chart(figure: "Figure", sketch: Sketch) -> None:
    """Stacked bars; what was refunded of earlier days may reach below zero."""
    from matplotlib.colors import to_rgba

    _write(figure, LEFT, 0.772, sketch.chart_title, size=11, weight="bold")
    axes = figure.add_axes((0.13, 0.475, RIGHT - 0.13, 0.25))
    _frame(axes, sketch)
    above, below = [0.0] * len(sketch.columns), [0.0] * len(sketch.columns)
    for source, name in enumerate(sketch.legend):
        heights = [column.heights[source] for column in sketch.columns]
        bases = [above if height >= 0 else below for height in heights]
        bottoms = [base[place] for place, base in enumerate(bases)]
        colour = COLOURS[source % len(COLOURS)]
        shades = [to_rgba(colour, FADED if column.is_faded else 1.0) for column in sketch.columns]
        axes.bar(range(len(heights)), heights, 0.78, bottoms, color=shades)
        axes.bar(0, 0, color=colour, label=name)
        for place, height in enumerate(heights):
            bases[place][place] += height
    figure.legend(
        loc="upper right", bbox_to_anchor=(RIGHT + 0.01, 0.763), ncols=4, fontsize=8.5, frameon=False,
        handlelength=0.9, handletextpad=0.5, columnspacing=1.2, labelcolor=INK,
    )  # fmt: skip
    if not any(above) and not any(below):
        axes.set_yticks([])
        axes.set_ylim(0, 1)
        axes.text(0.5, 0.5, sketch.empty, transform=axes.transAxes, ha="center", color=QUIET, fontsize=11)


def _frame(axes: "Axes", sketch: Sketch) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    labels = [(place, column.label) for place, column in enumerate(sketch.columns) if column.label]
    axes.set_xticks([place for place, _ in labels], [label for _, label in labels], fontsize=8.5, color=INK)
    axes.set_xlim(-0.6, max(len(sketch.columns), 1) - 0.4)
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda stars, _place: sketch.scale(stars)))
    axes.tick_params(length=0, labelsize=8.5, labelcolor=INK)
    axes.grid(axis="y", color=FRAME, linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(FRAME)
    axes.axhline(0, color=QUIET, linewidth=0.8)


def _lines(figure: "Figure", sketch: Sketch) -> None:
    """Where Stars rest: a bar for each place, and whether Telegram's book agrees."""
    from matplotlib.patches import Rectangle

    _write(figure, LEFT, 0.41, sketch.standing_title, size=11, weight="bold")
    bar_left, bar_width, bar_height = 0.42, 0.34, 0.016
    step = 0.3 / max(len(sketch.lines), 6)
    for number, line in enumerate(sketch.lines):
        middle = 0.38 - (number + 0.5) * step
        _write(figure, LEFT, middle, line.label, size=9.5, va="center")
        _write(figure, RIGHT, middle, line.value, size=9.5, va="center", ha="right", weight="bold")
        for length, bar_colour in ((1.0, TRACK), (line.length, RESTING_COLOUR)):
            place = bar_left, middle - bar_height / 2
            bar = Rectangle(place, bar_width * length, bar_height, facecolor=bar_colour, linewidth=0)
            figure.add_artist(bar)
    colour = ALARM if sketch.drifts else QUIET
    _write(figure, LEFT, 0.035, sketch.telegram, size=8.5, color=colour, wrap=True)


def _write(figure: "Figure", x: float, y: float, text: str, **style: Any) -> None:
    """Plain text: a `$` in it is a dollar, not a formula."""
    figure.text(x, y, text, **{"color": INK, **style}).set_parse_math(False)
