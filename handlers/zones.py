"""Time zones as people name them: "Rome", "Roma", "Europe/Rome", "UTC+2"."""

import re
import unicodedata
from difflib import get_close_matches
from functools import cache
from zoneinfo import available_timezones

from babel import Locale

REGIONS = {
    "europe": "London Lisbon Madrid Paris Rome Berlin Athens Istanbul Moscow",
    "america": "New_York Chicago Denver Los_Angeles Mexico_City Bogota Sao_Paulo Buenos_Aires",
    "asia": "Dubai Karachi Kolkata Dhaka Bangkok Shanghai Singapore Tokyo Seoul",
    "africa": "Casablanca Lagos Cairo Johannesburg Nairobi",
    "pacific": "Perth Sydney Auckland Honolulu",
}
"""A few common cities by region, in the order of the map."""

ELSEWHERE = {
    "Europe/Rome": "milan milano naples napoli turin torino florence firenze bologna venice venezia palermo"
    " genoa genova bari italy italia",
    "Europe/Paris": "lyon marseille marsiglia nice france francia",
    "Europe/Berlin": "munich monaco hamburg amburgo frankfurt cologne colonia germany germania",
    "Europe/Madrid": "barcelona barcellona valencia seville siviglia spain spagna",
    "Europe/London": "manchester edinburgh birmingham uk england",
    "Europe/Zurich": "geneva ginevra bern basel lugano",
    "America/New_York": "boston washington miami philadelphia atlanta",
    "America/Chicago": "houston dallas austin",
    "America/Los_Angeles": "san francisco,seattle,san diego,las vegas,portland",
    "America/Sao_Paulo": "rio de janeiro,rio,brasilia",
    "Asia/Kolkata": "mumbai,delhi,new delhi,bangalore,bengaluru,chennai,hyderabad,india",
    "Asia/Shanghai": "beijing pechino shenzhen guangzhou china cina",
    "Asia/Tokyo": "osaka kyoto japan giappone",
}
"""Cities that have no zone of their own name. Names of several words are parted by commas."""

OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-−–])\s*(\d{1,2})(?::?(\d{2}))?")
HALF_HOURS = {
    "+3:30": "Asia/Tehran",
    "+4:30": "Asia/Kabul",
    "+5:30": "Asia/Kolkata",
    "+5:45": "Asia/Kathmandu",
    "+6:30": "Asia/Yangon",
    "+8:45": "Australia/Eucla",
    "+9:30": "Australia/Darwin",
    "-9:30": "Pacific/Marquesas",
}
"""Offsets that are no whole hours, each by a zone that keeps it all year."""


def zone_name(timezone: str) -> str:
    """As people read it: Etc/GMT-2 is UTC+2."""
    if found := re.fullmatch(r"Etc/GMT([+-])(\d+)", timezone):
        return f"UTC{'-' if found[1] == '+' else '+'}{found[2]}"
    return "UTC" if timezone == "Etc/UTC" else timezone.replace("_", " ")


def find_zone(said: str, language: str) -> str | None:
    """The zone that somebody means, or None."""
    plain = _plain(said)
    if plain in ("utc", "gmt"):
        return "Etc/UTC"
    if found := OFFSET.fullmatch(plain):
        return _by_offset("-" if found[1] != "+" else "+", int(found[2]), int(found[3] or 0))
    return _names(language).get(plain)


def similar(said: str, language: str) -> list[str]:
    """Zones whose names look like what was written, the likeliest first."""
    names = _names(language)
    close = get_close_matches(_plain(said), names, n=6, cutoff=0.75)
    return list(dict.fromkeys(names[name] for name in close))[:3]


def common(region: str) -> list[str]:
    """The zones that a region's page shows."""
    zones = [zone for zone in sorted(available_timezones(), reverse=True) if "/" in zone]
    known = {zone.rpartition("/")[2]: zone for zone in zones}
    return [known[city] for city in REGIONS[region].split()]


def city(timezone: str, language: str) -> str:
    """The city of a zone, as the language calls it: Roma."""
    names = Locale(language).time_zones.get(timezone, {})
    return str(names.get("city") or timezone.rpartition("/")[2].replace("_", " "))


@cache
def _names(language: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        if zone.startswith("Etc/"):
            continue
        for name in (zone, zone.rpartition("/")[2], city(zone, language)):
            names.setdefault(_plain(name), zone)
    for zone, cities in ELSEWHERE.items():
        for name in cities.split("," if "," in cities else None):
            names.setdefault(_plain(name), zone)
    return names


def _plain(name: str) -> str:
    """Without capitals, accents and underscores."""
    letters = unicodedata.normalize("NFKD", name.strip().casefold().replace("_", " "))
    return " ".join("".join(one for one in letters if not unicodedata.combining(one)).split())


def _by_offset(sign: str, hours: int, minutes: int) -> str | None:
    if minutes:
        return HALF_HOURS.get(f"{sign}{hours}:{minutes:02}")
    zone = f"Etc/GMT{'-' if sign == '+' else '+'}{hours}"  # Etc counts westwards
    return "Etc/UTC" if hours == 0 else zone if zone in available_timezones() else None
