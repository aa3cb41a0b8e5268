claim-welcome =
    Ti do il benvenuto, { $name }: adesso questo bot è tuo, e il codice non vale più.
    /stats mostra i soldi, /review che cosa aspetta il tuo benestare, /verify controlla i conti. Il resto è in /help.
