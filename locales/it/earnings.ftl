earnings-none = Ancora nessun guadagno. Aggiungimi a un tuo canale: i post sponsorizzati ti danno metà del loro prezzo. /channels spiega come.
earnings-summary =
    <b>I tuoi guadagni</b>
    Disponibili: { $available } ⭐
    Trattenuti per { $days } giorni dopo ogni vendita: { $held } ⭐
    In arrivo, dai post ancora visibili: { $coming } ⭐
earnings-settled = { $day } · { $channel } · post { $id }: { $price } ⭐, di cui tuoi { $yours } ⭐, della piattaforma { $platform } ⭐
earnings-standing = { $day } · { $channel } · il post { $id } è visibile: { $yours } ⭐ su { $price } ⭐ saranno tuoi (della piattaforma { $platform } ⭐)
earnings-void = { $day } · { $channel } · il post { $id } non è contato: nessun guadagno (su { $price } ⭐; tuoi sarebbero stati { $yours } ⭐, della piattaforma { $platform } ⭐)
earnings-unknown = { $day } · { $channel } · post { $id }: non si sa ancora se è apparso; un responsabile controlla. { $yours } ⭐ su { $price } ⭐ sarebbero tuoi (della piattaforma { $platform } ⭐)

command-earnings = quanto hanno guadagnato i tuoi canali
