"""The questions about a template, in their order: which ones there are, what each takes, why it refuses."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.links import refuse_link
from rules.ready_templates import LOGIN_CODE
from rules.template import (
    LABEL_CHARACTERS_MAX,
    NAME_CHARACTERS_MAX,
    TEXT_CHARACTERS_MAX,
    URL_VARIABLE,
    VARIABLE,
    VARIABLES_MAX,
    Category,
    Draft,
    Unfit,
    bad_values,
    unfit,
)
from rules.wording import length, refuse_words, tidy
from storage.templates import Template, samples_of

PREVIEW = "preview"
SAMPLE = "sample-"
"""The step that asks for the sample of a variable begins so, and the answer's name too."""
OPTIONAL = ("picture", "label")
TEXT_REASONS = (Unfit.BRACES, Unfit.TOO_MANY, Unfit.TOO_LONG, Unfit.REFERENCE)

Answers = Mapping[str, str]


@dataclass(frozen=True)
class Wrong:
    """Why an answer is not taken: the key of the message, and its values."""

    key: str
    values: dict[str, str | int] = field(default_factory=dict)


def order(answers: Answers) -> tuple[str, ...]:
    """The questions of a template such as this one."""
    if answers.get("category") == Category.AUTHENTICATION:
        return ("category", "name", "language")
    link = ("link",) if answers.get("label") else ()
    samples = tuple(f"{SAMPLE}{name}" for name in draft_of(answers).variables())
    return ("category", "name", "text", "picture", "label", *link, *samples)


def missing(answers: Answers) -> str | None:
    """The first question that has no answer."""
    return next((step for step in order(answers) if step not in answers), None)


def draft_of(answers: Answers) -> Draft:
    """The template as it stands so far."""
    category = answers.get("category", "")
    if category == Category.AUTHENTICATION:
        text = LOGIN_CODE.texts.get(answers.get("language", ""), "")
        return Draft(answers.get("name", ""), category, text, samples=LOGIN_CODE.samples)
    has_button = bool(answers.get("label"))
    draft = Draft(
        name=answers.get("name", ""),
        category=category,
        text=answers.get("text", ""),
        button_label=answers.get("label", ""),
        button_url=answers.get("link", "") if has_button else "",
        picture=answers.get("picture", ""),
        picture_hash=answers.get("picture_hash", ""),
        is_alert=bool(answers.get("alert")) and category == Category.UTILITY,
    )
    samples = {name: answers[SAMPLE + name] for name in draft.variables() if SAMPLE + name in answers}
    return Draft(**{**vars(draft), "samples": samples})


def answers_of(template: Template) -> dict[str, str]:
    """What the wizard begins with to change one."""
    samples = {SAMPLE + name: value for name, value in samples_of(template).items()}
    languages = {text: language for language, text in LOGIN_CODE.texts.items()}
    given = {
        "business": str(template.business_id),
        "category": template.category,
        "name": template.name,
        "text": template.text,
        "picture": template.picture,
        "picture_hash": template.picture_hash,
        "label": template.button_label,
        "link": template.button_url,
        "alert": "1" if template.is_alert else "",
        "language": languages.get(template.text, ""),
    }
    return {name: value for name, value in {**given, **samples}.items() if value or name in OPTIONAL}


def read(step: str, said: str, answers: Answers) -> str | Wrong:
    """The answer as it is kept, or why it is not taken."""
    if step.startswith(SAMPLE):
        return _sample(step.removeprefix(SAMPLE), tidy(said), answers)
    if step == "category":
        return said if said in set(Category) else Wrong("templates-wrong-choice")
    if step == "language":
        return said if said in LOGIN_CODE.texts else Wrong("templates-wrong-choice")
    return {"name": _name, "text": _text, "label": _label, "link": _link}[step](said, answers)


def _words(said: str, length_max: int) -> str | Wrong:
    words = tidy(said)
    refusal = refuse_words(words, length_max)
    return Wrong(refusal, {"max": length_max, "length": length(words)}) if refusal else words


def _name(said: str, answers: Answers) -> str | Wrong:
    return _words(said, NAME_CHARACTERS_MAX)


def _label(said: str, answers: Answers) -> str | Wrong:
    return _words(said, LABEL_CHARACTERS_MAX)


def _text(said: str, answers: Answers) -> str | Wrong:
    text = "\n".join(tidy(line) for line in said.strip().splitlines())
    found = unfit(draft_of({**answers, "text": text}))
    for reason in TEXT_REASONS:
        if reason in found:
            values = {"max": TEXT_CHARACTERS_MAX, "length": length(text), "variables": VARIABLES_MAX}
            return Wrong(reason, dict(values))
    for line in filter(None, VARIABLE.sub("Anna", text).split("\n")):
        if refusal := refuse_words(line, TEXT_CHARACTERS_MAX):
            return Wrong(refusal, {"max": TEXT_CHARACTERS_MAX, "length": length(line)})
    return text if text else Wrong("wording-empty")


def _link(said: str, answers: Answers) -> str | Wrong:
    url = said.strip()
    found = URL_VARIABLE.fullmatch(url)
    if ("{" in url or "}" in url) and found is None:
        return Wrong("templates-link-variable")
    refusal = refuse_link(f"{found[1]}A1" if found else url)
    return Wrong(refusal) if refusal else url


def _sample(name: str, value: str, answers: Answers) -> str | Wrong:
    draft = draft_of({**answers, SAMPLE + name: value})
    wrong = bad_values(draft, draft.samples).get(name)
    return Wrong(f"template-value-{wrong}", {"name": name}) if wrong else value
