command-settings = your language and time zone
command-language = the language I speak with you

settings-menu =
    <b>Settings</b>
    Language: { $language }
    Time zone: { $zone }
    Your clock says: { $now }
settings-menu-zone-unknown =
    <b>Settings</b>
    Language: { $language }
    Time zone: not set; I reckon in { $zone }
    By that it is { $now }. If your clock says otherwise, set the zone below.
settings-as-telegram = { $language }, as in your Telegram
settings-language = Language
settings-zone = Time zone
settings-choose-language = Which language shall I speak with you?
settings-follow = As in Telegram
settings-choose-region = Where do you live? Pick a region, or write your city or zone.
settings-region-europe = Europe
settings-region-america = America
settings-region-asia = Asia
settings-region-africa = Africa
settings-region-pacific = Pacific
settings-write = ✎ Write a city
settings-choose-city = Pick the city whose clock is yours. If it is not here, go back and write its name.
settings-ask-city = Write a city or zone, for example <code>Rome</code>, <code>Europe/Rome</code> or <code>UTC+2</code>.
settings-no-such-city = I don’t know “{ $said }”. Write a larger city nearby, or the difference from UTC, for example <code>Rome</code> or <code>UTC+2</code>.
