"""Names of sites: which can be names at all, and which are made to be taken for another one.

Letters as in Unicode Technical Standard 39: one recommended script in each label. Look-alikes as in
Chromium's rule for internationalised names: a label whose every letter passes for a Latin one, under an
ending that is not of its own script.
"""

import ipaddress
import re
import unicodedata
from enum import Enum

NAME_CHARACTERS_MAX = 253
_RECOMMENDED = """
    LATIN GREEK CYRILLIC ARMENIAN GEORGIAN HEBREW ARABIC THAANA DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA
    TAMIL TELUGU KANNADA MALAYALAM SINHALA THAI LAO TIBETAN MYANMAR ETHIOPIC KHMER HANGUL BOPOMOFO
    CJK IDEOGRAPHIC HIRAGANA KATAKANA KATAKANA-HIRAGANA
"""
SCRIPTS = frozenset(_RECOMMENDED.split())
TOGETHER = (
    frozenset({"CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}),
    frozenset({"CJK", "HANGUL"}),
    frozenset({"CJK", "IDEOGRAPHIC", "BOPOMOFO"}),
)
"""The scripts that ordinary words of one language mix."""
LIKE_LATIN = {
    "CYRILLIC": frozenset("аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡ"),
    "GREEK": frozenset("αικνορτυωηχγε"),
    "ARMENIAN": frozenset("օոսհցյզգղքլւա"),
}
_PHONETIC = "\u01c0-\u01c3\u0250-\u0258\u025a-\u02ff\u1d00-\u1dff\u2c60-\u2c7f\ua720-\ua7ff\uab30-\uab6f"
# RFC 5892 keeps tatweel and the parts of Korean syllables out of names
_OUTSIDE_NAMES = "\u0640\u1c80-\u1c8f\u1100-\u11ff\u302e\u302f\ua960-\ua97f\ud7b0-\ud7ff"
_AMBIGUOUS = "ßς"  # two standards of domain names disagree on whose address they are
ODD = re.compile(f"[{_PHONETIC}{_OUTSIDE_NAMES}{_AMBIGUOUS}]")
"""Letters that no language's names have: phonetics, clicks, loose parts of letters."""
_SPECIAL = "alt arpa internal invalid local localhost onion test ton"
SPECIAL_ENDINGS = frozenset(_SPECIAL.split())
"""Names that lead nowhere on the public network, or somewhere else for each reader: RFC 6761 and its kin."""


class HostFault(Enum):
    NO_NAME = "cannot be the name of a site"
    MIXED = "mixes letters that look alike"
    LOOKALIKE = "passes for a name in Latin letters"


def ascii_name(host: str) -> str | None:
    """The host as the network knows it, in punycode where letters are not ASCII; None if it cannot be one."""
    try:
        name = host.encode("idna").decode()
    except UnicodeError:
        return None
    return name if len(name) <= NAME_CHARACTERS_MAX else None


def is_address(host: str) -> bool:
    """An IP address in any spelling that a browser accepts: dotted, decimal, octal, hexadecimal, IPv6."""
    plain = unicodedata.normalize("NFKC", host).rstrip(".")
    if re.fullmatch(r"\d+|0x[0-9a-f]*", plain.rsplit(".", 1)[-1]):
        return True
    try:
        ipaddress.ip_address(plain)
    except ValueError:
        return False
    return True


def host_fault(host: str) -> HostFault | None:
    """What is wrong with the name of a site, in lower case."""
    if unicodedata.normalize("NFKC", host) != host and "." in host:
        # Browsers turn circled digits, full-width letters and the like into plain ones.
        return HostFault.MIXED
    labels = [_as_read(label) for label in host.split(".")]
    readable = [label for label in labels if label is not None]
    if len(readable) < max(2, len(labels)) or ascii_name(host) is None:
        return HostFault.NO_NAME
    if not all(map(_is_label, readable)) or readable[-1] in SPECIAL_ENDINGS:
        return HostFault.NO_NAME
    if any(_mixes(label) for label in readable):
        return HostFault.MIXED
    ending = _scripts(readable[-1])
    return HostFault.LOOKALIKE if any(_imitates(label, ending) for label in readable[:-1]) else None


def _as_read(label: str) -> str | None:
    """The label in its letters, also when it is written in punycode; None if that is no punycode."""
    if not label.startswith("xn--"):
        return label
    try:
        read = label.encode().decode("idna")
        return read if not read.isascii() and read.encode("idna").decode() == label else None
    except UnicodeError:
        return None


def _is_label(label: str) -> bool:
    """ASCII letters and digits, letters and their marks of other scripts, hyphens inside."""
    if not label or label[0] == "-" or label[-1] == "-" or label[2:4] == "--":
        return False
    if unicodedata.category(label[0]).startswith("M"):
        return False
    kinds = (unicodedata.category(character) for character in label if not character.isascii())
    plain = all(one.isalnum() or one == "-" for one in label if one.isascii())
    return plain and all(kind in ("Ll", "Lo", "Lm", "Mn", "Mc") for kind in kinds) and _runs_one_way(label)


def _runs_one_way(label: str) -> bool:
    """RFC 5893: a label that runs from right to left has nothing that runs the other way."""
    ways = [unicodedata.bidirectional(character) for character in label]
    if not {"R", "AL", "AN"} & set(ways):
        return True
    ending = [way for way in ways if way != "NSM"][-1]
    inside = {"R", "AL", "AN", "EN", "ES", "NSM"}
    return ways[0] in ("R", "AL") and ending in ("R", "AL", "EN", "AN") and set(ways) <= inside


def _mixes(label: str) -> bool:
    scripts = _scripts(label)
    alone = len(scripts) <= 1 or any(scripts <= family for family in TOGETHER)
    return not alone or not scripts <= SCRIPTS or bool(ODD.search(label))


def _scripts(label: str) -> set[str]:
    """The first words of the letters' names are their scripts."""
    letters = (character for character in label if not character.isdigit() and character != "-")
    return {unicodedata.name(letter, "?").split()[0] for letter in letters}


def _imitates(label: str, ending: set[str]) -> bool:
    """Every letter passes for a Latin one, and the site's ending is not of that script."""
    letters = {one for one in unicodedata.normalize("NFD", label) if one.isalpha()}
    return any(letters and letters <= alike and script not in ending for script, alike in LIKE_LATIN.items())
