import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // matrix
  'matrix-what':
    'Señale el hígado, el aire y la columna; que la sala lea los valores almacenados. Pregunte qué sabe la máquina aparte de estos 262\u202f144 números. Nada: ni que es un hígado ni dónde está arriba. Reténganlo: todas las paradas siguientes tratan de la distancia entre número y significado.',
  'matrix-zoom':
    'Amplíe de 64 a 8 en tres clics y pida a alguien que siga el borde de la lesión en los números. Celda a celda no se puede; solo comparando grupos. Dígalo: el ojo promedia sin que nadie se lo pida. Una red tiene que aprenderlo; en el capítulo 7 se llama filtro.',
  'matrix-point':
    'Que salga una persona a la pantalla. Dé la pista solo si nadie se mueve: restar 1024. Los primeros intentos suelen ir al gas. Muestre la respuesta y enseñe la grasa bajo la piel. Aviso para quien maneja DICOM: el desplazamiento cambia de un archivo a otro; el propio archivo dice cómo llegar a UH.',
  'matrix-window':
    'Pregunte: la ventana pasa de 400 a 150 UH de ancho, ¿qué ocurre con el valor almacenado? Manos arriba; una parte de la sala siempre dice que cambia. Muestre la respuesta y señale los dos números, almacenado y mostrado. La ventana es para quien lee; el archivo sigue igual.',
  'matrix-edges':
    'Arrastre los extremos amarillos del histograma y nombre cada pico: aire, grasa, partes blandas. Haga una ventana de hueso y otra para el gas del estómago. Preguntarán si una red necesita ventanas. Para ver, no; pero muchos trabajos aplican una antes de entrenar, y lo que queda fuera se pierde.',
  'matrix-presets':
    'Cuatro ventanas, con el cursor en la lesión. Haga la pregunta y que calculen: 60 UH de 1800, en 256 grises. Respuesta: unos 8 grises en lugar de 38, y la lesión casi desaparece. Para la máquina se ve igual que antes. Es la primera ventaja honrada de un ordenador.',
  'matrix-reader':
    'Espere a que el lector termine de aprender; tarda unos segundos al abrir el capítulo. Pregunte qué dirá cuando el hígado se vea negro como el aire. Respuesta: partes blandas, sin inmutarse. Diga enseguida el límite: solo ha visto fragmentos sintéticos y nunca dice que no sabe.',
  'matrix-paint':
    'Pinte grasa en el marco, celda a celda, y que la sala avise cuando las barras cambien. Después pinte un disparate, un valor por encima de todo. También responde. Deshaga. Frase para dejar: una red no tiene sentido del absurdo. Cuántas celdas hacen falta depende del entrenamiento.',
  'matrix-sort':
    'Treinta segundos en silencio. Una ayuda: resten 1024 y miren qué fragmento varía más. Hueso y aire salen pronto; la duda está entre grasa y partes blandas. Muestre la respuesta y lea los nombres. Se han fijado en el nivel y en la variación, y eso mira también una red en una textura.',
  'matrix-depth':
    'Pida los niveles de 8 bits; alguien dirá 255. Son 256, porque el 0 cuenta. Baje Bits uno a uno y pregunte cuándo se pierde la lesión y cuándo se equivoca el lector; no tiene por qué ser a la vez. Guardar una TC de 12 bits como JPEG tira niveles antes de entrenar nada.',
  'matrix-own':
    'Solo con un archivo anonimizado y preparado de antemano; ábralo ahora o pase de largo. Enseñe el valor almacenado y lo que el archivo dice de él. Si es RM, haga notar que no hay unidad. El lector aprendió con TC sintéticas: deje que falle en un corte real y diga por qué.',
  'matrix-take':
    'Pida tres cosas que cambian lo que se ve y ningún número: ventana, paleta, blanco sobre negro. Y al revés: ¿qué cambia los números sin que nadie lo vea? Otro equipo, otra dosis. Eso vuelve en el capítulo 9. Ahora, el color, que no es más que otras tablas.',
  // channels
  'channels-what':
    'Lleve la lupa de la papila a un vaso y que la sala lea las tres barras. Pregunte cuál cambia más entre los dos lugares. Los canales están tapados a propósito; la parada siguiente pregunta por ellos. La retina está calculada, no es de ningún paciente.',
  'channels-best':
    'Pida a los oftalmólogos que callen. Los demás suelen decir rojo, porque el fondo es rojo. Respuesta: verde, con un contraste aquí de 0,62. Pregunte por qué: la sangre absorbe la luz verde. Lo sabemos por la óptica; una red llegaría a lo mismo mirando muchos ejemplos.',
  'channels-gain':
    'Apague rojo y verde y suba la ganancia del azul. Pregunte qué le hace la ganancia al contraste. Nada: lesión y fondo se multiplican por igual. Es la ventana de la figura anterior, ahora en color. Vuelva a encenderlo todo antes de seguir.',
  'channels-swap':
    'Antes de verlo: se intercambian rojo y verde, ¿qué ha perdido un ordenador? El clínico suele decir que el color y, con él, el diagnóstico. Respuesta: nada, los mismos tres números en otro orden. Deshaga el cambio para mostrarlo. La trampa viene ahora: una red entrenada con un orden necesita ese orden.',
  'channels-take':
    'Recorra otros microaneurismas; en uno de ellos el azul da más contraste que el verde: es una buena regla, no una ley. Pregunte qué pasa si una cámara guarda primero el azul. A la red entrenada le llega otro ojo y nadie la avisa. Ahora, a buscar mejores ejes que los medidos.',
  // representation
  'representation-rule':
    'Sin girar, la regla acierta 46 de 60. Pregunte qué giro ayuda y que lo señalen con el brazo. Respuesta: como las agujas del reloj, un tercio de ángulo recto, 50 de 60. Pregunte qué significa el eje nuevo en la clínica: más realce y menos ADC a la vez. No tiene nombre, y mide mejor.',
  'representation-shift':
    'Ceda el ratón: hay que arrastrar el origen amarillo hasta acertar los 60. Suele llevar menos de un minuto. Entretanto, enseñe la imagen derecha: el programa solo ve izquierda o derecha del cero. Los pesos giraron los ejes, el sesgo los desplazó. Hacen falta ambos; recuérdenlo para la neurona.',
  'representation-numbers':
    'Lean los seis números. Pregunte: si todo es el doble de grande, ¿cuántas lesiones cambian de lado? Algunos esperan que las del borde. Respuesta: ninguna. Pruebe la inclinación y unas pocas sí. Se suele decir que los pesos giran; giran, escalan e inclinan, y aquí se ve qué importa.',
  'representation-ring':
    'Deje medio minuto con las asas antes de preguntar. Después: ¿cuántos acierta una recta como mucho? Suelen decir que todos, con paciencia. Respuesta: 89 de 120, y es la mejor de todas las rectas. Poco es malo y mucho también; un solo corte no puede decir eso.',
  'representation-network':
    'Pulse Reproducir y que vean cerrarse la frontera. Veinte números, cambiados poco a poco; cómo se hace es asunto de los dos capítulos siguientes. Preguntarán si siempre sale. No: con mala semilla puede atascarse; si ocurre, pruebe otra.',
  'representation-bend':
    'Pregunte primero, con el mando al principio: ¿adónde ha tenido que ir el centro para que baste una recta? Lo habitual: apretado en el medio. Muestre la respuesta y mueva despacio el mando. Siguen estando los 120. Que sigan con la vista un caso normal hasta su rincón.',
  'representation-space':
    'Gire la hoja con el mando. Pregunte cómo sacar el centro de un anillo dibujado en papel sin tijeras: levantándolo. Tres unidades dan la tercera dirección. En clínica: una tercera medida que la red fabrica con las dos que recibió. Si alguien pregunta por dos unidades, el capítulo 5 lo prueba.',
  'representation-take':
    'Que la sala diga qué hace la última capa: una recta, como la que trazaron a mano. Todo lo anterior consigue que esa recta baste. Si hay tiempo, pregunte cuáles son los ejes de una imagen: uno por píxel, 262\u202f144 en el primer corte. El capítulo siguiente abre una sola neurona.',
};
