command-mydata = everything I keep about you, as a file

mydata-document = Everything I keep about you, in { $rows ->
    [one] one entry
   *[other] { $rows } entries
  }. It opens in any text editor or browser. It is yours alone: mind where you pass it on. /forgetme erases it, but for what is marked in it as “stays”.
mydata-cut = What I keep about you, in { $rows } entries. It is more than fits into one file: where something is missing, the file says so. Ask /support for the rest. /forgetme erases it, but for what is marked in it as “stays”.
mydata-wait = { $minutes ->
    [one] You have just got your file. Ask again in a minute.
   *[other] You have just got your file. Ask again in { $minutes } minutes.
  }
