growth-waits =
    <b>{ $title }</b> has { $subscribers } subscribers now, over 40 % more than a week ago. Growth like that is often bought, so people look at it first.
    Until then { $counted } subscribers count, for prices and for fair traffic. Nothing else changes, and I tell you when somebody has looked.
growth-asks = <b>{ $title }</b> grew by more than 40 % in a week. Is that real? Until you have looked, { $counted } subscribers count.
growth-real = We looked at how <b>{ $title }</b> grew: it is real. All { $subscribers } subscribers count from now on.
growth-bought =
    We looked at how <b>{ $title }</b> grew, and it looks bought. { $counted } subscribers go on to count, for prices and for fair traffic; all others count again once the newcomers are gone.
    In 30 days you may ask for another look on its card. Are we wrong? Tell us with /support.
growth-matter =
    <b>Growth to look at</b> ({ $count })
    { $title } · { $where } · owner { $owner }
    { $days }
    Now: { $subscribers }. Until you decide, { $counted } count, for prices and for fair traffic.
growth-day = { $day }: { $subscribers }
growth-button-real = Real growth
growth-button-bought = Looks bought
growth-was-real = <b>{ $title }</b>: all its subscribers count. Its owner is told.
growth-was-bought = <b>{ $title }</b>: the newcomers do not count. Its owner is told.
