plans-name-free = Kostenlos
plans-name-growth = Growth
plans-name-enterprise = Enterprise
plans-name-enterprise-year = Enterprise, ein Jahr
plans-card =
    <b>Tarif von { $name }</b>

    { $state }

    In je 24 Stunden: <b>{ $limit }</b> Empfänger. Gesendet in den letzten 24: { $used }; jetzt frei: { $free }.
    Vorlagen: { $templates } von { $templates_max }.

    Darüber hinaus kostet eine Sendung { $fee } ⭐, dazu { $price } ⭐ für { $messages } Nachrichten, vom Guthaben: <b>{ $balance } ⭐</b>. Berechnet wird nur, was gesendet wurde.
plans-state = Der Tarif ist <b>{ $plan }</b>.
plans-state-until = Der Tarif ist <b>{ $plan }</b>, bis <b>{ $until }</b>. Nichts verlängert sich von selbst.
plans-renews = { $plan } verlängert sich am <b>{ $at }</b>.
plans-ends = { $plan } endet am <b>{ $at }</b> und verlängert sich nicht.
plans-tiers = Enterprise wächst mit der Nutzung und guter Qualität, in je 24 Stunden: { $tiers } Empfänger.
plans-not-verified = Tarife gibt es für geprüfte Unternehmen, damit Kunden wissen, wer schreibt. Weise nach, dass die Website dir gehört; dann stehen sie hier. Bis dahin sendest du wie im kostenlosen Tarif.
plans-about-growth = <b>Growth</b>: 2.500 Empfänger in je 24 Stunden, 20 Vorlagen. Monatlich.
plans-about-enterprise = <b>Enterprise</b>: 2.000 Empfänger, mit Nutzung und guter Qualität bis 100.000, 100 Vorlagen, die API, ein Team von 20. Monatlich.
plans-about-enterprise-year = <b>Enterprise, ein Jahr</b>: dasselbe für 365 Tage, einmal bezahlt.
plans-buy-growth = Growth, { $stars } ⭐ im Monat
plans-buy-enterprise = Enterprise, { $stars } ⭐ im Monat
plans-buy-enterprise-year = Enterprise, { $stars } ⭐ im Jahr
plans-button-show = Tarif ansehen
plans-button-balance = Guthaben
plans-button-verify = Prüfen lassen
plans-button-history = Bewegungen
plans-button-cancel = Verlängerung kündigen: { $plan }
plans-button-resume = Verlängerung fortsetzen: { $plan }
plans-refused-not-verified = Nur geprüfte Unternehmen können einen Tarif kaufen: Lass dich zuerst in /business prüfen. Es wurde nichts abgebucht.
plans-refused-subscribed = Dieser Tarif verlängert sich schon von selbst; du würdest doppelt zahlen. Es wurde nichts abgebucht.
plans-pay =
    <b>{ $plan } für { $name }: { $stars } ⭐ im Monat</b>

    Tippe auf die Taste, um in Telegram zu zahlen. Er verlängert sich alle 30 Tage, bis du hier kündigst. Dieser Link gehört nur dir und gilt { $hours } Stunden.
plans-invoice-title = Tarif { $plan }
plans-invoice-growth = { $name }: 2.500 Empfänger in je 24 Stunden, 20 Vorlagen. Verlängert sich alle 30 Tage; kündbar in /business.
plans-invoice-enterprise = { $name }: je nach Qualität bis 100.000 Empfänger in je 24 Stunden, 100 Vorlagen, API, Team. Verlängert sich alle 30 Tage; kündbar in /business.
plans-invoice-enterprise-year = { $name }: je nach Qualität bis 100.000 Empfänger in je 24 Stunden, 100 Vorlagen, API, Team, für 365 Tage. Nichts verlängert sich.
plans-cancelled = Erledigt: Er verlängert sich nicht. Der Tarif bleibt, bis die bezahlten Tage vorbei sind.
plans-resumed = Erledigt: Der Tarif darf sich wieder verlängern. Zeigt Telegram ihn noch als gekündigt, verlängere ihn in Einstellungen › Meine Sterne.
plans-balance =
    <b>Guthaben von { $name }: { $free } ⭐</b>
    Gebunden durch laufende Sendungen: { $held } ⭐

    Es bezahlt Nachrichten über den Tarif hinaus. Was du nicht brauchst, kannst du als Sterne zurückhaben.
plans-debt = Dem Guthaben fehlen { $stars } ⭐, weil eine Zahlung an dich zurückging, nachdem sie ausgegeben war. Was du als Nächstes zahlst, gleicht das zuerst aus.
plans-topup-about = Sterne für Nachrichten von { $name } über den Tarif hinaus. Was du nicht ausgibst, kannst du zurückhaben.
plans-history = <b>Guthaben von { $name }, das Neueste zuerst</b>
plans-no-moves = Noch keine Bewegung.
plans-move = { $day } · <b>{ $stars } ⭐</b> · { $what }
plans-move-topup = aufgeladen
plans-move-refunded = erstattet an den, der gezahlt hatte
plans-move-hold = gebunden für eine Sendung
plans-move-rest = zurück von einer Sendung: nicht gesendet oder im Tarif enthalten
plans-move-leaving = zurückgelegt für eine Erstattung
plans-move-returned = nicht mehr für eine Erstattung zurückgelegt
plans-move-other = anderes
plans-no-charge = { $stars } ⭐ bleiben auf dem Guthaben: Es gibt keine Zahlung von dir mehr, die zurückgehen könnte. Sie bezahlen Nachrichten über den Tarif hinaus.
plans-ending = Der Tarif { $plan } von { $name } endet am <b>{ $until }</b>, und nichts verlängert sich von selbst. Möchtest du ihn behalten?
plans-ended = Der Tarif { $plan } von { $name } endete am <b>{ $until }</b>. Von jetzt an gilt { $now }: { $limit } Empfänger in je 24 Stunden, { $templates } Vorlagen. Was du geschrieben hast, bleibt.
plans-team-rests = <b>Das Team und die Schlüssel von { $name } ruhen.</b> Beides gehört zum Tarif Enterprise, der zu Ende ist. Im Team: { $senders }; Schlüssel der API: { $keys }. Bis { $name } wieder Enterprise hat, kann das Team nichts tun, und Aufrufe mit einem Schlüssel werden abgelehnt (403). Verloren geht nichts: danach geht alles wie vorher.
plans-team-returns = <b>Das Team und die Schlüssel von { $name } sind wieder da:</b> der Tarif ist Enterprise. Im Team: { $senders }; Schlüssel der API: { $keys }.
plans-sender-rests = Du kannst vorerst nichts für <b>{ $name }</b> tun: das Team gehört zum Tarif Enterprise, und der ist zu Ende. Was du schon gesendet hast, geht weiter. Sobald der Tarif wieder da ist, kannst du es wieder, und ich sage es dir.
plans-sender-returns = Du kannst wieder für <b>{ $name }</b> senden: der Tarif hat ein Team.
plans-renewal-failed = Telegram konnte den Tarif { $plan } von { $name } nicht verlängern, wohl mangels Sternen. Er endet am <b>{ $until }</b>; du kannst ihn neu abschließen.
plans-thanks = <b>Danke! { $name } hat den Tarif { $plan } bis { $until }.</b> Er gilt ab sofort: siehe /business.
plans-thanks-renewal = <b>Der Tarif { $plan } von { $name } wurde bis { $until } verlängert.</b> Kündigen kannst du in /business.
plans-what = Tarif { $plan } für { $name }
plans-thanks-topup = <b>Danke! Das Guthaben beträgt jetzt { $balance } ⭐.</b> Es bezahlt Nachrichten über den Tarif hinaus: siehe /business.
plans-what-topup = Guthaben von { $name }
plans-refunded = Deine Zahlung von { $stars } ⭐ wurde erstattet, und was sie vom Tarif { $plan } gekauft hatte, wurde zurückgenommen. { $name } hat jetzt den Tarif { $now }.
plans-refunded-topup = Deine Zahlung von { $stars } ⭐ wurde erstattet und hat das Guthaben von { $name } verlassen. Sendungen, die sie bezahlte, wurden angehalten; /business zeigt, wie es steht.
