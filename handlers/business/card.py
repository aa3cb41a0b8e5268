"""One business before those who act for it: what it is, how it does, and the way to all that it can do."""

from sqlmodel import Session

from handlers.business.mine import DRAFTS, id_of
from handlers.business.showing import follow_link, name_of, site_of, standing
from handlers.context import Button, Context, press
from handlers.countries import country
from handlers.words import Html, Voice
from rules.business import Role
from rules.segments import SEGMENT_LEAST, estimate
from storage import businesses, customers, drafts, teams
from storage.businesses import Business


async def show_card(context: Context, business: Business, said: Html | None = None) -> bool:
    """`said` stands above."""
    with context.storage.transaction() as tx:
        for wizard in DRAFTS:
            drafts.drop_draft(tx, context.user.id, wizard)
        fresh = businesses.find(tx, id_of(business)) or business
        text = card(context, tx, fresh)
        role = teams.role_of(tx, id_of(fresh), context.user.id)
    parts = [said, text] if said is not None else [text]
    await context.show(Html("\n\n".join(parts)), rows(context.say, fresh, is_owner=role == Role.OWNER))
    return True


def card(context: Context, tx: Session, business: Business) -> Html:
    say = context.say
    return say(
        "business-card",
        name=name_of(business),
        description=business.description,
        category=say.plain(f"business-category-{business.category}"),
        country=country(say, business.country),
        website=site_of(say, business.website),
        standing=say.plain(f"business-standing-{standing(tx, business)}"),
        customers=count_of(say, customers.count(tx, id_of(business))),
        quality=say.plain(f"business-quality-{business.quality}"),
        link=follow_link(context, business),
    )


def count_of(say: Voice, count: int) -> str:
    """Never so exact that one customer who comes or goes would show."""
    if rounded := estimate(count):
        return say.plain("business-customers-about", count=rounded)
    return say.plain("business-customers-few", least=SEGMENT_LEAST)


def rows(say: Voice, business: Business, *, is_owner: bool) -> list[list[Button]]:
    """A sender writes and sends; what the business is, its owner alone decides."""

    def to(key: str, data: str) -> Button:
        return press(say.plain(f"business-do-{key}"), f"{data}:{business.id}")

    found = [
        [to("templates", "templates:list"), to("send", "sendings:begin")],
        [to("link", "business:link"), to("quality", "business:quality")],
        [to("invoices", "invoices:list")],
    ]
    if is_owner:
        found.append([to("plan", "plans:show"), to("api", "api:keys")])
        found.append([to("staff", "staff:set"), to("team", "business:team")])
        found.append([to("profile", "business:profile"), to("verification", "business:verification")])
        found.append([to("close", "business:close")])
    else:
        found.append([to("leave", "business:leave")])
    return [*found, [press(say.plain("back"), "business:list")]]


def back_to_card(say: Voice, business: Business) -> list[Button]:
    return [press(say.plain("back"), f"business:open:{business.id}")]
