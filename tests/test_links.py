"""Which links and words an advertisement may carry."""

import pytest

from rules.links import LinkRefusal, real_host, refuse_link
from rules.wording import WordingRefusal, length, refuse_words, tidy

ALLOWED = {
    "https://example.com": "example.com",
    "https://shop.example.com:8443/a?b=c#d": "shop.example.com",
    "HTTPS://EXAMPLE.COM/": "example.com",
    "https://münchen.de/bier": "xn--mnchen-3ya.de",
    "https://пример.рф": "xn--e1afmkfd.xn--p1ai",
    "https://日本語ひらがな.jp": "xn--v8j0cwa6g1563acvb2w6i.jp",
    "https://аррӏе.com": "xn--80ak6aa92e.com",
    "https://t.me/durov": "t.me",
    "https://t.me/sharewood/12": "t.me",
    "https://t.me/some_bot?start=from_ad": "t.me",
}
REFUSED = {
    LinkRefusal.NOT_HTTPS: """
        http://example.com javascript:alert(1) data:text/html,x tg://resolve?domain=x tg://user?id=1
        ton://transfer/x ftp://example.com file:///etc/passwd //example.com example.com
        mailto:a@b.example tel:123 vbscript:x intent://x blob:https://example.com/x
        view-source:https://example.com https;//example.com
    """,
    LinkRefusal.USERINFO: """
        https://bank.example@evil.example https://a:b@evil.example
        https://good.example\\@evil.example https://good.example\\.evil.example https://@evil.example
    """,
    LinkRefusal.ADDRESS: """
        https://127.0.0.1 https://2130706433 https://0x7f000001 https://0x7f.1 https://1.1
        https://[::1]/ https://192.168.1.1:8443/x https://0300.0250.0.1 https://①②⑦.⓪.⓪.①
        https://１２７.０.０.１
    """,
    LinkRefusal.NO_HOST: """
        https:// https:///example.com https:example.com https:\\\\example.com https://localhost
        https://example https://example..com https://.example.com https://example.com.
        https://exa%6dple.com https://example.com:x https://example.com:99999 https://-example.com
        https://example。com https://exa!mple.com https://[::1
    """,
    LinkRefusal.MIXED_SCRIPTS: """
        https://gооgle.com https://xn--ggle-55da.com https://pаypal.com https://ｅｘａｍｐｌｅ.com
        https://faß.de https://xn--.com
    """,
    LinkRefusal.SHORTENER: """
        https://bit.ly/x https://www.tinyurl.com/x https://t.co/x https://BIT.LY/x
    """,
    LinkRefusal.PRIVATE_TELEGRAM: """
        https://t.me https://t.me/ https://t.me/+AbCdEf https://t.me/joinchat/AbC
        https://t.me/c/123/4 https://t.me/login/123 https://t.me/proxy?server=x
        https://t.me/socks?server=x https://t.me/addstickers/x https://t.me/share/url?url=x
        https://t.me/$invoice https://t.me/some_bot?startgroup=x
        https://t.me/some_bot?startchannel&admin=post_messages https://t.me/setlanguage/x
        https://durov.t.me https://telegram.me/joinchat/x https://telegram.dog/joinchat/x
        https://t.me/confirmphone?x https://t.me/a/b
    """,
}
INVISIBLE = [
    "https://example.com/\u202egnp.exe",
    "https://exam\u200bple.com",
    "https://exam\u00adple.com",
    "https://example.com/a b",
    "https://example.com/\n",
    " https://example.com",
    "https://example.com\x00",
    "https://exam\tple.com",
    "https://example.com\ufeff",
    "https://example.com/\ue000",
]


@pytest.mark.parametrize(("url", "host"), ALLOWED.items())
def test_ordinary_links_show_their_real_host(url: str, host: str) -> None:
    assert refuse_link(url) is None
    assert real_host(url) == host


@pytest.mark.parametrize(
    ("refusal", "url"), [(why, url) for why, urls in REFUSED.items() for url in urls.split()]
)
def test_tricky_links_are_refused_with_their_reason(refusal: LinkRefusal, url: str) -> None:
    assert refuse_link(url) is refusal


@pytest.mark.parametrize("url", INVISIBLE)
def test_hidden_characters_in_links_are_refused(url: str) -> None:
    assert refuse_link(url) is LinkRefusal.INVISIBLE


def test_a_name_longer_than_names_can_be_is_none() -> None:
    assert refuse_link(f"https://{'a' * 64}.com") is LinkRefusal.NO_HOST


def test_endless_links_are_refused() -> None:
    assert refuse_link("https://example.com/" + "a" * 512) is LinkRefusal.TOO_LONG


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("Fresh bread. Every morning at 4.30!", None),
        ("👩‍🍳 Version 2.0, e.g. today", None),
        ("", WordingRefusal.EMPTY),
        ("…!?", WordingRefusal.EMPTY),
        ("a" * 161, WordingRefusal.TOO_LONG),
        ("🍞" * 80 + "a", WordingRefusal.TOO_LONG),
        ("abc\u202ecba", WordingRefusal.HIDDEN),
        ("no\u200bthing", WordingRefusal.HIDDEN),
        ("see https://example.com", WordingRefusal.LINK),
        ("see example.com", WordingRefusal.LINK),
        ("see пример.рф", WordingRefusal.LINK),
        ("write to ada@example.com", WordingRefusal.LINK),
        ("follow @durov", WordingRefusal.LINK),
        ("tg://resolve?domain=x", WordingRefusal.LINK),
        ("t.me/durov", WordingRefusal.LINK),
    ],
)
def test_words_are_plain_and_without_links(text: str, refusal: WordingRefusal | None) -> None:
    assert refuse_words(text, 160) is refusal


def test_a_text_becomes_one_paragraph() -> None:
    assert tidy("  Fresh\n\nbread\u2028now ") == "Fresh bread now"


def test_length_is_counted_as_telegram_does() -> None:
    assert length("a🍞") == 3
