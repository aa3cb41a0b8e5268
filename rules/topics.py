"""What channels and advertising are about, and the languages that channels are written in."""

CATEGORIES = (
    "art",
    "beauty",
    "books",
    "business",
    "cars",
    "education",
    "entertainment",
    "family",
    "finance",
    "food",
    "games",
    "health",
    "hobbies",
    "home",
    "jobs",
    "languages",
    "movies",
    "music",
    "nature",
    "science",
    "shopping",
    "sports",
    "tech",
    "travel",
)
"""The themes of Telegram's own platform that may be advertised."""
TOPICS = (*CATEGORIES, "humor", "local", "news")
"""What a channel may be about: all that is advertised, and what only channels are about."""
TOPICS_MAX = 3
"""Of one channel: one that is about everything would be in everybody's target."""

LANGUAGES = (
    "ar",
    "bn",
    "de",
    "en",
    "es",
    "fa",
    "fr",
    "he",
    "hi",
    "id",
    "it",
    "ja",
    "kk",
    "ko",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "tr",
    "uk",
    "uz",
    "vi",
    "zh",
)
"""ISO 639-1 codes that a channel, and a campaign's target, may have."""
LANGUAGE_DEFAULT = "en"


def language_of(telegram_code: str) -> str:
    """The language of a code as Telegram tells it ("pt-br"); English for one that is not in the list."""
    code = telegram_code.split("-")[0].lower()
    return code if code in LANGUAGES else LANGUAGE_DEFAULT
