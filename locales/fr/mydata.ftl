command-mydata = tout ce que je garde de toi, en un fichier

mydata-document = Tout ce que je garde de toi, en { $rows ->
    [one] une entrée
   *[other] { $rows } entrées
  }. Il s’ouvre dans tout éditeur de texte ou navigateur. Il n’est qu’à toi : attention à qui tu le passes. /forgetme l’efface, sauf ce qui y est marqué « stays ».
mydata-cut = Ce que je garde de toi, en { $rows } entrées. C’est plus que ne tient dans un fichier : là où il manque quelque chose, il le dit. Pour le reste, écris à /support. /forgetme l’efface, sauf ce qui y est marqué « stays ».
mydata-wait = { $minutes ->
    [one] Tu viens de recevoir ton fichier. Redemande-le dans une minute.
   *[other] Tu viens de recevoir ton fichier. Redemande-le dans { $minutes } minutes.
  }
