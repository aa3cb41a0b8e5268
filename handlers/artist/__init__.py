"""/artist: packs of stickers are made, handed in, and earn; and copied art is reported."""

from handlers.artist.card import WIZARD
from handlers.artist.complaining import COMPLAINT, take_complaint
from handlers.artist.listing import artist
from handlers.artist.pooling import pool_due
from handlers.artist.wizard import pressed_in_artist, take_answer
from handlers.doors import Handle, Step, button, command

__all__ = ["artist", "handlers", "pool_due", "starts", "wizards"]

handlers = [command("artist", artist), button("artist", pressed_in_artist)]
wizards: dict[str, Step] = {WIZARD: take_answer, COMPLAINT: take_complaint}
cancels: dict[str, Handle] = {WIZARD: artist}
starts = {"artist": artist}
