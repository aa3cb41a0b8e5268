"""Whatever the outside world wakes: messages, the clock, HTTP. Handlers alone talk to Telegram."""
