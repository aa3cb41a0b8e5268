command-campaigns = deine gesponserten Nachrichten und dein Guthaben

campaigns-all =
    <b>Deine Kampagnen</b>
    Dein Guthaben: { $balance } ⭐
campaigns-none =
    Du hast noch keine Kampagne. Drück den Knopf und schreib deine erste gesponserte Nachricht.
    Dein Guthaben: { $balance } ⭐
campaigns-balance = Guthaben
campaigns-new = Neue gesponserte Nachricht
campaigns-line =
    <b>{ $id } · { $name }</b>: { $state }
    Ausgegeben { $spent } ⭐, steht gerade { $held } ⭐, übrig { $left } ⭐ von { $stars } ⭐
campaigns-card =
    <b>{ $id } · { $name }</b>
    { $text }

    { $state }
    Budget: { $stars } ⭐
    Ausgegeben: { $spent } ⭐
    Zurückgehalten für Beiträge, die gerade stehen: { $held } ⭐
    Übrig: { $left } ⭐
campaigns-state-review = ein Mensch prüft sie, bevor sie gepostet wird
campaigns-state-running = läuft bis { $until }
campaigns-state-finished = vorbei: ihre Tage sind um
campaigns-state-spent = vorbei: ihr Budget ist ausgegeben
campaigns-state-stopped = du hast sie gestoppt
campaigns-state-replaced = du hast eine neue Fassung geschrieben
campaigns-state-refunded = vorbei: ihre Zahlung wurde erstattet
campaigns-state-refused = abgelehnt: { $why }
campaigns-posts = <b>Beiträge</b> (in Klammern die Abonnenten)
campaigns-post-settled = { $day } · { $channel } ({ $subscribers }) · { $log }
campaigns-post-standing = { $day } · { $channel } ({ $subscribers }): steht gerade, { $price } ⭐ · { $post }
campaigns-post-void = { $day } · { $channel }: zählte nicht, { $price } ⭐ zurück · { $post }
campaigns-post-unknown = { $day } · { $channel }: Noch weiß niemand, ob er erschienen ist; { $price } ⭐ warten · { $post }
campaigns-post-waiting = { $day } · { $channel }: unterwegs, { $price } ⭐ · { $post }
campaigns-post-asked = { $day } · { $channel }: wer den Kanal führt, wird erst gefragt; { $price } ⭐ warten · { $post }
campaigns-post-skipped = { $day } · { $channel }: wurde vorher gefragt, sie ist nicht erschienen; { $price } ⭐ zurück · { $post }
campaigns-stop-ask = „{ $name }“ stoppen? Was nicht ausgegeben ist, kehrt auf dein Guthaben zurück. Beiträge, die gerade stehen, bleiben bis zu ihrem Ende.
campaigns-stop-yes = Ja, stoppen
campaigns-stopped = „{ $name }“ ist gestoppt. { $returned } ⭐ sind wieder auf deinem Guthaben.
campaigns-over-finished = Die Tage von „{ $name }“ sind um. Ausgegeben wurden { $spent } ⭐; { $returned } ⭐ sind wieder auf deinem Guthaben. /campaigns zeigt die Beiträge.
campaigns-over-spent = „{ $name }“ hat das Budget ausgegeben: { $spent } ⭐. /campaigns zeigt die Beiträge, /advertise beginnt eine neue.

campaigns-state-again = du hast sie geändert: ein Mensch prüft die neue Fassung, bevor weiter gepostet wird
campaigns-state-later = freigegeben; beginnt am { $first }
campaigns-state-reported = vorbei: Leser haben sie gemeldet, und die Betreiber dieses Bots haben sie gestoppt
campaigns-paused-advertiser = von dir pausiert
campaigns-paused-reported = pausiert: Leser haben sie gemeldet, und ein Mensch sieht sie sich an. Du musst nichts tun; ich sage dir, wie es ausgeht
campaigns-pace-even = Tempo: { $used } ⭐ verbraucht seit Beginn oder letzter Änderung, gleichmäßig wären { $due } ⭐. Sie liegt im Plan.
campaigns-pace-behind = Tempo: { $used } ⭐ verbraucht seit Beginn oder letzter Änderung, gleichmäßig wären { $due } ⭐. Sie liegt zurück und zählt mehr, bis sie aufgeholt hat.
campaigns-pace-ahead = Tempo: { $used } ⭐ verbraucht seit Beginn oder letzter Änderung, gleichmäßig wären { $due } ⭐. Sie liegt vorn und läuft eine Weile langsamer.
campaigns-average = Im Schnitt für 1000 Abonnenten bezahlt: { $average } ⭐; dein Gebot ist { $bid } ⭐.
campaigns-reach = Reichweite: { $posts ->
    [one] ein Beitrag
   *[other] { $posts } Beiträge
 } in Kanälen mit zusammen { $subscribers } Abonnenten, als sie gepostet wurden. Wie viele davon hingesehen haben, kann kein Bot sehen.
campaigns-clicks = Klicks: { $count }
campaigns-no-clicks = Klicks werden nur gezählt, wenn die Betreiber dieses Bots PUBLIC_URL einstellen; das haben sie nicht.
campaigns-post-clicks = { $count ->
    [one] ein Klick
   *[other] { $count } Klicks
 }
campaigns-do-pause = Pause
campaigns-do-resume = Fortsetzen
campaigns-do-edit = Bearbeiten
campaigns-do-more = Geld nachlegen
campaigns-do-copy = Kopieren
campaigns-do-why = Warum nicht meine?
campaigns-do-ask = Stoppen
campaigns-paused = „{ $name }“ ist pausiert. Beiträge, die gerade stehen, bleiben bis zu ihrem Ende; mehr wird nicht gepostet. Die Tage der Pause kommen am Ende dazu.
campaigns-resumed = „{ $name }“ läuft weiter. Die Tage der Pause kommen dazu: Die Kampagne läuft bis { $until } und gibt ab jetzt gleichmäßig aus, was übrig ist.
campaigns-more =
    <b>Mehr Geld für „{ $name }“</b>
    Das Budget ist { $stars } ⭐, dein Guthaben { $balance } ⭐. Was dazukommt, wird gleichmäßig über die restlichen Tage ausgegeben.
campaigns-more-short = Dein Guthaben reicht dafür nicht: Der kleinste Betrag ist { $least } ⭐. Lade es hier auf; sobald das bezahlt ist, drück noch einmal auf <b>{ $again }</b>.
campaigns-top-up = { $stars } ⭐ aufladen
campaigns-added = „{ $name }“ hat jetzt ein Budget von { $stars } ⭐.
campaigns-why = <b>Warum wird „{ $name }“ nicht öfter gepostet?</b> So sieht es gerade aus:
campaigns-why-idle = · { $state }
campaigns-why-able = · { $count ->
    [0] gerade ist kein Kanal dafür frei
    [one] ein Kanal kann sie auf dem nächsten freien Sendeplatz zeigen, falls kein höheres Gebot zuvorkommt
   *[other] { $count } Kanäle können sie auf dem nächsten freien Sendeplatz zeigen, falls kein höheres Gebot zuvorkommt
 }
campaigns-why-channel = · { $title }: { $why }
campaigns-here-able = kann sie auf dem nächsten freien Sendeplatz zeigen, falls kein höheres Gebot zuvorkommt
campaigns-here-closed = nimmt gerade keine Beiträge
campaigns-here-own-channel = ist dein eigener
campaigns-here-named-out = du hast ihn ausgeschlossen
campaigns-here-not-named-in = ist keiner von denen, die du genannt hast
campaigns-here-wrong-language = hat eine andere Sprache
campaigns-here-wrong-topic = hat ein anderes Thema
campaigns-here-too-small = ist zu klein
campaigns-here-too-big = ist zu groß
campaigns-here-refused-category = nimmt diese Kategorie nicht
campaigns-here-refused-advertiser = nimmt deine Nachrichten nicht
campaigns-here-below-floor = verlangt mehr als dein Gebot
campaigns-here-budget-spent = kostet für einen Beitrag mehr, als übrig ist
campaigns-here-not-its-days = das sind nicht die Tage deiner Kampagne
campaigns-here-day-full = wartet bis morgen: Heute gab es schon alle Beiträge, die du erlaubst
campaigns-here-lately-here = hat sie in den letzten 72 Stunden gezeigt oder wurde danach gefragt, später geht es wieder
campaigns-here-ahead-of-pace = wartet, weil sie gleichmäßig über ihre Tage ausgibt
campaigns-draft = Du hast eine gesponserte Nachricht angefangen und nicht beendet. Es ist nur für eine Platz: damit weitermachen oder sie durch diese ersetzen?
campaigns-draft-edit = Du änderst gerade „{ $name }“ und hast das noch nicht zur Prüfung geschickt. Es ist nur für eine Nachricht Platz: damit weitermachen oder sie durch diese ersetzen?
campaigns-draft-continue = Weitermachen
campaigns-draft-replace = Ersetzen
