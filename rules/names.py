"""Names made to be taken for another one.

As Unicode Technical Standard 39: two names are confusable when their skeletons are the same. Ours goes
further than its table for what is used to deceive: digits for letters, doubled letters, empty words.
"""

import re
import unicodedata
from collections.abc import Iterable

_PAIRS = """
    аa еe оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw ӏl вb нh кk мm тt гr пn ьb зe чy иu йu лn шw щw ыbi эe яr ёe бb
    αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw μu σo ςc δd λl πn θo φo ζz ξe
    օo ոn սu հh ցg յj զq ղn ւu աw ɑa ɡg ıi ɪi ʟl ᴏo ᴀa ꜱs
    ßss æae œoe øo đd łl ħh ŧt ðd þp ŋn ꞵb ƅb ɩi ǃl ǀl
"""
LETTERS = {ord(pair[0]): pair[1:] for pair in _PAIRS.split()}
CAPITALS = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХЅІЈԚԜ", "ABEZHIKMNOPTYXABEKMHOPCTYXSIJQW")
"""Capitals resemble other letters than their small forms do."""
DIGITS = str.maketrans("0134578|!$@€", "oleastbllsae")
"""Digits and signs that are written for letters."""
SAME = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_EMPTY = """
    the official real verified support help service services team bot inc ltd llc gmbh srl spa sa sas ag co
    ufficiale verificato officiel verifie offiziell oficial verificado
"""
EMPTY_WORDS = frozenset(_EMPTY.split())
"""Words that a name may carry without being another one."""

BADGES = frozenset("✓✔✅☑🗸🗹🮱√⎷🆗🔵🔷🟦💠◉⍻🏅🎖")
"""What might pass for the mark of a verified business, or of an account that Telegram verified."""


def wears_badge(words: str) -> bool:
    """Whether there is something in a name that only verified ones have behind it."""
    return any(character in BADGES for character in words)


def looks_like(name: str, others: Iterable[str]) -> str | None:
    """The first of the other names that this one could be taken for, or None. A name is like itself."""
    mine = _readings(name)
    return next((other for other in others if mine & _readings(other)), None)


def skeleton(name: str) -> str:
    """What is left of a name when all that the eye overlooks is gone."""
    words = re.findall(r"\w+", _plain(name))
    telling = [word for word in words if word not in EMPTY_WORDS] or words
    joined = "".join(telling)
    for looks, reads in SAME:
        joined = joined.replace(looks, reads)
    return re.sub(r"(.)\1+", r"\1", joined).replace("i", "l").replace("j", "l")


def _readings(name: str) -> set[str]:
    """With capitals and digits read as what they are, and as the letters that they resemble."""
    capitals = unicodedata.normalize("NFKC", name).translate(CAPITALS)
    plain = {_plain(name), _plain(capitals)}
    readings = {skeleton(one) for one in plain} | {skeleton(one.translate(DIGITS)) for one in plain}
    return readings - {""}


def _plain(name: str) -> str:
    """Lower case, compatible forms made plain, marks off, foreign letters as the Latin ones they resemble."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    bare = "".join(one for one in unicodedata.normalize("NFD", folded) if not _is_nothing(one))
    return bare.translate(LETTERS)


def _is_nothing(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc")
