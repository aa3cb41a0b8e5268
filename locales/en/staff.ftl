staff-words =
    <b>{ $who }</b>
    { $text }
staff-topic =
    Customer <b>{ $who }</b> of { $name }. Whatever is written in this topic goes to them, within 24 hours of their last message.
    Begin with // to keep it among yourselves.
staff-nobody-meant = Nobody
staff-whom = Whom is this for?
staff-kept = Then it stays here. /help shows what I can do.
staff-reads-nothing = { $name } does not read messages here. Its website may tell how to reach it.
staff-passed-on = Passed on to <b>{ $name }</b>. Its answer comes here; until then whatever you write goes there.
staff-not-passed-on = This could not be passed on to <b>{ $name }</b>. Try again later.
staff-ask-for-money = Ask for money
staff-set = Where answers go
staff-lost = I can no longer write to the staff chat of <b>{ $name }</b>, so its customers’ messages reach nobody. Choose another one.
staff-show-name = Show my first name
staff-end = That is all
staff-write = Write now: it goes to <b>{ $name }</b>, with your customer code and without your name. Text, a photo, a file or a voice message.
staff-ended = Good. What you write no longer goes to <b>{ $name }</b>.
staff-name-shown = From your next message on, <b>{ $name }</b> sees your first name. /following takes it back.
staff-stale = This conversation is over. /following shows whom you can write to.
staff-not-here = This is no longer the staff chat of that business, so your answer was not sent. /business shows where it is.
staff-too-late = Not sent: <b>{ $code }</b> last wrote more than 24 hours ago, or has stopped. Now only an approved template can reach them: send one with /business.
staff-not-sent = Not sent: <b>{ $code }</b> cannot be reached now. Try again later.
staff-sent = Sent to <b>{ $code }</b>.
staff-setting =
    <b>Where do the answers of { $name }’s customers go?</b>
    { $where }
    In a group everybody can answer by replying to a message; in a group with topics each customer gets one.
staff-where-group = Now: to a group.
staff-where-here = Now: to this chat.
staff-where-other = Now: to a colleague’s private chat.
staff-where-nowhere = Now: nowhere. Customers are told that nobody reads here.
staff-set-here = To this chat
staff-set-group = To a group…
staff-set-nowhere = Nowhere
staff-bad-link = This link has expired, or was made for somebody else. Ask me for a new one in our private chat: /business
staff-group-set = From now on the answers of <b>{ $name }</b>’s customers arrive here. Reply to a message to answer it. If this group has topics, let me manage them: each customer gets one.
staff-hint = Is it for a business that you follow? Tap it, then write.
staff-write-to = ✉ { $name }
staff-hint-reply = To answer a customer, reply to their message: hold it down and choose “Reply”.
