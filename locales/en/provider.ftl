provider-list = <b>Owed from the payment provider.</b> The provider pays you; these shares of it are owed to businesses, and you pay them by hand. Whom?
provider-none = Nobody is owed anything from the payment provider now.
provider-card =
    <b>{ $amount }</b> are owed to <a href="tg://user?id={ $payee }">{ $payee }</a>, for what { $names } sold through the payment provider. Paid out before: { $paid }.
    There is no hold: the money is with you, and you decide when it is safe to pass on. Ask them where to pay it.
provider-in-hand = Owner { $owner } has { $amount } of it in hand since { $since }.
provider-do-pay = I pay it now
provider-do-back = Put it back
provider-do-confirm = Yes, it is paid
provider-pay-now =
    <b>{ $amount }</b> for <a href="tg://user?id={ $payee }">{ $payee }</a> are in your hand: no other owner pays them.

    Pay, then write the reference of the payment, for example <code>SEPA 2026-11-21 0042</code>. If you do not pay, put it back.
provider-wrong-reference = Write the reference of the payment in at most { $max } characters, for example <code>SEPA 2026-11-21 0042</code>.
provider-sure = { $amount } for { $payee }: paid with the reference “{ $reference }”?
provider-paid = { $amount } for { $payee } are booked as paid out. The payee knows.
provider-told-paid = An owner of this bot has paid you { $amount }, your share of what came through the payment provider. Reference: “{ $reference }”. /earnings shows what is left.
provider-charge =
    <b>{ $price }</b> · invoice no. { $number } of { $name }
    Paid through the payment provider by <a href="tg://user?id={ $person }">{ $person }</a>, { $at }
    Charge <code>{ $charge }</code>, at the provider <code>{ $there }</code>
provider-outlook = I cannot give this back: only you can, at the provider, and as a whole. Do that first, then book it here. It takes { $yours } from { $payee }, who then has { $then }, and { $platform } from the platform.
provider-do-refunded = I gave it back there
provider-refunded-at = Given back through the payment provider, { $at }.
provider-told-refunded = Your payment of { $price } for invoice no. { $number } of { $name } was given back through the payment provider. Until it reaches you some days may pass.
