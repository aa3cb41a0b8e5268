"""Pure decisions: values in, a value out. No clock, no dice, no database, no Telegram."""
