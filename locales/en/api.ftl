api-plans = Plans
api-enterprise = The API is part of the Enterprise plan: with it the systems of <b>{ $name }</b> send messages by themselves. Look at the plans to take it.
api-card = <b>API · { $name }</b>
api-address =
    Base address: <code>{ $address }</code>
    Every operation is described in <code>{ $address }/openapi.json</code>.
api-off = The web server of this bot is off (HTTP_PORT is 0), so the API cannot be reached. Whoever runs the bot can turn it on; keys made now will work then.
api-no-address = Whoever runs this bot has not set PUBLIC_URL yet, so I do not know the public address of the API. Ask them for it.
api-keys = Your keys. Press one to replace or revoke it.
api-no-keys = You have no key yet. Make one for each of your systems.
api-new = New key
api-callbacks = Callbacks
api-key-card =
    <b>{ $name }</b> · <code>{ $prefix }</code>
    Made on { $made }, last used: { $used }.
    It may:
    { $scopes }
api-never-used = never
api-key-ends = It has been replaced, and works until { $until }.
api-scope-messages-send = send messages
api-scope-messages-read = read what became of them
api-scope-audience-read = read the size of the audience
api-scope-templates-read = read the templates
api-scope-quality-read = read the quality
api-choose = What may the new key do? Tick as little as it needs.
api-next = Next
api-ask-name = What is the key for? Send a name that tells your systems apart, for example <code>Web shop</code>.
api-wrong-name = A name has at most { $max } characters of plain words, for example <code>Web shop</code>.
api-many-keys = { $max } keys are the most. Revoke one that you do not need, then make the new one.
api-made = The key <b>{ $name }</b> is made. Here it comes, once:
api-key-shown =
    <b>{ $name }</b>
    <code>{ $words }</code>
api-once = Copy it now to where your system keeps its secrets: I cannot show it again. Then delete it here.
api-wipe = I have it, delete it
api-wiped = Deleted. /business leads back to your keys.
api-lost = Telegram did not take the message, so you may not have seen the secret. Open the keys and make a new one.
api-to-keys = To the keys
api-rotate = Replace
api-rotate-sure = Replace the key <b>{ $name }</b>? You get a new one at once, and the old one works for another 24 hours.
api-rotate-yes = Yes, replace it
api-rotated = <b>{ $name }</b> is replaced. The old key works for another 24 hours; the new one comes below.
api-revoke = Revoke
api-revoke-sure = Revoke the key <b>{ $name }</b>? Whatever uses it stops working at once.
api-revoke-yes = Yes, revoke it
api-revoked = <b>{ $name }</b> is revoked. It opens nothing any more.
api-callback-none = I can call your server when something happens: a message was sent, somebody follows you, a template was decided. Each call is signed.
api-callback-set-one = Set the address
api-callback-card =
    I call <code>{ $url }</code>
    Set on { $day }. Each call is signed with the secret that you got then.
api-callback-off = I stopped calling on { $day }, because too many calls had failed. Set the address again and I go on.
api-callback-other = Another address, or a new secret
api-callback-remove = Call no more
api-callback-sure = Shall I stop calling your server? What was not told yet is not told any more.
api-callback-yes = Yes, call no more
api-callback-removed = I do not call your server any more.
api-ask-url = Send the address of your server that I shall call, for example <code>https://example.com/fairshare</code>. You get a new secret for it.
api-callback-set = From now on I call <code>{ $url }</code>. The secret that signs the calls comes once:
api-secret-shown = <code>{ $secret }</code>
api-to-callback = To the callbacks
api-test = Make a test call
api-test-good = ✓ Your server answered { $status }. The call was signed like all others.
api-test-refused = Your server answered { $status }. I take 200 to 299 for a yes; everything else is tried again later.
api-test-private = The name leads into a private network. I call public servers only.
api-test-tls = The certificate of your server is not valid for this name. Your provider can renew it.
api-test-late = Your server took longer than 5 seconds. Let it answer first, and work afterwards.
api-test-redirect = Your server forwards to another address, and I do not follow. Give the final address.
api-test-unreachable = I cannot reach your server. Is the address right, and is it up?
api-callback-stopped = I have stopped calling the server of <b>{ $name }</b> at <code>{ $url }</code>: too many calls failed, one after the other. When it is up again, set the address anew.
