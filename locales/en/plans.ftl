plans-name-free = Free
plans-name-growth = Growth
plans-name-enterprise = Enterprise
plans-name-enterprise-year = Enterprise, a year
plans-card =
    <b>Plan of { $name }</b>

    { $state }

    In any 24 hours: <b>{ $limit }</b> recipients. Sent in the last 24: { $used }; free now: { $free }.
    Templates: { $templates } of { $templates_max }.

    Beyond that a sending costs { $fee } ⭐, and { $price } ⭐ for { $messages } messages, from the balance: <b>{ $balance } ⭐</b>. Only what was sent is charged.
plans-state = The plan is <b>{ $plan }</b>.
plans-state-until = The plan is <b>{ $plan }</b>, until <b>{ $until }</b>. Nothing renews by itself.
plans-renews = { $plan } renews on <b>{ $at }</b>.
plans-ends = { $plan } ends on <b>{ $at }</b> and does not renew.
plans-tiers = Enterprise grows with use and good quality, in any 24 hours: { $tiers } recipients.
plans-not-verified = Plans are for verified businesses, so that customers know who writes. Prove that the website is yours; then they are here. Until then you send as on Free.
plans-about-growth = <b>Growth</b>: 2,500 recipients in any 24 hours, 20 templates. Monthly.
plans-about-enterprise = <b>Enterprise</b>: 2,000 recipients, with use and good quality up to 100,000, 100 templates, the API, a team of 20. Monthly.
plans-about-enterprise-year = <b>Enterprise, a year</b>: the same for 365 days, paid once.
plans-buy-growth = Growth, { $stars } ⭐ a month
plans-buy-enterprise = Enterprise, { $stars } ⭐ a month
plans-buy-enterprise-year = Enterprise, { $stars } ⭐ a year
plans-button-show = See the plan
plans-button-balance = Balance
plans-button-verify = Get verified
plans-button-history = History
plans-button-cancel = Cancel renewal: { $plan }
plans-button-resume = Resume renewal: { $plan }
plans-refused-not-verified = Only verified businesses can buy a plan: get verified in /business first. Nothing was charged.
plans-refused-subscribed = This plan renews by itself already, so you would pay twice. Nothing was charged.
plans-pay =
    <b>{ $plan } for { $name }: { $stars } ⭐ a month</b>

    Tap the button to pay in Telegram. It renews every 30 days until you cancel it here. This link is yours alone and is good for { $hours } hours.
plans-invoice-title = Plan { $plan }
plans-invoice-growth = { $name }: 2,500 recipients in any 24 hours, 20 templates. Renews every 30 days; cancel in /business.
plans-invoice-enterprise = { $name }: up to 100,000 recipients in any 24 hours as quality allows, 100 templates, API, a team. Renews every 30 days; cancel in /business.
plans-invoice-enterprise-year = { $name }: up to 100,000 recipients in any 24 hours as quality allows, 100 templates, API, a team, for 365 days. Nothing renews.
plans-cancelled = Done: it will not renew. The plan stays until the paid days are over.
plans-resumed = Done: the plan may renew again. If Telegram still shows it as cancelled, renew it in Telegram’s Settings › My Stars.
plans-balance =
    <b>Balance of { $name }: { $free } ⭐</b>
    Held by sendings that go on: { $held } ⭐

    It pays for messages beyond the plan. What you do not need you can have back as Stars.
plans-debt = The balance is { $stars } ⭐ short, because a payment went back to you after it was spent. What you pay next makes that good first.
plans-topup-about = Stars for messages of { $name } beyond its plan. What you do not spend you can have back.
plans-history = <b>Balance of { $name }, newest first</b>
plans-no-moves = Nothing came or went yet.
plans-move = { $day } · <b>{ $stars } ⭐</b> · { $what }
plans-move-topup = topped up
plans-move-refunded = refunded to who had paid it
plans-move-hold = held for a sending
plans-move-rest = back from a sending: not sent, or within the plan
plans-move-leaving = set aside for a refund
plans-move-returned = no longer set aside for a refund
plans-move-other = other
plans-no-charge = { $stars } ⭐ stay on the balance: no payment of yours is left that could go back. It pays for messages beyond the plan.
plans-ending = The plan { $plan } of { $name } ends on <b>{ $until }</b>, and nothing renews by itself. Would you like to keep it?
plans-ended = The plan { $plan } of { $name } ended on <b>{ $until }</b>. From now on it is { $now }: { $limit } recipients in any 24 hours, { $templates } templates. What you wrote stays.
plans-team-rests = <b>The team and the keys of { $name } rest.</b> Both belong to the plan Enterprise, which has ended. In the team: { $senders }; keys of the API: { $keys }. Until { $name } has Enterprise again the team cannot act, and calls with a key are refused (403). Nothing is lost: then all of it works as before.
plans-team-returns = <b>The team and the keys of { $name } work again:</b> it has the plan Enterprise. In the team: { $senders }; keys of the API: { $keys }.
plans-sender-rests = You cannot act for <b>{ $name }</b> for now: its team belongs to the plan Enterprise, which has ended. What you have sent already goes on. When its owner has the plan again, so can you, and I tell you.
plans-sender-returns = You can act for <b>{ $name }</b> again: its plan has a team.
plans-renewal-failed = Telegram could not renew the plan { $plan } of { $name }, most likely for want of Stars. It ends on <b>{ $until }</b>; you can subscribe again.
plans-thanks = <b>Thank you! { $name } has the plan { $plan } until { $until }.</b> It holds from this moment: see /business.
plans-thanks-renewal = <b>The plan { $plan } of { $name } was renewed until { $until }.</b> To cancel the renewal, open /business.
plans-what = Plan { $plan } for { $name }
plans-thanks-topup = <b>Thank you! The balance is { $balance } ⭐ now.</b> It pays for messages beyond the plan: see /business.
plans-what-topup = Balance of { $name }
plans-refunded = Your payment of { $stars } ⭐ was refunded, and what it bought of the plan { $plan } was taken back. { $name } has the plan { $now } now.
plans-refunded-topup = Your payment of { $stars } ⭐ was refunded and has left the balance of { $name }. Sendings that it paid for were stopped; /business shows where you stand.
