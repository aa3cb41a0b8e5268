"""/paysupport and /support: a question goes to the owners, the first answer comes back."""

from sqlmodel import Session

from handlers.context import Button, Context, press
from handlers.doors import Handle, Step, button, command, is_owner, pressed
from handlers.receipts import bought
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from storage import drafts, payments, people, tickets
from storage.drafts import Draft
from storage.tickets import Question

PAYMENT, OTHER = "payment", "support"
QUESTION, ANSWER = "support", "answer"
"""The two wizards: of whoever asks, and of the owner who answers."""
OPEN_MAX = 5
PAYMENTS_SHOWN = 3
CHARGE_SHOWN_CHARACTERS = 10
QUESTION_CHARACTERS_MAX = 1_000
ANSWER_CHARACTERS_MAX = 2_000


async def paysupport(context: Context) -> None:
    await _ask(context, PAYMENT)


async def support(context: Context) -> None:
    await _ask(context, OTHER)


async def _ask(context: Context, about: str) -> None:
    """The question stands from here on: whatever they write next is their ticket."""
    say, person_id = context.say, context.user.id
    with context.transaction() as tx:
        is_full = tickets.count_open(tx, person_id) >= OPEN_MAX
        if not is_full:
            drafts.keep_draft(tx, person_id, Draft(QUESTION, about), context.now())
        paid = _payments(say, tx, person_id) if about == PAYMENT else Html("")
    if is_full:
        await context.show(say("support-too-many", max=OPEN_MAX))
    elif about == PAYMENT:
        await context.show(say("support-ask-payment", payments=paid), [_way_out(say)])
    else:
        await context.show(say("support-ask"), [_way_out(say)])


def _payments(say: Voice, tx: Session, person_id: int) -> Html:
    """Their latest payments, charge ids shortened."""
    lines = [
        say(
            "support-payment",
            day=say.day(payment.booked_at),
            what=bought(say, order),
            stars=payment.stars,
            charge=payment.charge_id[:CHARGE_SHOWN_CHARACTERS] + "…",
        )
        for payment, order in payments.payments_of(tx, person_id, PAYMENTS_SHOWN)
    ]
    return Html("\n".join(lines)) if lines else say("support-no-payments")


def _way_out(say: Voice) -> list[Button]:
    return [press(say.plain("back"), "support:back"), cancel_button(say)]


async def take_question(context: Context, draft: Draft) -> None:
    say, text, person_id = context.say, context.text.strip(), context.user.id
    if not text or len(text) > QUESTION_CHARACTERS_MAX:
        await context.reply(say("support-unfit", max=QUESTION_CHARACTERS_MAX), [_way_out(say)])
        return
    with context.transaction() as tx:
        drafts.drop_draft(tx, person_id)
        if tickets.count_open(tx, person_id) >= OPEN_MAX:
            context.owe(tx, person_id, say("support-too-many", max=OPEN_MAX))
        else:
            number = tickets.open_ticket(tx, person_id, draft.step, text, context.now())
            _tell_owners(context, tx, Question(number, person_id, draft.step, text))
            context.owe(tx, person_id, say("support-sent", number=number))


def _tell_owners(context: Context, tx: Session, question: Question) -> None:
    for owner_id in people.owners(tx):
        say = context.voice_of(tx, owner_id)
        text = _ticket(say, tx, question, context.user.first_name)
        rows = [[press(say.plain("support-answer"), f"support:answer:{question.id}")]]
        context.owe(tx, owner_id, text, rows, key=f"ticket:{question.id}:{owner_id}")


def _ticket(say: Voice, tx: Session, question: Question, name: str) -> Html:
    values: dict[str, str | int] = {
        "number": question.id,
        "name": name,
        "person": str(question.person_id),
        "text": question.text,
    }
    if question.about == OTHER:
        return say("support-ticket", **values)
    return say("support-ticket-payment", **values, payments=_payments(say, tx, question.person_id))


async def support_pressed(context: Context) -> None:
    verb, *rest = pressed(context)
    handle = PRESSED.get(verb, _stale)
    await (handle if verb in ("back", "about") or (rest and rest[0].isdecimal()) else _stale)(context)


async def _back(context: Context) -> None:
    """One step back: what is the question about?"""
    say = context.say
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
    await context.show(
        say("support-about"),
        [
            [press(say.plain("support-about-payment"), f"support:about:{PAYMENT}")],
            [press(say.plain("support-about-other"), f"support:about:{OTHER}")],
            [cancel_button(say)],
        ],
    )


async def _about(context: Context) -> None:
    await _ask(context, PAYMENT if PAYMENT in pressed(context) else OTHER)


async def _answer(context: Context) -> None:
    """An owner takes a ticket in hand: what they write next is its answer."""
    if not is_owner(context):
        await _stale(context)
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


async def _release(context: Context) -> None:
    """Back from answering: the ticket waits again, for any owner."""
    if not is_owner(context):
        await _stale(context)
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


async def _stale(context: Context) -> None:
    await context.answer(context.say.plain("button-stale"), alert=True)
    await _back(context)


PRESSED: dict[str, Handle] = {"back": _back, "about": _about, "answer": _answer, "release": _release}

handlers = [
    command("paysupport", paysupport),
    command("support", support),
    button("support", support_pressed),
]
wizards: dict[str, Step] = {QUESTION: take_question, ANSWER: take_answer}
