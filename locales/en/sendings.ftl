sendings-list = <b>What { $name } sent</b>, the newest first. Tap one for its report.
sendings-none = { $name } has sent nothing yet. You need a template that is approved, and customers who follow you.
sendings-new = + Send something
sendings-templates = Templates
sendings-choose-template = <b>What does { $name } send?</b> Choose a template.
sendings-no-template = { $name } has no template that may be sent now. Write one, or wait until it is approved.
sendings-gone = That is no longer there. Begin again from /business.

sendings-ask-to = <b>To whom does “{ $name }” go?</b>
sendings-to-code = One customer, by code
sendings-to-list = A list (CSV)
sendings-to-segment = Everybody, or a part
sendings-ask-code = <b>Which customer?</b> Write the code that you have from them, for example <code>C7F3-K2MQ</code>.
sendings-wrong-code = That is no customer code. It has two groups of four letters and digits, for example <code>C7F3-K2MQ</code>.
sendings-ask-list =
    <b>Send me the list as a CSV document</b>: customer codes in the first column, then one column for each variable. The first row names them:

    <code>{ $header }
    { $row }</code>

    At most { $rows } rows and { $size } MB, with commas, semicolons or tabs, saved as “CSV UTF-8”.
sendings-no-document = I need a document. Attach the CSV file as a file.
sendings-list-too-large = I cannot take that file: { $size } MB is the most. Send it in several parts.
sendings-list-wrong = { $count ->
    [one] <b>One thing is wrong with this list</b>, so nothing of it is sent:
   *[other] <b>{ $count } things are wrong with this list</b>, so nothing of it is sent:
 }
sendings-list-line = Line { $line }: { $what }
sendings-list-cell = Line { $line }, column { $column }: { $what }
sendings-list-more = { $count ->
    [one] … and one more.
   *[other] … and { $count } more.
 }
sendings-list-again = Put it right and send the document again.
sendings-list-not-text = The file is not UTF-8. Save it anew in your spreadsheet as “CSV UTF-8”.
sendings-list-no-table = I find no table in it. It needs a first row with the names, and at least one row below.
sendings-list-too-many = From here on there are more than { $max } rows. Send the rest as another list.
sendings-list-column-unknown = The template has no variable { $column }. Leave the column out, or name it as in the template.
sendings-list-column-missing = The column { $column } is missing. Add it.
sendings-list-column-twice = The column { $column } is there twice. Leave one out.
sendings-list-no-customer = The first column has no customer code such as C7F3-K2MQ.
sendings-list-too-wide = The row has more cells than the first row. Put words with a comma in quotes.
sendings-ask-segment =
    <b>Which of your customers?</b> Choose languages and ages, or none of them for all. Only those count who told you.

    Countries: { $countries }
sendings-segment-about = At least { $count } customers get it.
sendings-segment-small = Fewer than { $least } customers: too few for a part, so that nobody is singled out. Choose fewer conditions.
sendings-segment-few = Fewer than { $least } of your customers want this so far. To all at once it goes from { $least } on, so that nobody is singled out. Until then send it by code, or with a list.
sendings-segment-done = Go on
sendings-choose-countries = Choose countries
sendings-all-countries = all countries
sendings-ask-countries = <b>Which countries?</b> Write their two letters, for example <code>IT FR</code>.
sendings-wrong-countries = I do not know { $wrong }. Write two letters for each country, for example <code>IT FR</code>.
sendings-ask-value =
    { $text }

    <b>What goes in for { $name }?</b> For example: <code>{ $sample }</code>

sendings-estimate-count = { $count ->
    [one] Above is what they get. It goes to <b>one</b> customer.
   *[other] Above is the first one’s message. It goes to <b>{ $count }</b> customers.
 }
sendings-estimate-segment = Above is what they get. It goes to <b>at most { $count }</b> customers.
sendings-unreachable = { $count ->
    [one] One row cannot be reached: it costs nothing.
   *[other] { $count } rows cannot be reached: they cost nothing.
 }
sendings-nobody = None of them can be reached, so there is nothing to send. Ask your customers to follow you by your link; for offers they must have chosen offers.
sendings-time = It takes about { $minutes ->
    [one] a minute.
   *[other] { $minutes } minutes.
 }
sendings-time-staged = It takes about { $minutes } minutes: first { $first } customers, then a wait of { $wait } minutes, then the rest if nobody complains.
sendings-quiet-none = It is sent at once, at night too.
sendings-quiet-utility = Where it is night, it waits for the morning.
sendings-quiet-marketing = Where it is night, it waits for the morning. Nobody gets more than two of your offers a week.
sendings-in-plan = Your plan covers it: <b>it costs nothing</b>.
sendings-beyond = Your plan covers { $plan } of them. { $beyond } go beyond it: <b>at most { $cost } ⭐</b> from the balance of { $balance } ⭐. Only what is sent is charged.
sendings-too-little = The balance lacks { $lacking } ⭐. Top it up, take a larger plan, or send to fewer.
sendings-topup = Plan and balance
sendings-go = Send it
sendings-refused-closed = This business is closed and sends nothing.
sendings-refused-template = This template cannot be sent now: it rests, is off, or has changed. Look at it in the templates.
sendings-refused-red = Too many customers stopped or reported you lately, so offers wait until your quality is better. Service messages and codes are still sent.
sendings-refused-nobody = There is nobody to send it to.
sendings-refused-balance = The balance is no longer enough. Top it up, or send to fewer.
sendings-begun = It is on its way.

sendings-card =
    <b>{ $name }</b>
    { $at } · asked for { $total }
sendings-stage-filling = It is being prepared.
sendings-stage-first = The first part is being sent.
sendings-stage-waiting = The first part is sent. If nobody complains, the rest follows at { $until }.
sendings-stage-later = It is not time yet: the next message goes out at { $until }.
sendings-stage-rest = The rest is being sent.
sendings-stage-done = It is done.
sendings-stage-stopped = It was stopped: { $why }.
sendings-stopped-business = you stopped it
sendings-stopped-complaints = the first customers complained
sendings-stopped-quality = your quality is too low for it
sendings-stopped-refunded = what paid for it was refunded
sendings-stopped-abandoned = it could not be prepared in time, and its money returned
sendings-stopped-closed = the business was closed
sendings-report-sent = Sent: <b>{ $count }</b>
sendings-report-queued = Still to be sent: { $count }
sendings-report-unknown = Perhaps sent: { $count }
sendings-report-not-reached = Not reached: { $count }
sendings-report-not-sent = Not sent, or not reached: { $count }
sendings-report-expired = Too late: { $count }
sendings-report-failed = Failed: { $count }
sendings-report-stopped-since = Stopped following after it: { $count }
sendings-report-reported = Reported it: { $count }
sendings-report-clicked = Pressed the button: { $count }
sendings-report-held = Held for it: { $stars } ⭐
sendings-report-charged = It cost: { $stars } ⭐
sendings-refresh = Refresh
sendings-stop = Stop
sendings-stop-ask = Stop it? What is not sent yet is not sent, and what was held for it returns.
sendings-stop-yes = Yes, stop it
sendings-halted = It is stopped. What was held for the rest returns.
