"""/promos as an owner sees it: codes are made, watched and withdrawn."""

import re

import pytest
from sqlmodel import select

from handlers.running import Running
from rules.promo import ALPHABET
from storage.promos import PromoCode
from tests.cast import Person, Telegram
from tests.offering import enters
from tests.shop import one_engine

pytestmark = pytest.mark.usefixtures("bot")


async def makes(owner: Person, codes: str, *, gives: str = "Days of premium", amount: str = "7") -> None:
    """Through all the questions, to the last button."""
    await owner.says("/promos")
    await owner.taps("New codes")
    for question, answer in (("What are they for", "Spring fair"), ("does a code give", f"tap {gives}")):
        await owner.sees(question)
        await (owner.taps(answer[4:]) if answer.startswith("tap ") else owner.says(answer))
    for answer in (amount, codes, "2"):
        await owner.sees("of 6")
        await owner.says(answer)
    await owner.sees("For how many days are they valid")
    await owner.taps("30 days")
    await owner.sees("Shall I make them")
    await owner.taps("Make them")


async def test_a_word_is_made_into_a_code(olga: Person, bruna: Person) -> None:
    await makes(olga, "hello-26")
    assert (await olga.sees("HELLO26")).has("t.me/fairshare_bot\\?start=promo_HELLO26")
    await enters(bruna, "Hello26")
    await bruna.sees("gave you 7 days")
    await olga.says("/promos")
    await olga.sees("Spring fair: 7 days of premium, used 1 of 2")


async def test_a_few_codes_are_shown(bot: Running, olga: Person, bruna: Person) -> None:
    await makes(olga, "3", gives="Percent off", amount="25 %")
    codes = re.findall(r"^(\w{5}-\w{5})$", (await olga.sees("25 % off")).text, re.MULTILINE)
    assert len(set(codes)) == 3
    assert set("".join(codes)) <= {*ALPHABET, "-"}
    await enters(bruna, codes[1].lower())
    await bruna.sees("A year|25 % off")


async def test_many_codes_come_as_a_file(bot: Running, olga: Person) -> None:
    await makes(olga, "250")
    message = await olga.sees("250 of them")
    assert message.raw["document"]["file_name"] == "codes.csv"
    with bot.storage.reading() as tx:
        assert len(tx.exec(select(PromoCode)).all()) == 250


@one_engine
async def test_a_batch_is_withdrawn(olga: Person, bruna: Person) -> None:
    await makes(olga, "HELLO26")
    await olga.sees("HELLO26")
    await olga.says("/promos")
    await olga.taps("Spring fair")
    assert (await olga.sees("Being paid now")).has("Left: 2")
    await olga.taps("Withdraw")
    await olga.taps("Yes, withdraw them")
    await olga.sees("Withdrawn on")
    await enters(bruna, "HELLO26")
    await bruna.sees("was withdrawn")


@one_engine
@pytest.mark.parametrize(
    ("answers", "complaint"),
    [
        pytest.param(["x" * 41], "Write a name of 1 to 40", id="a_long_name"),
        pytest.param(["Fair", "much"], "choose with a button", id="no_kind"),
        pytest.param(["Fair", "tap Percent", "101"], "from 1 to 100", id="more_than_all"),
        pytest.param(["Fair", "tap Percent", "20", "abc"], "a word of 4 to 24", id="a_short_word"),
        pytest.param(["Fair", "tap Percent", "20", "9999"], "from 1 to 1,000", id="too_many"),
        pytest.param(["Fair", "tap Percent", "20", "3", "0"], "from 1 to 1,000,000", id="no_uses"),
        pytest.param(
            ["Fair", "tap Percent", "20", "3", "1", "2020-01-01"], "a day to come", id="a_day_gone_by"
        ),
    ],
)
async def test_a_wrong_answer_is_explained(olga: Person, answers: list[str], complaint: str) -> None:
    await olga.says("/promos")
    await olga.taps("New codes")
    await olga.sees("1 of 6")
    for number, answer in enumerate(answers, start=2):
        await (olga.taps(answer[4:]) if answer.startswith("tap ") else olga.says(answer))
        await olga.sees(complaint if number == len(answers) + 1 else f"{number} of 6")


@one_engine
async def test_names_and_words_are_taken_once(olga: Person) -> None:
    await makes(olga, "HELLO26")
    await olga.sees("HELLO26")
    await olga.says("/promos")
    await olga.taps("New codes")
    await olga.says("Spring fair")
    await olga.sees("no other batch has")


@one_engine
async def test_every_question_goes_back(olga: Person) -> None:
    await olga.says("/promos")
    await olga.taps("New codes")
    await olga.says("Fair")
    await olga.sees("2 of 6")
    await olga.taps("Back")
    await olga.sees("1 of 6")
    await olga.taps("Back")
    await olga.sees("There are none yet")


@one_engine
async def test_promos_are_for_owners(telegram: Telegram, olga: Person, bruna: Person) -> None:
    await makes(olga, "HELLO26")
    await olga.sees("HELLO26")
    await bruna.says("/promos")
    refusal = await bruna.sees("don’t know that command")
    await telegram.post(
        "tap", **{"from": bruna.id}, chat_id=bruna.id, message_id=refusal.id, data="promos:withdrawn:HELLO26"
    )
    await enters(bruna, "HELLO26")
    await bruna.sees("gave you 7 days")
