"""A business's own systems: keys of the HTTP API, callbacks, and the API itself, which only the web server
imports (handlers/api/site.py)."""

from handlers.api.due import callbacks_due, forget_calls
from handlers.api.mine import WIZARD
from handlers.api.pressing import pressed_in_api
from handlers.api.writing import take_answer
from handlers.doors import Step, button

__all__ = ["callbacks_due", "forget_calls", "handlers", "wizards"]

handlers = [button("api", pressed_in_api)]
wizards: dict[str, Step] = {WIZARD: take_answer}
