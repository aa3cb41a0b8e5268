"""Faults on demand: what goes wrong between a bot and Telegram, armed by the control interface."""

from dataclasses import asdict, dataclass, field
from typing import Any

KINDS = ("drop_before", "drop_after", "hang", "status", "slow", "truncate", "html")
HANG_SECONDS = 3600.0
DESCRIPTIONS = {
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
    504: "Gateway Timeout",
}


@dataclass
class Fault:
    """One armed fault. `accepted` makes hang, status and html act after the call took effect."""

    kind: str
    method: str = ""
    chat_id: str = ""
    times: int = 1
    accepted: bool = False
    status: int = 500
    retry_after: int = 0
    seconds: float = 0.0
    description: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault {self.kind!r}; choose one of {', '.join(KINDS)}")
        self.method, self.chat_id = self.method.lower(), str(self.chat_id)
        if self.kind in ("drop_after", "truncate"):
            self.accepted = True

    def meets(self, method: str, chat_id: str) -> bool:
        return self.method in ("", method.lower()) and self.chat_id in ("", chat_id)

    def envelope(self) -> dict[str, Any]:
        """The answer of a `status` fault; 429 brings its retry_after along."""
        parameters = dict(self.parameters)
        description = self.description or DESCRIPTIONS.get(self.status, "Internal Server Error")
        if self.status == 429:
            seconds = self.retry_after or 1
            parameters.setdefault("retry_after", seconds)
            description = self.description or f"Too Many Requests: retry after {seconds}"
        answer = {"ok": False, "error_code": self.status, "description": description}
        return {**answer, "parameters": parameters} if parameters else answer


class Faults:
    """The armed faults, first match first; each is used up after `times` calls (-1: never)."""

    def __init__(self) -> None:
        self._armed: list[Fault] = []

    def arm(self, **wanted: Any) -> Fault:
        fault = Fault(**wanted)
        self._armed.append(fault)
        return fault

    def clear(self) -> None:
        self._armed.clear()

    def listed(self) -> list[dict[str, Any]]:
        return [asdict(fault) for fault in self._armed]

    def take(self, method: str, chat_id: str) -> Fault | None:
        for fault in self._armed:
            if fault.meets(method, chat_id):
                fault.times -= 1
                if fault.times == 0:
                    self._armed.remove(fault)
                return fault
        return None
