command-advertise = eine gesponserte Nachricht in Kanäle bringen

category-art = Kunst
category-beauty = Schönheit
category-books = Bücher
category-business = Wirtschaft
category-cars = Autos
category-education = Bildung
category-entertainment = Unterhaltung
category-family = Familie
category-finance = Finanzen
category-food = Essen
category-games = Spiele
category-health = Gesundheit
category-hobbies = Hobbys
category-home = Wohnen
category-jobs = Jobs
category-languages = Sprachen
category-movies = Filme
category-music = Musik
category-nature = Natur
category-science = Wissenschaft
category-shopping = Einkaufen
category-sports = Sport
category-tech = Technik
category-travel = Reisen

advertise-progress = <i>Eine gesponserte Nachricht · { $number } von { $count }</i>
advertise-ask-name = <b>Wer wirbt?</b> Der Name, den Leser sehen, höchstens 32 Zeichen. Zum Beispiel: <code>Adas Bäckerei</code>
advertise-ask-text =
    <b>Was möchtest du sagen?</b> Ein Absatz mit höchstens 160 Zeichen, ohne Links: Deinen bekommt der Knopf.

    Nicht beworben werden darf hier: Inhalte nur für Erwachsene; Hass oder Gewalt; Politik oder Religion; Glücksspiel; Kredite oder schnelles Geld; nicht zugelassene Medizin; Alkohol, Tabak oder Drogen; Waffen; gekaufte Follower, Spam oder Hacking; Illegales oder Gefälschtes.
advertise-ask-label = <b>Was steht auf dem Knopf?</b> Zum Beispiel: <code>Speisekarte ansehen</code>
advertise-ask-link = <b>Wohin führt der Knopf?</b> Eine Adresse, die mit https:// beginnt, oder eine öffentliche t.me-Seite. Zum Beispiel: <code>https://example.com/menu</code>
advertise-ask-category = <b>Worum geht es?</b> Kanalinhaber wählen, was sie nehmen.
advertise-ask-bid = <b>Was bietest du für 1000 Abonnenten?</b> In ganzen Sternen. Ein Beitrag in einem Kanal mit 2000 Abonnenten kostet das Doppelte. Das höchste Gebot kommt zuerst dran und zahlt nur, was das nächste bietet oder der Kanal verlangt: nie mehr als das eigene.
advertise-ask-budget = <b>Wie viel darf es insgesamt kosten?</b> In ganzen Sternen, mindestens dein Gebot von { $bid } ⭐. Was nicht ausgegeben wird, kehrt auf dein Guthaben zurück.
advertise-ask-days = <b>Für wie viele Tage?</b> Wähl, oder schreib eine Zahl bis 90. Sie zählen ab der Freigabe, oder ab dem ersten Tag, den du später wählst.
advertise-now = Jetzt: <b>{ $value }</b>
advertise-keep = So lassen
advertise-stars = { $stars } ⭐
advertise-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
 }
advertise-wrong-choice = Bitte wähl einen der Knöpfe.
advertise-wrong-stars = Ich brauche eine ganze Zahl Sterne von { $min } bis { $max }, zum Beispiel <code>{ $min }</code>.
advertise-summary =
    Oben steht deine Nachricht, genau so, wie Leser sie sehen werden.

    Werbekunde: { $name }
    Text: { $text }
    Bild: { $picture }
    Knopf: { $label } → { $link }
    Kategorie: { $category }
    Gebot: { $bid } für 1000 Abonnenten
    Budget: { $budget }
    Beginn: { $start }; Dauer: { $days }
    Sprachen: { $languages }
    Themen: { $topics }
    Kanalgröße: { $sizes }
    Nur in: { $channels_in }
    Nicht in: { $channels_out }
    Beiträge: { $posts_max }; im selben Kanal höchstens einmal in 72 Stunden
advertise-buys = Heute reicht dein Budget für etwa { $posts ->
    [one] <b>einen Beitrag</b>
   *[other] <b>{ $posts } Beiträge</b>
 } in { $channels ->
    [one] einem Kanal
   *[other] { $channels } Kanälen
 } mit zusammen { $subscribers } Abonnenten.
advertise-pay = { $stars } ⭐ zahlen
advertise-pay-balance = Mein Guthaben nehmen
advertise-edit-name = ✎ Name
advertise-edit-text = ✎ Text
advertise-edit-label = ✎ Knopf
advertise-edit-link = ✎ Link
advertise-edit-category = ✎ Kategorie
advertise-edit-bid = ✎ Gebot
advertise-edit-budget = ✎ Budget
advertise-edit-days = ✎ Tage
advertise-invoice-title = Gesponserte Nachricht
advertise-invoice = Das Budget von „{ $name }“. Was nicht ausgegeben wird, kehrt auf dein Guthaben zurück.
advertise-funded = Aus deinem Guthaben bezahlt. Ein Mensch prüft deine Nachricht jetzt; ich sage dir, wenn entschieden ist.
advertise-balance-short = Dein Guthaben reicht dafür nicht mehr. Drück stattdessen „… zahlen“, lad dein Guthaben auf, oder wähl ein kleineres Budget.
advertise-open-balance = Guthaben
advertise-debt = Deinem Guthaben fehlen { $stars } ⭐, weil eine Zahlung an dich zurückging, als sie schon ausgegeben war. Lad es erst auf; dann kann diese Kampagne starten.
advertise-open-campaigns = Meine Kampagnen
advertise-paid = Diese Nachricht ist bezahlt. /campaigns zeigt, wie es ihr geht; /advertise beginnt eine neue.
advertise-too-many = Du hast { $max } Kampagnen, die noch nicht vorbei sind. Stopp erst eine in /campaigns.

advertise-wrong-number = Ich brauche eine ganze Zahl von 1 bis { $max }, zum Beispiel <code>7</code>.
advertise-ask-picture = <b>Welches Bild gehört dazu?</b> Schick ein Foto, oder ein Bild als Datei (JPEG, PNG oder WebP). Leser sehen es über den Worten.
advertise-ask-languages = <b>In welchen Sprachen sind die Kanäle?</b> Schalte ein, welche du willst; keine heißt: alle.
advertise-ask-topics = <b>Worum geht es in den Kanälen?</b> Schalte ein, was du willst; nichts heißt: alles.
advertise-ask-sizes = <b>Wie viele Abonnenten darf ein Kanal haben?</b> Wähl, oder schreib von und bis, zum Beispiel <code>1000-50000</code>.
advertise-ask-channels_in = <b>Nur in bestimmten Kanälen?</b> Schick ihre @Namen oder Links, höchstens { $max }. Dieser Bot muss in jedem sein.
advertise-ask-channels_out = <b>In welchen Kanälen nicht?</b> Schick ihre @Namen oder Links, höchstens { $max }. Dieser Bot muss in jedem sein.
advertise-ask-start = <b>Wann beginnt sie?</b> Wähl, oder schreib ein Datum wie <code>2026-12-24</code>. Sie beginnt nicht vor ihrer Freigabe.
advertise-ask-posts_max = <b>Wie viele Beiträge am Tag höchstens, in allen Kanälen zusammen?</b> Wähl, oder schreib eine Zahl.
advertise-any-picture = keins
advertise-any-languages = alle
advertise-any-topics = alle
advertise-any-sizes = alle
advertise-any-channels_in = alle
advertise-any-channels_out = keine
advertise-any-start = sobald sie freigegeben ist
advertise-any-posts_max = unbegrenzt
advertise-clear-picture = Kein Bild
advertise-clear-languages = Jede Sprache
advertise-clear-topics = Jedes Thema
advertise-clear-sizes = Jede Größe
advertise-clear-channels_in = Jeder Kanal
advertise-clear-channels_out = Keinen ausschließen
advertise-clear-start = Sobald freigegeben
advertise-clear-posts_max = Unbegrenzt
advertise-with-picture = wie oben
advertise-as-photo = Als Foto sieht es so aus.
advertise-posts_max = { $count } am Tag
advertise-sizes-from = ab { $least } Abonnenten
advertise-sizes-to = bis { $most } Abonnenten
advertise-sizes-between = { $least } bis { $most } Abonnenten
advertise-wrong-sizes = Ich brauche zwei Abonnentenzahlen, die kleinere zuerst, zum Beispiel <code>1000-50000</code>; <code>1000-</code> heißt 1000 oder mehr.
advertise-wrong-start = Ich brauche einen Tag ab heute, höchstens { $max } Tage voraus, zum Beispiel <code>{ $example }</code>.
advertise-wrong-channels = Ich brauche bis zu { $max } Kanalnamen, zum Beispiel <code>@kanalname</code> oder <code>https://t.me/kanalname</code>.
advertise-unknown-channels = Diese sind nicht dabei, oder ich kann dort nicht posten: { $names }. Nenn nur Kanäle, in denen dieser Bot ist; /discover zeigt einige.
advertise-wrong-picture = Das ist kein Bild, das ich posten kann. Schick ein Foto, oder eine JPEG-, PNG- oder WebP-Datei mit höchstens { $max } MB.
advertise-room = Die freien Sendeplätze, die passen, nehmen an diesen Tagen <b>{ $room } ⭐</b> auf, in { $channels ->
    [one] einem Kanal
   *[other] { $channels } Kanälen
 }: Mehr kann ich nicht verkaufen. Wähl dieses Budget, mehr Tage, oder unten ein breiteres Ziel.
advertise-no-channels = Gerade nimmt kein Kanal gesponserte Nachrichten, darum verkaufe ich nichts. Dein Entwurf bleibt erhalten: Komm mit /advertise wieder.
advertise-buys-nothing = <b>So, wie sie ist, würde kein Kanal sie nehmen, darum nehme ich kein Geld.</b> Daran liegt es:
advertise-refusal-sold = · jeder passende Sendeplatz dieser Tage ist verkauft: Wähl mehr Tage, oder einen anderen ersten Tag
advertise-refusal-own-channel = · { $count ->
    [one] ein Kanal ist dein eigener
   *[other] { $count } Kanäle sind deine eigenen
 }
advertise-refusal-named-out = · { $count ->
    [one] ein Kanal: Du hast ihn ausgeschlossen
   *[other] { $count } Kanäle: Du hast sie ausgeschlossen
 }
advertise-refusal-not-named-in = · { $count ->
    [one] ein Kanal ist
   *[other] { $count } Kanäle sind
 } nicht unter denen, die du genannt hast: Nenn mehr, oder lass alle zu
advertise-refusal-wrong-language = · { $count ->
    [one] ein Kanal hat
   *[other] { $count } Kanäle haben
 } eine andere Sprache: Nimm Sprachen dazu, oder alle
advertise-refusal-wrong-topic = · { $count ->
    [one] ein Kanal hat
   *[other] { $count } Kanäle haben
 } ein anderes Thema: Nimm Themen dazu, oder alle
advertise-refusal-too-small = · { $count ->
    [one] ein Kanal ist
   *[other] { $count } Kanäle sind
 } zu klein: Senk die Abonnentenzahl
advertise-refusal-too-big = · { $count ->
    [one] ein Kanal ist
   *[other] { $count } Kanäle sind
 } zu groß: Erhöh die Abonnentenzahl
advertise-refusal-refused-category = · { $count ->
    [one] ein Kanal nimmt
   *[other] { $count } Kanäle nehmen
 } diese Kategorie nicht
advertise-refusal-refused-advertiser = · { $count ->
    [one] ein Kanal nimmt
   *[other] { $count } Kanäle nehmen
 } deine Nachrichten nicht
advertise-refusal-below-floor = · { $count ->
    [one] ein Kanal verlangt
   *[other] { $count } Kanäle verlangen
 } mehr als dein Gebot: Erhöh es
advertise-refusal-budget-spent = · { $count ->
    [one] ein Kanal kostet
   *[other] { $count } Kanäle kosten
 } schon für einen Beitrag mehr, als da ist: mehr Geld, oder kleinere Kanäle
advertise-refusal-not-its-days = · { $count ->
    [one] ein Kanal würde sie nehmen, aber das sind
   *[other] { $count } Kanäle würden sie nehmen, aber das sind
 } nicht ihre Tage
advertise-refusal-day-full = · { $count ->
    [one] ein Kanal wartet
   *[other] { $count } Kanäle warten
 } bis morgen: Heute gab es schon alle Beiträge, die du erlaubst
advertise-refusal-lately-here = · { $count ->
    [one] ein Kanal hat sie in den letzten 72 Stunden gezeigt oder wurde danach gefragt,
   *[other] { $count } Kanäle haben sie in den letzten 72 Stunden gezeigt oder wurden danach gefragt,
 } später geht es wieder
advertise-refusal-ahead-of-pace = · { $count ->
    [one] ein Kanal wartet
   *[other] { $count } Kanäle warten
 }, weil die Kampagne gleichmäßig über ihre Tage ausgibt: Mit weniger Tagen oder mehr Geld geht es schneller
advertise-take-room = Budget: { $stars } ⭐
advertise-after = Nach dem Zahlen prüft ein Mensch sie, bevor etwas gepostet wird. Wird sie abgelehnt oder bleibt Geld übrig, kehrt der Rest auf dein Guthaben zurück.
advertise-edit-warning = <b>Bevor du sie abschickst:</b> Ein Mensch prüft erst die neue Fassung. Bis zur Freigabe wird von dieser Kampagne nichts mehr gepostet; Beiträge, die gerade stehen, bleiben, wie sie sind. Die Tage, die das dauert, kommen am Ende dazu.
advertise-save = Zur Prüfung schicken
advertise-saved = Deine neue Fassung wartet auf die Prüfung. Bis dahin wird nichts mehr gepostet; ich sage dir, wenn entschieden ist.
advertise-not-saved = Diese Kampagne lässt sich nicht mehr ändern. So steht es um sie.
advertise-days-over = Mit so wenigen Tagen wäre sie schon vorbei. Wähl mehr Tage.
advertise-edit-picture = ✎ Bild
advertise-edit-languages = ✎ Sprachen
advertise-edit-topics = ✎ Themen
advertise-edit-sizes = ✎ Kanalgröße
advertise-edit-channels_in = ✎ Nur in…
advertise-edit-channels_out = ✎ Nicht in…
advertise-edit-start = ✎ Erster Tag
advertise-edit-posts_max = ✎ Beiträge am Tag

wording-empty = Hier brauche ich ein paar Worte: mindestens einen Buchstaben oder eine Ziffer, zum Beispiel <code>Jeden Morgen frisches Brot</code>.
wording-too-long = Das sind { $length } Zeichen; höchstens { $max } gehen, und ein Emoji wie 🍞 zählt bei Telegram als zwei. Lass etwas weg.
wording-hidden = Darin sind Zeichen, die niemand sehen kann. Tipp es neu, statt es einzufügen, zum Beispiel <code>Jeden Morgen frisches Brot</code>.
wording-marks = Darin sind Buchstaben mit Haufen von Zeichen darauf. Schreib einfache Buchstaben, zum Beispiel <code>Frisches Brot</code>.
wording-mixed-scripts = Eins der Wörter mischt Alphabete, deren Buchstaben sich gleichen. Tipp es neu in einem Alphabet, zum Beispiel <code>Brot</code>.
wording-link = Nur der Knopf hat einen Link: Lass Adressen, @Namen, E-Mails, Telefonnummern, #Tags, /Befehle und Punkte zwischen zwei Wörtern weg. Zum Beispiel <code>Frisches Brot. Jeden Morgen.</code>
wording-hidden-link = Hinter den Worten steckt ein Link, und Leser sähen nicht, wohin er führt. Schick einfache Worte, zum Beispiel <code>Jeden Morgen frisches Brot</code>; deinen Link bekommt der Knopf.

link-not-https = Die Adresse muss mit <code>https://</code> beginnen, zum Beispiel <code>https://example.com/menu</code>.
link-userinfo = Im Namen der Adresse steht ein @ oder ein \, das kann Leser täuschen. Lass es weg, zum Beispiel <code>https://example.com/menu</code>.
link-no-host = Darin finde ich keinen vollständigen Seitennamen. Es sollte so aussehen: <code>https://example.com/menu</code>.
link-address = Der Link führt zu einer bloßen Nummer. Leser brauchen einen Namen, zum Beispiel <code>https://example.com</code>.
link-port = Hinter dem Seitennamen steht ein Doppelpunkt. Leser brauchen die schlichte Adresse, zum Beispiel <code>https://example.com/menu</code>.
link-invisible = Darin sind Leerzeichen oder versteckte Zeichen. Tipp es neu, statt es einzufügen, zum Beispiel <code>https://example.com/menu</code>.
link-mixed-scripts = Der Seitenname mischt Buchstaben, die sich gleichen. Schreib ihn in einem Alphabet, zum Beispiel <code>https://example.com</code>.
link-lookalike = Jeder Buchstabe des Seitennamens geht als lateinischer durch, Leser hielten sie also für eine andere Seite. Gib eine Adresse an, die sich nicht verwechseln lässt, zum Beispiel <code>https://example.com</code>.
link-shortener = Das ist ein Kurzlink oder eine Weiterleitung, und beides verbirgt, wohin es geht. Gib die endgültige Adresse an, zum Beispiel <code>https://example.com/menu</code>.
link-private-telegram = Von t.me dürfen nur öffentliche Seiten beworben werden, zum Beispiel <code>https://t.me/kanalname</code>: keine Einladungen, keine Seiten, die in der App etwas auslösen.
link-several = Das ist mehr als eine Adresse. Gib die an, die der Knopf öffnet, zum Beispiel <code>https://example.com/menu</code>.
link-too-long = Die Adresse ist zu lang: Höchstens 512 Zeichen gehen. Gib eine kürzere Seite an, zum Beispiel <code>https://example.com/menu</code>.
