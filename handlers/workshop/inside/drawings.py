"""What a Lottie animation is made of: no pictures, texts or code, and no more than a phone can draw."""

from collections.abc import Iterator
from typing import Any

from .refused import Refused

NODES_MAX = 100_000
LAYERS_MAX = 2_000
"""Drawn at once, with every repetition of what is used several times."""
SOLID, IMAGE, TEXT, CAMERA = 1, 2, 5, 13
FORBIDDEN_LAYERS = (SOLID, IMAGE, TEXT, 6, 9, CAMERA)
FORBIDDEN_SHAPES = ("sr", "gs", "rp", "mm")
"""Stars, gradient strokes, repeaters, merged paths."""


def check_drawings(animation: dict[str, Any]) -> None:
    for number, node in enumerate(_nodes(animation)):
        if number > NODES_MAX:
            raise Refused("workshop-tgs-heavy")
        if _is_forbidden(node):
            raise Refused("workshop-tgs-content")
    _count_layers(animation)


def _nodes(animation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    waiting: list[Any] = [animation]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, dict):
            yield thing
            waiting.extend(thing.values())
        elif isinstance(thing, list):
            waiting.extend(part for part in thing if isinstance(part, dict | list))


def _is_forbidden(node: dict[str, Any]) -> bool:
    """A layer has `ind` or `ks`; an asset with `p` is a file or an address; a text in `x` is code."""
    is_layer = "ks" in node or "ind" in node
    return (
        (is_layer and (node.get("ty") in FORBIDDEN_LAYERS or node.get("ddd") == 1))
        or node.get("ty") in FORBIDDEN_SHAPES
        or isinstance(node.get("x"), str)
        or ("id" in node and isinstance(node.get("p"), str))
    )


def _count_layers(animation: dict[str, Any]) -> None:
    """A layer may show a composition, that one others: few lines can ask for a million drawings."""
    compositions = _compositions(animation.get("assets"))
    drawn = 0
    waiting = [(animation["layers"], 0)]
    while waiting:
        layers, depth = waiting.pop()
        drawn += len(layers)
        if drawn > LAYERS_MAX or depth > len(compositions):  # so deep only what contains itself can be
            raise Refused("workshop-tgs-heavy")
        shown = (str(layer.get("refId")) for layer in layers if isinstance(layer, dict))
        waiting.extend((compositions[name], depth + 1) for name in shown if name in compositions)


def _compositions(assets: Any) -> dict[str, list[Any]]:
    named = [asset for asset in assets if isinstance(asset, dict)] if isinstance(assets, list) else []
    layers = {asset["id"]: asset.get("layers") for asset in named if isinstance(asset.get("id"), str)}
    return {name: shown for name, shown in layers.items() if isinstance(shown, list)}
