"""The same moment, said in each language, is the same moment; what remains is what to remind of."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.remind.moments import Reader, Wish
from handlers.words import LOCALES

WEDNESDAY = datetime(2026, 3, 11, 13, 30, tzinfo=UTC)  # 14:30 in Rome
ROME = ZoneInfo("Europe/Rome")
LANGUAGES = ("en", "it", "es", "fr", "de")

SITUATIONS = {
    "11.03 16:30": [
        ("in 2 hours", "tra 2 ore", "en 2 horas", "dans 2 heures", "in 2 Stunden"),
        ("in two hours", "fra due ore", "dentro de dos horas", "dans deux heures", "in zwei Stunden"),
        ("2h", "2h", "2h", "dans 2h", "2h"),
    ],
    "11.03 12:30": [("2 hours ago", "2 ore fa", "hace 2 horas", "il y a 2 heures", "vor 2 Stunden")],
    "11.03 15:30": [("in an hour", "tra un'ora", "en una hora", "dans une heure", "in einer Stunde")],
    "11.03 14:40": [
        ("10m", "10m", "10m", "10m", "10m"),
        ("in 10 minutes", "tra 10 minuti", "en 10 minutos", "dans 10 minutes", "in 10 Minuten"),
    ],
    "11.03 15:00": [
        ("in half an hour", "tra mezz’ora", "en media hora", "dans une demi-heure", "in einer halben Stunde"),
    ],
    "11.03 16:00": [
        ("1h30m", "1h30m", "1h30m", "1h30m", "1h30m"),
        (
            "in 1 hour and 30 minutes",
            "tra 1 ora e 30 minuti",
            "en 1 hora y 30 minutos",
            "dans 1 heure et 30 minutes",
            "in 1 Stunde und 30 Minuten",
        ),
        (
            "in an hour and a half",
            "tra un'ora e mezza",
            "en una hora y media",
            "dans 1h30",
            "in anderthalb Stunden",
        ),
    ],
    "14.03 09:00": [("in 3 days", "tra 3 giorni", "en 3 días", "dans 3 jours", "in 3 Tagen")],
    "14.03 10:00": [
        (
            "in 3 days at 10",
            "tra 3 giorni alle 10",
            "en 3 días a las 10",
            "dans 3 jours à 10h",
            "in 3 Tagen um 10",
        ),
    ],
    "25.03 09:00": [
        ("in 2 weeks", "tra 2 settimane", "en 2 semanas", "dans 2 semaines", "in 2 Wochen"),
        ("25/3", "25/3", "25/3", "25/3", "25.3."),
        ("on 25 march", "il 25 marzo", "el 25 de marzo", "le 25 mars", "am 25. März"),
    ],
    "18.03 09:00": [
        ("in a week", "tra una settimana", "en una semana", "dans une semaine", "in einer Woche"),
        (
            "next week",
            "la prossima settimana",
            "la semana que viene",
            "la semaine prochaine",
            "nächste Woche",
        ),
    ],
    "11.05 09:00": [("in 2 months", "tra 2 mesi", "en 2 meses", "dans 2 mois", "in 2 Monaten")],
    "12.03 09:00": [
        ("tomorrow", "domani", "mañana", "demain", "morgen"),
        ("Tomorrow:", "Domani:", "Mañana:", "Demain :", "Morgen:"),
        ("tomorrow at 9", "domani alle 9", "mañana a las 9", "demain à 9h", "morgen um 9"),
        ("tomorrow 9am", "domani 9:00", "mañana 9h", "demain 9 h", "morgen 9 Uhr"),
        ("tomorrow morning", "domattina", "mañana por la mañana", "demain matin", "morgen früh"),
        ("at 9", "alle 9", "a las 9", "à 9 heures", "um 9 Uhr"),
    ],
    "12.03 09:30": [
        (
            "tomorrow at 9:30",
            "domani alle 9 e mezza",
            "mañana a las 9 y media",
            "demain à 9h30",
            "morgen um halb 10",
        ),
    ],
    "12.03 15:00": [
        (
            "tomorrow afternoon",
            "domani pomeriggio",
            "mañana por la tarde",
            "demain après-midi",
            "morgen Nachmittag",
        ),
    ],
    "13.03 09:00": [
        ("the day after tomorrow", "dopodomani", "pasado mañana", "après-demain", "übermorgen"),
        ("on friday", "venerdì", "el viernes", "vendredi", "am Freitag"),
    ],
    "13.03 18:30": [
        (
            "friday at 18:30",
            "venerdì alle 18:30",
            "el viernes a las 18:30",
            "vendredi à 18h30",
            "am Freitag um 18:30",
        ),
        (
            "at 18:30 on friday",
            "alle 18.30 di venerdì",
            "a las 18:30 del viernes",
            "à 18 h 30 le vendredi",
            "um 18.30 Uhr am Freitag",
        ),
    ],
    "13.03 12:00": [
        ("friday noon", "venerdì a mezzogiorno", "viernes al mediodía", "vendredi midi", "Freitagmittag")
    ],
    "13.03 20:00": [
        ("friday evening", "venerdì sera", "viernes por la noche", "vendredi soir", "Freitagabend"),
    ],
    "11.03 20:00": [
        ("tonight", "stasera", "esta noche", "ce soir", "heute Abend"),
        ("at 8 in the evening", "alle 8 di sera", "a las 8 de la noche", "à 8h du soir", "um 8 Uhr abends"),
    ],
    "11.03 18:00": [
        ("today at 18", "oggi alle 18", "hoy a las 18", "aujourd'hui à 18h", "heute um 18 Uhr"),
        (
            "wednesday at 18",
            "mercoledì alle 18",
            "miércoles a las 18",
            "mercredi à 18h",
            "Mittwoch um 18 Uhr",
        ),
        ("at 18", "alle 18", "a las 18", "18h", "um 18"),
    ],
    "16.03 09:00": [
        ("next monday", "lunedì prossimo", "el próximo lunes", "lundi prochain", "nächsten Montag"),
    ],
}
"""The moment in Rome, and how each language says it: in the order of LANGUAGES."""
SAID = [
    (at, language, line)
    for at, situations in SITUATIONS.items()
    for lines in situations
    for language, line in zip(LANGUAGES, lines, strict=True)
]
REPEATED = {
    ("day", "12.03 09:00"): [
        ("every day at 9", "ogni giorno alle 9", "cada día a las 9", "chaque jour à 9h", "jeden Tag um 9"),
        ("every day", "tutti i giorni", "todos los días", "tous les jours", "täglich"),
        ("every morning", "ogni mattina", "cada mañana", "tous les matins", "jeden Morgen"),
    ],
    ("day", "11.03 20:00"): [
        ("every evening", "ogni sera", "cada noche", "chaque soir", "jeden Abend"),
    ],
    ("week", "16.03 09:00"): [
        ("every monday", "ogni lunedì", "cada lunes", "tous les lundis", "jeden Montag"),
        (
            "each monday 9am",
            "tutti i lunedì alle 9",
            "todos los lunes a las 9",
            "chaque lundi à 9h",
            "jeden Montag um 9 Uhr",
        ),
    ],
    ("week", "15.03 10:00"): [
        (
            "every sunday at 10",
            "tutte le domeniche alle 10",
            "todos los domingos a las 10",
            "tous les dimanches à 10h",
            "jeden Sonntag um 10",
        ),
    ],
    ("week", "12.03 09:00"): [
        ("every week", "ogni settimana", "cada semana", "chaque semaine", "jede Woche"),
    ],
}
LED = {
    "en": ["me to pay the rent tomorrow", "remind me to pay the rent tomorrow"],
    "it": ["ricordami di pagare l'affitto domani", "ricordami domani di pagare l'affitto"],
    "es": ["recuérdame pagar el alquiler mañana", "recuérdame que mañana pagar el alquiler"],
    "fr": ["rappelle-moi de payer le loyer demain", "rappelle-moi demain de payer le loyer"],
    "de": ["erinnere mich an die Miete morgen", "erinnere mich morgen die Miete"],
}
NO_MOMENT = {
    "en": ["wait for a friend", "in 5 eggs", "good idea"],
    "it": ["ricorda il latte", "2 uova", "tra 5 uova"],
    "es": ["recuerda la leche", "nadar en el mar", "en 5 huevos", "llego tarde", "una vez"],
    "fr": ["n’oublie pas le lait", "2 œufs", "dans 5 œufs", "à la mer", "une fois"],
    "de": ["denk an die Milch", "das ist so", "in 5 Eiern", "zu früh", "am Ende", "mit Anna", "um 25 Uhr"],
}
HOURS = {
    "en": "in {} hours",
    "it": "tra {} ore",
    "es": "en {} horas",
    "fr": "dans {} heures",
    "de": "in {} Stunden",
}
TIMES = {
    "en": "tomorrow at {}",
    "it": "domani alle {}",
    "es": "mañana a las {}",
    "fr": "demain à {}",
    "de": "morgen um {}",
}

PIECES = sorted(
    {word for _at, _language, line in SAID for word in line.split()}
    | {"99999999", "0", "31", "1.5", "halb", "Uhr", "heures", "ago", "am", "pm", "every", "jeden", "-", "’"}
)


def read(line: str, language: str) -> Wish | None:
    return Reader(language, "Europe/Rome", WEDNESDAY).wish(line)


def rome(at: datetime) -> str:
    return at.astimezone(ROME).strftime("%d.%m %H:%M")


def told(wish: Wish | None) -> tuple[str, str, str] | None:
    return (rome(wish.at), wish.text, wish.repeat) if wish else None


@pytest.mark.parametrize(("at", "language", "line"), SAID)
def test_a_moment_first_is_understood(at: str, language: str, line: str) -> None:
    assert told(read(f"{line} Té für Zoë", language)) == (at, "Té für Zoë", "")


@pytest.mark.parametrize(("at", "language", "line"), SAID)
def test_a_moment_last_is_understood(at: str, language: str, line: str) -> None:
    assert told(read(f"Zoë {line}", language)) == (at, "Zoë", "")


@pytest.mark.parametrize("line", sorted({lines[0] for group in SITUATIONS.values() for lines in group}))
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_english_is_understood_of_everybody(language: str, line: str) -> None:
    assert told(read(f"{line} Zoë", language)) == told(read(f"{line} Zoë", "en"))


@pytest.mark.parametrize(
    ("repeat", "at", "language", "line"),
    [
        (repeat, at, language, line)
        for (repeat, at), situations in REPEATED.items()
        for lines in situations
        for language, line in zip(LANGUAGES, lines, strict=True)
    ],
)
def test_every_means_again_in_every_language(repeat: str, at: str, language: str, line: str) -> None:
    assert told(read(f"{line} Zoë", language)) == (at, "Zoë", repeat)


@pytest.mark.parametrize(("language", "line"), [(key, line) for key, lines in LED.items() for line in lines])
def test_remind_me_is_not_part_of_the_text(language: str, line: str) -> None:
    rent = {"en": "pay the rent", "it": "pagare l'affitto", "es": "pagar el alquiler", "fr": "payer le loyer"}
    assert told(read(line, language)) == ("12.03 09:00", rent.get(language, "die Miete"), "")


@pytest.mark.parametrize(
    ("language", "line"), [(key, line) for key, lines in NO_MOMENT.items() for line in lines]
)
def test_what_names_no_moment_is_not_guessed(language: str, line: str) -> None:
    assert read(line, language) is None


@given(st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES), st.integers(1, 9999))
def test_hours_from_now_are_never_a_time_of_day(mine: str, said: str, hours: int) -> None:
    wish = read(f"{HOURS[said].format(hours)} Zoë", mine)
    assert wish == Wish("Zoë", WEDNESDAY + timedelta(hours=hours))


@given(st.sampled_from(LANGUAGES), st.times())
def test_the_same_time_is_the_same_moment(language: str, at: datetime) -> None:
    wish = read(f"{TIMES[language].format(at.strftime('%H:%M'))} Zoë", language)
    assert told(wish) == (f"12.03 {at:%H:%M}", "Zoë", "")


@given(st.sampled_from(LANGUAGES), st.lists(st.sampled_from(PIECES), min_size=1, max_size=7))
def test_whatever_is_written_has_an_answer(language: str, words: list[str]) -> None:
    wish = read(" ".join(words), language)
    assert wish is None or wish.at.tzinfo == UTC


def shown() -> list[tuple[str, str]]:
    """The examples of /remind that the bot itself shows, each with its language."""
    files = sorted(LOCALES.glob("*/remind.ftl"))
    lines = [(file.parent.name, file.read_text(encoding="utf-8")) for file in files]
    return sorted(
        {(code, one) for code, text in lines for one in re.findall(r"<code>/remind (.+)</code>", text)}
    )


@pytest.mark.parametrize(("language", "line"), shown())
def test_examples_are_understood_as_they_stand(language: str, line: str) -> None:
    wish = read(line, language)
    assert wish is not None
    assert wish.at > WEDNESDAY
    assert wish.text
