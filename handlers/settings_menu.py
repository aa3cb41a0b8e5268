"""/settings and /language: one menu, changed in place."""

from handlers import menu
from handlers.context import Context, Rows, press
from handlers.doors import Handle, Step, button, by_verb, command, first_parts
from handlers.wizards import cancel_button
from handlers.words import Voice, languages
from handlers.zones import REGIONS, city, common, find_zone, similar, zone_name
from storage import drafts, people
from storage.drafts import Draft
from storage.people import UNKNOWN_ZONE, Person

ZONE = "zone"
"""The wizard that waits for a city."""
SAID_CHARACTERS_MAX = 60


async def settings(context: Context) -> None:
    """What is set now, with the local time as a check of the zone."""
    say, person = context.say, _person(context)
    language = languages()[say.language]
    values = {
        "language": language if person.language else say("settings-as-telegram", language=language),
        "zone": zone_name(person.timezone),
        "now": say.moment(context.now()),
    }
    unknown = person.timezone == UNKNOWN_ZONE
    text = say("settings-menu-zone-unknown" if unknown else "settings-menu", **values)
    rows = [
        [
            press(say.plain("settings-language"), "settings:language"),
            press(say.plain("settings-zone"), "settings:zone"),
        ]
    ]
    await context.show(text, rows)


def _person(context: Context) -> Person:
    assert context.person is not None  # the door has met them
    return context.person


async def language(context: Context) -> None:
    say, chosen = context.say, _person(context).language
    choices = [("", say.plain("settings-follow")), *languages().items()]
    buttons = [
        press(f"✓ {name}" if code == chosen else name, f"settings:speak:{code}") for code, name in choices
    ]
    rows = [[one] for one in buttons] + [[press(say.plain("back"), "settings:menu")]]
    await context.show(say("settings-choose-language"), rows)


async def _speak(context: Context) -> None:
    chosen = first_parts(context, 2)[1]
    if chosen and chosen not in languages():
        await _stale(context)
        return
    with context.transaction() as tx:
        people.choose_language(tx, context.user.id, chosen)
    _forget_voice(context)
    await settings(context)
    await menu.publish_for(context.bot, context.storage, context.user.id)


def _forget_voice(context: Context) -> None:
    """What was chosen counts from the next word on."""
    context.__dict__.pop("person", None)
    context.__dict__.pop("say", None)


async def _zone(context: Context) -> None:
    say = context.say
    regions = [press(say.plain(f"settings-region-{name}"), f"settings:region:{name}") for name in REGIONS]
    await context.show(
        say("settings-choose-region"),
        [
            regions[:2],
            regions[2:4],
            regions[4:],
            [press(say.plain("settings-write"), "settings:write")],
            [press(say.plain("back"), "settings:menu")],
        ],
    )


async def _region(context: Context) -> None:
    region = first_parts(context, 2)[1]
    if region not in REGIONS:
        await _stale(context)
        return
    zones = _zone_buttons(context.say, common(region))
    rows = [*zones, [press(context.say.plain("back"), "settings:zone")]]
    await context.show(context.say("settings-choose-city"), rows)


def _zone_buttons(say: Voice, zones: list[str]) -> Rows:
    buttons = [press(city(zone, say.language), f"settings:set:{zone}") for zone in zones]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


async def _set(context: Context) -> None:
    zone = find_zone(first_parts(context, 2)[1], context.say.language)
    if zone is None:
        await _stale(context)
    else:
        await _keep_zone(context, zone)


async def _keep_zone(context: Context, zone: str) -> None:
    with context.transaction() as tx:
        people.choose_timezone(tx, context.user.id, zone)
        drafts.drop_draft(tx, context.user.id, ZONE)
    _forget_voice(context)
    await settings(context)


async def _write(context: Context) -> None:
    with context.transaction() as tx:
        drafts.keep_draft(tx, context.user.id, Draft(ZONE, "city"), context.now())
    await context.show(context.say("settings-ask-city"), [_way_out(context.say)])


def _way_out(say: Voice) -> list[dict[str, str | bool]]:
    return [press(say.plain("back"), "settings:back"), cancel_button(say)]


async def _back(context: Context) -> None:
    with context.transaction() as tx:
        drafts.drop_draft(tx, context.user.id)
    await _zone(context)


async def take_city(context: Context, draft: Draft) -> None:
    """The answer to the question for a city; the question stands until it is understood."""
    say, said = context.say, context.text[:SAID_CHARACTERS_MAX]
    if zone := find_zone(said, say.language):
        await _keep_zone(context, zone)
        return
    rows = [*_zone_buttons(say, similar(said, say.language)), _way_out(say)]
    await context.reply(say("settings-no-such-city", said=said), rows)


async def _stale(context: Context) -> None:
    await context.stale()
    await settings(context)


PRESSED: dict[str, Handle] = {
    "menu": settings,
    "language": language,
    "speak": _speak,
    "zone": _zone,
    "region": _region,
    "set": _set,
    "write": _write,
    "back": _back,
}

handlers = [
    command("settings", settings),
    command("language", language),
    button("settings", by_verb(PRESSED, _stale)),
]
wizards: dict[str, Step] = {ZONE: take_city}
