start-welcome =
    Hallo { $name }, ich bin <b>Fairshare</b>: Ich verdiene und teile, was ich verdiene.
    ⏰ <b>/remind</b> 10m Tee: Ich erinnere dich an alles, jederzeit.
    ▦ <b>/qr</b> dein Text: Ich zeichne den QR-Code dazu.
    📣 Du hast einen Kanal? Ich poste passende Werbung, und du bekommst deinen Anteil: /channels
    ✍️ Du hast der Welt etwas zu sagen? /advertise
    Das alles ist gratis; /premium kann mehr. Womit fangen wir an?
start-premium = ✦ Premium
start-help = Was ich kann
start-add = Zu deinem Kanal hinzufügen
start-language = Sprache · Language
help-everyone = <b>Für alle</b>
help-channels = <b>Wenn du einen Kanal hast</b>
help-advertisers = <b>Wenn du werben willst</b>
help-artists = <b>Wenn du zeichnest</b>
help-businesses = <b>Wenn du ein Geschäft hast</b>
help-owners = <b>Für die Betreiber dieses Bots</b>
help-line = /{ $name } – { $does }
help-line-more = /{ $name } – { $does } ✦
help-line-premium = /{ $name } – { $does } (mit /premium)
help-menu-premium = { $does } (Premium)
help-end = ✦ gratis, und kann mit /premium mehr.

command-start = die Begrüßung, noch einmal von vorn
command-help = alles, was ich kann
