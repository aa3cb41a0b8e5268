"""The law of templates, and what may stand in them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.ready_templates import CODE_TEXTS, READY, SAID, Ready
from rules.template import (
    RENDERED_CHARACTERS_MAX,
    VALUE_CHARACTERS_MAX,
    BadValue,
    Draft,
    Unfit,
    bad_values,
    render,
    render_url,
    unfit,
    warnings,
)
from rules.wording import length

PARCEL = Draft(
    "Parcel",
    "utility",
    "Your parcel {reference} comes on {day}.",
    samples={"reference": "A-1", "day": "12 May"},
)
CODE = Draft("Login", "authentication", sorted(CODE_TEXTS)[0], samples={"code": "314159"})
OFFER = Draft("Offer", "marketing", "Fresh bread until {time}.", samples={"time": "18:00"})
TRACK = "https://rossi.example/track/{reference}"


@pytest.mark.parametrize("language", ["en", "it", "fr", "de", "es"])
@pytest.mark.parametrize("ready", READY.values(), ids=READY)
def test_ready_templates_are_within_the_law(ready: Ready, language: str) -> None:
    samples = ready.samples_in(language)
    draft = Draft("Mine", ready.category, ready.texts[language], samples=samples, is_alert=ready.is_alert)
    assert unfit(draft) == []
    assert warnings(draft) == []


def test_samples_speak_the_language_of_their_text() -> None:
    bread = READY["offer"].samples_in("it")
    assert bread == {"offer": "Due pagnotte al prezzo di una", "day": "12 maggio"}
    assert all(said.keys() == {"it", "fr", "de", "es"} for said in SAID.values())


@pytest.mark.parametrize(
    ("draft", "reason"),
    [
        pytest.param(
            replace(PARCEL, text="Your parcel comes on {day}."), Unfit.REFERENCE, id="about_nothing"
        ),
        pytest.param(replace(PARCEL, text="{reference}, {Day}!"), Unfit.BRACES, id="a_capital_variable"),
        pytest.param(replace(PARCEL, text="{reference} rossi.example {day}"), Unfit.TEXT, id="a_link"),
        pytest.param(replace(PARCEL, text="{reference} {day}\u202e"), Unfit.TEXT, id="turned_around"),
        pytest.param(replace(PARCEL, samples={"reference": "A"}), Unfit.SAMPLES, id="a_sample_is_missing"),
        pytest.param(replace(PARCEL, button_label="Track"), Unfit.BUTTON, id="a_button_to_nowhere"),
        pytest.param(
            replace(PARCEL, button_label="Go", button_url="http://a.example"), Unfit.BUTTON, id="no_https"
        ),
        pytest.param(
            replace(PARCEL, button_label="Go", button_url="https://{reference}.example/"),
            Unfit.BUTTON,
            id="a_site_that_varies",
        ),
        pytest.param(replace(OFFER, is_alert=True), Unfit.ALERT, id="an_offer_at_night"),
        pytest.param(replace(CODE, text="Code: {code}"), Unfit.CODE_WORDING, id="a_code_in_other_words"),
        pytest.param(
            replace(CODE, button_label="Log in", button_url="https://rossi.example"),
            Unfit.CODE_BARE,
            id="a_code_with_a_link",
        ),
        pytest.param(replace(CODE, picture="file"), Unfit.CODE_BARE, id="a_code_with_a_picture"),
        pytest.param(replace(CODE, samples={"code": "buy now!"}), Unfit.SAMPLES, id="a_code_that_is_none"),
        pytest.param(replace(OFFER, text="x" * 701), Unfit.TOO_LONG, id="too_long"),
    ],
)
def test_the_law_names_what_is_wrong(draft: Draft, reason: Unfit) -> None:
    assert reason in unfit(draft)


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param(PARCEL, id="a_parcel"),
        pytest.param(CODE, id="a_code"),
        pytest.param(OFFER, id="an_offer"),
        pytest.param(replace(PARCEL, button_label="Track", button_url=TRACK), id="a_button_with_a_reference"),
        pytest.param(replace(PARCEL, text="Hello!\n\n{reference}: {day}"), id="paragraphs"),
        pytest.param(replace(PARCEL, is_alert=True), id="an_alert"),
    ],
)
def test_good_templates_are_fit(draft: Draft) -> None:
    assert unfit(draft) == []


def test_offers_in_service_messages_are_shown_to_the_reviewer() -> None:
    sly = replace(PARCEL, text="{reference} on {day}. And 20 % discount on the next!")
    assert warnings(sly) == ["%", "discount"]


@pytest.mark.parametrize(
    ("value", "why"),
    [
        pytest.param("", BadValue.EMPTY, id="nothing"),
        pytest.param("x" * (VALUE_CHARACTERS_MAX + 1), BadValue.TOO_LONG, id="too_long"),
        pytest.param("two\nlines", BadValue.NOT_PLAIN, id="two_lines"),
        pytest.param("evil.example/login", BadValue.NOT_PLAIN, id="a_link"),
        pytest.param("tg://resolve?domain=x", BadValue.NOT_PLAIN, id="an_action"),
        pytest.param("a\u200bb", BadValue.NOT_PLAIN, id="hidden"),
        pytest.param("a\x00b", BadValue.NOT_PLAIN, id="a_control_character"),
    ],
)
def test_bad_values_are_named(value: str, why: BadValue) -> None:
    assert bad_values(PARCEL, {"reference": "A-1", "day": value}) == {"day": why}


def test_values_must_be_those_of_the_template() -> None:
    wrong = bad_values(PARCEL, {"reference": "A-1", "dia": "12"})
    assert wrong == {"day": BadValue.MISSING, "dia": BadValue.UNKNOWN}


@given(st.text(max_size=130), st.text(max_size=130))
def test_whatever_is_accepted_stays_harmless(reference: str, day: str) -> None:
    values = {"reference": reference, "day": day}
    if bad_values(PARCEL, values):
        return
    said = render(PARCEL.text, values)
    assert said == f"Your parcel {reference} comes on {day}."
    assert length(said) <= RENDERED_CHARACTERS_MAX
    assert "\n" not in said


@given(st.text(min_size=1, max_size=60))
def test_a_value_cannot_change_where_a_button_leads(reference: str) -> None:
    url = render_url(TRACK, {"reference": reference.encode("utf-8", "ignore").decode()})
    assert url.startswith("https://rossi.example/track/")
    assert not set(url.removeprefix("https://rossi.example/track/")) & set("/?#@: ")


def test_values_that_look_like_variables_stay_words() -> None:
    assert render("{a} {b}", {"a": "{b}", "b": "x"}) == "{b} x"


@given(st.sampled_from(("category", "text", "button_label", "button_url", "picture", "is_alert")))
def test_every_visible_change_needs_a_review(field: str) -> None:
    shown = replace(PARCEL, button_label="Track", button_url=TRACK)
    changed = replace(shown, **{field: True if field == "is_alert" else "other"})  # type: ignore[arg-type]
    assert changed.content_hash() != shown.content_hash()
    assert replace(shown, name="Other", samples={}).content_hash() == shown.content_hash()
