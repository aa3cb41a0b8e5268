provider-list = <b>Geschuldet vom Zahlungsdienst.</b> Der Zahlungsdienst zahlt dir; diese Anteile stehen Unternehmen zu, und du zahlst sie von Hand. Wem?
provider-none = Vom Zahlungsdienst steht gerade niemandem etwas zu.
provider-card =
    <b>{ $amount }</b> stehen <a href="tg://user?id={ $payee }">{ $payee }</a> zu, für das, was { $names } über den Zahlungsdienst verkauft hat. Schon ausgezahlt: { $paid }.
    Es gibt keine Wartezeit: Das Geld ist bei dir, und du entscheidest, wann du es gefahrlos weitergibst. Frag, wohin du es zahlen sollst.
provider-in-hand = Besitzer { $owner } hat davon { $amount } seit { $since } in der Hand.
provider-do-pay = Ich zahle es jetzt
provider-do-back = Zurücklegen
provider-do-confirm = Ja, es ist bezahlt
provider-pay-now =
    <b>{ $amount }</b> für <a href="tg://user?id={ $payee }">{ $payee }</a> sind in deiner Hand: Kein anderer Besitzer zahlt sie.

    Zahle, dann schreib die Referenz der Zahlung, zum Beispiel <code>SEPA 2026-11-21 0042</code>. Wenn du nicht zahlst, leg es zurück.
provider-wrong-reference = Schreib die Referenz der Zahlung in höchstens { $max } Zeichen, zum Beispiel <code>SEPA 2026-11-21 0042</code>.
provider-sure = { $amount } für { $payee }: bezahlt mit der Referenz „{ $reference }“?
provider-paid = { $amount } für { $payee } sind als ausgezahlt gebucht. Der Empfänger weiß es.
provider-told-paid = Ein Besitzer dieses Bots hat dir { $amount } gezahlt, deinen Anteil an dem, was über den Zahlungsdienst kam. Referenz: „{ $reference }“. /earnings zeigt, was übrig ist.
provider-charge =
    <b>{ $price }</b> · Rechnung Nr. { $number } von { $name }
    Über den Zahlungsdienst bezahlt von <a href="tg://user?id={ $person }">{ $person }</a>, { $at }
    Zahlung <code>{ $charge }</code>, beim Zahlungsdienst <code>{ $there }</code>
provider-outlook = Ich kann das nicht zurückgeben: Das kannst nur du, beim Zahlungsdienst, und nur ganz. Tu das zuerst, dann buch es hier. Es nimmt { $yours } von { $payee }, der dann { $then } hat, und { $platform } von der Plattform.
provider-do-refunded = Ich habe es dort zurückgegeben
provider-refunded-at = Über den Zahlungsdienst zurückgegeben, { $at }.
provider-told-refunded = Deine Zahlung von { $price } für Rechnung Nr. { $number } von { $name } wurde über den Zahlungsdienst zurückgegeben. Bis sie bei dir ankommt, können einige Tage vergehen.
