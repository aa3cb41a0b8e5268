notices-letter =
    <b>{ $sender }</b>

    { $text }

notices-done = «<b>{ $template }</b>» è stato consegnato, per quanto possibile. Di { $total }:
notices-stopped = <b>{ $template }</b> è stato fermato ({ $why }). Di { $total }:
notices-open = L’invio

notices-quality-green = <b>{ $name }</b> è di nuovo verde: { $numbers }
notices-quality-yellow =
    <b>{ $name }</b> ora è giallo: { $numbers }
    Per adesso i suoi limiti non crescono. Scrivi meno spesso, e solo ciò che i clienti ti hanno chiesto.
notices-quality-red =
    <b>{ $name }</b> ora è rosso: { $numbers }
    Le offerte si fermano finché non va meglio; messaggi di servizio e codici continuano. Se resta rosso per 7 giorni, perde la verifica.
notices-to-quality = Qualità

notices-template-rests = I clienti si lamentano di <b>{ $template }</b>: riposa fino a { $until }. Quello che aspetta parte dopo.
notices-template-off = I clienti hanno continuato a lamentarsi di <b>{ $template }</b>: è spento per sempre. Scrivine un altro.

notices-tier = <b>{ $name }</b> ora può scrivere a { $recipients } destinatari in 24 ore: i suoi clienti sono contenti.
