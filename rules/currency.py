"""Currencies in which a business may ask for money through a payment provider: few, each with its limits.

Telegram publishes the limits of each of its currencies (core.telegram.org/bots/payments: about one US dollar
to ten thousand) and moves them with the rates of the day. These are rounder and lie within them.
"""

from dataclasses import dataclass

_LIMITS = """
    AED 500 3000000   AUD 200 1200000   BRL 1000 4000000  CAD 200 1200000    CHF 100 800000
    CZK 3000 20000000 DKK 1000 6000000  EUR 100 800000    GBP 100 700000     HKD 1000 7000000
    ILS 500 3000000   INR 10000 80000000 JOD 1000 7000000 JPY 200 1400000    KRW 2000 13000000
    MXN 3000 16000000 NOK 1500 9000000  NZD 200 1500000   PLN 500 3500000    RON 500 4000000
    SEK 1500 9000000  SGD 200 1200000   USD 100 1000000
"""


@dataclass(frozen=True)
class Limits:
    """The least and the most of one invoice, in the currency's smallest units."""

    least: int
    most: int

    def allow(self, amount: int) -> bool:
        return self.least <= amount <= self.most


_WORDS = _LIMITS.split()
CURRENCIES = {
    code: Limits(int(least), int(most))
    for code, least, most in zip(_WORDS[::3], _WORDS[1::3], _WORDS[2::3], strict=True)
}
"""By ISO 4217 code, which also tells how many decimals each has: none in JPY and KRW, three in JOD."""
