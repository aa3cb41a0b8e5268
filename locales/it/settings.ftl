command-settings = la tua lingua e il fuso orario
command-language = la lingua in cui ti parlo

settings-menu =
    <b>Impostazioni</b>
    Lingua: { $language }
    Fuso orario: { $zone }
    Il tuo orologio segna: { $now }
settings-menu-zone-unknown =
    <b>Impostazioni</b>
    Lingua: { $language }
    Fuso orario: non impostato; uso { $zone }
    Così sarebbero { $now }. Se il tuo orologio dice altro, imposta il fuso qui sotto.
settings-as-telegram = { $language }, come nel tuo Telegram
settings-language = Lingua
settings-zone = Fuso orario
settings-choose-language = In che lingua vuoi che ti parli?
settings-follow = Come in Telegram
settings-choose-region = Dove vivi? Scegli una zona del mondo, oppure scrivi la tua città o il fuso.
settings-region-europe = Europa
settings-region-america = America
settings-region-asia = Asia
settings-region-africa = Africa
settings-region-pacific = Pacifico
settings-write = ✎ Scrivi una città
settings-choose-city = Scegli la città che ha la tua stessa ora. Se non c’è, torna indietro e scrivi il nome.
settings-ask-city = Scrivi una città o un fuso, per esempio <code>Roma</code>, <code>Europe/Rome</code> o <code>UTC+2</code>.
settings-no-such-city = Non conosco «{ $said }». Scrivi una città più grande lì vicino, o la differenza da UTC, per esempio <code>Roma</code> o <code>UTC+2</code>.
