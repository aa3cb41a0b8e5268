"""Templates that people know, ready to be used: by key, in the five languages of the bot."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Ready:
    """A template to begin with. `texts` is by language; `samples` are in English where they are words."""

    key: str
    category: str
    texts: Mapping[str, str]
    samples: Mapping[str, str]
    is_alert: bool = False

    def samples_in(self, language: str) -> dict[str, str]:
        return {name: SAID.get(value, {}).get(language, value) for name, value in self.samples.items()}


SAID = {
    "12 May": {"it": "12 maggio", "fr": "12 mai", "de": "12. Mai", "es": "12 de mayo"},
    "letter box": {
        "it": "cassetta delle lettere",
        "fr": "boîte aux lettres",
        "de": "Briefkasten",
        "es": "buzón",
    },
    "Wine and bread": {"it": "Vino e pane", "fr": "Vin et pain", "de": "Wein und Brot", "es": "Vino y pan"},
    "Two loaves for the price of one": {
        "it": "Due pagnotte al prezzo di una",
        "fr": "Deux pains pour le prix d’un",
        "de": "Zwei Brote zum Preis von einem",
        "es": "Dos panes por el precio de uno",
    },
}
"""What samples say in other languages."""


_FLIGHT = {"reference": "FR1234", "gate": "B12", "time": "14:05", "city": "Lisboa"}
_PARCEL = {"reference": "PK-4711", "day": "12 May", "window": "9–12"}

FLIGHT_GATE = Ready(
    "flight-gate",
    "utility",
    {
        "en": "Flight {reference} to {city}: the gate is now {gate}. Boarding at {time}.",
        "it": "Volo {reference} per {city}: il gate ora è {gate}. Imbarco alle {time}.",
        "fr": "Vol {reference} pour {city} : la porte est maintenant {gate}. Embarquement à {time}.",
        "de": "Flug {reference} nach {city}: Das Gate ist jetzt {gate}. Einstieg um {time}.",
        "es": "Vuelo {reference} a {city}: la puerta ahora es {gate}. Embarque a las {time}.",
    },
    _FLIGHT,
    is_alert=True,
)
FLIGHT_DELAY = Ready(
    "flight-delay",
    "utility",
    {
        "en": "Flight {reference} to {city} is delayed. It now leaves at {time}. We are sorry.",
        "it": "Il volo {reference} per {city} è in ritardo. Ora parte alle {time}. Ci dispiace.",
        "fr": "Le vol {reference} pour {city} est retardé. Il part désormais à {time}. Toutes nos excuses.",
        "de": "Flug {reference} nach {city} ist verspätet. Neuer Abflug: {time}. Das tut uns leid.",
        "es": "El vuelo {reference} a {city} se retrasa. Ahora sale a las {time}. Lo sentimos.",
    },
    {name: _FLIGHT[name] for name in ("reference", "city", "time")},
    is_alert=True,
)
PARCEL_COMING = Ready(
    "parcel-coming",
    "utility",
    {
        "en": "Your parcel {reference} is on its way. It comes on {day}, {window}.",
        "it": "Il tuo pacco {reference} è in viaggio. Arriva il {day}, {window}.",
        "fr": "Votre colis {reference} est en route. Il arrive le {day}, {window}.",
        "de": "Dein Paket {reference} ist unterwegs. Es kommt am {day}, {window}.",
        "es": "Tu paquete {reference} está en camino. Llega el {day}, {window}.",
    },
    _PARCEL,
)
PARCEL_DELIVERED = Ready(
    "parcel-delivered",
    "utility",
    {
        "en": "Your parcel {reference} has been delivered: {place}.",
        "it": "Il tuo pacco {reference} è stato consegnato: {place}.",
        "fr": "Votre colis {reference} a été livré : {place}.",
        "de": "Dein Paket {reference} ist zugestellt: {place}.",
        "es": "Tu paquete {reference} se ha entregado: {place}.",
    },
    {"reference": "PK-4711", "place": "letter box"},
)
ORDER_READY = Ready(
    "order-ready",
    "utility",
    {
        "en": "Your order {reference} is ready. You can pick it up until {time}.",
        "it": "Il tuo ordine {reference} è pronto. Puoi ritirarlo fino alle {time}.",
        "fr": "Votre commande {reference} est prête. Vous pouvez la retirer jusqu’à {time}.",
        "de": "Deine Bestellung {reference} ist fertig. Du kannst sie bis {time} abholen.",
        "es": "Tu pedido {reference} está listo. Puedes recogerlo hasta las {time}.",
    },
    {"reference": "27", "time": "18:30"},
)
APPOINTMENT = Ready(
    "appointment",
    "utility",
    {
        "en": "A reminder of your appointment {reference}: {day} at {time}. Answer here if you cannot come.",
        "it": "Ti ricordiamo l’appuntamento {reference}: {day} alle {time}. Rispondi qui se non puoi venire.",
        "fr": "Rappel de votre rendez-vous {reference} : {day} à {time}. Répondez ici en cas d’empêchement.",
        "de": "Dein Termin {reference}: {day} um {time}. Antworte hier, wenn du nicht kommen kannst.",
        "es": "Recordatorio de tu cita {reference}: {day} a las {time}. Responde aquí si no puedes venir.",
    },
    {"reference": "A-12", "day": "12 May", "time": "16:00"},
)
BANK_ALERT = Ready(
    "bank-alert",
    "utility",
    {
        "en": "Card {reference}: {amount} at {place}, {time}. Not you? Block the card at once.",
        "it": "Carta {reference}: {amount} presso {place}, {time}. Non sei tu? Blocca subito la carta.",
        "fr": "Carte {reference} : {amount} chez {place}, {time}. Pas vous ? Bloquez la carte.",
        "de": "Karte {reference}: {amount} bei {place}, {time}. Nicht du? Sperre sofort die Karte.",
        "es": "Tarjeta {reference}: {amount} en {place}, {time}. ¿No fuiste tú? Bloquea la tarjeta.",
    },
    {"reference": "…4821", "amount": "42,90 €", "place": "Casa Rossi", "time": "14:05"},
    is_alert=True,
)
LOGIN_CODE = Ready(
    "login-code",
    "authentication",
    {
        "en": "Your code is {code}. Give it to nobody: we never ask for it.",
        "it": "Il tuo codice è {code}. Non darlo a nessuno: noi non lo chiediamo mai.",
        "fr": "Votre code est {code}. Ne le donnez à personne : nous ne le demandons jamais.",
        "de": "Dein Code ist {code}. Gib ihn niemandem: Wir fragen nie danach.",
        "es": "Tu código es {code}. No se lo des a nadie: nunca te lo pediremos.",
    },
    {"code": "314159"},
)
EVENT = Ready(
    "event",
    "marketing",
    {
        "en": "{event}: {day} at {time}, {place}. We would love to see you there!",
        "it": "{event}: {day} alle {time}, {place}. Ti aspettiamo!",
        "fr": "{event} : {day} à {time}, {place}. Au plaisir de vous y voir !",
        "de": "{event}: {day} um {time}, {place}. Wir freuen uns auf dich!",
        "es": "{event}: {day} a las {time}, {place}. ¡Te esperamos!",
    },
    {"event": "Wine and bread", "day": "12 May", "time": "18:00", "place": "Via Roma 5"},
)
OFFER = Ready(
    "offer",
    "marketing",
    {
        "en": "{offer}, until {day}. Just show this message.",
        "it": "{offer}, fino al {day}. Basta mostrare questo messaggio.",
        "fr": "{offer}, jusqu’au {day}. Il suffit de montrer ce message.",
        "de": "{offer}, bis {day}. Zeig einfach diese Nachricht.",
        "es": "{offer}, hasta el {day}. Basta con mostrar este mensaje.",
    },
    {"offer": "Two loaves for the price of one", "day": "12 May"},
)
READY = {
    ready.key: ready
    for ready in (
        FLIGHT_GATE,
        FLIGHT_DELAY,
        PARCEL_COMING,
        PARCEL_DELIVERED,
        ORDER_READY,
        APPOINTMENT,
        BANK_ALERT,
        LOGIN_CODE,
        EVENT,
        OFFER,
    )
}
CODE_TEXTS = frozenset(LOGIN_CODE.texts.values())
"""The only words in which codes are sent."""
_OFFER_WORDS = """
    % offer offers discount discounts deal deals save bargain coupon voucher cheap cheaper promo promotion
    offerta offerte sconto sconti saldi risparmia risparmi promozione promozioni buono omaggio
    offre offres solde soldes remise réduction réductions rabais économisez promo gratuit cadeau
    angebot angebote rabatt rabatte schlussverkauf spare sparen gutschein aktion günstig gratis
    oferta ofertas rebaja rebajas descuento descuentos ahorra ahorre cupón promoción regalo
"""
OFFER_WORDS = frozenset(_OFFER_WORDS.split())
