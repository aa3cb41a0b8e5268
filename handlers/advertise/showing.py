"""Questions and answers of /advertise as people read them, and the buttons below each."""

from datetime import date

from handlers.advertise.answers import handles
from handlers.advertise.options import NAMED, OPTIONAL, TOGGLES, listed, options
from handlers.advertise.steps import ORDER, QUESTIONS, Answers, Question, missing
from handlers.context import Button, press
from handlers.tongues import tongue
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.target import CHANNELS_NAMED_MAX
from storage.drafts import Draft

A_ROW = {"category": 2, "topics": 2, "sizes": 2}


def question_of(step: str, today: date) -> Question | None:
    """None for what is neither written nor picked."""
    return QUESTIONS.get(step) or options(today).get(step)


def ask(say: Voice, draft: Draft, today: date) -> tuple[Html, list[list[Button]]]:
    step, answers = draft.step, draft.answers
    parts = [say(f"advertise-ask-{step}", bid=answers.get("bid", ""), max=CHANNELS_NAMED_MAX)]
    if missing(answers):
        parts.insert(0, say("advertise-progress", number=ORDER.index(step) + 1, count=len(ORDER)))
    rows = _switches(say, step, answers) if step in TOGGLES else _offers(say, step, answers, today)
    if answers.get(step):
        parts.append(say("advertise-now", value=shown(say, step, answers[step])))
        rows.append([press(say.plain("advertise-keep"), "advertise:keep")])
        if step in OPTIONAL:
            rows[-1].append(press(say.plain(f"advertise-clear-{step}"), f"advertise:clear:{step}"))
    return Html("\n\n".join(parts)), [*rows, _ways_out(say, step, answers)]


def _ways_out(say: Voice, step: str, answers: Answers) -> list[Button]:
    out = [cancel_button(say)]
    if step != ORDER[0] or not missing(answers):
        out.insert(0, press(say.plain("back"), "advertise:back"))
    return out


def _offers(say: Voice, step: str, answers: Answers, today: date) -> list[list[Button]]:
    question = question_of(step, today)
    offers = question.offers(answers) if question else ()
    buttons = [press(shown(say, step, value), f"advertise:pick:{step}:{value}") for value in offers]
    return _in_rows(buttons, A_ROW.get(step, 3))


def _switches(say: Voice, step: str, answers: Answers) -> list[list[Button]]:
    chosen = listed(answers.get(step, ""))
    buttons = [
        press(("✓ " if one in chosen else "") + shown(say, step, one), f"advertise:toggle:{step}:{one}")
        for one in TOGGLES[step]
    ]
    return _in_rows(buttons, A_ROW.get(step, 3))


def _in_rows(buttons: list[Button], a_row: int) -> list[list[Button]]:
    return [buttons[n : n + a_row] for n in range(0, len(buttons), a_row)]


def shown(say: Voice, step: str, value: str) -> str:
    """An answer as people read it; an empty one is what holds unless they say otherwise."""
    if not value:
        return say.plain(f"advertise-any-{step}")
    if step in ("bid", "budget"):
        return say.plain("advertise-stars", stars=value)
    if step in ("days", "posts_max"):
        return say.plain(f"advertise-{step}", count=int(value))
    if step == "category":
        return say.plain(f"category-{value}")
    return _option(say, step, value)


def _option(say: Voice, step: str, value: str) -> str:
    if step == "languages":
        return ", ".join(tongue(say, one) for one in listed(value))
    if step == "topics":
        return ", ".join(say.plain(f"category-{one}") for one in listed(value))
    if step == "sizes":
        return sizes_in_words(say, *map(int, value.split("-")))
    if step == "start":
        return say.day(date.fromisoformat(value))
    if step == "picture":
        return say.plain("advertise-with-picture")
    return ", ".join(handles(value)) if step in NAMED else value


def sizes_in_words(say: Voice, least: int, most: int) -> str:
    if not most:
        return say.plain("advertise-sizes-from", least=least)
    return (
        say.plain("advertise-sizes-between", least=least, most=most)
        if least
        else say.plain("advertise-sizes-to", most=most)
    )
