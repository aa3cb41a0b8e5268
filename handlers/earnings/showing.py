"""What a payee sees first: their money, when more of it becomes available, and where it came from."""

from collections.abc import Mapping

from sqlmodel import Session

from handlers.amounts import in_words
from handlers.context import Button, Context, Rows, press
from handlers.doors import pressed
from handlers.earnings.naming import place_name
from handlers.posting.telling import log_line
from handlers.words import Html, Voice
from rules.earnings import HOLD, Earnings
from rules.terms import OWNER_SHARE
from storage import payouts, posts, provider, provider_payouts, sold
from storage.channels import Channel
from storage.earnings import Maturing, Sale, maturing, sales
from storage.earnings import earnings as earnings_of
from storage.payouts import Payout
from storage.placements import Placement
from storage.sold import Sold
from storage.sold.thing import INVOICE, POOL, POST
from storage.split_log import Split, splits_of
from storage.terms import terms

DATES_SHOWN = 5
POST_LINES = {"asked": "question"}
"""States of posts whose words are named otherwise."""
POSTS_SHOWN = 3
PLACES_SHOWN = 30
SALES_PAGE = 8
PAGES_MAX = 10_000


async def earnings(context: Context) -> None:
    """The money, the next dates, and the newest posts, also those that brought nothing."""
    say, person_id, now = context.say, context.user.id, context.now()
    with context.storage.reading() as tx:
        money = earnings_of(tx, person_id, now)
        dates = maturing(tx, person_id, now, DATES_SHOWN)
        latest = [_post_line(say, tx, post) for post in posts.placements_of(tx, person_id, POSTS_SHOWN)]
        payout = payouts.open_payout_of(tx, person_id)
        share = terms(tx)[OWNER_SHARE]
        in_currencies = [_in_currency(say, *one) for one in _owed(tx, person_id)]
    if not latest and not in_currencies and money == Earnings():
        await context.show(say("earnings-none", share=share))
        return
    parts = [_summary(say, money), *in_currencies, *([_dates(say, dates)] if dates else []), *latest]
    await context.show(Html("\n\n".join(parts)), _rows(say, payout))


def _summary(say: Voice, money: Earnings) -> Html:
    lines = [
        say("earnings-title"),
        say("earnings-available", stars=say.stars(max(money.available, 0))),
        say("earnings-held", stars=say.stars(money.held), days=HOLD.days),
        say("earnings-reserved", stars=say.stars(money.reserved)),
        say("earnings-paid", stars=say.stars(money.paid)),
        say("earnings-coming", stars=say.stars(money.coming)),
    ]
    if money.available < 0:
        lines.append(say("earnings-below", stars=say.stars(-money.available)))
    return Html("\n".join(lines))


def _owed(tx: Session, person_id: int) -> list[tuple[str, int, int]]:
    """By currency, in its smallest units: what they are owed from the payment provider, and were paid."""
    paid = provider_payouts.paid_to(tx, person_id)
    return [(one, owed, paid.get(one, 0)) for one, owed in provider.owed_to(tx, person_id).items()]


def _in_currency(say: Voice, currency: str, owed: int, paid: int) -> Html:
    key = "earnings-provider" if owed >= 0 else "earnings-provider-below"
    return say(key, owed=in_words(say, abs(owed), currency), paid=in_words(say, paid, currency))


def _dates(say: Voice, dates: list[Maturing]) -> Html:
    lines = [say("earnings-date", day=say.day(one.day), stars=say.stars(one.amount)) for one in dates]
    return Html("\n".join([say("earnings-dates"), *lines]))


def _rows(say: Voice, payout: Payout | None) -> Rows:
    ask = press(say.plain("earnings-ask"), "earnings:payout:ask")
    if payout is not None:
        open_label = say.plain("earnings-open-payout", id=str(payout.id), stars=say.stars(payout.amount))
        ask = press(open_label, "earnings:history:0")
    return [
        [ask],
        [
            press(say.plain("earnings-by-sale"), "earnings:sales:0"),
            press(say.plain("earnings-by-place"), "earnings:places"),
        ],
        [
            press(say.plain("earnings-statement"), "earnings:statements"),
            press(say.plain("earnings-csv"), "earnings:periods"),
        ],
        [press(say.plain("earnings-history"), "earnings:history:0")],
    ]


def _post_line(say: Voice, tx: Session, post: Placement) -> Html:
    parts, state = post.parts(), post.state()
    return say(
        f"earnings-{POST_LINES.get(state, state)}",
        id=str(post.id),
        day=say.day(post.intended_at),
        channel=tx.get_one(Channel, post.channel_id).title,
        price=say.stars(sum(parts.values())),
        yours=say.stars(parts["owner"]),
        platform=say.stars(parts["platform"]),
    )


async def sales_pressed(context: Context) -> None:
    """Every share, newest first, in pages."""
    say, page = context.say, page_of(context)
    with context.storage.reading() as tx:
        shares = sales(tx, context.user.id, SALES_PAGE + 1, page * SALES_PAGE)
        posted = splits_of(tx, [int(one.key) for one in shares if one.kind == "sponsored.owner"])
    lines = [_sale_line(say, one, posted) for one in shares[:SALES_PAGE]] or [say("earnings-no-sales")]
    turns = page_turns("earnings:sales", page, has_more=len(shares) > SALES_PAGE)
    text = Html("\n\n".join([say("earnings-sales"), *lines]))
    await context.show(text, [*turns, [back_button(say)]])


def _sale_line(say: Voice, sale: Sale, posted: Mapping[int, Split]) -> Html:
    """A share; for a post's, also what became of its whole price, with its address."""
    values = {"day": say.day(sale.at), "yours": say.stars(sale.share)}
    key = "earnings-sale-reversed" if sale.reversed_at else "earnings-sale"
    if sale.sold is None:
        return say(f"{key}-other", id=sale.key, **values)
    if sale.sold.what != POST:
        return _pack_line(say, f"{key}-{sale.sold.what}", sale.sold, values)
    line = say(key, place=sale.sold.place, id=sale.sold.number, price=say.stars(sale.sold.price), **values)
    split = posted.get(int(sale.key)) if sale.kind == "sponsored.owner" else None
    return Html(f"{line}\n{log_line(say, split)}") if split else line


def _pack_line(say: Voice, key: str, of: Sold, values: Mapping[str, str]) -> Html:
    """A share of a pack that was sold, or of the pool for a month: `id` is how many uses that was for."""
    place = place_name(say, of.what, of.place)
    if of.what == INVOICE:
        return say(key, place=place, number=of.number, price=say.stars(of.price), **values)
    if of.what == POOL:
        return say(key, place=place, id=int(of.number), **values)
    return say(key, place=place, price=say.stars(of.price), **values)


async def channels_pressed(context: Context) -> None:
    say = context.say
    with context.storage.reading() as tx:
        places = sold.places(tx, context.user.id)
    lines = [
        say(
            "earnings-place" if one.what == POST else f"earnings-place-{one.what}",
            place=place_name(say, one.what, one.name),
            count=one.sales,
            stars=say.stars(one.earned),
        )
        for one in places[:PLACES_SHOWN]
    ]
    text = Html("\n".join([say("earnings-places"), *(lines or [say("earnings-no-sales")])]))
    await context.show(text, [[back_button(say)]])


def back_button(say: Voice) -> Button:
    return press(say.plain("back"), "earnings:show")


def page_of(context: Context) -> int:
    """The page that the pressed button names last; 0 if it names none."""
    word = pressed(context)[-1]
    return min(int(word), PAGES_MAX) if word.isascii() and word.isdecimal() and len(word) < 9 else 0


def page_turns(prefix: str, page: int, *, has_more: bool) -> list[list[Button]]:
    """A row that turns the pages, if there is more than one."""
    turns = [press("‹", f"{prefix}:{page - 1}")] if page else []
    turns += [press("›", f"{prefix}:{page + 1}")] if has_more else []
    return [turns] if turns else []


async def stale(context: Context) -> None:
    await context.stale()
    await earnings(context)
