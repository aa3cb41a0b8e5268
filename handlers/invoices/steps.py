"""The questions of an invoice, in their order: what each takes, and why it refuses."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handlers.amounts import in_words, named_currency, own_currency, read_sum
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
MONEY = "money"
"""What is not digital, where this business cannot ask for money: a choice that is explained, never kept."""


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


def why_no_money(context: Context, business: Business) -> str:
    """The key of the words: what is not digital must not be paid in Stars, and money cannot be asked for."""
    if not context.app.settings.payment_provider_token:
        return "invoices-law-no-provider"
    return "invoices-law-no-currency" if business.is_verified() else "invoices-law-unverified"


def missing(answers: Answers) -> str:
    """The next question."""
    return next((step for step in ORDER if step not in answers), SURE)


def before(step: str) -> str | None:
    """The question before this one; None before the first."""
    place = ORDER.index(step) if step in ORDER else 0
    return ORDER[place - 1] if place else None


def read_words(said: str, most: int) -> str | Wrong:
    words = tidy(said)
    refusal = refuse_words(words, most)
    return Wrong(refusal, {"max": most, "length": length(words)}) if refusal else words


def read_price(say: Voice, said: str, currency: str) -> str | Wrong:
    named = named_currency(said, currency)
    if named != currency and STARS in (named, currency):
        return Wrong("invoices-law-stars" if currency == STARS else "invoices-law-money")
    amount, between = read_sum(said, currency) if named == currency else None, limits(currency)
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
        least=in_words(say, between.least, chosen),
        most=in_words(say, between.most, chosen),
    )
    if step == PRICE:
        text = Html(
            f"{text}\n\n{say('invoices-stars-digital' if chosen == STARS else 'invoices-card-physical')}"
        )
    rows = []
    if step == KIND:
        card = "invoices-kind-card" if currency else "invoices-kind-none"
        rows = [
            [press(say.plain("invoices-kind-stars"), f"invoices:kind:{STARS}")],
            [press(say.plain(card, currency=currency or ""), f"invoices:kind:{currency or MONEY}")],
        ]
    return text, [*rows, way_out(say, answers, step)]


def way_out(say: Voice, answers: Answers, step: str) -> list[Button]:
    back = "invoices:step" if before(step) else f"invoices:list:{answers['business']}:0"
    return [press(say.plain("back"), back), cancel_button(say)]
