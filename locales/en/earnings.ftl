earnings-none = Nothing earned yet. Add me to a channel of yours, and sponsored posts there earn you half of their price. /channels shows how.
earnings-summary =
    <b>Your earnings</b>
    Available: { $available } ⭐
    Held for { $days } days after each sale: { $held } ⭐
    Coming, from posts that are up: { $coming } ⭐
earnings-settled = { $day } · { $channel } · post { $id }: { $price } ⭐, of which yours { $yours } ⭐, the platform’s { $platform } ⭐
earnings-standing = { $day } · { $channel } · post { $id } is up: { $yours } ⭐ will be yours of { $price } ⭐ (the platform’s { $platform } ⭐)
earnings-void = { $day } · { $channel } · post { $id } did not count: nothing was earned (of { $price } ⭐; yours would have been { $yours } ⭐, the platform’s { $platform } ⭐)
earnings-unknown = { $day } · { $channel } · post { $id }: nobody can tell yet whether it appeared; an owner looks. { $yours } ⭐ of { $price } ⭐ would be yours (the platform’s { $platform } ⭐)

command-earnings = what your channels earned
