command-verify = die Bücher mit denen von Telegram abgleichen
verify-right = Die Bücher stimmen: Jede Prüfung geht auf.
verify-wrong =
    <b>Die Bücher melden:</b>
    { $complaints }

reconcile-reading = Ich lese Telegrams eigenes Buch über unsere Sterne…
reconcile-read-so-far = Ich lese Telegrams eigenes Buch über unsere Sterne: bisher { $rows } Zeilen…
reconcile-read = Telegrams Buch: { $rows ->
    [one] eine Zeile
   *[other] { $rows } Zeilen
}, bis zum Ende gelesen.
reconcile-found = Darin stehen { $payments } Zahlungen und { $refunds } Erstattungen, von denen mir niemand erzählt hatte. Jetzt sind sie verbucht.
reconcile-young = { $rows ->
    [one] Eine Zeile ist ganz frisch; ich sehe sie
   *[other] { $rows } Zeilen sind ganz frisch; ich sehe sie
} mir in einer Minute noch einmal an.
reconcile-agrees = Bei Telegram liegen { $stars } ⭐ dieses Bots, genau wie es im Hauptbuch steht.
reconcile-moving = Die Sterne waren die ganze Zeit in Bewegung, darum konnte ich die Stände nicht vergleichen. Ich versuche es in einer Minute noch einmal.
reconcile-not-read = Telegram ließ mich sein Buch nicht zu Ende lesen ({ $why }). Was ich gelesen habe, ist verbucht; in einer Minute mache ich weiter.
reconcile-drift-fewer = ⚠️ Bei Telegram liegen <b>{ $stars } ⭐ weniger</b>, als im Hauptbuch steht, seit { $since }. Auszahlungen warten.
reconcile-drift-more = ⚠️ Bei Telegram liegen <b>{ $stars } ⭐ mehr</b>, als im Hauptbuch steht, seit { $since }. Auszahlungen warten.
reconcile-button-drift = Abweichung klären
reconcile-button-suspense = Ungeklärte Sterne ({ $count })

reconcile-no-drift = Telegrams Stand und das Hauptbuch stimmen überein. Es gibt nichts zu klären.
reconcile-drift-why =
    Was kann das sein?
    Vielleicht hat jemand eine Zahlung von Apple, Google oder einer Bank zurückbuchen lassen: Das senkt den Stand und ist sonst nirgends zu sehen. Unten stehen die Zahlungen in genau dieser Höhe, die neuesten zuerst. Weißt du, welche es war, nenn sie: Das Gekaufte wird zurückgenommen, und der Käufer erfährt es.
    Oder die Plattform übernimmt die Abweichung, und die Auszahlungen gehen weiter.
reconcile-spending-refund = Noch offen: eine Erstattung von { $stars } ⭐ an { $person }, angefordert am { $at }.
reconcile-spending-gift = Noch offen: ein Geschenk für { $stars } ⭐ an { $person }, angefordert am { $at }.
reconcile-button-charge = { $stars } ⭐, { $at }
reconcile-button-write = Andere Zahlung…
reconcile-button-platform = Die Plattform übernimmt
reconcile-write = Schick mir die Nummer der Zahlung, die zurückgebucht wurde. Sie steht auf dem Beleg des Käufers und sieht so aus: <code>stxAbC123…</code>.
reconcile-wrong-charge =
    Ich kenne keine solche Zahlung, die die Abweichung erklärt: Sie muss bezahlt und nicht erstattet sein, und nicht größer als das, was fehlt.
    Kopier die Nummer vom Beleg, zum Beispiel <code>stxAbC123…</code>.
reconcile-sure-charge =
    <b>Wurde diese Zahlung zurückgebucht?</b>
    { $stars } ⭐ von { $person }, { $at }
    <code>{ $charge }</code>

    Ihre Anteile und das Gekaufte werden zurückgenommen, und der Käufer erfährt es. Das lässt sich nicht rückgängig machen.
reconcile-button-chargeback = Ja, zurückgebucht
reconcile-named = Als zurückgebucht verbucht: { $stars } ⭐ von { $person }. Der Käufer weiß Bescheid. Ich vergleiche die Stände gleich noch einmal.
reconcile-sure-loss = Die Plattform trägt <b>{ $stars } ⭐</b>, die bei Telegram fehlen. Das lässt sich nicht rückgängig machen.
reconcile-sure-gain = Die Plattform bekommt <b>{ $stars } ⭐</b>, die Telegram über das Hauptbuch hinaus hat. Das lässt sich nicht rückgängig machen.
reconcile-button-yes = Ja, verbuchen
reconcile-taken = Verbucht: Die Plattform hat { $stars } ⭐ übernommen. Ich vergleiche die Stände gleich noch einmal.

reconcile-suspense-none = Es gibt keine ungeklärten Sterne.
reconcile-suspense =
    <b>Ungeklärte Sterne: { $count }</b>
    Sie stehen in Telegrams Buch, aber dieser Bot weiß nicht, wofür sie waren. Wähl einen Eintrag.
reconcile-label-in = + { $stars } ⭐, { $at }
reconcile-label-out = − { $stars } ⭐, { $at }
reconcile-unplaced-in =
    <b>{ $stars } ⭐ kamen herein</b>, gefunden am { $at }
    <code>{ $row }</code>

    Weißt du, was das war, verbuch es als Ertrag der Plattform; wenn nicht, lass es stehen.
reconcile-unplaced-out =
    <b>{ $stars } ⭐ gingen hinaus</b>, gefunden am { $at }
    <code>{ $row }</code>

    Weißt du, was das war, verbuch es als Aufwand der Plattform; wenn nicht, lass es stehen.
reconcile-button-in = Ertrag der Plattform
reconcile-button-out = Aufwand der Plattform
reconcile-button-leave = Stehen lassen
reconcile-settled = Verbucht.

reconcile-late =
    <b>Entschuldige die Verspätung.</b> Telegram hatte deine Zahlung, aber ich habe nicht rechtzeitig davon erfahren. Alles, was du bezahlt hast, gehört jetzt dir:

    { $list }

    /receipts zeigt alle deine Zahlungen. Stimmt etwas nicht? /paysupport hilft.
reconcile-late-entry =
    { $what }
    { $stars } ⭐, { $at }
    Zahlung <code>{ $charge }</code>
reconcile-late-more = … und { $count } weitere, die in /receipts stehen.
