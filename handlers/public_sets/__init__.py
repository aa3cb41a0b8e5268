"""Public sets: where its artist wished it, a pack becomes a Telegram set in the name of who has it.

The name is made of pack, edition and owner, and is a row before Telegram is asked; what stands under it tells
where to go on.
"""

from handlers.doors import button
from handlers.public_sets.asking import public_pressed
from handlers.public_sets.due import public_sets_due

__all__ = ["handlers", "public_sets_due"]

handlers = [button("sticker:public", public_pressed)]
