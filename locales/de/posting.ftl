posting-sponsored = Gesponsert · { $name }
posting-why = Warum diese Werbung?
posting-at = { $url }
posting-number = Nr. { $id }
posting-split-owner =
    Ein gesponserter Beitrag in <b>{ $title }</b> ist vorbei: „{ $name }“ · { $post }
    Er brachte { $earned } ⭐ bei { $subscribers } Abonnenten: <b>{ $owner } ⭐ für dich</b>, { $platform } ⭐ für die Plattform. Dein Teil lässt sich ab { $due } auszahlen; /earnings zeigt alles.
posting-split-advertiser =
    Ein Beitrag von „{ $name }“ in <b>{ $title }</b> ist vorbei · { $post }
    Er kostete { $earned } ⭐ bei { $subscribers } Abonnenten: { $owner } ⭐ gingen an den Kanalinhaber, { $platform } ⭐ an die Plattform. Zurück an dich: { $returned } ⭐.
posting-void-owner =
    Ein gesponserter Beitrag in <b>{ $title }</b> wurde nicht bezahlt: „{ $name }“ · { $post }
    { $owner } ⭐ wären für dich gewesen. Bitte lass Beiträge stehen, wie sie sind, bis ich sie lösche.
posting-void-advertiser =
    Ein Beitrag von „{ $name }“ in <b>{ $title }</b> stand nicht wie vereinbart · { $post }
    Darum zahlst du nichts dafür: { $price } ⭐ sind wieder bei der Kampagne.
posting-less-gone = − { $stars } ⭐: Er war weg, bevor seine { $hours } Stunden um waren. Zuletzt gesehen: { $at }; bis dahin wird er bezahlt, wenn das mindestens eine Stunde ist.
posting-less-untold = − { $stars } ⭐: Ich konnte nicht sehen, ob er bis zum Ende stand. Zuletzt gesehen: { $at }; bis dahin wird er bezahlt, wenn das mindestens eine Stunde ist.
posting-less-lost = − { $stars } ⭐: Ich wurde aus dem Kanal ausgesperrt, bevor seine { $hours } Stunden um waren: { $at }. Bis dahin wird er bezahlt, wenn das mindestens eine Stunde ist.
posting-less-top = − { $stars } ⭐ ({ $percent } %): Ein anderer Beitrag verdrängte ihn in der ersten Stunde von der obersten Stelle, { $at }.
posting-less-altered = − { $stars } ⭐: Jemand hat ihn verändert, gesehen { $at }. Dafür zahlt der Werbekunde nicht.
posting-log = { $post }: { $price } ⭐ = { $owner } ⭐ für den Inhaber + { $platform } ⭐ für die Plattform
posting-log-less = { $stars } ⭐ zurück: { $why }
posting-log-due = verfügbar für den Inhaber ab { $due }
posting-log-gone = er wurde zu früh entfernt
posting-log-lost = ich wurde aus dem Kanal ausgesperrt
posting-log-untold = ich konnte nicht sehen, ob er stand
posting-log-top = ein anderer Beitrag verdrängte ihn von oben
posting-log-altered = jemand hat ihn verändert
posting-delete-it =
    Den gesponserten Beitrag in <b>{ $title }</b> konnte ich nicht selbst löschen · { $post }
    Seine Zeit ist um: Bitte lösch ihn.

why-explained =
    <b>Warum siehst du das?</b>
    „{ $name }“ bezahlt diesen Beitrag mit Telegram-Sternen; der Kanal { $title } bekommt seinen Anteil. Ich wähle nach dem Gebot des Werbekunden und den Regeln des Kanals, und über dich weiß ich nichts: Ich sehe nicht, wer einen Kanal liest.

    Gehört es nicht hierher? Sag uns, warum:
why-preview = Das sehen Leser eines gesponserten Beitrags: wer zahlt, dass der Kanal mitverdient, dass Gebot und Kanalregeln entscheiden und nie, was Leser tun, und wie man ihn meldet.
why-misleading = Es ist irreführend
why-adult = Es ist nicht für alle Augen
why-illegal = Es bietet etwas Illegales an
why-annoying = Es passt nicht in diesen Kanal
why-thanks = Danke. Die Betreiber dieses Bots sehen es sich an.
why-again = Diesen Beitrag hast du schon gemeldet. Danke.
why-reported = Ein Leser meldet Beitrag { $id } der Kampagne { $campaign }, „{ $name }“: { $reason }.
