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
traffic-preview = Kanäle, die bei fairer Reichweite mitmachen, empfehlen sich gegenseitig, jeder im Verhältnis zu seiner Größe. Niemand zahlt dafür.
traffic-delete-it =
    Die Empfehlung von { $promoted } in <b>{ $title }</b> konnte ich nicht selbst löschen · { $url }
    Ihre Zeit ist um: Bitte lösch sie.
