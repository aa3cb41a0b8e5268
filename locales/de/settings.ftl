command-settings = deine Sprache und Zeitzone
command-language = die Sprache, in der ich mit dir rede

settings-menu =
    <b>Einstellungen</b>
    Sprache: { $language }
    Zeitzone: { $zone }
    Deine Uhr zeigt: { $now }
settings-menu-zone-unknown =
    <b>Einstellungen</b>
    Sprache: { $language }
    Zeitzone: nicht eingestellt; ich rechne in { $zone }
    Danach ist es { $now }. Zeigt deine Uhr etwas anderes, stell unten die Zeitzone ein.
settings-as-telegram = { $language }, wie in deinem Telegram
settings-language = Sprache
settings-zone = Zeitzone
settings-choose-language = In welcher Sprache soll ich mit dir reden?
settings-follow = Wie in Telegram
settings-choose-region = Wo lebst du? Wähl eine Region, oder schreib deine Stadt oder Zeitzone.
settings-region-europe = Europa
settings-region-america = Amerika
settings-region-asia = Asien
settings-region-africa = Afrika
settings-region-pacific = Pazifik
settings-write = ✎ Stadt schreiben
settings-choose-city = Wähl die Stadt mit deiner Uhrzeit. Ist sie nicht dabei, geh zurück und schreib ihren Namen.
settings-ask-city = Schreib eine Stadt oder Zeitzone, zum Beispiel <code>Berlin</code>, <code>Europe/Berlin</code> oder <code>UTC+2</code>.
settings-no-such-city = „{ $said }“ kenne ich nicht. Schreib eine größere Stadt in der Nähe, oder den Abstand zu UTC, zum Beispiel <code>Berlin</code> oder <code>UTC+2</code>.
