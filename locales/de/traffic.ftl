traffic-label = Empfohlener Kanal · { $title }
traffic-subscribers = { $count ->
        [one] { $count } Abonnent
       *[other] { $count } Abonnenten
    }
traffic-open = Kanal öffnen
traffic-why = Warum dieser?
traffic-explained =
    <b>Warum siehst du das?</b>
    { $title } und { $promoted } machen beide bei fairer Reichweite mit: Kanäle, die sich gegenseitig empfehlen, jeder im Verhältnis zu seiner Größe. Niemand zahlt dafür, niemand bekommt etwas fürs Beitreten, und über dich weiß ich nichts: Ich sehe nicht, wer einen Kanal liest.
    Leitest du einen Kanal? /channels zeigt, wie du mitmachst.
    Sollte das nicht hier stehen? Sag uns, warum:
traffic-preview = Kanäle, die bei fairer Reichweite mitmachen, empfehlen sich gegenseitig, jeder im Verhältnis zu seiner Größe. Niemand zahlt dafür.
traffic-delete-it =
    Die Empfehlung von { $promoted } in <b>{ $title }</b> konnte ich nicht selbst löschen · { $post }
    Ihre Zeit ist um: Bitte lösch sie.
traffic-short =
    Die Empfehlung von { $promoted } in <b>{ $title }</b> zählt { $counted } statt { $agreed } Sichtkontakte: { $why }.
    Bitte lass Empfehlungen stehen, wie sie sind, bis ich sie lösche.
traffic-doubt =
    <b>Steht diese Empfehlung?</b> Telegrams Antwort ging verloren ({ $reason }), und ich poste nicht zweimal.

    { $promoted }, in { $title } ({ $where }), versucht { $at }.

    Sieh nach und sag es mir. Bis dahin zählt sie für niemanden.
traffic-noted-stands = Notiert: Sie steht und zählt, solange sie steht.
traffic-noted-absent = Notiert: Sie ist nicht erschienen und zählt für niemanden.
traffic-reported = Ein Leser meldet die Empfehlung von { $promoted } in { $title }: { $reason }.
traffic-reported-waits = Niemand empfiehlt { $title } vorerst: Leser haben ihn gemeldet. Bitte sieh nach.
traffic-told-reported = Niemand empfiehlt <b>{ $title }</b> vorerst: Mehrere Leser haben ihn gemeldet. Ein Mensch sieht es sich an, und ich sage dir, was daraus wird.
traffic-told-again = <b>{ $title }</b> wird wieder empfohlen: Ein Mensch hat sich die Meldungen angesehen und nichts Falsches gefunden.
traffic-told-never = Niemand empfiehlt <b>{ $title }</b> mehr: Ein Mensch hat sich die Meldungen angesehen und gab ihnen recht. Ab { $day } kannst du unter Faire Reichweite um einen weiteren Blick bitten.
traffic-again = { $title } wird wieder empfohlen.
traffic-never = Niemand empfiehlt { $title } mehr.
traffic-words-wait = { $title } beschreibt sich neu. Bitte sieh nach.
traffic-review-words =
    Oben: wie er empfohlen würde. { $count ->
        [one] Es ist die einzige Beschreibung, die wartet.
       *[other] { $count } Beschreibungen warten.
    }

    { $title } ({ $where }), Person { $owner }
    In eigenen Worten: <b>{ $words }</b>
traffic-review-reported =
    <b>Leser haben Empfehlungen von { $title } gemeldet</b> ({ $where }, Person { $owner }). Niemand empfiehlt ihn, bis du entscheidest.
    Gemeldet von: { $people }
traffic-ask-why = Warum kann { $title } nicht so beschrieben werden? Der Inhaber erfährt es.
traffic-approved = Die Beschreibung von { $title } gilt ab jetzt.
traffic-refused = Die Beschreibung von { $title } ist abgelehnt.
traffic-told-approved = Deine Beschreibung von <b>{ $title }</b> ist freigegeben. Wer ihn empfiehlt, verwendet sie ab jetzt.
traffic-told-refused = Deine Beschreibung von <b>{ $title }</b> wurde abgelehnt: { $why }. Schreib in /channels unter Faire Reichweite eine andere.
