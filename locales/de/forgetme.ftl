command-forgetme = löschen, was ich über dich aufbewahre

forgetme-first =
    Bevor ich dich vergessen kann, muss das vorbei sein:
    { $list }

    Schick dann noch einmal /forgetme.
forgetme-first-payout = Eine Auszahlung an dich läuft. Warte sie ab, oder brich sie in /earnings ab.
forgetme-first-in-hand = Eine Auszahlung an dich wird gerade gemacht. Das dauert nicht lange.
forgetme-first-sticker = Ein Sticker ist auf dem Weg in dein Set. Versuch es gleich noch einmal.
forgetme-first-post = Ein geplanter Beitrag ist auf dem Weg in deinen Kanal. Versuch es gleich noch einmal.
forgetme-ask = <b>Soll ich dich vergessen?</b> Das lässt sich nicht rückgängig machen. Vorher alles ansehen: /mydata
forgetme-goes =
    <b>Das verschwindet</b>
    { $list }
forgetme-goes-settings = deine Sprache, deine Zeitzone, angefangene Formulare und alles, was unten nicht genannt ist
forgetme-goes-reminders = { $count ->
    [one] eine Erinnerung
   *[other] { $count } Erinnerungen
  }
forgetme-goes-follows = { $count ->
    [one] ein Unternehmen, dem du folgst: Es erfährt, dass du aufgehört hast, und nichts kommt mehr von ihm
   *[other] { $count } Unternehmen, denen du folgst: Sie erfahren, dass du aufgehört hast, und nichts kommt mehr von ihnen
  }
forgetme-goes-questions = { $count ->
    [one] eine Frage an /support: Niemand wird sie beantworten
   *[other] { $count } Fragen an /support: Niemand wird sie beantworten
  }
forgetme-goes-sets = { $count ->
    [one] was ich von deinem Sticker-Set weiß; das Set selbst bleibt in Telegram deins
   *[other] was ich von deinen { $count } Sticker-Sets weiß; die Sets selbst bleiben in Telegram deine
  }
forgetme-ends =
    <b>Das endet</b>
    { $list }
forgetme-ends-renewal = Premium verlängert sich nicht mehr: Ich bitte Telegram, nichts mehr abzubuchen
forgetme-ends-plans = { $count ->
    [one] der Tarif deines Unternehmens verlängert sich nicht mehr
   *[other] { $count } Tarife deiner Unternehmen verlängern sich nicht mehr
  }
forgetme-ends-campaigns = { $count ->
    [one] eine Kampagne hält an; was nicht ausgegeben ist, kommt auf dein Guthaben zurück
   *[other] { $count } Kampagnen halten an; was nicht ausgegeben ist, kommt auf dein Guthaben zurück
  }
forgetme-ends-channels = { $count ->
    [one] dein Kanal ruht: Nichts Neues erscheint darin. Ich gehe, wenn du mich dort entfernst
   *[other] deine { $count } Kanäle ruhen: Nichts Neues erscheint darin. Ich gehe, wenn du mich dort entfernst
  }
forgetme-ends-posts = { $count ->
    [one] ein geplanter Beitrag wird verworfen
   *[other] { $count } geplante Beiträge werden verworfen
  }
forgetme-ends-businesses = { $count ->
    [one] dein Unternehmen schließt, mit seinen Sendungen und Schlüsseln
   *[other] deine { $count } Unternehmen schließen, mit ihren Sendungen und Schlüsseln
  }
forgetme-ends-packs = { $count ->
    [one] dein Stickerpaket verlässt den Laden, es sei denn, jemand hat es bezahlt
   *[other] deine { $count } Stickerpakete verlassen den Laden, außer denen, die jemand bezahlt hat
  }
forgetme-stays =
    <b>Das bleibt, nur unter deiner Telegram-Nummer</b>
    { $list }
forgetme-stays-payments = { $count ->
    [one] eine Zahlung: Das Gesetz will sie jahrelang aufbewahrt
   *[other] { $count } Zahlungen: Das Gesetz will sie jahrelang aufbewahrt
  }
forgetme-stays-packs = { $count ->
    [one] ein Stickerpaket von dir: Es ist da, wenn du wiederkommst
   *[other] { $count } Stickerpakete von dir: Sie sind da, wenn du wiederkommst
  }
forgetme-stays-premium = Premium bis { $until }: Was davon übrig ist, ist da, wenn du wiederkommst
forgetme-stays-shown = Namen, Worte und Regeln dessen, was du hier betrieben hast: Was gezeigt und verkauft wurde, gehört zu den Büchern
forgetme-stays-proof = der Nachweis, was du erlaubt und gestoppt hast, was du gemeldet hast, und worauf die Bücher und die Anteile anderer beruhen
forgetme-stays-owner = dass du diesen Bot betreibst: Es steht in seinen Einstellungen. Meine Nachrichten an dich ruhen, bis du mir wieder schreibst
forgetme-money =
    ⚠️ <b>Dein Geld.</b> Niemand zahlt es aus, wenn du weg bist. Es bleibt in den Büchern und ist deins, wenn du wiederkommst; hol es besser vorher:
    { $list }
forgetme-money-available = { $stars } ⭐ verdient und verfügbar: /earnings zahlt sie aus
forgetme-money-held = { $stars } ⭐ verdient, aber noch nicht verfügbar: siehe /earnings
forgetme-money-balance = { $stars } ⭐ für Werbung: /campaigns gibt zurück, was nicht ausgegeben ist
forgetme-money-businesses = { $stars } ⭐ auf dem Guthaben deiner Unternehmen: /business gibt zurück, was nicht ausgegeben ist
forgetme-money-other = { $amount } aus Rechnungen, die die Betreiber des Bots auszahlen: Frag /paysupport
forgetme-once = Ein Ja gilt zehn Minuten.
forgetme-yes = Ja, vergiss mich
forgetme-no = Nein, alles behalten
forgetme-nothing = Nichts wurde gelöscht.
forgetme-done = Erledigt: Ich habe dich vergessen. Was bezahlt ist, bleibt in den Büchern, wie das Gesetz es will. Ich schreibe dir nicht mehr. Schreibst du mir einmal, begegnen wir uns zum ersten Mal.
forgetme-done-owner = Erledigt: Ich habe dich vergessen. Was bezahlt ist, bleibt in den Büchern, wie das Gesetz es will. Dass du diesen Bot betreibst, steht in seinen Einstellungen; meine Nachrichten beginnen wieder, wenn du mir schreibst.
forgetme-pack-gone = Wer es gemacht hat, ist gegangen.
