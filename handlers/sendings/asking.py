"""The questions about a sending as people read them, and the buttons below each."""

from sqlmodel import Session

from handlers.context import Button, press
from handlers.sendings.steps import (
    CODE,
    LIST,
    SEGMENT,
    TOGGLES,
    VALUE,
    Answers,
    listed,
    segment_of,
    ways,
)
from handlers.tongues import tongue
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.customer_list import BYTES_MAX, ROWS_MAX
from rules.segments import SEGMENT_LEAST, Segment, estimate
from rules.template import Category
from storage import customers
from storage.drafts import Draft
from storage.templates import Template, samples_of

Question = tuple[Html, list[list[Button]]]


def question(tx: Session, say: Voice, draft: Draft, template: Template) -> Question:
    """The question that the draft stands at."""
    text, rows = _asked(tx, say, draft, template)
    out = [press(say.plain("back"), "sendings:back"), cancel_button(say)]
    return text, [*rows, out]


def _asked(tx: Session, say: Voice, draft: Draft, template: Template) -> Question:
    step, wording = draft.step, template.draft()
    if step == "to":
        rows = [[press(say.plain(f"sendings-to-{way}"), f"sendings:to:{way}")] for way in ways(wording)]
        return say("sendings-ask-to", name=template.name), rows
    if step == CODE:
        return say("sendings-ask-code"), []
    if step == LIST:
        header = ";".join(["customer", *wording.variables()])
        row = ";".join(["C7F3-K2MQ", *(samples_of(template).get(name, "") for name in wording.variables())])
        most = {"rows": ROWS_MAX, "size": BYTES_MAX // 2**20}
        return say("sendings-ask-list", header=header, row=row, **most), []
    if step == SEGMENT:
        return _segment(tx, say, draft.answers, template)
    if step == "countries":
        return say("sendings-ask-countries"), [[press(say.plain("sendings-all-countries"), "sendings:all")]]
    name = step.removeprefix(VALUE)
    sample = samples_of(template).get(name, "")
    return say("sendings-ask-value", text=template.text, name=f"{{{name}}}", sample=sample), []


def size_of(tx: Session, answers: Answers, template: Template) -> int:
    """How many customers the segment has now; not for anybody's eyes."""
    consent = Category(template.category).consent
    return customers.count_segment(tx, template.business_id, segment_of(answers), consent)


def _too_few(answers: Answers) -> str:
    """Who chose no condition cannot choose fewer."""
    return "few" if segment_of(answers) == Segment() else "small"


def _segment(tx: Session, say: Voice, answers: Answers, template: Template) -> Question:
    about = estimate(size_of(tx, answers, template))
    size = (
        say("sendings-segment-about", count=about)
        if about
        else say(f"sendings-segment-{_too_few(answers)}", least=SEGMENT_LEAST)
    )
    text = Html(f"{say('sendings-ask-segment', countries=_countries(say, answers))}\n\n{size}")
    rows = [
        [
            press(
                _mark(one in listed(answers.get(step, ""))) + _option(say, step, one),
                f"sendings:toggle:{step}:{one}",
            )
            for one in TOGGLES[step]
        ]
        for step in TOGGLES
    ]
    languages, ages = rows
    shown = [languages[:3], languages[3:], ages[:3], ages[3:]]
    shown.append([press(say.plain("sendings-choose-countries"), "sendings:countries")])
    if about:
        shown.append([press(say.plain("sendings-segment-done"), "sendings:done")])
    return text, shown


def _countries(say: Voice, answers: Answers) -> str:
    return ", ".join(listed(answers.get("countries", ""))) or say.plain("sendings-all-countries")


def _option(say: Voice, step: str, one: str) -> str:
    return tongue(say, one) if step == "languages" else one


def _mark(is_chosen: bool) -> str:
    return "✓ " if is_chosen else ""
