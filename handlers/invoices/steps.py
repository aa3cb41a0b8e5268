"""The questions of an invoice, in their order: what each takes, and why it refuses."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handlers.amounts import in_words, own_currency, read_sum
from handlers.context import Button, Context, press
from handlers.wizards import cancel_button
from handlers.words import Html, Voice
from rules.checkout import INVOICE_STARS_MAX, STARS
from rules.currency import CURRENCIES, Limits
from rules.wording import length, refuse_words, tidy
from storage.businesses import Business
from storage.invoices import DESCRIPTION_CHARACTERS_MAX, TITLE_CHARACTERS_MAX

WIZARD = "invoices"
CODE, TITLE, ABOUT, KIND, PRICE, SURE = "code", "title", "about", "kind", "price", "sure"
ORDER = (CODE, TITLE, ABOUT, KIND, PRICE, SURE)
Answers = Mapping[str, str]
"""`business`, then `code`, `title`, `about`, `kind` (a currency) and `price` (in its smallest units)."""


@dataclass(frozen=True)
class Wrong:
    """Why an answer is not taken: the key of the message, and its values."""

    key: str
    values: dict[str, str | int] = field(default_factory=dict)


def offered(context: Context, business: Business) -> str | None:
    """The currency in which this business may ask besides Stars: its own, if it is verified and the bot has a
    payment provider."""
    has_provider = bool(context.app.settings.payment_provider_token)
    return own_currency(business.country) if has_provider and business.is_verified() else None


def limits(currency: str) -> Limits:
    return Limits(1, INVOICE_STARS_MAX) if currency == STARS else CURRENCIES[currency]


def missing(answers: Answers, currency: str | None) -> str:
    """The next question. Where there is no choice of currencies, nobody is asked for one."""
    return next((step for step in asked(currency) if step not in answers), SURE)


def asked(currency: str | None) -> list[str]:
    return [step for step in ORDER if step != SURE and (step != KIND or currency is not None)]


def before(step: str, currency: str | None) -> str | None:
    """The question before this one; None before the first."""
    steps = [*asked(currency), SURE]
    place = steps.index(step) if step in steps else 0
    return steps[place - 1] if place else None


def read_words(said: str, most: int) -> str | Wrong:
    words = tidy(said)
    refusal = refuse_words(words, most)
    return Wrong(refusal, {"max": most, "length": length(words)}) if refusal else words


def read_price(say: Voice, said: str, currency: str) -> str | Wrong:
    amount, between = read_sum(said, currency), limits(currency)
    if amount is not None and between.allow(amount):
        return str(amount)
    least, most = (in_words(say, one, currency) for one in (between.least, between.most))
    return Wrong("invoices-wrong-price", {"least": least, "most": most})


MOST = {TITLE: TITLE_CHARACTERS_MAX, ABOUT: DESCRIPTION_CHARACTERS_MAX}


def question(
    say: Voice, step: str, answers: Answers, currency: str | None
) -> tuple[Html, list[list[Button]]]:
    chosen = answers.get(KIND, STARS)
    between = limits(chosen)
    text = say(
        f"invoices-ask-{step}",
        max=MOST.get(step, 0),
        currency=currency or "",
        least=in_words(say, between.least, chosen),
        most=in_words(say, between.most, chosen),
    )
    if step == PRICE:
        text = Html(
            f"{text}\n\n{say('invoices-stars-digital' if chosen == STARS else 'invoices-card-physical')}"
        )
    rows = []
    if step == KIND and currency is not None:
        rows = [
            [press(say.plain("invoices-kind-stars"), f"invoices:kind:{STARS}")],
            [press(say.plain("invoices-kind-card", currency=currency), f"invoices:kind:{currency}")],
        ]
    return text, [*rows, way_out(say, answers, step, currency)]


def way_out(say: Voice, answers: Answers, step: str, currency: str | None) -> list[Button]:
    back = "invoices:step" if before(step, currency) else f"invoices:list:{answers['business']}:0"
    return [press(say.plain("back"), back), cancel_button(say)]
