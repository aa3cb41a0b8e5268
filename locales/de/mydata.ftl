command-mydata = alles, was ich über dich aufbewahre, als Datei

mydata-document = Alles, was ich über dich aufbewahre, in { $rows ->
    [one] einem Eintrag
   *[other] { $rows } Einträgen
  }. Die Datei öffnet jeder Texteditor oder Browser. Sie gehört nur dir: Pass auf, wem du sie gibst. /forgetme löscht all das, außer was darin mit „stays“ bezeichnet ist.
mydata-cut = Was ich über dich aufbewahre, in { $rows } Einträgen. Es ist mehr, als in eine Datei passt: Wo etwas fehlt, steht es in der Datei. Frag /support nach dem Rest. /forgetme löscht all das, außer was darin mit „stays“ bezeichnet ist.
mydata-wait = { $minutes ->
    [one] Du hast deine Datei gerade bekommen. Frag in einer Minute wieder.
   *[other] Du hast deine Datei gerade bekommen. Frag in { $minutes } Minuten wieder.
  }
