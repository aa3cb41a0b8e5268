"""A business whose customers complain loses its verification, appeals, and gets its badge back."""

from dataclasses import dataclass

import pytest

from handlers.running import Running
from sandbox import Sandbox
from storage import quality
from storage.businesses import Business
from tests.cast import Person, Telegram
from tests.customers import follows, gets_bread, opens_bakery
from tests.delivering import crowd, sent_to, until
from tests.senders import READY
from tests.shop import one_engine
from tests.ticking import now_of

pytestmark = one_engine
NAME = "Panificio Rossi"


@dataclass(frozen=True)
class Words:
    """What its owner reads and presses."""

    lost: str
    numbers: str
    appeal: str
    why: str
    heard: str
    back: str
    standing: str


WORDS = {
    "en": Words(
        "has lost its verification",
        "50 messages in 7 days, .*one report: 6 %",
        "Appeal",
        "Why should .* be verified again",
        "(?i)a person reads your appeal",
        "is verified again, and its quality begins anew",
        "lost; you can appeal",
    ),
    "it": Words(
        "ha perso la verifica",
        "50 messaggi in 7 giorni, .*una segnalazione: 6 %",
        "Fai ricorso",
        "Perché .* dovrebbe essere verificata di nuovo",
        "(?i)una persona legge il tuo ricorso",
        "è verificata di nuovo, e la sua qualità ricomincia da capo",
        "persa; puoi fare ricorso",
    ),
}


@pytest.mark.parametrize("language", WORDS)
async def test_one_report_of_fifty_costs_the_badge_until_an_appeal_is_heard(
    bot: Running, telegram: Telegram, sandbox: Sandbox, olga: Person, ada: Person, language: str
) -> None:
    words = WORDS[language]
    rosa = await telegram.person("Rosa", language=language)
    await rosa.says("/start")
    await rosa.sees("Rosa")
    bakery = opens_bakery(bot, rosa)
    await follows(ada, bakery)
    sent_to(bot.storage, [*crowd(sandbox, 49), ada.id], READY, now_of(bot), reference="27")
    assert (await ada.sees("Your bread 27 is ready")).text.startswith(f"{NAME} ✓\n")
    await until(bot.storage, sent=50)
    await ada.taps("Report")
    await ada.taps("a scam")
    told = await rosa.sees(words.lost)
    assert told.has(words.numbers)
    assert (await gets_bread(bot, bakery, ada, "28")).text.startswith(f"{NAME}\n")
    await rosa.says("/business")
    await rosa.taps(NAME)
    await rosa.sees(words.standing)
    await rosa.presses(told.id, told.keys[0]["callback_data"])
    assert (await rosa.sees(words.why)).has(words.numbers)
    await rosa.says("One of fifty, and the template is off.")
    await rosa.sees(words.heard)
    await olga.sees("appeals against")
    await olga.says("/review")
    assert (await olga.sees("asks for its verification back")).has("One of fifty")
    await olga.taps("Give it back")
    await rosa.sees(words.back)
    assert (await gets_bread(bot, bakery, ada, "29")).text.startswith(f"{NAME} ✓\n")


async def test_red_for_a_week_costs_the_badge(bot: Running, telegram: Telegram, ada: Person) -> None:
    """Three of a hundred stop each day: red, but not so bad that it is lost at once. The clock moves by less
    than a day, so that seven moves are not yet a week however long the test takes."""
    await ada.says("/start")
    await ada.sees("Ada")
    bakery = opens_bakery(bot, ada)
    for day in range(8):
        complains(bot, bakery)
        if day == 0:
            await ada.sees("is red now")
        assert not any(one.has("has lost its verification") for one in await ada.chat())
        await telegram.clock_moves(hours=23)
    await ada.sees("has lost its verification")
    await ada.taps("Quality")
    await ada.sees("verification lost")


def complains(bot: Running, bakery: Business) -> None:
    today, here = now_of(bot).date(), (bakery.id or 0, 0)
    with bot.storage.transaction() as tx:
        quality.count(tx, {here: 100}, today)
        quality.count(tx, {here: 3}, today, kind="stops")
