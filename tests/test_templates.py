"""Templates: a bakery writes them, an owner of the bot reads them, the law says what to do."""

import io

from PIL import Image

from handlers.running import Running
from rules.template import Draft
from storage import template_review, templates
from storage.templates import Template
from tests.cast import Person, Telegram
from tests.senders import BREAD, READY, approved, bakery
from tests.shop import one_engine


async def opens(person: Person, data: str) -> str | None:
    """Presses a button that some menu has; what pops up."""
    await person.says("/help")
    menu = await person.sees("/cancel")
    await person.looks_away()
    return await person.presses(menu.id, data)


async def has_bakery(bot: Running, telegram: Telegram, bruna: Person, *drafts: Draft) -> int:
    """Bruna's, with approved templates; its id."""
    await bruna.says("/start")
    await bruna.sees("Bruna")
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        sender = bakery(tx, now, owner_id=bruna.id)
        for draft in drafts:
            approved(tx, sender, draft, now)
        assert sender.id is not None
        return sender.id


def kept(bot: Running) -> list[Template]:
    with bot.storage.reading() as tx:
        return list(templates.of_business(tx, 1))


@one_engine
async def test_a_ready_made_template_is_sent_after_review(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    business_id = await has_bakery(bot, telegram, bruna)
    await opens(bruna, f"templates:list:{business_id}")
    await bruna.taps("New template")
    await bruna.taps("Order ready")
    shown = await bruna.sees("Your order 27 is ready. You can pick it up until 18:30.")
    assert shown.has("Panificio Rossi")
    await bruna.taps("Hand it in")
    await bruna.sees("In review")
    await olga.sees("awaits your review")
    await olga.taps("Review")
    await olga.sees("Your order 27 is ready")
    await olga.taps("Approve")
    await bruna.sees("is approved")
    await bruna.taps("Send it")
    await bruna.sees("To whom")


@one_engine
async def test_the_law_says_what_to_do(bot: Running, telegram: Telegram, bruna: Person) -> None:
    business_id = await has_bakery(bot, telegram, bruna)
    await opens(bruna, f"templates:scratch:{business_id}")
    await bruna.taps("Service message")
    await bruna.says("Ready")
    for said, answer in {
        "Your bread is ready.": "It needs {reference}",
        "Bread {reference} for {Name}": "a brace that belongs to no variable",
        "Bread {reference}: see rossi.example/menu": "Only the button has a link",
        "Bread {reference} " + "x" * 700: "The text is too long",
    }.items():
        await bruna.says(said)
        await bruna.sees(answer)
    await bruna.says("Bread {reference} is ready.\n\nSee you soon, {first_name}!")
    await bruna.taps("Without a picture")
    await bruna.says("Where is it?")
    await bruna.says("https://rossi.example/{reference}/now")
    await bruna.sees("A link may have one variable, at its very end")
    await bruna.says("https://rossi.example/orders/{reference}")
    await bruna.says("27")
    await bruna.says("see rossi.example")
    await bruna.sees("must be plain words")
    await bruna.says("Carla")
    shown = await bruna.sees("Bread 27 is ready.\n\nSee you soon, Carla!")
    assert shown.keys[0]["url"] == "https://rossi.example/orders/27"
    await bruna.taps("at night too")
    await bruna.taps("Keep as a draft")
    await bruna.sees("is kept as a draft")
    assert [(one.name, one.is_alert, one.submitted_at) for one in kept(bot)] == [("Ready", True, None)]


@one_engine
async def test_an_offer_has_a_picture(bot: Running, telegram: Telegram, bruna: Person) -> None:
    business_id = await has_bakery(bot, telegram, bruna)
    picture = io.BytesIO()
    Image.new("RGB", (64, 64), "orange").save(picture, "PNG")
    await opens(bruna, f"templates:ready:{business_id}:offer")
    await bruna.taps("Picture")
    await bruna.sends_photo(picture.getvalue())
    await bruna.sees("Two loaves for the price of one, until 12 May")
    await bruna.taps("Hand it in")
    await bruna.sees("is handed in")
    assert kept(bot)[0].picture_hash


@one_engine
async def test_a_refused_template_comes_back_with_the_reason(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    business_id = await has_bakery(bot, telegram, bruna)
    draft = Draft("Sale", "utility", "Discount for order {reference}!", samples={"reference": "27"})
    now = await telegram.now()
    with bot.storage.transaction() as tx:
        made = templates.create(tx, business_id, draft, now)
        template_review.submit(tx, made.id or 0, now)
    await olga.says("/review")
    card = await olga.sees("Words of an offer in a service message: discount")
    await olga.taps("Refuse")
    await olga.taps("It is an offer, not a service message")
    await bruna.sees("“Sale” was refused: It is an offer, not a service message")
    assert await olga.presses(card.id, f"vet:approve:1:{draft.content_hash()[:12]}") is not None
    await bruna.taps("To the template")
    await bruna.taps("Change")
    await bruna.taps("Text")
    await bruna.says("Your order {reference} is ready.")
    await bruna.sees("Above is “Sale”")
    await bruna.taps("Hand it in")
    await bruna.sees("In review")
    assert await olga.presses(card.id, f"vet:approve:1:{draft.content_hash()[:12]}") is not None
    assert kept(bot)[0].decided_at is None


@one_engine
async def test_a_change_replaces_the_old_one_when_approved(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    await has_bakery(bot, telegram, bruna, BREAD)
    await opens(bruna, "templates:change:1")
    await bruna.taps("Text")
    await bruna.says("Fresh rolls today.")
    await bruna.taps("Hand it in")
    await bruna.sees("In review")
    await opens(bruna, "templates:open:1")
    await bruna.sees("Until it is approved, this one is sent")
    await olga.says("/review")
    await olga.sees("It takes the place of one that is approved")
    await olga.taps("Approve")
    await bruna.sees("is approved")
    assert [one.text for one in kept(bot)] == ["Fresh rolls today."]


@one_engine
async def test_the_plan_has_room_for_three(
    bot: Running, telegram: Telegram, bruna: Person, carlo: Person
) -> None:
    business_id = await has_bakery(bot, telegram, bruna, BREAD, READY, BREAD)
    await opens(bruna, f"templates:new:{business_id}")
    await bruna.sees("has all the 3 templates of its plan")
    assert await opens(carlo, "templates:open:1") is not None
    await opens(bruna, "templates:delete:1")
    await bruna.taps("Yes, delete it")
    await opens(bruna, f"templates:ready:{business_id}:login-code")
    await bruna.sees("Your code is 314159")
    await bruna.taps("Hand it in")
    await bruna.sees("In review")
    await bruna.taps("Take it back")
    await bruna.sees("is a draft again")
