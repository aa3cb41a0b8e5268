"""Writes bot_api.json, a slim copy of a machine-readable Bot API: `python -m sandbox.slim api.json`."""

import json
import sys
from pathlib import Path
from typing import Any

SLIM_PATH = Path(__file__).with_name("bot_api.json")


def members(fields: list[dict[str, Any]]) -> dict[str, Any]:
    return {field["name"]: [field["types"], int(field["required"])] for field in fields}


def slim(api: dict[str, Any]) -> dict[str, Any]:
    """{methods: {name: {parameters, returns}}, types: {name: {fields, subtypes}}}.

    Each parameter and field is [types, required].
    """
    return {
        "version": api["version"],
        "methods": {
            name: {"parameters": members(method.get("fields", [])), "returns": method["returns"]}
            for name, method in api["methods"].items()
        },
        "types": {
            name: {"fields": members(kind.get("fields", [])), "subtypes": kind.get("subtypes", [])}
            for name, kind in api["types"].items()
        },
    }


if __name__ == "__main__":
    source = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    SLIM_PATH.write_text(json.dumps(slim(source), separators=(",", ":")) + "\n", encoding="utf-8")
