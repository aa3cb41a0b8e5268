"""When it is night at a customer's: by the zone that they chose, else by a country."""

from functools import cache
from zoneinfo import ZoneInfo

from babel.core import get_global

from storage.people import UNKNOWN_ZONE

MOST_PEOPLE = {
    "AR": "America/Argentina/Buenos_Aires",
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "CD": "Africa/Kinshasa",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "ID": "Asia/Jakarta",
    "KZ": "Asia/Almaty",
    "MN": "Asia/Ulaanbaatar",
    "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur",
    "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow",
    "US": "America/Chicago",
}
"""Of countries with several zones: where most live, or the middle."""


def zone_of(chosen: str, *countries: str) -> ZoneInfo:
    """The zone that the customer chose; else that of the first country that is known."""
    if chosen != UNKNOWN_ZONE:
        return ZoneInfo(chosen)
    return zone_of_country(next(filter(None, countries), ""))


@cache
def zone_of_country(country: str) -> ZoneInfo:
    zones = get_global("territory_zones").get(country) or [UNKNOWN_ZONE]
    return ZoneInfo(MOST_PEOPLE.get(country, zones[0]))
