rating-good = 👍 Mi piace
rating-bad = 👎 Non mi piace
rating-voices =
    { $all ->
        [one] 👍 { $good } canale su { $all }
       *[other] 👍 { $good } canali su { $all }
    }
rating-none = nessun canale l’ha ancora valutato
rating-thanks-good = Grazie. Gli altri proprietari di canali vedono che è stato bello ospitare «{ $name }».
rating-thanks-bad = Grazie. Gli altri proprietari di canali vedono che «{ $name }» non ti è piaciuto. Vuoi che nel tuo canale non appaia più niente di questo inserzionista?
rating-refuse = Rifiuta questo inserzionista
rating-refused = In <b>{ $title }</b> non appare più niente di «{ $name }».
rating-list = Inserzionisti rifiutati
rating-too-many = Ne rifiuti già 100. Prima riammettine qualcuno, o fatti chiedere prima di ogni messaggio.
