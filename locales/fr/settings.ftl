command-settings = ta langue et ton fuseau horaire
command-language = la langue dans laquelle je te parle

settings-menu =
    <b>Réglages</b>
    Langue : { $language }
    Fuseau horaire : { $zone }
    À ta montre : { $now }
settings-menu-zone-unknown =
    <b>Réglages</b>
    Langue : { $language }
    Fuseau horaire : pas encore réglé ; je compte en { $zone }
    Ça donne { $now }. Si ta montre dit autre chose, règle le fuseau ci-dessous.
settings-as-telegram = { $language }, comme dans ton Telegram
settings-language = Langue
settings-zone = Fuseau horaire
settings-choose-language = Dans quelle langue veux-tu que je te parle ?
settings-follow = Comme dans Telegram
settings-choose-region = Où vis-tu ? Choisis une région, ou écris ta ville ou ton fuseau.
settings-region-europe = Europe
settings-region-america = Amérique
settings-region-asia = Asie
settings-region-africa = Afrique
settings-region-pacific = Pacifique
settings-write = ✎ Écrire une ville
settings-choose-city = Choisis la ville qui a la même heure que toi. Si elle n’y est pas, reviens en arrière et écris son nom.
settings-ask-city = Écris une ville ou un fuseau, par exemple <code>Paris</code>, <code>Europe/Paris</code> ou <code>UTC+2</code>.
settings-no-such-city = Je ne connais pas « { $said } ». Écris une plus grande ville à côté, ou l’écart avec UTC, par exemple <code>Paris</code> ou <code>UTC+2</code>.
