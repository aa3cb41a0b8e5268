notices-letter =
    <b>{ $sender }</b>

    { $text }

notices-done = „<b>{ $template }</b>“ ist zugestellt, soweit es ging. Von { $total }:
notices-stopped = <b>{ $template }</b> wurde gestoppt ({ $why }). Von { $total }:
notices-open = Der Versand

notices-quality-green = <b>{ $name }</b> ist wieder grün: { $numbers }
notices-quality-yellow =
    <b>{ $name }</b> ist jetzt gelb: { $numbers }
    Die Grenzen wachsen vorerst nicht. Schreib seltener, und nur, was deine Kunden wollten.
notices-quality-red =
    <b>{ $name }</b> ist jetzt rot: { $numbers }
    Angebote ruhen, bis es besser wird; Service-Nachrichten und Codes gehen weiter. Nach 7 Tagen in Rot ist die Verifizierung verloren.
notices-to-quality = Qualität

notices-template-rests = Kunden beschweren sich über <b>{ $template }</b>: Die Vorlage ruht bis { $until }. Was wartet, geht danach hinaus.
notices-template-off = Kunden haben sich weiter über <b>{ $template }</b> beschwert: Die Vorlage ist endgültig aus. Schreib eine andere.

notices-tier = <b>{ $name }</b> darf jetzt an { $recipients } Empfänger in 24 Stunden schreiben: Die Kunden sind zufrieden.
