"""Which words an advertisement may carry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.wording import WordingRefusal, length, refuse_words, tidy


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("Fresh bread. Every morning at 4.30!", None),
        ("👩‍🍳 Version 2.0, e.g. today", None),
        ("Our 24/7 shop: #1 in bread & tea, 3 € and $5", None),
        ("می‌خواهم", None),
        ("क्‍ष", None),
        ("1️⃣ ❤️ 👍🏽 🇮🇹", None),
        ("Cafe\u0301 Việt Nam", None),
        ("", WordingRefusal.EMPTY),
        ("\u3164\u2800", WordingRefusal.EMPTY),
        ("…!?", WordingRefusal.EMPTY),
        ("a" * 161, WordingRefusal.TOO_LONG),
        ("🍞" * 80 + "a", WordingRefusal.TOO_LONG),
        ("abc\u202ecba", WordingRefusal.HIDDEN),
        ("no\u200bthing", WordingRefusal.HIDDEN),
        ("no\u200dthing", WordingRefusal.HIDDEN),
        ("no\u200cthing", WordingRefusal.HIDDEN),
        ("no\ufe0fthing", WordingRefusal.HIDDEN),
        ("no\U000e0100thing", WordingRefusal.HIDDEN),
        ("no\u3164thing", WordingRefusal.HIDDEN),
        ("no\x07thing", WordingRefusal.HIDDEN),
        ("no\ud800thing", WordingRefusal.HIDDEN),
        ("b\u0336\u0337\u0338read", WordingRefusal.MARKS),
        ("Pаypal", WordingRefusal.MIXED_SCRIPTS),
        ("Ｐаypal", WordingRefusal.MIXED_SCRIPTS),
        ("see https://example.com", WordingRefusal.LINK),
        ("see example.com", WordingRefusal.LINK),
        ("see пример.рф", WordingRefusal.LINK),
        ("write to ada@example.com", WordingRefusal.LINK),
        ("follow @durov", WordingRefusal.LINK),
        ("tg://resolve?domain=x", WordingRefusal.LINK),
        ("t.me/durov", WordingRefusal.LINK),
        ("bank．com", WordingRefusal.LINK),
        ("bank․com", WordingRefusal.LINK),
        ("bank。com", WordingRefusal.LINK),
        ("bank [dot] com", WordingRefusal.LINK),
        ("bank(.)com", WordingRefusal.LINK),
        ("bank .com", WordingRefusal.LINK),
        ("𝐛𝐚𝐧𝐤.𝐜𝐨𝐦", WordingRefusal.LINK),
        ("at 127.0.0.1", WordingRefusal.LINK),
        ("javascript:alert(1)", WordingRefusal.LINK),
        ("ton://transfer/x", WordingRefusal.LINK),
        ("call +39 333 123 4567", WordingRefusal.LINK),
        ("press /start", WordingRefusal.LINK),
        ("see #bread", WordingRefusal.LINK),
        ("buy $TON", WordingRefusal.LINK),
    ],
)
def test_words_are_plain_and_without_links(text: str, refusal: WordingRefusal | None) -> None:
    assert refuse_words(text, 160) is refusal


def test_a_text_becomes_one_paragraph() -> None:
    assert tidy("  Fresh\n\nbread\u2028now ") == "Fresh bread now"


def test_length_is_counted_as_telegram_does() -> None:
    assert length("a🍞") == 3


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_words_that_are_taken_fit_and_show(text: str) -> None:
    words = tidy(text)
    if refuse_words(words, 32) is None:
        assert length(words) <= 32
        assert all(one.isprintable() or one in "\u200c\u200d" for one in words)


@given(
    st.text("abc ", min_size=1, max_size=20),
    st.text("\u200b\u202e\u2066\u2028\x00\ufeff", min_size=1, max_size=3),
)
def test_what_hides_is_found_anywhere(words: str, hidden: str) -> None:
    place = len(words) // 2
    marked = f"x{words[:place]}{hidden}{words[place:]}y"
    assert refuse_words(marked, 160) is WordingRefusal.HIDDEN
