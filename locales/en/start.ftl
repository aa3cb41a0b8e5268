start-welcome =
    Hello { $name }, I’m <b>Fairshare</b>: I earn, and I share what I earn.
    ⏰ <b>/remind</b> 10m tea: I remind you of anything, at any time.
    ▦ <b>/qr</b> your text: I draw its QR code.
    📣 Do you have a channel? I post ads that fit it, and you get your share of the money: /channels
    ✍️ Something to tell the world? /advertise
    All of it is free to use; /premium does more. What would you like?
start-premium = ✦ Premium
start-help = What I can do
start-add = Add me to your channel
start-language = Language · Lingua
help-everyone = <b>For everyone</b>
help-channels = <b>If you own a channel</b>
help-advertisers = <b>If you have something to advertise</b>
help-artists = <b>If you draw</b>
help-businesses = <b>If you run a business</b>
help-owners = <b>For the owners of this bot</b>
help-line = /{ $name } – { $does }
help-line-more = /{ $name } – { $does } ✦
help-line-premium = /{ $name } – { $does } (with /premium)
help-menu-premium = { $does } (premium)
help-end = ✦ free, and does more with /premium.

command-start = the welcome, from the beginning
command-help = everything I can do
