ask-question =
    Oben steht ein gesponserter Beitrag für <b>{ $title }</b>, genau so, wie er erscheinen würde. Darf er?
    „{ $name }“ · { $category } · { $voices }
    Er bringt { $price } ⭐ für seine 24 Stunden; <b>{ $yours } ⭐ wären für dich</b>.
    Ohne Antwort bis { $until } überspringe ich ihn.
ask-button-yes = ✓ Freigeben
ask-button-no = ✗ Ablehnen
ask-button-never = ✗ Diesen Werbekunden immer ablehnen
ask-was-approved = Du hast „{ $name }“ für <b>{ $title }</b> freigegeben. Ich poste es jetzt.
ask-was-posted = „{ $name }“ steht in <b>{ $title }</b> · { $post }
ask-was-refused-by-owner = Du hast „{ $name }“ für <b>{ $title }</b> abgelehnt. Es erscheint nicht, und der Werbekunde zahlt nichts.
ask-was-refused-forever = Du hast „{ $name }“ für <b>{ $title }</b> abgelehnt, und dort biete ich dir diesen Werbekunden nicht mehr an. Rückgängig machst du das unter /channels → Wer werben darf.
ask-was-refused-too-many = Du hast „{ $name }“ für <b>{ $title }</b> abgelehnt. Deine Liste abgelehnter Werbekunden ist voll, darum kann er wieder angeboten werden: Lass erst in /channels einen anderen wieder zu.
ask-was-no-answer = Innerhalb von 12 Stunden kam keine Antwort, darum erschien „{ $name }“ nicht in <b>{ $title }</b>. Der Sendeplatz wurde übersprungen; der Werbekunde zahlt nichts.
ask-was-withdrawn = „{ $name }“ für <b>{ $title }</b> hat sich erledigt: Die Kampagne oder der Kanal stoppte, bevor du geantwortet hast. Du musst nichts tun.
ask-was-missed = Du hast „{ $name }“ für <b>{ $title }</b> freigegeben, aber deine Ruhezeit, dein Abstand oder die Zahl der Beiträge am Tag lassen dafür keinen Platz mehr. Es erscheint nicht; das nächste biete ich dir wieder an.
ask-was-impossible = Du hast „{ $name }“ für <b>{ $title }</b> freigegeben, aber es ließ sich nicht posten. Der Werbekunde zahlt nichts.
ask-was-unknown = Du hast „{ $name }“ für <b>{ $title }</b> freigegeben, aber Telegram hat nicht gesagt, ob es erschienen ist. Doppelt poste ich es nicht; jemand sieht nach.
