"""The people that a first start finds, each with play Stars."""

from sandbox.cloud import Cloud

PLAY_STARS = 5000
CAST = [  # Olga comes first: 1001 is the owner that the README names
    ("Olga", "olga", "en"),
    ("Bruna", "bruna", "en"),
    ("Carlo", "carlo", "it"),
    ("Ada", "ada", "en"),
    ("Bruno", "bruno", "it"),
    ("Aiko", "aiko", "en"),
]


def seed(cloud: Cloud) -> None:
    people = {
        name: cloud.add_person(name, f"{username}_sandbox", language, PLAY_STARS)
        for name, username, language in CAST
    }
    cloud.add_chat("channel", "Casa & Cucina", people["Carlo"], "casa_cucina", 1234)
