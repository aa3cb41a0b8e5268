"""Where a business's server is called: set, tried, taken away."""

from handlers.api.mine import drop_question, id_of, to_keys
from handlers.api.posting import post_event
from handlers.api.writing import ask
from handlers.context import Button, Context, press
from handlers.outside import Answer, Trouble
from handlers.words import Html
from storage import callbacks
from storage.businesses import Business

TROUBLES = {
    Trouble.PRIVATE: "private",
    Trouble.TLS: "tls",
    Trouble.TOO_LATE: "late",
    Trouble.REDIRECTS: "redirect",
}


async def show_callback(context: Context, business: Business, said: Html | None = None) -> bool:
    drop_question(context)
    say, here = context.say, business.id
    with context.storage.reading() as tx:
        callback = callbacks.find(tx, id_of(business))
    parts = [said] if said is not None else []
    if callback is None:
        parts.append(say("api-callback-none"))
        rows: list[list[Button]] = [[press(say.plain("api-callback-set-one"), f"api:url:{here}")]]
    else:
        parts.append(say("api-callback-card", url=callback.url, day=say.day(callback.set_at)))
        if callback.stopped_at is not None:
            parts.append(say("api-callback-off", day=say.day(callback.stopped_at)))
        rows = [
            [press(say.plain("api-test"), f"api:test:{here}")],
            [press(say.plain("api-callback-other"), f"api:url:{here}")],
            [press(say.plain("api-callback-remove"), f"api:remove:{here}")],
        ]
    await context.show(Html("\n\n".join(parts)), [*rows, to_keys(say, business)])
    return True


async def ask_url(context: Context, business: Business, _rest: str) -> bool:
    await ask(context, "url", business)
    return True


async def sure_remove(context: Context, business: Business, _rest: str) -> bool:
    say, here = context.say, business.id
    rows = [
        [press(say.plain("api-callback-yes"), f"api:remove-now:{here}")],
        [press(say.plain("back"), f"api:callback:{here}")],
    ]
    await context.show(say("api-callback-sure"), rows)
    return True


async def remove(context: Context, business: Business, _rest: str) -> bool:
    with context.transaction() as tx:
        removed = callbacks.remove(tx, id_of(business), context.now())
    if removed:
        await show_callback(context, business, context.say("api-callback-removed"))
    return removed


async def try_call(context: Context, business: Business, _rest: str) -> bool:
    """Calls at once, and says what came of it."""
    with context.storage.reading() as tx:
        callback = callbacks.find(tx, id_of(business))
        secret = callbacks.secret_of(tx, callback) if callback is not None else ""
    if callback is None:
        return False
    await context.answer()
    now = context.now()
    answer = await post_event(context.app.outside, callback.url, secret, callbacks.test_body(now), now)
    await show_callback(context, business, _told(context, answer))
    return True


def _told(context: Context, answer: Answer | Trouble) -> Html:
    if isinstance(answer, Trouble):
        return context.say(f"api-test-{TROUBLES.get(answer, 'unreachable')}")
    is_good = 200 <= answer.status < 300
    return context.say("api-test-good" if is_good else "api-test-refused", status=str(answer.status))
