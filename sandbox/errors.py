"""Telegram's error envelope and the words that its server puts before and in place of an error."""

from typing import Any

PREFIXES = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 500: "Internal Server Error"}

# Client.cpp of tdlib/telegram-bot-api: codes that the server translates.
REWRITES = {
    "MESSAGE_NOT_MODIFIED": (
        400,
        "message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message",
    ),
    "USER_IS_BLOCKED": (403, "bot was blocked by the user"),
    "INPUT_USER_DEACTIVATED": (403, "user is deactivated"),
    "QUERY_ID_INVALID": (400, "query is too old and response timeout expired or query ID is invalid"),
    "MESSAGE_DELETE_FORBIDDEN": (400, "message can't be deleted"),
    "PACK_SHORT_NAME_INVALID": (400, "invalid sticker set name is specified"),
    "PACK_SHORT_NAME_OCCUPIED": (400, "sticker set name is already occupied"),
    "STICKER_EMOJI_INVALID": (400, "invalid sticker emojis"),
}


class Failure(Exception):
    """A refusal by the emulated Telegram: `code` is the HTTP status, `text` the words after the prefix."""

    def __init__(self, text: str, code: int = 400, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(text)
        self.code, self.text = REWRITES.get(text, (code, text))
        if self.code == 403 and self.text.isupper():
            self.code = 400  # a server's 403 with a code in capitals arrives as 400
        self.parameters = parameters

    @property
    def description(self) -> str:
        prefix = PREFIXES.get(self.code)
        return f"{prefix}: {lower_first(self.text)}" if prefix else self.text

    def envelope(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def lower_first(text: str) -> str:
    """Lower-cases the first letter unless the second is `_` or upper case: BUTTON_DATA_INVALID stays."""
    if len(text) > 1 and (text[1] == "_" or text[1].isupper()):
        return text
    return text[:1].lower() + text[1:]


def too_many_requests(seconds: int) -> Failure:
    return Failure(f"Too Many Requests: retry after {seconds}", 429, {"retry_after": seconds})


def parameter_required(name: str) -> Failure:
    words = {
        "chat_id": "chat_id is empty",
        "text": "message text is empty",
        "user_id": "invalid user_id specified",
        "from_chat_id": "from_chat_id is empty",
    }
    return Failure(words.get(name, f'parameter "{name}" is required'))
