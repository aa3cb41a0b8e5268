"""What common words mean as emoji, in the languages of the bot: file names and captions are full of them."""

_SAID = """
😂 laugh laughing lol haha funny ridere risata rire lachen reír risa
❤️ heart love cuore amore coeur amour herz liebe corazón amor
😭 cry crying tears piangere pleurer weinen llorar
😢 sad triste traurig
😡 angry rage mad arrabbiato rabbia colère wütend enfadado enojado
😴 sleep sleeping sleepy tired dormire sonno nanna dormir sommeil schlafen müde sueño cansado
😎 cool sunglasses occhiali lunettes sonnenbrille gafas
🤔 think thinking hmm pensare penser denken pensar
😱 shock shocked scared scream paura peur schreck angst miedo
🥳 party celebrate birthday festa compleanno fête anniversaire feier geburtstag fiesta cumpleaños
😘 kiss bacio baci bisou kuss beso
🤗 hug abbraccio câlin umarmung abrazo
👋 hello bye wave ciao salut bonjour hallo tschüss hola adiós
👍 yes okay good like bene bravo oui bien gut ja vale bueno
👎 bad dislike male mauvais schlecht malo
🙏 thanks please grazie merci danke bitte gracias favor
👏 clap applause applauso bravi applaudir klatschen aplauso
💪 strong strength forte forza fort force stark kraft fuerte fuerza
🔥 fire hot fuoco caldo feu chaud feuer heiß fuego
🎉 congrats congratulations auguri complimenti félicitations glückwunsch felicidades
🐱 cat kitten kitty gatto gattino gatta chat chaton katze kätzchen gato gata gatito
🐶 dog puppy cane cagnolino chien chiot hund welpe perro perrito
🐻 bear orso ours bär oso
🐰 rabbit bunny coniglio lapin hase kaninchen conejo
🦊 fox volpe renard fuchs zorro
🐼 panda
🐷 pig maiale cochon schwein cerdo
🐸 frog rana grenouille frosch
🐵 monkey scimmia singe affe mono
🐦 bird uccello oiseau vogel pájaro
🦉 owl gufo hibou eule búho
🐧 penguin pinguino manchot pinguin pingüino
🐟 fish pesce poisson fisch pez
🦄 unicorn unicorno licorne einhorn unicornio
🐝 bee ape abeille biene abeja
🦋 butterfly farfalla papillon schmetterling mariposa
👻 ghost fantasma fantôme gespenst geist
🤖 robot roboter
👽 alien extraterrestre
🌸 flower fiore fleur blume flor
🌈 rainbow arcobaleno regenbogen arcoíris
☀️ sun sole soleil sonne sol
🌙 moon night luna notte lune nuit mond nacht noche
⭐ star stella étoile stern estrella
❄️ snow winter neve inverno neige hiver schnee nieve invierno
🌧️ rain pioggia pluie regen lluvia
☕ coffee caffè café kaffee
🍵 tea tè thé tee
🍕 pizza
🍰 cake torta gâteau kuchen pastel
🍞 bread pane pain brot pan
🍺 beer birra bière bier cerveza
🍷 wine vino vin wein
🍎 apple mela pomme apfel manzana
💰 money soldi argent geld dinero
💼 work office lavoro ufficio travail bureau arbeit büro trabajo oficina
📚 book study libro studio livre études buch lernen estudio
🎵 music song musica musique musik lied música
⚽ football soccer calcio fussball fußball fútbol
🎮 game gaming gioco jeu spiel juego
🚗 car macchina auto voiture coche
✈️ travel plane flight viaggio aereo voyage avion reise flugzeug viaje avión
🎄 christmas natale noël weihnachten navidad
🎃 halloween pumpkin zucca citrouille kürbis calabaza
🎁 gift present regalo cadeau geschenk
🌍 world earth mondo monde welt mundo
"""

MEANINGS = {
    word: line.split()[0] for line in reversed(_SAID.strip().splitlines()) for word in line.split()[1:]
}
"""A word that two lines have means the first of them."""
