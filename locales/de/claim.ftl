claim-welcome =
    Willkommen, { $name }: Dieser Bot gehört jetzt dir, und der Code ist verbraucht.
    /stats zeigt das Geld, /review, was auf deine Freigabe wartet, /verify prüft die Bücher. Den Rest zeigt /help.
