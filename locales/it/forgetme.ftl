command-forgetme = cancella quello che conservo di te

forgetme-first =
    Prima che possa dimenticarti, deve concludersi questo:
    { $list }

    Poi manda di nuovo /forgetme.
forgetme-first-payout = Un tuo pagamento è in corso. Aspettalo, o annullalo in /earnings.
forgetme-first-in-hand = Ti stanno pagando proprio adesso. Non ci vuole molto.
forgetme-first-sticker = Uno sticker sta per entrare nel tuo set. Riprova tra un attimo.
forgetme-first-post = Un post programmato sta per uscire nel tuo canale. Riprova tra un attimo.
forgetme-ask = <b>Vuoi che ti dimentichi?</b> Non si può annullare. Per vedere prima tutto: /mydata
forgetme-goes =
    <b>Questo sparisce</b>
    { $list }
forgetme-goes-settings = la tua lingua, il tuo fuso orario, i moduli iniziati e tutto ciò che non è nominato qui sotto
forgetme-goes-reminders = { $count ->
    [one] un promemoria
   *[other] { $count } promemoria
  }
forgetme-goes-follows = { $count ->
    [one] un’attività che segui: saprà che hai smesso, e non ti arriva più nulla
   *[other] { $count } attività che segui: sapranno che hai smesso, e non ti arriva più nulla
  }
forgetme-goes-questions = { $count ->
    [one] una domanda a /support: nessuno risponderà
   *[other] { $count } domande a /support: nessuno risponderà
  }
forgetme-goes-sets = { $count ->
    [one] quello che so del tuo set di sticker; il set resta tuo in Telegram
   *[other] quello che so dei tuoi { $count } set di sticker; i set restano tuoi in Telegram
  }
forgetme-ends =
    <b>Questo finisce</b>
    { $list }
forgetme-ends-renewal = il premium non si rinnova più: chiedo a Telegram di non addebitarti altro
forgetme-ends-plans = { $count ->
    [one] il piano della tua attività non si rinnova più
   *[other] { $count } piani delle tue attività non si rinnovano più
  }
forgetme-ends-campaigns = { $count ->
    [one] una campagna si ferma; quello che non è speso torna sul tuo saldo
   *[other] { $count } campagne si fermano; quello che non è speso torna sul tuo saldo
  }
forgetme-ends-channels = { $count ->
    [one] il tuo canale riposa: non ci compare più nulla di nuovo. Me ne vado quando mi togli da lì
   *[other] i tuoi { $count } canali riposano: non ci compare più nulla di nuovo. Me ne vado quando mi togli da lì
  }
forgetme-ends-posts = { $count ->
    [one] un post programmato viene eliminato
   *[other] { $count } post programmati vengono eliminati
  }
forgetme-ends-businesses = { $count ->
    [one] la tua attività chiude, con i suoi invii e le sue chiavi
   *[other] le tue { $count } attività chiudono, con i loro invii e le loro chiavi
  }
forgetme-ends-packs = { $count ->
    [one] il tuo pacchetto di sticker lascia il negozio, a meno che qualcuno lo abbia pagato
   *[other] i tuoi { $count } pacchetti di sticker lasciano il negozio, tranne quelli che qualcuno ha pagato
  }
forgetme-stays =
    <b>Questo resta, solo sotto il tuo numero Telegram</b>
    { $list }
forgetme-stays-payments = { $count ->
    [one] un pagamento: la legge lo vuole conservato per anni
   *[other] { $count } pagamenti: la legge li vuole conservati per anni
  }
forgetme-stays-packs = { $count ->
    [one] un tuo pacchetto di sticker: lo ritrovi se torni
   *[other] { $count } tuoi pacchetti di sticker: li ritrovi se torni
  }
forgetme-stays-premium = premium fino a { $until }: quello che ne resta lo ritrovi se torni
forgetme-stays-shown = i nomi, le parole e le regole di ciò che gestivi qui: quello che è stato mostrato e venduto fa parte dei conti
forgetme-stays-proof = la prova di ciò che hai permesso e fermato, quello che hai segnalato, e ciò su cui si reggono i conti e le quote degli altri
forgetme-stays-owner = che gestisci questo bot: sta nelle sue impostazioni. I miei avvisi per te riposano finché non mi riscrivi
forgetme-money =
    ⚠️ <b>I tuoi soldi.</b> Nessuno li paga a chi non c’è più. Restano nei conti, e sono tuoi se torni; meglio prenderli prima:
    { $list }
forgetme-money-available = { $stars } ⭐ guadagnate e disponibili: le paga /earnings
forgetme-money-held = { $stars } ⭐ guadagnate, ma non ancora disponibili: vedi /earnings
forgetme-money-balance = { $stars } ⭐ per la pubblicità: /campaigns ridà quello che non è speso
forgetme-money-businesses = { $stars } ⭐ sul saldo delle tue attività: /business ridà quello che non è speso
forgetme-money-other = { $amount } da fatture, che pagano i gestori del bot: chiedi a /paysupport
forgetme-once = Un sì vale dieci minuti.
forgetme-yes = Sì, dimenticami
forgetme-no = No, tieni tutto
forgetme-nothing = Non ho cancellato nulla.
forgetme-done = Fatto: ti ho dimenticato. Quello che è pagato resta nei conti, come vuole la legge. Non ti scrivo più. Se un giorno mi scrivi, sarà la prima volta.
forgetme-done-owner = Fatto: ti ho dimenticato. Quello che è pagato resta nei conti, come vuole la legge. Che gestisci questo bot sta nelle sue impostazioni; i miei avvisi ricominciano quando mi scrivi.
forgetme-pack-gone = L’artista se n’è andato.
