language-name = Español

back = ‹ Atrás
cancel = Cancelar
button-stale = Ese botón ya no es válido. Así están las cosas ahora.
unknown-command = No conozco ese comando. En /help está todo lo que sé hacer.
failed = Algo ha fallado por mi parte. Volveré a intentarlo por mi cuenta; si no llega nada, escribe a /support.
