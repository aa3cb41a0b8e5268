command-settings = tu idioma y tu zona horaria
command-language = el idioma en que te hablo

settings-menu =
    <b>Ajustes</b>
    Idioma: { $language }
    Zona horaria: { $zone }
    Tu reloj marca: { $now }
settings-menu-zone-unknown =
    <b>Ajustes</b>
    Idioma: { $language }
    Zona horaria: sin elegir; cuento en { $zone }
    Según eso, es { $now }. Si tu reloj marca otra cosa, elige tu zona aquí abajo.
settings-as-telegram = { $language }, como en tu Telegram
settings-language = Idioma
settings-zone = Zona horaria
settings-choose-language = ¿En qué idioma quieres que te hable?
settings-follow = Como en Telegram
settings-choose-region = ¿Dónde vives? Elige una región, o escribe tu ciudad o tu zona.
settings-region-europe = Europa
settings-region-america = América
settings-region-asia = Asia
settings-region-africa = África
settings-region-pacific = Pacífico
settings-write = ✎ Escribir una ciudad
settings-choose-city = Elige la ciudad que tenga tu misma hora. Si no está, vuelve atrás y escribe su nombre.
settings-ask-city = Escribe una ciudad o una zona, por ejemplo <code>Madrid</code>, <code>America/Bogota</code> o <code>UTC-5</code>.
settings-no-such-city = No conozco «{ $said }». Escribe una ciudad más grande que esté cerca, o la diferencia con UTC, por ejemplo <code>Madrid</code> o <code>UTC-5</code>.
