"""What may be said and shown in a sponsored message, and that all of it is approved."""

from dataclasses import replace

import pytest

from handlers.posting.post import sponsored
from handlers.words import Voice, languages
from rules.content import NAME_CHARACTERS_MAX, TEXT_CHARACTERS_MAX, Content, refuse_content
from rules.links import LinkRefusal
from rules.topics import CATEGORIES
from rules.wording import WordingRefusal, length
from storage.campaign_reviews import FORBIDDEN_THEMES, REFUSALS
from storage.campaigns import Campaign
from tests.forbidden_links import SITUATIONS
from tests.sponsoring import LINK, TEXT

GOOD = Content("Ada’s Bakery", TEXT, "See the menu", LINK)
CAPTION_MAX = 1024  # what Telegram takes below a picture; a text may have four times that
SHOWN = ("name", "text", "button_label")
THEMES_TOLD = {"en": ("gambling", "weapons", "drugs"), "it": ("gioco d’azzardo", "armi", "droghe")}


@pytest.mark.parametrize(("url", "refusal"), SITUATIONS.values(), ids=SITUATIONS)
def test_the_button_refuses(url: str, refusal: LinkRefusal) -> None:
    assert refuse_content(replace(GOOD, button_url=url)) is refusal


@pytest.mark.parametrize("where", SHOWN)
@pytest.mark.parametrize("url", [url for url, _ in SITUATIONS.values()], ids=SITUATIONS)
def test_words_refuse_it_wherever_it_stands(url: str, where: str) -> None:
    words = f"See {url}" if len(url) < 28 or where == "text" else url
    assert isinstance(refuse_content(replace(GOOD, **{where: words})), WordingRefusal)


@pytest.mark.parametrize("where", SHOWN)
@pytest.mark.parametrize("hidden", ["\u202e", "\u2066", "\u200b", "\ufeff", "\x1b", "\n", "\u3164"])
def test_nothing_hides_in_words(hidden: str, where: str) -> None:
    words = {where: f"Fresh{hidden}bread"}
    assert refuse_content(replace(GOOD, **words)) is WordingRefusal.HIDDEN


def test_an_ordinary_message_may_be_posted() -> None:
    assert refuse_content(GOOD) is None


@pytest.mark.parametrize("changed", ["name", "text", "button_label", "button_url", "picture"])
def test_whatever_readers_see_is_approved_with_it(changed: str) -> None:
    assert replace(GOOD, **{changed: "other"}).fingerprint() != GOOD.fingerprint()


def test_a_campaign_leaves_nothing_shown_out() -> None:
    columns = {name: f"the {name}" for name in vars(GOOD) if name in Campaign.model_fields}
    shown = Campaign(**columns).content()
    assert {name: value for name, value in vars(shown).items() if value} == columns


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_longest_post_fits_below_a_picture(language: str) -> None:
    widest = Campaign(
        name="🍞" * (NAME_CHARACTERS_MAX // 2),
        text="🍞" * (TEXT_CHARACTERS_MAX // 2),
        button_label="Menu",
        button_url=LINK,
    )
    assert length(sponsored(widest, Voice(language), LINK)["text"]) <= CAPTION_MAX


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_guidelines_name_what_is_forbidden(language: str) -> None:
    told = Voice(language)("advertise-ask-text")
    assert [theme for theme in THEMES_TOLD.get(language, ()) if theme not in told] == []


def test_forbidden_themes_are_ready_reasons_and_no_categories() -> None:
    assert set(FORBIDDEN_THEMES) <= set(REFUSALS)
    assert not set(FORBIDDEN_THEMES) & set(CATEGORIES)


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("refusal", [*LinkRefusal, *WordingRefusal])
def test_each_refusal_has_an_example(refusal: str, language: str) -> None:
    told = Voice(language)(refusal, length=161, max=160)
    assert "<code>" in told or "🍞" in told
