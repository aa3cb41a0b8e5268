"""Hosts that only lead somewhere else, so that nobody sees beforehand where: shorteners and redirectors.

The well-known ones among those that public lists name (github.com/PeterDaveHello/url-shorteners,
github.com/boutetnico/url-shorteners). What is not here, the reviewer sees.
"""

_SHORTENERS = """
    0rz.tw 1url.com 2.gp 4.ly 7.ly adf.ly adfoc.us aka.ms amzn.to app.link b.link bc.vc bit.do bit.ly
    bitly.com bl.ink btly.com buff.ly chilp.it clck.ru cli.gs clk.sh cutt.ly cutt.us da.gd db.tt dis.gd
    dlvr.it dub.co dub.sh dwz.cn fb.me flip.it gg.gg go.ly goo.gl goo.su gotiny.cc ht.ly hubs.ly
    hyperurl.co ift.tt is.gd ity.im j.mp kutt.it linklyhq.com linkvertise.com lnk.bio lnk.co lnk.to lnkd.in
    lnkiy.in mcaf.ee n9.cl nov.io onelink.me ouo.io ow.ly page.link pixelme.me po.st ppt.cc q.gs qps.ru qr.ae
    qr.net rb.gy rebrand.ly rotf.lol s.id s2r.co sh.st short.cm short.gy short.io shorte.st shorturl.at
    shrinke.me shrtco.de smarturl.it snip.ly snipurl.com soo.gd spoo.me sprl.in su.pr surl.li t.cn t.co t.ly
    t2m.io tiny.cc tiny.ie tiny.one tiny.pl tinycc.com tinylink.in tinyurl.com tinyurl.hu tny.im to.ly tr.im
    trib.al u.to ulvis.net urlz.fr urlzs.com urly.it v.gd v.ht vk.cc vo.la vu.fr wu.cz x.co x.gd xurl.es
    y2u.be yip.su zip.net zpr.io zws.im
"""
SHORTENERS = frozenset(_SHORTENERS.split())
REDIRECTORS = frozenset(
    {
        ("away.vk.com", "/"),
        ("facebook.com", "/l.php"),
        ("google.com", "/url"),
        ("href.li", "/"),
        ("l.facebook.com", "/"),
        ("l.instagram.com", "/"),
        ("linkedin.com", "/redir"),
        ("lm.facebook.com", "/"),
        ("out.reddit.com", "/"),
        ("slack-redir.net", "/"),
        ("steamcommunity.com", "/linkfilter"),
        ("vk.com", "/away.php"),
        ("youtube.com", "/redirect"),
    }
)
"""Pages of well-known sites that send their reader wherever the link says: host, and how the path begins."""


def leads_elsewhere(host: str, path: str) -> bool:
    """`host` in lower case."""
    labels = host.split(".")
    names = {".".join(labels[n:]) for n in range(len(labels) - 1)}
    plain = host.removeprefix("www.")
    return bool(names & SHORTENERS) or any(
        plain == name and (path or "/").lower().startswith(page) for name, page in REDIRECTORS
    )
