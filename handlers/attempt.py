"""One attempt to handle one update, as PTB's Application would, but telling its caller what went wrong."""

from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationHandlerStop

from handlers.arrivals import parsed

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


class Attempt:
    """Runs the first handler of each group that wants the update. PTB's own `process_update` swallows what
    handlers raise, so a failed update would look like a handled one."""

    def __init__(self, application: AnyApplication, raw: str) -> None:
        """Parses the update; raises whatever a malformed one makes PTB raise."""
        self._application = application
        self._update = Update.de_json(parsed(raw), application.bot)
        self._context: Any = None

    @property
    def finished(self) -> bool:
        """Has a transaction of the handler marked the update done?"""
        return bool(getattr(self._context, "finished", False))

    async def run(self) -> None:
        try:
            for group in list(self._application.handlers.values()):
                await self._run_first(group)
        except ApplicationHandlerStop:
            return

    async def _run_first(self, group: list[Any]) -> None:
        for handler in group:
            check = handler.check_update(self._update)
            if check is None or check is False:
                continue
            if self._context is None:
                self._context = self._application.context_types.context.from_update(
                    self._update, self._application
                )
                await self._context.refresh_data()
            await handler.handle_update(self._update, self._application, check, self._context)
            return
