growth-waits =
    <b>{ $title }</b> tiene ahora { $subscribers } suscriptores, más de un 40 % más que hace una semana. Un crecimiento así suele ser comprado, por eso antes lo mira una persona.
    Hasta entonces cuentan { $counted } suscriptores, para los precios y para el tráfico justo. No cambia nada más, y te aviso cuando alguien lo haya mirado.
growth-asks = <b>{ $title }</b> creció más de un 40 % en una semana. ¿Es real? Hasta que lo mires, cuentan { $counted } suscriptores.
growth-real = Hemos mirado cómo creció <b>{ $title }</b>: es real. Desde ahora cuentan todos sus suscriptores: { $subscribers }.
growth-bought =
    Hemos mirado cómo creció <b>{ $title }</b>, y parece comprado. Siguen contando { $counted } suscriptores, para los precios y para el tráfico justo; todos los demás volverán a contar cuando los recién llegados se hayan ido.
    En 30 días podrás pedir otra revisión desde su ficha. ¿Nos equivocamos? Dínoslo con /support.
growth-matter =
    <b>Crecimiento por revisar</b> ({ $count })
    { $title } · { $where } · propietario { $owner }
    { $days }
    Ahora: { $subscribers }. Hasta que decidas cuentan { $counted }, para los precios y para el tráfico justo.
growth-day = { $day }: { $subscribers }
growth-button-real = Crecimiento real
growth-button-bought = Parece comprado
growth-was-real = <b>{ $title }</b>: cuentan todos sus suscriptores. Su propietario ya lo sabe.
growth-was-bought = <b>{ $title }</b>: los recién llegados no cuentan. Su propietario ya lo sabe.
