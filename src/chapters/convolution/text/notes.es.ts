import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // kernel
  'kernel-what':
    'Recorra un borde del corte y después una zona uniforme; que miren la suma. Pregunte qué imagen forman los nueve números: una línea clara entre dos oscuras. Dígalo pronto: filtro e imagen son la misma clase de cosa, tablas de números.',
  'kernel-line':
    'Hágalo en la pizarra: qué píxeles no son cero y qué pesos caen sobre ellos. Tres por 2 por 255. El desliz habitual es sumar los nueve pesos. Respuesta: 1530. Pregunte si otra imagen daría más. Ninguna; el filtro responde sobre todo a lo que se le parece.',
  'kernel-across':
    'Gire la cabeza un ángulo recto. Pregunte qué dice el mismo filtro ante una línea tumbada. Una línea es una línea, suelen responder. Respuesta: 0. Que hagan una fila: −1 más 2 menos 1. Un filtro no basta; una red tiene muchos, al menos uno por dirección.',
  'kernel-flat':
    'Tape con la mano todo menos el cuadrado. Pregunte cómo se ve en el mapa el interior de un cuadrado blanco. Blanco, dice la mayoría. Respuesta: negro. Los pesos suman 0. Lectura clínica: un filtro así no ve el brillo, y una imagen toda ella más clara no lo altera.',
  'kernel-presets':
    'Recorra la lista en un minuto y que la sala nombre lo que queda: costillas, vasos, contorno. Pare en Suavizar y pregunte qué le ocurre a un nódulo pequeño. Después Realzar: el ruido viene detrás. Es el mismo compromiso que con los filtros de reconstrucción de la TC; úselo de ejemplo.',
  'kernel-vessel':
    'Vasos oscuros sobre fondo claro. Pregunte qué filtro los vuelve claros. Suavizar tiene partidarios, porque quita ruido. Respuesta: pesos negativos donde está la línea. Enseñe una hemorragia que también se enciende. Un filtro responde a un patrón y no sabe de diagnósticos.',
  'kernel-paint':
    'Invite a alguien a pintar: 2 en la columna central, −1 a los lados, y el mapa responde. Después la tarea: que el borde del tumor sea lo más claro. Sobra con dos minutos. Lo que ellos hacen probando, una red lo hace con el gradiente, para miles de pesos a la vez.',
  'kernel-take':
    'Pregunte quién eligió estos números: una persona, hace décadas. ¿Y en una red? Nadie: empiezan al azar y bajan por la pendiente. Frase para dejar: un filtro responde más donde la imagen se le parece. Ahora la ventana echa a andar.',
  // sliding
  'sliding-what':
    'Mueva la ventana un píxel y que busquen qué números cambiaron. Siga un producto con el puntero: píxel, peso, producto, suma, una celda del mapa. Pregunte cuántas celdas tendrá el mapa con diez píxeles: ocho por lado. En el borde la ventana no cabe.',
  'sliding-play':
    'Tres pasos, que la sala diga la dirección, y después Reproducir. Pregunte cuántos pesos distintos se han usado en las 64 celdas: nueve. Una capa densa necesitaría un peso de cada píxel a cada celda, 6400. Compartirlos es toda la economía de la idea.',
  'sliding-bright':
    'Que alguien señale antes de que exista el mapa. Consejo: busque una fila clara entre otras más oscuras y olvide los números. Muestre la respuesta y vea lo cerca que estaba. Pulse la celda más clara y compruebe sus nueve píxeles. Ya se puede predecir un mapa de características a ojo.',
  'sliding-back':
    'Pulse celdas del borde y del centro. Pregunte qué no puede saber una celda: nada de fuera de sus nueve píxeles. Tras dos capas son ya cinco por cinco. En términos de lectura: las primeras capas ven textura; solo las últimas ven que algo está en el lóbulo superior izquierdo.',
  'sliding-shift':
    'El paciente está dos píxeles más a la izquierda. Pregunte qué hace el mapa. Quien ha leído sobre invarianza dice que se queda. Respuesta: se mueve con él. Fije ahora las dos palabras: equivariante, que acompaña; invariante, que no cambia. De ello trata un experimento al final del capítulo.',
  'sliding-stride':
    'Se pide un número; dibuje diez casillas y que coloquen la ventana en 0, 2, 4 y 6. Respuesta: 4 por lado. Pregunte qué fue de la última columna: no se mira nunca. Un hallazgo en el mismo borde vale menos para muchas redes; esta es una de las razones.',
  'sliding-padding':
    'Lleve la ventana a la esquina. Pregunte cuántos de los nueve píxeles se midieron: cuatro. Los otros cinco son ceros que hemos puesto. Señale el borde que aparece en el mapa: es un artefacto del relleno. Se parece a un artefacto de truncamiento, hecho por nosotros.',
  'sliding-dilation':
    'Dilatación 3: nueve pesos abarcan siete píxeles. Pregunte qué ve mejor y qué pierde: los patrones gruesos, y todo lo que queda entre las muestras. Súbala a 5 y lea lo que dice la figura: once píxeles no caben en diez. Vuelva atrás y que alguien lea la fórmula una vez.',
  'sliding-take':
    'Use los botones de flecha y que la sala diga la palabra: equivariante. ¿Por qué en el borde el mapa no es exactamente el mismo? Entran píxeles nuevos. Avise de la frase que llama invariantes a estas redes; el veredicto, en la prueba de traslación. Ahora, cómo se achican los mapas.',
  // pooling
  'pooling-what':
    'Pulse dos o tres ventanas a la izquierda y sus celdas a la derecha. Cambie un número que no sea el mayor: no ocurre nada. Pregunte qué se gana: calma frente al ruido y a pequeños desplazamientos. Y qué cuesta: los otros tres números han desaparecido.',
  'pooling-hand':
    'Dos minutos por parejas, nueve celdas, sin calculadora. Comprobar dice dónde se falló. El desliz habitual es correr la ventana una celda, de modo que se solapan; aquí no se solapan. Los rápidos pasan a promedio. En una clase, hagan juntos una fila.',
  'pooling-average':
    'Pida la media de 1, 3, 2 y 9; diez segundos. Respuesta: 3,75; el máximo conserva el 9. Pregunte cuál se parece más a lo que hace un radiólogo con cuatro píxeles vecinos. Depende de la tarea: una textura pide la media; una calcificación, el máximo.',
  'pooling-nodule':
    'Un nódulo de un píxel. Que digan la respuesta antes de calcular. Respuesta: 63,75. Tras tres capas así quedan unos 4 de 255, por debajo del ruido de casi cualquier imagen. Pregunte qué agrupación querrían en un cribado de nódulos pequeños, y por qué.',
  'pooling-twice':
    'Pregunte cuánto queda tras agrupar dos veces. Suelen decir la mitad o un cuarto, olvidando que cuentan las dos direcciones. Respuesta: una dieciseisava parte. El mapa de abajo, de 62 por 62, acaba en 15 por 15; la fila y la columna sobrantes se pierden. Pregunte qué ya no se puede decir después: dónde, exactamente.',
  'pooling-take':
    'Que media sala defienda el máximo y la otra el promedio, una frase cada una. La idea: se renuncia al lugar exacto a propósito. Para clasificar está bien; para medir el borde de un tumor hacen falta otros diseños. Ahora, todas las piezas en una red.',
  // cnn
  'cnn-what':
    'Recorra la pila de izquierda a derecha: corte, 8 mapas, agrupados, 16, agrupados, 16, respuesta. Los pesos son aleatorios y la respuesta aún no significa nada. Pulse algunos mapas: hasta un filtro al azar muestra un contorno. Pregunte cuántos números hay que aprender: 3602, pocos para una red.',
  'cnn-open':
    'Elija una celda del borde del tumor y lea la fila: nueve píxeles, nueve pesos, suma, sesgo, ReLU. Pregunte por qué hay píxeles negativos: se ha restado la media. Busque otra celda donde la ReLU dé cero. Ningún paso de esta red queda oculto.',
  'cnn-deeper':
    'Pregunte cuántos pesos tiene un filtro de la segunda capa. Nueve, por reflejo. Son 72: nueve por cada uno de los ocho mapas. Elija una imagen pequeña y enseñe su parte de la suma. El marco en el corte ha crecido a ocho por ocho píxeles.',
  'cnn-train':
    'Primero la votación: ¿cómo serán los primeros filtros? Quien conoce las láminas de los libros dice bordes limpios. Muestre la respuesta y reproduzca; según el equipo, el curso tarda hasta unos minutos. Apenas cambian. Se aprende a combinarlos. Con más tiempo y más datos salen filtros más limpios.',
  'cnn-drag':
    'Si en esta parada la red no está entrenada, reproduzca y siga hablando. Pregunte qué hacen los mapas al arrastrar la lesión. Muestre la respuesta y arrástrela usted, despacio, más allá de la línea media. Todos los mapas la siguen. Mire el segundo decimal de la respuesta: se mueve algo. Eso es casi invariante.',
  'cnn-threshold':
    'Pregunte qué sube cuando el umbral baja a 0,20. La sensibilidad sale enseguida; insista en el precio. Muestre la respuesta y recorra la curva. Los recuentos dependen de su entrenamiento. Pregunte quién debe elegir el punto: no quien entrenó. El capítulo 9 le pone costes.',
  'cnn-take':
    'Diga las dos frases: en esta red todo se puede calcular a mano, y su exactitud no dice nada de pacientes. Las imágenes las dibujó un programa. Pregunte qué haría falta para creer un número así: otros hospitales, otros equipos, un patrón de referencia.',
  // translation
  'translation-what':
    'Pulse Entrenar las cuatro antes de explicar nada; tarda uno o dos minutos. Mientras: cuatro redes, los mismos 400 cortes, todos los tumores a la izquierda. Dos comparten filtros y solo difieren en la cabeza; dos no los tienen. Recoja apuestas, primero para la izquierda.',
  'translation-guess':
    'Ahora tumores a la derecha, donde nunca hubo ninguno. Pregunte cuáles siguen acertando. La mayoría: las dos con filtros, porque a la convolución le da igual el lugar. Con la respuesta gira el interruptor. La cabeza que aplana cae, a menudo por debajo del azar; aguanta solo el máximo de cada mapa. Un 50 % en ambos lados: nunca aprendió.',
  'translation-count':
    'Que cuenten: nueve pesos, ocho filtros, ocho sesgos. Respuesta: 80, frente a los 131\u202f104 de la capa densa de al lado. Pregunte qué pasa con 512 por 512: los 80 siguen y la densa se multiplica por 64. Por eso la convolución hizo asequibles las imágenes.',
  'translation-take':
    'Pida a alguien que corrija la frase: las redes convolucionales son invariantes a la traslación. Se espera: la convolución es equivariante y decide la cabeza. Y el reverso: en una placa de tórax el lugar es información, el corazón debe estar a la izquierda. Última figura: lo mismo con sus imágenes.',
  // own-data
  'own-open':
    'Prepare antes un conjunto pequeño y anonimizado, una carpeta por clase con unas decenas de imágenes, o un npz de MedMNIST. Ábralo ahora y lea cuántas tiene cada parte. Si no hay datos a mano, diga qué hace falta y siga; la sala puede probarlo en casa.',
  'own-train':
    'Pregunte cuál de las tres exactitudes será la mayor y reproduzca. Por regla general, la de entrenamiento; con pocas imágenes sale cualquier orden, así que no prometa nada. Señale la mejor época: la eligió la validación. La prueba se mira una vez. Pregunte qué pasa si se mira diez.',
  'own-wrong':
    'Repase uno a uno los errores más seguros y pregunte qué comparten: borde, marcador, proyección, etiqueta. De vez en cuando la etiqueta está mal y la red bien. La regla para cualquier conjunto: cada paciente, en una sola parte. El capítulo siguiente parte de una red que aprendió en otro sitio.',
};
