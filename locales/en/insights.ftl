command-insights = how your channel grows and what it earns

insights-about =
    <b>Insights into your channel</b>
    How it grows, what its sponsored posts earned and at which price, what fair traffic gave and brought, and what became of every slot: for 7, 30 and 90 days, in a picture and in numbers. Only of your own channels, and only what I truly know.

    It is part of premium.
insights-no-channel = Add me to your channel first: I count from then on. One tap, and I ask only for the right to post, edit and delete.
insights-title = <b>{ $title }</b>, { $period }
insights-size =
    <b>Subscribers: { $subscribers }</b>
    7 days: { $in7 } · 30 days: { $in30 } · 90 days: { $in90 }
insights-not-counted = not counted yet
insights-sold =
    <b>Sponsored posts: { $posts }</b>
    Yours: { $earned } ⭐
insights-unpaid = Stood, but brought nothing: { $posts }
insights-price = Price for 1000 subscribers: { $price } ⭐ (your lowest: { $floor } ⭐)
insights-clicks = Clicks: { $clicks }
insights-traffic =
    <b>Fair traffic</b>
    You recommended others { $gave } ×, before { $shown } subscribers
    Others recommended you { $got } ×, before { $reached } subscribers
insights-slots = <b>Your slots since { $since }</b>
insights-slot-sold = { $count } sold
insights-slot-fair = { $count } with fair traffic
insights-slot-nobody = { $count } empty: nobody could have them
insights-slot-rules = { $count } empty: your gap, your daily limit or a pause
insights-slot-asked = { $count } empty: you were asked, and no yes came in time
insights-slot-away = { $count } empty: I could not post
insights-line-sold = sold
insights-line-fair = fair traffic
insights-line-nobody = empty: nobody wanted
insights-line-rules = empty: your rules
insights-line-asked = empty: no yes in time
insights-line-away = empty: I could not post
insights-unknown = Telegram tells bots neither views nor who reads: nobody can count those from here.
insights-picture = Your channel, { $period }
insights-chart = Subscribers by day
insights-chart-empty = Not counted yet in this period
insights-tile-size = Subscribers
insights-tile-earned = Yours, ⭐
insights-tile-posts = posts: { $posts }
insights-tile-price = For 1000 subscribers, ⭐
insights-tile-floor = your lowest: { $floor }
