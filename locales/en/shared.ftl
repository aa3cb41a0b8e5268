language-name = English

back = ‹ Back
cancel = Cancel
button-stale = That button is no longer valid. Here is the current state.
unknown-command = I don’t know that command. /help lists what I can do.
failed = Something went wrong on my side. I will try again by myself; if nothing comes, write to /support.
