command-mydata = todo lo que guardo de ti, en un archivo

mydata-document = Todo lo que guardo de ti, en { $rows ->
    [one] una entrada
   *[other] { $rows } entradas
  }. Se abre con cualquier editor de texto o navegador. Es solo tuyo: cuidado a quién se lo pasas. /forgetme lo borra, salvo lo que en él lleva la marca «stays».
mydata-cut = Lo que guardo de ti, en { $rows } entradas. Es más de lo que cabe en un archivo: donde falta algo, el archivo lo dice. Para el resto, escribe a /support. /forgetme lo borra, salvo lo que en él lleva la marca «stays».
mydata-wait = { $minutes ->
    [one] Acabas de recibir tu archivo. Pídelo otra vez dentro de un minuto.
   *[other] Acabas de recibir tu archivo. Pídelo otra vez dentro de { $minutes } minutos.
  }
