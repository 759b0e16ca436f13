import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // anatomy
  'two-findings':
    'Lleve al paciente hasta la derecha y después hacia arriba; que la sala lea en voz alta los dos números. Pregunte: un ADC de +1, ¿es un valor en mm²/s? No: es una desviación estándar por encima de la media. Las unidades estándar vuelven en el capítulo 4. Ahora, qué hace la neurona con los dos números.',
  weights:
    'Baje w₁ hasta 0: el realce deja de contar y su barra desaparece. Hágalo negativo y pregunte qué hallazgo tendría un peso así. Suelen decir: uno que tranquiliza. Vuelva a 1,2. Frase para dejar: un peso dice cuánto se cree a un hallazgo, y en qué sentido.',
  bias: 'Pregunte antes de mover nada: el sesgo pasa de 0,4 a 1,6, ¿qué hace la línea? Diez segundos y manos arriba. Muchos dicen que gira. Respuesta: se desliza, y este paciente pasa de 0,802 a 0,931. Después gire w₁ a mano para que vean lo que sí es girar. El sesgo es la sospecha previa; los pesos, la evidencia.',
  sum: 'Siga las barras con el puntero: 1,8 del realce, −0,8 del ADC, 0,4 del sesgo. Acaban en 1,4; de ahí a la curva: 0,802. Alguien preguntará si eso es una probabilidad de verdad. Solo si se ha entrenado y comprobado para serlo; el capítulo 9 trata la calibración.',
  line: 'Ceda el ratón a alguien de la sala. Objetivo: 60 de 60. Casi todos pelean primero con el ángulo y luego ven que basta deslizar. Señale las dos líneas finas: los casos entre ellas son los que se llevarían al comité de tumores. Y de ahí la pregunta: ¿qué estrecha esa zona gris?',
  double:
    'Lea las cuatro opciones y espere quince segundos; esta divide a la sala. El error habitual es que la línea va hacia alto grado. Respuesta: la línea no se mueve y este paciente pasa de 0,731 a 0,881. Trampa: funciona porque el sesgo es 0; si lo hay, se duplica también. Más segura no quiere decir más acertada.',
  'neuron-takeaway':
    'Pregunte quién ha usado en la clínica una escala de regresión logística. Ya conoce esta neurona. Pregunte qué no puede hacer una sola recta: separar a los del medio de los dos extremos. Eso abre el capítulo 5. Queda por saber quién gira los mandos; antes, la curva de cerca.',
  // sigmoid
  'sig-squash':
    'Arrastre de un extremo al otro, despacio en el centro. En 1,1 la salida es 0,750 y la pendiente 0,187. Pregunte dónde cambia más deprisa: se ve que en 0. Haga notar que nunca llega a 0 ni a 1: una neurona no sabe decir imposible. Para aprender, lo que cuenta es la pendiente.',
  'sig-area':
    'Lean juntos el área en z = 2: 0,881 por 0,119 son 0,105. Pregunte después por el área máxima y deje pensar: ¿cuándo es mayor un rectángulo cuyos lados suman 1? Cuando es un cuadrado. Respuesta: 0,25. Conviene recordar este cuarto; vuelve en el capítulo 6.',
  'sig-where':
    'Que voten paciente por paciente. Ayuda la imagen clínica: un hallazgo más cambia el caso dudoso, no el claro. Tras la respuesta, enseñe los extremos: el mismo 0,1 mueve allí la salida menos de 0,001. Frase para dejar: la evidencia nueva pesa más donde la neurona duda.',
  'sig-sure':
    'Cuéntelo como un caso: un 0,993 muy seguro y después una biopsia en contra. Pregunte cuánta corrección pasa; la sala suele decir que casi toda, porque el error es grande. Respuesta: la pendiente es 0,00665. Error grande, casi ningún aprendizaje. La salida llega al final de la figura siguiente.',
  'sig-others':
    'Recorra las cuatro. En z = 2 la tanh deja pasar 0,0707, la ReLU 1, el escalón nada. Pregunte por qué nadie entrena con un escalón: ninguna pendiente dice hacia dónde ir. Luego baje la ReLU de 0 y enseñe su pendiente 0. Los detalles, y la neurona muerta, en el capítulo 6.',
  'sig-takeaway':
    'Un minuto, sin arrastrar nada. Pida a la sala la pendiente máxima: 0,25. Y la de una neurona muy segura: casi 0. Si preguntan por varias neuronas en fila, que multipliquen: cinco cuartos dejan menos de una milésima. Ahora, un paciente sobre el papel, ida y vuelta.',
  // forward
  'fwd-patient':
    'Cuente el caso: realce algo alto, ADC dos desviaciones por debajo, biopsia de bajo grado. Los pesos son una conjetura. Pulse Siguiente línea a línea y que la sala diga cada número antes de que aparezca. Aquí no hay prisa: todo el entrenamiento son estas líneas, repetidas.',
  'fwd-forward':
    'Pida la suma: 0,5 más 0,5 más 0,1. La trampa es el segundo término: −0,25 por −2 es positivo. Salida 0,750 para una lesión de bajo grado. Insista en que el uso clínico es esta fila y nada más. Lo que sigue ocurre solo al entrenar.',
  'fwd-loss':
    'Que eleven 0,75 al cuadrado de cabeza: ¿más o menos de un medio? Cinco segundos. Respuesta: 0,563. Si preguntan por qué al cuadrado: un error doble debe costar más del doble. La alternativa, la entropía cruzada, llega más adelante en esta misma figura y saldrá mejor parada.',
  'fwd-factors':
    'Pulse Siguiente y lea cada factor como una pregunta: cuánto se mueve la pérdida con la salida, 1,50; la salida con la suma, 0,187; la suma con el peso, que es la propia medida. No hace falta derivar para seguirlo; basta ver tres eslabones de una cadena.',
  'fwd-product':
    'Solo se pide el signo. Espere a que alguien diga que la medida es negativa. Respuesta: −0,562 para w₂ y 0,281 para w₁. Pregunte por qué w₂ recibe el doble: su entrada es el doble de grande. Una medida que vale 0 no enseña nada a su peso. Ahora, qué se hace con los tres números.',
  'fwd-update':
    'Manos arriba: ¿menor, cero o mayor? Muchos esperan cero, porque a la neurona se le dijo la verdad. Respuesta: 0,563 baja a 0,318; la salida, a 0,564. Enseñe que w₂ cambió de signo, de −0,25 a 0,0312. Frase: sigue equivocada con este paciente, pero menos segura.',
  'fwd-hand':
    'Reparta papel, o deje a las parejas cuatro minutos con la calculadora del teléfono. Rellenen juntos z y a; después, solos. La figura nombra el factor que falla. El desliz más frecuente es olvidar el sesgo; le sigue el signo menos perdido en w₂. No hacen falta los trece huecos.',
  'fwd-practice':
    'En un seminario: cada pareja pulsa Paciente nuevo, y la primera que acaba sin ayuda explica una línea. En una clase, pase de largo y déjelo como tarea; el enlace abre el mismo paciente. Quien lo hace dos veces ha hecho a mano lo que un entrenamiento hace un millón de veces.',
  'fwd-sure':
    'Ponga la escena: 0,998 para alto grado y biopsia de bajo grado, el peor error de esta figura. Pregunte con cuánta fuerza se corrige. Se espera mucha. Respuesta: 1,995 por 0,00247 son 0,005. El paciente anterior, bastante menos equivocado, tiraba con 0,281. Es absurdo, y tiene remedio.',
  'fwd-entropy':
    'Compare las dos columnas fila a fila: mismo paciente, misma suma. Con el error cuadrático el tirón es 0,005; con la entropía cruzada, 0,998. Baje b y vea cómo el primero crece mientras la neurona se equivoca menos. Frase: con la entropía cruzada la corrección es el propio error, a − y.',
  'fwd-takeaway':
    'Pida a alguien el ciclo en cuatro palabras: ida, pérdida, vuelta, paso. El orden importa: sin pérdida no hay gradiente. Una trampa al leer artículos: retropropagación es solo el camino de vuelta; el descenso de gradiente es el paso que viene después. Ahora, el mismo ciclo con sesenta pacientes.',
  // train
  'train-loop':
    'Pulse Paso unas cinco veces, despacio, diciendo cada vez qué caso lleva el aro y adónde fue la línea. Después Paso atrás dos veces: vuelve exactamente. Acertar 4 de 60 es peor que una moneda; pregunte por qué. La línea tiene los lados cambiados: se equivoca de forma sistemática.',
  'train-pull':
    'Señale el caso de bajo grado con aro. Pregunte adónde irá la línea tras mirar solo ese. La mayoría dice que más cerca. Muestre la respuesta y enseñe la línea de puntos. Pregunte entonces qué fue de los otros 59: nadie les preguntó. Ese es el problema de ir caso a caso, y la razón de los lotes.',
  'train-batch':
    'Dé primero pasos por lote: la pérdida baja sin sobresaltos. Cambie a caso, que empieza de nuevo, y dé diez pasos: la curva tropieza. Cuenten juntos: 60 casos en lotes de 10 son seis pasos por época. Es la media de diez opiniones, como un comité. En el capítulo 4 se reparten las cartas una a una.',
  'train-play':
    'Pulse Reproducir y calle diez segundos. Pregunte qué sigue pasando cuando la línea ya no se mueve: la pérdida baja, porque la neurona está más segura. Señale los casos huecos y pregunte por qué no se aprende de ellos. Frase: lo que cuenta son los casos cuya respuesta la neurona no ha visto nunca.',
  'train-rate':
    'Pregunte: α pasa de 0,5 a 100, ¿qué ocurre? Suelen decir que la línea oscila. Respuesta: un salto, y después nada. Todas las salidas están en los extremos planos y el gradiente se ha ido. Ponga otra vez 0,5: el entrenamiento empieza de nuevo y se asienta. En el capítulo 4 una tasa grande falla de otra manera.',
  'train-sure':
    'Mismo inicio, misma tasa, todos los casos mal y la neurona segura de ello. Pregunte qué pérdida sale antes y por qué. Tras la respuesta, que lo expliquen con la palabra pendiente. El error cuadrático multiplica por a(1 − a), aquí casi 0. Por eso, para clasificar, lo habitual es la entropía cruzada.',
  'train-takeaway':
    'Pregunte qué se ha aprendido exactamente: tres números. Todo lo demás lo fijamos nosotros: qué medidas, qué pacientes, qué etiquetas. Los pacientes reales se solapan, y un 60 de 60 en un artículo debería despertar sospechas. En el capítulo siguiente: qué hace de verdad el paso cuesta abajo, y cómo falla.',
};
