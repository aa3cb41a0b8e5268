notices-letter =
    <b>{ $sender }</b>

    { $text }

notices-done = “<b>{ $template }</b>” has been delivered, as far as it could be. Of { $total }:
notices-stopped = <b>{ $template }</b> was stopped ({ $why }). Of { $total }:
notices-open = The sending

notices-quality-green = <b>{ $name }</b> is green again: { $numbers }
notices-quality-yellow =
    <b>{ $name }</b> is yellow now: { $numbers }
    Its limits do not grow for now. Write less often, and only what your customers asked for.
notices-quality-red =
    <b>{ $name }</b> is red now: { $numbers }
    Offers stop until it is better; service messages and codes go on. If it stays red for 7 days, the verification is lost.
notices-to-quality = Quality

notices-template-rests = Customers complain about <b>{ $template }</b>, so it rests until { $until }. What waits goes on after that.
notices-template-off = Customers went on to complain about <b>{ $template }</b>, so it is off for good. Write another one.

notices-tier = <b>{ $name }</b> may now send to { $recipients } recipients in any 24 hours: its customers are content.
