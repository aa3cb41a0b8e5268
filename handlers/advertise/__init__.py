"""/advertise: a sponsored message is written, seen as it will be posted, and paid."""

from handlers.advertise.wizard import WIZARD, advertise, pressed_in_wizard, take_answer
from handlers.doors import Step, button, command

handlers = [command("advertise", advertise), button("advertise", pressed_in_wizard)]
wizards: dict[str, Step] = {WIZARD: take_answer}
starts = {"advertise": advertise}
