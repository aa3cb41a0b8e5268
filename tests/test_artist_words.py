"""What the bot makes of what artists write: emoji, words, and numbers in a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.artist.emoji import EMOJI_BYTES_MAX, emoji_in, known_emoji, suggestions, words_of
from handlers.artist.picture import Picture
from handlers.review.packs import NUMBERS_SHOWN, in_runs
from rules.packs import fits_keywords

WHOLE = ("👨‍👩‍👧", "🇮🇹", "1️⃣", "❤️", "👍🏽", "☕", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🧑🏾‍🚀")


@given(st.lists(st.sampled_from(WHOLE), unique=True), st.sampled_from(("", " ", ", ", " cat 12 ")))
def test_emoji_are_read_whole(emoji: list[str], between: str) -> None:
    assert emoji_in(between.join(emoji)) == emoji


@pytest.mark.parametrize(
    ("caption", "file_name", "emoji", "words"),
    [
        ("", "IMG_2034.PNG", [], []),
        ("", "sleepy-cats_final.png", ["😴", "🐱"], ["sleepy", "cats"]),
        ("Gatto! 🌙", "untitled.webp", ["🌙", "🐱"], ["gatto"]),
    ],
)
def test_a_picture_tells_what_it_shows(
    caption: str, file_name: str, emoji: list[str], words: list[str]
) -> None:
    said = words_of(caption, file_name)
    assert (known_emoji("", caption, said), said) == (emoji, words)


@given(st.text(), st.text())
def test_whatever_comes_with_a_picture_fits(caption: str, name: str) -> None:
    picture = Picture("file", name=name, caption=caption)
    assert fits_keywords(picture.keywords)
    assert all(len(one.encode()) <= EMOJI_BYTES_MAX for one in suggestions(picture.known))


@given(st.sets(st.integers(1, 120), max_size=NUMBERS_SHOWN))
def test_runs_of_numbers_say_every_number(numbers: set[int]) -> None:
    said = [run.split("–") for run in in_runs(sorted(numbers)).split(", ") if run]
    assert {n for run in said for n in range(int(run[0]), int(run[-1]) + 1)} == numbers
