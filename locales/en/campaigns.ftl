command-campaigns = your sponsored messages, and your balance

campaigns-all =
    <b>Your campaigns</b>
    Your balance: { $balance } ⭐
campaigns-none =
    You have no campaigns yet. Press the button to write your first sponsored message.
    Your balance: { $balance } ⭐
campaigns-balance = Balance
campaigns-new = New sponsored message
campaigns-line =
    <b>{ $id } · { $name }</b>: { $state }
    Spent { $spent } ⭐, up now { $held } ⭐, left { $left } ⭐ of { $stars } ⭐
campaigns-card =
    <b>{ $id } · { $name }</b>
    { $text }

    { $state }
    Budget: { $stars } ⭐
    Spent: { $spent } ⭐
    Held for posts that are up: { $held } ⭐
    Left: { $left } ⭐
campaigns-state-review = a person looks at it before it is posted
campaigns-state-running = runs until { $until }
campaigns-state-finished = over: its days have passed
campaigns-state-spent = over: its budget is spent
campaigns-state-stopped = you stopped it
campaigns-state-replaced = you wrote another version
campaigns-state-refunded = over: its payment was refunded
campaigns-state-refused = refused: { $why }
campaigns-posts = <b>Posts</b>
campaigns-post-settled = { $day } · { $channel }: { $price } ⭐ · { $post }
campaigns-post-standing = { $day } · { $channel }: up now, { $price } ⭐ · { $post }
campaigns-post-void = { $day } · { $channel }: did not count, { $price } ⭐ returned · { $post }
campaigns-post-unknown = { $day } · { $channel }: nobody can tell yet whether it appeared; { $price } ⭐ wait · { $post }
campaigns-post-waiting = { $day } · { $channel }: on its way, { $price } ⭐ · { $post }
campaigns-stop = Stop it
campaigns-stop-ask = Stop “{ $name }”? What is not spent returns to your balance. Posts that are up stay until their end.
campaigns-stop-yes = Yes, stop it
campaigns-stopped = “{ $name }” is stopped. { $returned } ⭐ are back on your balance.
campaigns-over-finished = The days of “{ $name }” have passed. It spent { $spent } ⭐; { $returned } ⭐ are back on your balance. /campaigns shows its posts.
campaigns-over-spent = “{ $name }” has spent its budget: { $spent } ⭐. /campaigns shows its posts, /advertise begins another.
