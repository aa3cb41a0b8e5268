wizard-cancelled = Cancelled. Nothing was kept. /help shows what I can do.
wizard-none = There is nothing to cancel. /help shows what I can do.
wizard-words = I answer to commands. Try <code>/remind 10m tea</code> or <code>/qr hello</code>, or see /help.
wizard-no-words = I can’t do anything with this yet; I answer to commands. /help lists them.
wizard-group = I work in our private chat: { $link }

command-cancel = stop what we are in the middle of
