"""How each language speaks of moments: a row of words for each, which moments.py reads all at once.

Every value is a piece of a regular expression in small letters: alternatives parted by "|". The names of
days and months are not here: dateparser knows them.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """`remind_me` begins a wish, `that` may stand before its text; `after` stands before a span, `at` before
    a time of day and `oclock` behind it, `on` before a day. `numbers` are two to ten. `parts` and `todays`
    are morning, noon, afternoon and evening: of any day, and of today alone. `each_day` and `each_week` are
    whole phrases, `each` stands before a weekday."""

    remind_me: str
    that: str
    after: str
    one: str
    numbers: str
    hours: str
    minutes: str
    days: str
    weeks: str
    months: str
    both: str
    half_hour: str
    and_half: str
    at: str
    oclock: str
    parts: tuple[str, str, str, str]
    todays: tuple[str, str, str, str]
    after_tomorrow: str
    on: str
    next: str
    each_day: str
    each_week: str
    each: str


ENGLISH = Words(
    remind_me="remind me|me",
    that="to|that",
    after="in",
    one="an|a|one",
    numbers="two three four five six seven eight nine ten",
    hours="hours?|hrs?|h",
    minutes="minutes?|mins?|m",
    days="days?",
    weeks="weeks?",
    months="months?",
    both="and",
    half_hour="half an hour",
    and_half="and a half",
    at="at|h",
    oclock="o'clock",
    parts=(
        "in the morning|morning",
        "at noon|noon|midday",
        "in the afternoon|afternoon",
        "in the evening|evening",
    ),
    todays=("this morning", "this noon", "this afternoon", "this evening|tonight"),
    after_tomorrow="the day after tomorrow|day after tomorrow",
    on="on|the",
    next="next",
    each_day="every ?day|each day|daily|(?:every|each) (?=morning|afternoon|evening)",
    each_week="every week|each week|weekly",
    each="every|each",
)
ITALIAN = Words(
    remind_me="ricordami",
    that="di|che",
    after="tra|fra",
    one="un'|una|un",
    numbers="due tre quattro cinque sei sette otto nove dieci",
    hours="ore|ora",
    minutes="minuti|minuto",
    days="giorni|giorno",
    weeks="settimane|settimana",
    months="mesi|mese",
    both="e",
    half_hour="mezz'ora|mezzora",
    and_half="e mezza|e mezzo",
    at="alle ore|le ore|alle|all'|ore",
    oclock="in punto",
    parts=(
        "di mattina|mattin[aeo]",
        "a mezzogiorno|mezzogiorno",
        "di pomeriggio|pomeriggio",
        "di sera|ser[ae]",
    ),
    todays=("stamattina|stamani", "oggi a mezzogiorno", "oggi pomeriggio", "stasera"),
    after_tomorrow="dopodomani",
    on="il|la|di|per",
    next="prossim[oa]",
    each_day="ogni giorno|tutti i giorni|ogni (?=mattina|pomeriggio|sera)|tutte le (?=mattine|sere)",
    each_week="ogni settimana|tutte le settimane",
    each="ogni|tutti i|tutte le",
)
SPANISH = Words(
    remind_me="recu[eé]rdame",
    that="de que|de|que",
    after="dentro de|en",
    one="una|un",
    numbers="dos tres cuatro cinco seis siete ocho nueve diez",
    hours="horas?|hs",
    minutes="minutos?",
    days="d[ií]as?",
    weeks="semanas?",
    months="mes(?:es)?",
    both="y",
    half_hour="media hora",
    and_half="y media",
    at="a las|a la",
    oclock="h|hs",
    parts=(
        "por la mañana|de la mañana|mañanas",
        "al mediod[ií]a|mediod[ií]a",
        r"por la tarde|de la tarde|(?<=\w )tarde",
        "por la noche|de la noche|noches?",
    ),
    todays=("esta mañana", "este mediod[ií]a", "esta tarde", "esta noche"),
    after_tomorrow="pasado ma[nñ]ana",
    on="para el|para|el|la|este|del",
    next="pr[oó]xim[oa]|que viene",
    each_day="cada d[ií]a|todos los d[ií]as|a diario|diariamente|cada (?=mañana|noche)|todas las (?=mañ|no)",
    each_week="cada semana|todas las semanas|semanalmente",
    each="cada|todos los",
)
FRENCH = Words(
    remind_me="rappelle[- ]moi|rappelez[- ]moi",
    that="de|d'|que",
    after="d'ici|dans",
    one="une|un",
    numbers="deux trois quatre cinq six sept huit neuf dix",
    hours="heures?",
    minutes="minutes?",
    days="jours?",
    weeks="semaines?",
    months="mois",
    both="et",
    half_hour="une demi[- ]heure|demi[- ]heure",
    and_half="et demie?",
    at="à|vers",
    oclock="heures?|h",
    parts=(
        "le matin|au matin|du matin|matins?",
        "à midi|(?<!apr[eè]s[- ])midi",
        "(?:de |dans )?l'apr[eè]s[- ]midi|apr[eè]s[- ]midi",
        "le soir|du soir|soirs?",
    ),
    todays=("ce matin", "ce midi", "cet apr[eè]s[- ]midi", "ce soir"),
    after_tomorrow="apr[eè]s[- ]demain",
    on="pour le|pour|le|la|ce",
    next="prochaine?",
    each_day="chaque jour|tous les jours|chaque (?=matin|soir)|tous les (?=matin|soir)",
    each_week="chaque semaine|toutes les semaines",
    each="chaque|tous les",
)
GERMAN = Words(
    remind_me="erinnere? mich(?: daran,?)?(?: an)?",
    that="dass|daran",
    after="in",
    one="einer|einem|eine|ein",
    numbers="zwei drei vier fünf sechs sieben acht neun zehn",
    hours=r"stunden?|std\.?",
    minutes="minuten?",
    days="tage?n?",
    weeks="wochen?",
    months="monate?n?",
    both="und",
    half_hour="einer halben stunde|eine halbe stunde|halbe stunde|halben stunde",
    and_half="und eine halbe",
    at="um|gegen",
    oclock="uhr",
    parts=(
        r"am morgen|morgens|(?<=\w )fr[uü]h|am vormittag|vormittags?|(?<=tag )morgen|(?<=mittwoch )morgen",
        "am mittag|zu mittag|mittags?",
        "am nachmittag|nachmittags?",
        "am abend|abends?",
    ),
    todays=("heute morgen|heute fr[uü]h", "heute mittag", "heute nachmittag", "heute abend"),
    after_tomorrow="(?:ü|ue|u)bermorgen",
    on="am|an|den|der|die|für|diesen",
    next="n[äa]chste[nrs]?|kommende[nrs]?",
    each_day="jeden tag|täglich|jeden (?=morgen|vormittag|mittag|nachmittag|abend)",
    each_week="jede woche|wöchentlich",
    each="jeden|jede",
)
LANGUAGES = {"en": ENGLISH, "it": ITALIAN, "es": SPANISH, "fr": FRENCH, "de": GERMAN}

SPELLINGS = (
    (r"\bdomattina\b", "domani mattina"),
    (r"\b(\w+tag|mittwoch)s?(morgen|vormittag|mittag|nachmittag|abend)\b", r"\1 \2"),
    (r"\bam (?=(?:\w+tag|mittwoch|sonnabend)\b|\d{1,2}\.)", ""),
    (r"\bsonnabends?\b", "samstag"),
    (r"\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|s[áa]bado|domingo)s\b", r"\1"),
    (r"\b(\d{1,2}) (?:y media|e mezza)\b", r"\1:30"),
    (r"\b(\d{1,2}) ?h(?:eures)? et demie\b", r"\1:30"),
    (r"\b(\d{1,2}) (?:y cuarto|e un quarto)\b|\bviertel nach (\d{1,2})\b", r"\1\2:15"),
    (r"\bdomeniche\b", "domenica"),
    (r"\b(?:anderthalb|eineinhalb) stunden\b", "1.5 h"),
)
"""What one language writes in a way of its own, and how the others would: applied in this order."""


NO_DAYS = {"es": ("mar",), "fr": ("mer", "jeu"), "de": ("mit", "son", "die", "don")}
"""The sea, the game, "with" and the like, which dateparser takes for short names of days."""
AGO = (r"(?:il y a|hace|vor) (.+)", r"(.+) (?:ago|fa)")
"""How languages say that a span is over."""


def any_of(field: str) -> str:
    """The words that any language has for it, as a group that captures nothing."""
    return f"(?:{'|'.join(getattr(words, field) for words in LANGUAGES.values())})"
