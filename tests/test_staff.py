"""Two-way: what customers write reaches the staff chat, and its answers go back."""

from handlers.running import Running
from storage.businesses import Business
from tests.cast import Channel, Person, Telegram
from tests.customers import (
    follow_of,
    follows,
    gets_bread,
    opens_bakery,
    reads_here,
    sends_to,
    sets_staff_chat,
)
from tests.drawing import drawing
from tests.shop import one_engine

pytestmark = one_engine


async def test_an_answer_and_a_reply_go_through(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    notice = await gets_bread(bot, bakery, ada)
    await ada.says("Two <i>rolls</i> too, please", reply_to=notice)
    await ada.sees("Passed on to Panificio Rossi")
    code = follow_of(bot, bakery, ada).customer_code
    asked = await bruna.sees(f"{code}\nTwo <i>rolls</i> too, please")
    assert "Ada" not in asked.text
    await ada.looks_away()
    await bruna.says("With pleasure!", reply_to=asked)
    await bruna.sees(f"Sent to {code}")
    answer = await ada.sees("Panificio Rossi ✓\nWith pleasure!")
    await ada.says("Thank you", reply_to=answer)
    await bruna.sees(f"{code}\nThank you")


async def test_what_may_not_have_arrived_can_be_replied_to(
    bot: Running, telegram: Telegram, bruna: Person, ada: Person
) -> None:
    """The answer to the call is lost, so nobody told the bot which message its notice became."""
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await telegram.fault("drop_after", method="sendMessage", chat_id=ada.id)
    sends_to(bot, bakery, ada, reference="27")
    notice = await ada.sees("Your bread 27 is ready")
    await ada.says("Two rolls too, please", reply_to=notice)
    await ada.sees("Passed on to Panificio Rossi")
    await bruna.sees("Two rolls too, please")


async def test_a_first_name_is_shown_only_if_allowed(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.taps("Show my first name")
    await ada.sees("sees your first name")
    await ada.says("A cake for Sunday?")
    await bruna.sees(f"{follow_of(bot, bakery, ada).customer_code} · Ada\nA cake for Sunday")


async def test_pictures_files_and_voices_are_carried(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await writes(ada, bakery)
    code = follow_of(bot, bakery, ada).customer_code
    for kind, content in (("photo", drawing(1)), ("document", b"%PDF-1"), ("voice", b"OggS")):
        await bruna.looks_away()
        await ada.sends(kind, content, name=f"cake.{kind}", caption=f"My {kind}")
        carried = await bruna.sees(f"{code}\nMy {kind}")
        await ada.sees("Passed on")
        assert kind in carried.raw
    await ada.looks_away()
    await bruna.sends("photo", drawing(1), name="a.png", reply_to=carried.id)
    assert "photo" in (await ada.sees("Panificio Rossi ✓")).raw


async def test_after_a_day_only_a_template_reaches_them(
    bot: Running, telegram: Telegram, bruna: Person, ada: Person
) -> None:
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.says("Is it open?")
    asked = await bruna.sees("Is it open")
    await ada.sees("Passed on")
    await telegram.clock_moves(hours=24, seconds=1)
    await bruna.says("Yes!", reply_to=asked)
    await bruna.sees("last wrote more than 24 hours ago, or has stopped. Now only an approved template")
    await ada.says("Hello?")
    await ada.sees("I answer to commands")


async def test_with_several_it_is_asked_whom_it_is_for(
    bot: Running, bruna: Person, carlo: Person, ada: Person
) -> None:
    bakery = await reads_here(bot, bruna)
    florist = await reads_here(bot, carlo, "Fiori Verdi")
    for one in (bakery, florist):
        await follows(ada, one)
        await writes(ada, one)
    await ada.says("Twelve, please")
    assert (await ada.sees("Whom is this for")).buttons == ["Fiori Verdi", "Panificio Rossi", "Nobody"]
    await ada.taps("Fiori Verdi")
    await ada.sees("Passed on to Fiori Verdi")
    await carlo.sees("Twelve, please")
    assert not any(message.has("Twelve") for message in await bruna.chat())


async def test_wizards_and_commands_come_first(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.says("/support")
    await ada.sees("Write your question")
    await ada.says("What is this?")
    await ada.sees("Your question has number 1")
    await ada.says("/nonsense")
    await ada.sees("I don’t know that command")
    await ada.taps("That is all")
    await ada.sees("no longer goes to Panificio Rossi")
    await ada.says("Hello?")
    await ada.sees("I answer to commands")
    assert not any(message.has("What is this|nonsense|Hello") for message in await bruna.chat())


async def test_who_just_writes_is_told_how(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await ada.says("Two loaves, please")
    await ada.sees("Is it for a business that you follow?")
    await ada.taps("✉ Panificio Rossi")
    await ada.sees("Write now: it goes to Panificio Rossi")
    await ada.says("Three loaves, please")
    await bruna.sees("Three loaves, please")
    assert not any(message.has("Two loaves") for message in await bruna.chat())
    await bruna.says("Yes, tomorrow")
    await bruna.sees("To answer a customer, reply to their message")


async def test_each_customer_has_a_topic(
    bot: Running, telegram: Telegram, bruna: Person, carlo: Person, ada: Person
) -> None:
    bakery = opens_bakery(bot, bruna)
    group = await telegram.group("Staff", owner=bruna, forum=True)
    await sets_group(bruna, bakery, group)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.says("Two rolls, please")
    asked = await group.sees("Two rolls")
    await ada.sees("Passed on")
    code = follow_of(bot, bakery, ada).customer_code
    assert (await group.sees(f"Customer {code} of")).raw["message_thread_id"] == asked.raw[
        "message_thread_id"
    ]
    await ada.looks_away()
    await bruna.says("// is she the one with the dog?", to=group, topic=asked.raw["message_thread_id"])
    await bruna.says("Ready at five", to=group, topic=asked.raw["message_thread_id"])
    await ada.sees("Panificio Rossi ✓\nReady at five")
    assert not any(message.has("dog") for message in await ada.chat())
    await follows(carlo, bakery)
    await writes(carlo, bakery)
    await carlo.says("And for me?")
    other = await group.sees("And for me")
    assert other.raw["message_thread_id"] != asked.raw["message_thread_id"]


async def test_a_group_without_topics_answers_by_replies(
    bot: Running, telegram: Telegram, bruna: Person, ada: Person
) -> None:
    bakery = opens_bakery(bot, bruna)
    group = await telegram.group("Staff", owner=bruna)
    await sets_group(bruna, bakery, group)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.says("Two rolls, please")
    asked = await group.sees(f"{follow_of(bot, bakery, ada).customer_code}\nTwo rolls")
    await ada.sees("Passed on")
    await ada.looks_away()
    await bruna.says("Who makes coffee?", to=group)
    await bruna.says("Ready at five", to=group, reply_to=asked)
    await ada.sees("Panificio Rossi ✓\nReady at five")
    assert not any(message.has("coffee") for message in await ada.chat())


async def test_a_group_link_is_good_for_who_asked(
    bot: Running, telegram: Telegram, bruna: Person, carlo: Person
) -> None:
    bakery = opens_bakery(bot, bruna)
    group = await telegram.group("Elsewhere", owner=carlo)
    await bruna.says("/start")
    menu = await bruna.sees("Hello Bruna")
    await bruna.presses(menu.id, f"staff:set:{bakery.id}")
    link = next(key["url"] for key in (await bruna.sees("Where do the answers")).keys if "url" in key)
    await carlo.opens(link, channel=group)
    await group.sees("was made for somebody else")
    assert staff_chat(bot, bakery) is None
    await carlo.says("/start")
    his = await carlo.sees("Hello Carlo")
    assert "no longer valid" in (await carlo.presses(his.id, f"staff:here:{bakery.id}") or "")


async def test_who_stops_is_not_answered_any_more(bot: Running, bruna: Person, ada: Person) -> None:
    bakery = await reads_here(bot, bruna)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await ada.says("Never mind")
    asked = await bruna.sees("Never mind")
    await ada.says("/following")
    await ada.taps("Panificio Rossi")
    await ada.sees("Your customer code")
    await ada.taps("Stop")
    await ada.sees("sends you nothing more")
    await bruna.says("Wait!", reply_to=asked)
    await bruna.sees("or has stopped")
    assert not any(message.has("Wait") for message in await ada.chat())


async def test_a_lost_staff_chat_is_told(
    bot: Running, telegram: Telegram, bruna: Person, ada: Person
) -> None:
    bakery = opens_bakery(bot, bruna)
    group = await telegram.group("Staff", owner=bruna)
    await sets_group(bruna, bakery, group)
    await follows(ada, bakery)
    await writes(ada, bakery)
    await group.removes_bot()
    await ada.says("Anybody there?")
    await ada.sees("could not be passed on")
    await bruna.sees("I can no longer write to the staff chat")
    assert staff_chat(bot, bakery) is None


async def writes(person: Person, business: Business) -> None:
    """Opens the conversation from the card in /following."""
    await person.says("/following")
    await person.sees("You follow")
    await person.taps(business.name)
    await person.sees("Your customer code")
    await person.taps("Write to it")
    await person.sees(f"it goes to {business.name}")


async def sets_group(owner: Person, business: Business, group: Channel) -> None:
    await sets_staff_chat(owner, business)
    await owner.taps("To a group", channel=group)
    await group.sees("customers arrive here")


def staff_chat(bot: Running, business: Business) -> int | None:
    with bot.storage.reading() as tx:
        return tx.get_one(Business, business.id).staff_chat_id
