rating-good = 👍 Gefällt mir
rating-bad = 👎 Gefällt mir nicht
rating-voices =
    { $all ->
        [one] 👍 { $good } von { $all } Kanal
       *[other] 👍 { $good } von { $all } Kanälen
    }
rating-none = noch von keinem Kanal bewertet
rating-thanks-good = Danke. Andere Kanalinhaber sehen, dass „{ $name }“ ein guter Gast war.
rating-thanks-bad = Danke. Andere Kanalinhaber sehen, dass dir „{ $name }“ nicht gefiel. Soll von diesem Werbekunden nichts mehr in deinem Kanal erscheinen?
rating-refuse = Werbekunden ablehnen
rating-refused = Von „{ $name }“ erscheint nichts mehr in <b>{ $title }</b>.
rating-list = Abgelehnte Werbekunden
rating-too-many = Du lehnst dort schon 100 Werbekunden ab. Lass erst einige wieder zu, oder lass mich vor jedem Beitrag fragen.
