claim-welcome =
    Bienvenue, { $name } : ce bot est maintenant à toi, et le code ne sert plus.
    /stats montre l’argent, /review ce qui attend ton accord, /verify vérifie les comptes. Le reste est dans /help.
