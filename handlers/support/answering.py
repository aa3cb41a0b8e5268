"""An owner answers: the first answer counts, and reaches whoever asked."""

from sqlmodel import Session

from handlers.context import Context, press
from handlers.doors import is_owner, pressed
from handlers.support.asking import stale
from handlers.wizards import cancel_button
from storage import drafts, tickets
from storage.drafts import Draft
from storage.tickets import Question

ANSWER = "answer"
"""The wizard of the owner who answers."""
ANSWER_CHARACTERS_MAX = 2_000


async def answer(context: Context) -> None:
    """An owner takes a ticket in hand: what they write next is its answer."""
    if not is_owner(context):
        await stale(context)
        return
    number, say = pressed(context)[1], context.say
    with context.transaction() as tx:
        question = tickets.find_open(tx, int(number))
        if question is not None:
            draft = Draft(ANSWER, "write", {"ticket": number})
            drafts.keep_draft(tx, context.user.id, draft, context.now())
    if question is None:
        await context.answer(say.plain("support-answered-already"), alert=True)
        return
    rows = [[press(say.plain("back"), f"support:release:{number}"), cancel_button(say)]]
    await context.reply(say("support-write", number=number, text=question.text), rows)


async def release(context: Context) -> None:
    """Back from answering: the ticket waits again, for any owner."""
    if not is_owner(context):
        await stale(context)
        return
    number, say = pressed(context)[1], context.say
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
    rows = [[press(say.plain("support-answer"), f"support:answer:{number}")]]
    await context.show(say("support-waits", number=number), rows)


async def take_answer(context: Context, draft: Draft) -> None:
    say, text, number = context.say, context.text.strip(), int(draft.answers["ticket"])
    if not is_owner(context):
        await context.reply(say("wizard-words"))
        return
    if not text or len(text) > ANSWER_CHARACTERS_MAX:
        rows = [[press(say.plain("back"), f"support:release:{number}"), cancel_button(say)]]
        await context.reply(say("support-unfit", max=ANSWER_CHARACTERS_MAX), rows)
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
        question = tickets.find_open(tx, number, for_update=True)
        if question is not None:
            tickets.answer(tx, number, context.user.id, context.now())
            _owe_answer(context, tx, question, text)
        answered = say("support-answered", number=number) if question else say("support-answered-already")
        context.owe(tx, context.user.id, answered)


def _owe_answer(context: Context, tx: Session, question: Question, text: str) -> None:
    say = context.voice_of(tx, question.person_id)
    rows = [[press(say.plain("support-again"), f"support:about:{question.about}")]]
    words = say("support-the-answer", question=question.text, answer=text)
    context.owe(tx, question.person_id, words, rows, key=f"answer:{question.id}")
