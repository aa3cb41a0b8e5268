"""Which links an advertisement may carry."""

from urllib.parse import urlsplit

import idna
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.links import LinkRefusal, real_host, refuse_link
from rules.shorteners import SHORTENERS

ALLOWED = {
    "https://example.com": "example.com",
    "https://shop.example.com/a?b=c#d": "shop.example.com",
    "https://example.com/?from=https://t.me/durov": "example.com",
    "HTTPS://EXAMPLE.COM/": "example.com",
    "https://münchen.de/bier": "xn--mnchen-3ya.de",
    "https://пример.рф": "xn--e1afmkfd.xn--p1ai",
    "https://日本語ひらがな.jp": "xn--v8j0cwa6g1563acvb2w6i.jp",
    "https://сахар.рф": "xn--80aa2cbv.xn--p1ai",
    "https://コーヒー.jp": "xn--tck2c4fb.jp",
    "https://हिन्दी.भारत": "xn--j2bd4cyah0f.xn--h2brj9c",
    "https://한국어.kr": "xn--3e0bk47br7k.kr",
    "https://عربي.com": "xn--ngbrx4e.com",
    "https://xn--mnchen-3ya.de": "xn--mnchen-3ya.de",
    "https://core.telegram.org/bots": "core.telegram.org",
    "https://exact.me": "exact.me",
    "https://rabbit.lyon.example": "rabbit.lyon.example",
    "https://t.me/durov": "t.me",
    "https://t.me/sharewood/12": "t.me",
    "https://t.me/some_bot?start=from_ad": "t.me",
}
REFUSED = {
    LinkRefusal.NOT_HTTPS: """
        http://example.com javascript:alert(1) data:text/html,x tg://resolve?domain=x tg://user?id=1
        ton://transfer/x ftp://example.com file:///etc/passwd //example.com example.com
        mailto:a@b.example tel:123 vbscript:x intent://x blob:https://example.com/x
        view-source:https://example.com https;//example.com tonsite://foundation.ton sms:123 wss://example.com
    """,
    LinkRefusal.USERINFO: """
        https://bank.example@evil.example https://a:b@evil.example
        https://good.example\\@evil.example https://good.example\\.evil.example https://@evil.example
    """,
    LinkRefusal.ADDRESS: """
        https://127.0.0.1 https://2130706433 https://0x7f000001 https://0x7f.1 https://1.1
        https://[::1]/ https://0300.0250.0.1 https://①②⑦.⓪.⓪.①
        https://１２７.０.０.１ https://192.168.1.1:8443/x https://[::ffff:127.0.0.1] https://127.0.0.1./
    """,
    LinkRefusal.NO_HOST: """
        https:// https:///example.com https:example.com https:\\\\example.com https://localhost
        https://example https://example..com https://.example.com https://example.com.
        https://exa%6dple.com https://example.com:x https://example.com:99999 https://-example.com
        https://example。com https://exa!mple.com https://[::1 https://my_shop.com https://shop.com∕evil.com
        https://router.local https://hidden.onion https://shop.ton https://xn--.com https://xn--a.com
        https://ab--cd.com https://shop-.com https://٣٣.com https://xn--mnchen-3yb.invalid
    """,
    LinkRefusal.PORT: "https://example.com:8443/a https://example.com:443 https://example.com:",
    LinkRefusal.MIXED_SCRIPTS: """
        https://gооgle.com https://xn--ggle-55da.com https://pаypal.com https://ｅｘａｍｐｌｅ.com
        https://faß.de https://ɡoogle.com https://pay\u0337pal.com https://ⅽoca.com https://ǃmportant.com
    """,
    LinkRefusal.LOOKALIKE: """
        https://аррӏе.com https://xn--80ak6aa92e.com https://сосо.example.com https://ор.net https://νου.com
    """,
    LinkRefusal.SHORTENER: """
        https://bit.ly/x https://www.tinyurl.com/x https://t.co/x https://BIT.LY/x
        https://shop.page.link/x https://www.google.com/url?q=https://evil.example https://vk.com/away.php?to=x
        https://l.facebook.com/l.php?u=x https://www.youtube.com/redirect?q=x
    """,
    LinkRefusal.SEVERAL: "https://a.com,https://b.com https://a.com|http://b.com",
    LinkRefusal.PRIVATE_TELEGRAM: """
        https://t.me https://t.me/ https://t.me/+AbCdEf https://t.me/joinchat/AbC
        https://t.me/c/123/4 https://t.me/login/123 https://t.me/proxy?server=x
        https://t.me/socks?server=x https://t.me/addstickers/x https://t.me/share/url?url=x
        https://t.me/$invoice https://t.me/some_bot?startgroup=x
        https://t.me/some_bot?startchannel&admin=post_messages https://t.me/setlanguage/x
        https://durov.t.me https://telegram.me/joinchat/x https://telegram.dog/joinchat/x
        https://t.me/confirmphone?x https://t.me/a/b https://t.me/iv?url=x&rhash=y https://t.me/s/durov
        https://t.me/addlist/x https://t.me/boost/x https://t.me/giftcode/x https://t.me/some_bot/app?startapp=x
        https://t.me/some_bot?attach=x https://t.me/durov?boost https://t.me/durov#x https://t.me/+393331234567
        https://t.me/%2BAbC https://t.me/LOGIN/1 https://web.telegram.org/k/#?tgaddr=tg://x
        https://oauth.telegram.org/auth
    """,
}
INVISIBLE = [
    "https://example.com/\u202egnp.exe",
    "https://exam\u200bple.com",
    "https://exam\u00adple.com",
    "https://example.com/a b",
    "https://\u2067example\u2069.com",
    "https://example.com/\n",
    " https://example.com",
    "https://example.com\x00",
    "https://exam\tple.com",
    "https://example.com\ufeff",
    "https://example.com/\ue000",
    "https://example.com/%E2%80%AEgnp",
    "https://example.com/%0d%0aLocation",
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


@pytest.mark.parametrize(
    "url", ["https://a.com https://b.com", "https://a.com b.com", "https://a.com\nt.me/x"]
)
def test_a_button_has_one_link(url: str) -> None:
    assert refuse_link(url) is LinkRefusal.SEVERAL


@given(st.sampled_from(sorted(SHORTENERS)), st.sampled_from(["", "www.", "go."]))
def test_no_shortener_is_taken(host: str, before: str) -> None:
    assert refuse_link(f"https://{before}{host}/x") is LinkRefusal.SHORTENER


LETTERS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=6)


@given(LETTERS, st.sampled_from(["com", "рф", "ελ", "հայ", "भारत", "한국", "jp"]))
def test_a_host_that_is_taken_has_one_address(label: str, ending: str) -> None:
    url = f"https://{label}.{ending}/"
    if refuse_link(url) is None:
        host = urlsplit(url).hostname or ""
        assert idna.encode(host).decode() == real_host(url)


@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_whatever_is_taken_is_https_and_shows_all_its_characters(tail: str) -> None:
    for url in (f"https://example.com/{tail}", f"https://t.me/{tail}", f"https://{tail}", tail):
        assert refuse_link(url) is not None or (url.lower().startswith("https://") and url.isprintable())


def test_a_name_longer_than_names_can_be_is_none() -> None:
    assert refuse_link(f"https://{'a' * 64}.com") is LinkRefusal.NO_HOST


def test_endless_links_are_refused() -> None:
    assert refuse_link("https://example.com/" + "a" * 512) is LinkRefusal.TOO_LONG
