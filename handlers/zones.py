"""Time zones as people name them: "Rome", "Roma", "Europe/Rome", "UTC+2"."""

import re
import unicodedata
from difflib import get_close_matches
from functools import cache
from zoneinfo import available_timezones

from babel import Locale

from handlers.words import languages

REGIONS = {
    "europe": "London Lisbon Madrid Paris Rome Berlin Athens Istanbul Moscow",
    "america": "New_York Chicago Denver Los_Angeles Mexico_City Bogota Sao_Paulo Buenos_Aires",
    "asia": "Dubai Karachi Kolkata Dhaka Bangkok Shanghai Singapore Tokyo Seoul",
    "africa": "Casablanca Lagos Cairo Johannesburg Nairobi",
    "pacific": "Perth Sydney Auckland Honolulu",
}
"""A few common cities by region, in the order of the map."""

ELSEWHERE = {
    "Europe/Rome": "milan,milano,mailand,naples,napoli,neapel,nápoles,turin,torino,turín,florence"
    ",firenze,florenz,florencia,bologna,bolonia,bologne,venice,venezia,venedig,venecia,venise,palermo"
    ",genoa,genova,genua,gênes,bari,rom,italy,italia,italie,italien",
    "Europe/Paris": "lyon,lione,marseille,marsiglia,marsella,nice,nizza,niza,toulouse,tolosa,bordeaux"
    ",burdeos,lille,nantes,strasbourg,strasburgo,straßburg,estrasburgo,france,francia,frankreich",
    "Europe/Berlin": "munich,münchen,muenchen,monaco,múnich,hamburg,amburgo,hambourg,hamburgo,frankfurt"
    ",francoforte,francfort,cologne,köln,koeln,colonia,stuttgart,düsseldorf,duesseldorf,leipzig,lipsia"
    ",dresden,dresde,germany,germania,deutschland,allemagne,alemania",
    "Europe/Madrid": "barcelona,barcellona,barcelone,valencia,valence,seville,sevilla,siviglia,séville"
    ",zaragoza,málaga,bilbao,spain,españa,spagna,espagne,spanien",
    "Europe/London": "manchester,edinburgh,édimbourg,edimburgo,birmingham,uk,england,inghilterra"
    ",angleterre,inglaterra,great britain,großbritannien,royaume-uni,reino unido,regno unito",
    "Europe/Zurich": "zürich,zuerich,geneva,ginevra,genève,genf,ginebra,bern,berna,berne,basel,basilea"
    ",bâle,lausanne,lugano,switzerland,svizzera,suisse,schweiz,suiza",
    "Europe/Vienna": "wien,vienne,viena,graz,salzburg,salisburgo,salzbourg,salzburgo,linz,innsbruck"
    ",austria,autriche,österreich",
    "Europe/Brussels": "bruxelles,brüssel,bruselas,anvers,antwerp,antwerpen,anversa,amberes,belgium"
    ",belgio,belgique,belgien,bélgica",
    "Europe/Amsterdam": "rotterdam,netherlands,paesi bassi,olanda,pays-bas,niederlande,holland,países bajos",
    "Europe/Lisbon": "porto,oporto,portogallo",
    "Europe/Moscow": "moskau,moscou,moscú,mosca,saint petersburg,san pietroburgo,saint-pétersbourg",
    "Europe/Athens": "greece,grecia,grèce,griechenland",
    "Europe/Istanbul": "ankara,turchia,turquie,türkei,turquía",
    "Europe/Warsaw": "warschau,varsovie,varsovia,krakow,cracovia,polonia,pologne,polen",
    "America/New_York": "boston,washington,miami,philadelphia,atlanta,nueva york,new york city",
    "America/Chicago": "houston,dallas,austin",
    "America/Los_Angeles": "san francisco,seattle,san diego,las vegas,portland",
    "America/Toronto": "québec,ottawa",
    "America/Mexico_City": "méxico,ciudad de méxico,cdmx,guadalajara,puebla,mexico,messico,mexique,mexiko",
    "America/Bogota": "medellín,cali,colombia,colombie,kolumbien",
    "America/Argentina/Buenos_Aires": "argentina,argentine,argentinien",
    "America/Santiago": "santiago de chile,valparaíso,chile,cile,chili",
    "America/Lima": "perú,pérou,peru",
    "America/Caracas": "venezuela",
    "America/Guayaquil": "quito,ecuador,équateur",
    "America/La_Paz": "bolivia,bolivie,bolivien",
    "America/Montevideo": "uruguay",
    "America/Havana": "la habana,kuba",
    "America/Sao_Paulo": "rio de janeiro,rio,brasilia,brasil,brésil,brazil,brasile,brasilien",
    "Africa/Casablanca": "rabat,marrakech,marruecos,maroc,marokko,morocco,marocco",
    "Africa/Algiers": "algérie,algerien,argelia,algeria",
    "Africa/Tunis": "tunisie,tunesien,túnez,tunisia",
    "Africa/Dakar": "sénégal,senegal",
    "Africa/Abidjan": "côte d’ivoire",
    "Asia/Kolkata": "mumbai,delhi,new delhi,bangalore,bengaluru,chennai,hyderabad,india,inde,indien",
    "Asia/Shanghai": "beijing,pechino,peking,pékin,pekín,shenzhen,guangzhou,china,cina,chine",
    "Asia/Tokyo": "osaka,kyoto,giappone,japon,japón",
}
"""Cities and countries that have no zone of their own name, as English, Italian, Spanish, French and German
call them."""

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
    for other in languages():
        for zone in sorted(available_timezones()):
            names.setdefault(_plain(city(zone, other)), zone)
    for zone, cities in ELSEWHERE.items():
        for name in cities.split(","):
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
