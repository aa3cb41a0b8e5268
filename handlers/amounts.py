"""Sums of money in words, and as people write them: whole Stars, or a currency's smallest units."""

import re
from decimal import Decimal

from babel.numbers import format_currency, get_currency_precision, get_territory_currencies

from handlers.numbers import whole_number
from handlers.words import Voice
from rules.checkout import STARS
from rules.currency import CURRENCIES

SIGNS = {"€": "EUR", "£": "GBP", "¥": "JPY", "⭐": STARS}
DOLLARS = ("AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "USD")
SUM = re.compile(r"(?:[^\W\d_]{1,3}|[€$£¥])?\s*([0-9]{1,9})(?:[.,]([0-9]{1,3}))?\s*(?:[^\W\d_]{1,5}|[€$£¥])?")


def in_words(say: Voice, amount: int, currency: str) -> str:
    """`40 ⭐`, `€12.50`: `amount` is whole Stars, or the currency's smallest units."""
    if currency == STARS:
        return f"{say.stars(amount * 10**9)} ⭐"
    exact = Decimal(amount).scaleb(-get_currency_precision(currency))
    return str(format_currency(exact, currency, locale=say.language))


def exact_in(amount: int, currency: str) -> str:
    """A plain decimal for programs: 1250 cents of a euro are 12.50."""
    return f"{Decimal(amount).scaleb(-get_currency_precision(currency)):f}"


def read_sum(said: str, currency: str) -> int | None:
    """In the currency's smallest units; None for what is no sum of it. Thousands are not grouped: in
    1,500 nobody could tell what was meant."""
    if currency == STARS:
        return whole_number(said)
    found, digits = SUM.fullmatch(said.strip()), int(get_currency_precision(currency))
    if found is None or len(found[2] or "") > digits or (digits == 3 and found[2] and len(found[2]) != 3):
        return None
    rest = (found[2] or "").ljust(digits, "0")
    return int(found[1] + rest)


def named_currency(said: str, expected: str) -> str:
    """What a sum is said to be in, by its sign or its name; as expected where it does not say."""
    words = set(re.findall(r"[^\W\d_]+", said.upper()))
    named = [SIGNS[sign] for sign in SIGNS if sign in said] + sorted(words & CURRENCIES.keys())
    named += [STARS] if words & {STARS, "STAR", "STARS"} else []
    if "$" in said:
        named.append(expected if expected in DOLLARS else "USD")
    return next((one for one in named if one != expected), expected)


def own_currency(country: str) -> str | None:
    """What people pay with in a country, if invoices may be in it."""
    now = get_territory_currencies(country)
    return now[0] if now and now[0] in CURRENCIES else None
