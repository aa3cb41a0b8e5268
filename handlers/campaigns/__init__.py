"""/campaigns: how an advertiser's messages do, what they cost and what is left; and what can be changed."""

from handlers.campaigns.listing import campaigns, pressed_in_list
from handlers.campaigns.states import reason_in_words
from handlers.doors import button, command

__all__ = ["handlers", "reason_in_words", "starts"]

handlers = [command("campaigns", campaigns), button("campaigns", pressed_in_list)]
starts = {"campaigns": campaigns}
