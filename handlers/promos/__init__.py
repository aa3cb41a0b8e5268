"""/promos: codes that make premium cheaper, or give days of it; made, watched and withdrawn by owners."""

from handlers.doors import Handle, Step, button, by_verb, command
from handlers.promos.batches import (
    ask_to_withdraw,
    promos,
    show_batch,
    show_codes,
    show_page,
    stale,
    withdraw,
)
from handlers.promos.wizard import WIZARD, back, begin, make, pick, take_answer

PRESSED: dict[str, Handle] = {
    "page": show_page,
    "batch": show_batch,
    "codes": show_codes,
    "withdraw": ask_to_withdraw,
    "withdrawn": withdraw,
    "new": begin,
    "pick": pick,
    "back": back,
    "make": make,
}

handlers = [command("promos", promos), button("promos", by_verb(PRESSED, stale), for_owners=True)]
wizards: dict[str, Step] = {WIZARD: take_answer}
