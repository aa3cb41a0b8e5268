command-promos = promo codes

promos-button-code = I have a code
promos-ask-code = Which code do you have? Write it here, for example <code>AB2CD-EF3GH</code>. Capitals and hyphens don’t matter.
promos-given = <b>Your code gave you { $days ->
    [one] { $days } day
   *[other] { $days } days
} of premium: it is yours until { $until }.</b>
promos-off-stars = { $n } ⭐ off
promos-off-percent = { $n } % off
promos-off-days = { $n ->
    [one] { $n } day of premium
   *[other] { $n } days of premium
}
promos-prices =
    <b>Your code: { $off }.</b> It counts once, for one of these, and makes the price what the button says. An invoice with it is good for an hour.

    It does not go with the monthly plan, which Telegram renews at one price.
promos-button-year = A year: { $stars } ⭐ instead of { $before } ⭐
promos-button-gift = Gift, { $days } days: { $stars } ⭐ instead of { $before } ⭐
promos-too-many-guesses = That was the fifth code that does not exist. Please look it up where you have it from, and try again in an hour.
promos-refused-unknown = I don’t know this code. Is every letter right? The numbers 0 and 1 are in none of the random ones. For example: AB2CD-EF3GH
promos-refused-withdrawn = This code was withdrawn. Nothing was charged; /premium shows the usual prices.
promos-refused-expired = The time of this code is over. /premium shows the usual prices.
promos-refused-used-before = You have used this code already; it counts once for each person.
promos-refused-used-up = This code has been used as often as it may be. /premium shows the usual prices.
promos-refused-held = All uses of this code are taken just now. If one of them is not paid, it comes free again within the hour.
promos-refused-lapsed = Your time for this price is over. Enter the code again for a fresh invoice; nothing was charged.

promos-list =
    <b>Promo codes</b>, newest first

    { $batches }
promos-none =
    <b>Promo codes</b>

    There are none yet. A code takes Stars or percent off a year or a gift of premium, or gives days at once.
promos-line = • <b>{ $name }</b>: { $off }, used { $used } of { $uses }{ $state }
promos-line-withdrawn = , withdrawn
promos-line-over = , over
promos-new = New codes
promos-batch =
    <b>{ $name }</b>
    Gives: { $off }
    Codes: { $codes }
    Used: { $used } of { $uses }
    Being paid now: { $held }
    Left: { $left }
    Valid until: { $until }
promos-batch-withdrawn = Withdrawn on { $day }: nobody can use them any more.
promos-for-ever = no end
promos-show-codes = Show the codes
promos-withdraw = Withdraw
promos-sure-withdraw = Shall nobody use the codes of “{ $name }” any more? What was bought or given with them stays. This cannot be undone.
promos-withdraw-now = Yes, withdraw them
promos-withdrawn = Done: nobody can use them any more.
promos-codes =
    <b>{ $name }</b>: { $off }

    { $codes }

    As a link: { $link }
promos-codes-file = “{ $name }”: the codes and their links, { $count } of them.

promos-progress = <b>New promo codes</b>, { $number } of { $count }
promos-ask-name = What are they for? Write a name, only for you, for example <code>Spring fair</code>.
promos-wrong-name = Write a name of 1 to { $most } characters that no other batch has, for example <code>Spring fair</code>.
promos-ask-gives = What does a code give?
promos-wrong-gives = Please choose with a button: Stars off, percent off or days.
promos-gives-stars = Stars off
promos-gives-percent = Percent off
promos-gives-days = Days of premium
promos-ask-amount-stars = How many Stars off the price of a year or a gift? At least 1 ⭐ is always left to pay. For example: <code>200</code>
promos-ask-amount-percent = How many percent off the price of a year or a gift? At least 1 ⭐ is always left to pay. For example: <code>20</code>
promos-ask-amount-days = How many days of premium, at once and without a payment? For example: <code>14</code>
promos-wrong-amount = Write a whole number from 1 to { $most }, for example <code>20</code>.
promos-ask-codes = How many codes? Write a number for random ones, or a word of your own for a single code that is easy to say, for example <code>SPRING26</code>.
promos-wrong-codes = Write a number from 1 to { $most }, or a word of 4 to 24 letters and digits that is no code yet, for example <code>SPRING26</code>.
promos-ask-uses = How many people may use each code? Each of them once. For example: <code>1</code>
promos-wrong-uses = Write a whole number from 1 to { $most }, for example <code>100</code>.
promos-ask-until = For how many days are they valid? Write a number, or the last day as <code>{ $example }</code>.
promos-wrong-until = Write a number of days from 1 to { $most }, or a day to come, for example <code>{ $example }</code>.
promos-pick-for-ever = No end
promos-pick-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
promos-sure =
    <b>{ $name }</b>
    Each gives: { $off }
    Codes: { $codes }
    Uses of each: { $uses }
    Valid until: { $until }

    Shall I make them?
promos-make = Make them
promos-taken = That word or name was taken meanwhile. Nothing was made; please choose another.
