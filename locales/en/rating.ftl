rating-good = 👍 I like it
rating-bad = 👎 I don’t
rating-voices =
    { $all ->
        [one] 👍 { $good } of { $all } channel
       *[other] 👍 { $good } of { $all } channels
    }
rating-none = no channel has rated it yet
rating-thanks-good = Thank you. Other channel owners see that “{ $name }” was good to carry.
rating-thanks-bad = Thank you. Other channel owners see that you did not like “{ $name }”. Shall nothing of this advertiser appear in your channel any more?
rating-refuse = Refuse this advertiser
rating-refused = Nothing of “{ $name }” appears in <b>{ $title }</b> any more.
rating-list = Refused advertisers
rating-too-many = You refuse 100 advertisers there already. Take some back first, or let me ask you before each post.
