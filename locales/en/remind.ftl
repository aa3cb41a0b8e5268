command-remind = a reminder, at any time you can say in words

remind-set = ⏰ I’ll remind you on <b>{ $at }</b>: { $text }
remind-repeats-day = It repeats <b>every day</b>.
remind-repeats-week = It repeats <b>every week</b>.
remind-zone = That is the time in { $zone }.
remind-zone-unknown = That is <b>UTC</b>, because I don’t know your time zone yet. Is your clock different? Tell me below, then set it again.
remind-set-zone = Set my time zone
remind-button-once = Only once
remind-button-day = Every day ✦
remind-button-week = Every week ✦
remind-delete = Delete
remind-deleted = Deleted.
remind-list = My reminders
remind-unclear =
    I can’t find a moment in that. Say when, then what; for example:
    <code>/remind 10m tea</code>
    <code>/remind tomorrow 9am call mum</code>
    <code>/remind friday at 18:30 train</code>
    <code>/remind pay the rent in 3 days</code>
remind-past = { $at } is already over. Give me a moment to come, for example <code>/remind tomorrow 9am call mum</code>
remind-wordless = I understand when ({ $at }), but not what. Add a few words, for example <code>/remind tomorrow 9am call mum</code>
remind-long = A reminder may have { $max } characters; yours has { $length }. Please make it shorter.
remind-full = You have { $max } reminders waiting, and that is as many as I keep. Delete one that you no longer need.
remind-full-free = You have { $max } reminders waiting, as many as are free. Delete one, or wait until one is over. With premium you may have { $premium }, and they can repeat.
remind-repeat-premium = Reminders that repeat are part of premium. Without it I can still remind you once: write it without “every”.
remind-none =
    You have no reminders waiting. Say when, then what:
    <code>/remind 10m tea</code>
    <code>/remind tomorrow 9am call mum</code>
    <code>/remind friday at 18:30 train</code>
remind-waiting =
    <b>Your reminders</b> (time in { $zone })
    { $list }

    ✕ and its number deletes one.
remind-line = { $number }. { $at }: { $text }
remind-line-day = { $number }. { $at } and every day: { $text }
remind-line-week = { $number }. { $at } and every week: { $text }
remind-now = ⏰ <b>{ $text }</b>
remind-late =
    ⏰ <b>{ $text }</b>
    Sorry, I’m late: this was for { $at }.
remind-done-button = Done
remind-snooze-10 = In 10 min
remind-snooze-60 = In 1 h
remind-stop = Stop repeating
remind-done = ✓ { $text }
remind-snoozed = ⏰ { $text }: again on { $at }.
