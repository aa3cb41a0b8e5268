command-promos = Aktionscodes

promos-button-code = Ich habe einen Code
promos-ask-code = Welchen Code hast du? Schreib ihn hierher, zum Beispiel <code>AB2CD-EF3GH</code>. Groß oder klein und Bindestriche sind egal.
promos-given = <b>Dein Code hat dir { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} Premium gebracht: Es gehört dir bis { $until }.</b>
promos-off-stars = { $n } ⭐ Rabatt
promos-off-percent = { $n } % Rabatt
promos-off-days = { $n ->
    [one] { $n } Tag Premium
   *[other] { $n } Tage Premium
}
promos-prices =
    <b>Dein Code: { $off }.</b> Er gilt einmal, für eins von diesen, und der Preis steht auf dem Knopf. Eine Rechnung damit gilt eine Stunde.

    Fürs Monatsabo gilt er nicht: Das verlängert Telegram immer zum selben Preis.
promos-button-year = Ein Jahr: { $stars } ⭐ statt { $before } ⭐
promos-button-gift = Geschenk, { $days } Tage: { $stars } ⭐ statt { $before } ⭐
promos-too-many-guesses = Das war der fünfte Code, den es nicht gibt. Sieh noch einmal nach, woher du ihn hast, und versuch es in einer Stunde.
promos-refused-unknown = Diesen Code kenne ich nicht. Stimmt jeder Buchstabe? In zufälligen Codes kommen die Ziffern 0 und 1 nicht vor. Zum Beispiel: AB2CD-EF3GH
promos-refused-withdrawn = Dieser Code wurde zurückgezogen. Es wurde nichts abgebucht; /premium zeigt die üblichen Preise.
promos-refused-expired = Dieser Code ist abgelaufen. /premium zeigt die üblichen Preise.
promos-refused-used-before = Diesen Code hast du schon benutzt; er gilt einmal pro Person.
promos-refused-used-up = Dieser Code ist aufgebraucht. /premium zeigt die üblichen Preise.
promos-refused-held = Gerade ist dieser Code überall vergeben. Wird einer davon nicht bezahlt, ist er innerhalb einer Stunde wieder frei.
promos-refused-lapsed = Deine Zeit für diesen Preis ist um. Gib den Code noch einmal ein, dann bekommst du eine neue Rechnung; es wurde nichts abgebucht.

promos-list =
    <b>Aktionscodes</b>, die neuesten zuerst

    { $batches }
promos-none =
    <b>Aktionscodes</b>

    Es gibt noch keine. Ein Code macht ein Jahr oder ein Premium-Geschenk um Sterne oder Prozent billiger, oder er gibt sofort Tage.
promos-line = • <b>{ $name }</b>: { $off }, { $used } von { $uses } benutzt{ $state }
promos-line-withdrawn = , zurückgezogen
promos-line-over = , abgelaufen
promos-new = Neue Codes
promos-batch =
    <b>{ $name }</b>
    Bringt: { $off }
    Codes: { $codes }
    Benutzt: { $used } von { $uses }
    Wird gerade bezahlt: { $held }
    Übrig: { $left }
    Gültig bis: { $until }
promos-batch-withdrawn = Zurückgezogen am { $day }: Niemand kann sie mehr benutzen.
promos-for-ever = unbegrenzt
promos-show-codes = Codes zeigen
promos-withdraw = Zurückziehen
promos-sure-withdraw = Soll niemand mehr die Codes von „{ $name }“ benutzen? Was damit gekauft oder gegeben wurde, bleibt. Das lässt sich nicht rückgängig machen.
promos-withdraw-now = Ja, zurückziehen
promos-withdrawn = Erledigt: Niemand kann sie mehr benutzen.
promos-codes =
    <b>{ $name }</b>: { $off }

    { $codes }

    Als Link: { $link }
promos-codes-file = „{ $name }“: die Codes und ihre Links, { $count } Stück.

promos-progress = <b>Neue Aktionscodes</b>, { $number } von { $count }
promos-ask-name = Wofür sind sie? Schreib einen Namen, nur für dich, zum Beispiel <code>Frühlingsmarkt</code>.
promos-wrong-name = Schreib einen Namen mit 1 bis { $most } Zeichen, den es noch nicht gibt, zum Beispiel <code>Frühlingsmarkt</code>.
promos-ask-gives = Was bringt ein Code?
promos-wrong-gives = Bitte wähl mit einem Knopf: Sterne Rabatt, Prozent Rabatt oder Tage.
promos-gives-stars = Sterne Rabatt
promos-gives-percent = Prozent Rabatt
promos-gives-days = Tage Premium
promos-ask-amount-stars = Wie viele Sterne weniger kostet ein Jahr oder ein Geschenk? Mindestens 1 ⭐ bleibt immer zu zahlen. Zum Beispiel: <code>200</code>
promos-ask-amount-percent = Wie viel Prozent weniger kostet ein Jahr oder ein Geschenk? Mindestens 1 ⭐ bleibt immer zu zahlen. Zum Beispiel: <code>20</code>
promos-ask-amount-days = Wie viele Tage Premium, sofort und ohne Zahlung? Zum Beispiel: <code>14</code>
promos-wrong-amount = Schreib eine ganze Zahl von 1 bis { $most }, zum Beispiel <code>20</code>.
promos-ask-codes = Wie viele Codes? Schreib eine Zahl für zufällige, oder ein eigenes Wort für einen einzigen Code, der leicht zu merken ist, zum Beispiel <code>SPRING26</code>.
promos-wrong-codes = Schreib eine Zahl von 1 bis { $most }, oder ein Wort aus 4 bis 24 Buchstaben und Ziffern, das noch kein Code ist, zum Beispiel <code>SPRING26</code>.
promos-ask-uses = Wie viele Personen dürfen jeden Code benutzen? Jede einmal. Zum Beispiel: <code>1</code>
promos-wrong-uses = Schreib eine ganze Zahl von 1 bis { $most }, zum Beispiel <code>100</code>.
promos-ask-until = Wie viele Tage gelten sie? Schreib eine Zahl, oder den letzten Tag so: <code>{ $example }</code>.
promos-wrong-until = Schreib eine Anzahl Tage von 1 bis { $most }, oder einen künftigen Tag, zum Beispiel <code>{ $example }</code>.
promos-pick-for-ever = Unbegrenzt
promos-pick-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
promos-sure =
    <b>{ $name }</b>
    Jeder bringt: { $off }
    Codes: { $codes }
    Nutzungen je Code: { $uses }
    Gültig bis: { $until }

    Soll ich sie anlegen?
promos-make = Anlegen
promos-taken = Dieses Wort oder dieser Name war inzwischen vergeben. Es wurde nichts angelegt; bitte wähl etwas anderes.
