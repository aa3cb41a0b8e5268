claim-welcome =
    Hola, { $name }: este bot ya es tuyo, y el código queda gastado.
    /stats muestra el dinero, /review lo que espera tu aprobación, /verify revisa las cuentas. /help muestra el resto.
