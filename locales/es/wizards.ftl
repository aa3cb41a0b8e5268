wizard-cancelled = Cancelado. No se ha guardado nada. En /help está lo que sé hacer.
wizard-none = No hay nada que cancelar. En /help está lo que sé hacer.
wizard-words = Respondo a comandos. Prueba <code>/remind 10m té</code> o <code>/qr hola</code>, o mira /help.
wizard-no-words = Con esto aún no puedo hacer nada; respondo a comandos. Están en /help.
wizard-group = Trabajo en nuestro chat privado: { $link }

command-cancel = dejar lo que estamos haciendo
