"""Once a month, payees who earned learn that their statement is ready."""

from datetime import timedelta

from sqlmodel import Session

from handlers.context import Context, press
from handlers.earnings.naming import period_name
from rules.periods import Period, month_before
from storage import statement_rounds

ROUND_MAX = 100
MORNING = timedelta(hours=9)
"""After midnight UTC of the first: nobody is woken for it."""


async def statements_due(context: Context) -> None:
    now = context.now()
    month = month_before(now.date())
    if now < month.end + MORNING:
        return
    with context.storage.reading() as tx:
        over = statement_rounds.is_over(tx, month)
    if over:
        return
    with context.storage.transaction() as tx:
        for payee_id in statement_rounds.go_on(tx, month, ROUND_MAX, now):
            _tell(context, tx, payee_id, month)
    context.app.wake()


def _tell(context: Context, tx: Session, payee_id: int, month: Period) -> None:
    say = context.voice_of(tx, payee_id)
    text = say("earnings-statement-ready", month=period_name(say, month))
    rows = [[press(say.plain("earnings-statement-get"), f"earnings:paper:{month.word}")]]
    context.owe(tx, payee_id, text, rows, key=f"statement:{month.word}:{payee_id}")
