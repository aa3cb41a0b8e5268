command-forgetme = erase what I keep about you

forgetme-first =
    Before I can forget you, this must be over:
    { $list }

    Then send /forgetme again.
forgetme-first-payout = A payout of yours is under way. Wait for it, or cancel it in /earnings.
forgetme-first-in-hand = A payout to you is being made right now. It does not take long.
forgetme-first-sticker = A sticker is on its way into your set. Try again in a moment.
forgetme-first-post = A scheduled post is on its way into your channel. Try again in a moment.
forgetme-ask = <b>Shall I forget you?</b> It cannot be undone. To see all of it first: /mydata
forgetme-goes =
    <b>This goes</b>
    { $list }
forgetme-goes-settings = your language, your time zone, forms you began, and whatever else is not named below
forgetme-goes-reminders = { $count ->
    [one] one reminder
   *[other] { $count } reminders
  }
forgetme-goes-follows = { $count ->
    [one] one business that you follow: it learns that you stopped, and nothing of it comes any more
   *[other] { $count } businesses that you follow: they learn that you stopped, and nothing of theirs comes any more
  }
forgetme-goes-questions = { $count ->
    [one] one question to /support: nobody will answer it
   *[other] { $count } questions to /support: nobody will answer them
  }
forgetme-goes-sets = { $count ->
    [one] what I know of your own sticker set; the set itself stays yours in Telegram
   *[other] what I know of your { $count } own sticker sets; the sets themselves stay yours in Telegram
  }
forgetme-ends =
    <b>This ends</b>
    { $list }
forgetme-ends-renewal = premium no longer renews: Telegram is asked not to charge you again
forgetme-ends-plans = { $count ->
    [one] the plan of your business no longer renews
   *[other] { $count } plans of your businesses no longer renew
  }
forgetme-ends-campaigns = { $count ->
    [one] one campaign stops; what is not spent returns to your balance
   *[other] { $count } campaigns stop; what is not spent returns to your balance
  }
forgetme-ends-channels = { $count ->
    [one] your channel rests: nothing new appears in it. I leave when you remove me there
   *[other] your { $count } channels rest: nothing new appears in them. I leave when you remove me there
  }
forgetme-ends-posts = { $count ->
    [one] one scheduled post is dropped
   *[other] { $count } scheduled posts are dropped
  }
forgetme-ends-businesses = { $count ->
    [one] your business closes, with its sendings and keys
   *[other] your { $count } businesses close, with their sendings and keys
  }
forgetme-ends-packs = { $count ->
    [one] your sticker pack leaves the shop, unless somebody paid for it
   *[other] your { $count } sticker packs leave the shop, but for those that somebody paid for
  }
forgetme-stays =
    <b>This stays, under your Telegram number alone</b>
    { $list }
forgetme-stays-payments = { $count ->
    [one] one payment: the law wants it kept for years
   *[other] { $count } payments: the law wants them kept for years
  }
forgetme-stays-packs = { $count ->
    [one] one sticker pack of yours: it is there if you come back
   *[other] { $count } sticker packs of yours: they are there if you come back
  }
forgetme-stays-premium = premium until { $until }: what is left of it is there if you come back
forgetme-stays-shown = the names, words and rules of what you ran here: what was shown and sold belongs to the books
forgetme-stays-proof = the proof of what you allowed and stopped, what you reported, and what the books and shares of others rest on
forgetme-stays-owner = that you run this bot: it stands in its settings. My notices to you rest until you write to me again
forgetme-money =
    ⚠️ <b>Your money.</b> Nobody pays it out once you are gone. It stays in the books, and is yours if you come back; better fetch it first:
    { $list }
forgetme-money-available = { $stars } ⭐ earned and available: /earnings pays them out
forgetme-money-held = { $stars } ⭐ earned, but not available yet: see /earnings
forgetme-money-balance = { $stars } ⭐ for advertising: /campaigns gives back what is not spent
forgetme-money-businesses = { $stars } ⭐ on the balance of your businesses: /business gives back what is not spent
forgetme-money-other = { $amount } from invoices, which the owners of the bot pay out: ask /paysupport
forgetme-once = A yes counts for ten minutes.
forgetme-yes = Yes, forget me
forgetme-no = No, keep everything
forgetme-nothing = Nothing was erased.
forgetme-done = Done: I have forgotten you. What is paid stays in the books, as the law wants. I write to you no more. If you ever write to me, we meet for the first time.
forgetme-done-owner = Done: I have forgotten you. What is paid stays in the books, as the law wants. That you run this bot stands in its settings; my notices to you begin again when you write to me.
forgetme-pack-gone = Its artist has left.
