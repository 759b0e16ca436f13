import type { CheckText } from '../../../state/check';

export const es: CheckText = {
  'through-two-sigmoids': {
    question:
      'Una corrección vuelve por dos neuronas sigmoides seguidas, unidas por pesos de 1. En este paciente ambas tienen la salida $a = 0,8$. ¿Qué parte de la corrección dejan pasar las dos pendientes, cada una $a(1 - a)$?',
    label: 'Parte (cuatro decimales)',
    right:
      '0,16 × 0,16 = 0,0256: tras dos capas queda una cuadragésima parte. Con diez capas sería más o menos una cienmillonésima.',
    wrong:
      'Cada pendiente es 0,8 × 0,2 = 0,16, y las pendientes seguidas se multiplican: 0,0256. Sumadas serían 0,32, pero en este camino nada crece.',
  },
  'stuck-at-a-coin': {
    question:
      'Una red de doce capas de sigmoides se queda en el 50 %. En la última capa los gradientes tienen un tamaño normal; en la primera, más o menos una diezmillonésima parte. ¿Qué conviene cambiar primero?',
    options: {
      'ten-times-the-epochs': 'Entrenar diez veces más épocas',
      'relu-and-right-start': 'Usar ReLU, con pesos iniciales adecuados',
      'two-layers-more': 'Añadir dos capas, para que pueda decir más',
      'huge-learning-rate': 'Multiplicar la tasa por diez millones',
    },
    right:
      'Una ReLU abierta tiene pendiente 1, y unos pesos del tamaño adecuado mantienen cada factor cerca de 1. Así la corrección llega a las capas que miran la imagen.',
    wrong:
      'ReLU, con pesos iniciales del tamaño adecuado: mantienen cada factor cerca de 1, y la corrección llega a las primeras capas.',
    because: {
      'ten-times-the-epochs':
        'Diez veces casi nada es casi nada: las primeras capas apenas se habrían movido. Los factores tienen que acercarse a 1.',
      'two-layers-more':
        'Cada capa es otro factor menor que un cuarto. El gradiente de la primera capa sería todavía menor.',
      'huge-learning-rate':
        'Convendría a la primera capa y lanzaría fuera de rango a las últimas, cuyos gradientes son normales. Hay que igualar los factores.',
    },
  },
  'what-a-negative-sum-lets-through': {
    question:
      'En este paciente la suma de una neurona es −2. ¿Cuánto de una corrección pasa por su pendiente?',
    options: {
      'by-a-sigmoid': 'Sigmoide',
      'by-a-relu': 'ReLU',
      'by-a-leaky-relu': 'Leaky ReLU con una fuga de 0,01',
    },
    targets: {
      'nothing-at-all': 'Nada',
      'one-hundredth': 'Una centésima',
      'about-a-tenth': 'Más o menos una décima',
    },
    right:
      '0,105, 0 y 0,01. Si la suma de una ReLU es negativa en todos los pacientes, ya no se le puede enseñar nada; la fuga mantiene la puerta entreabierta.',
    wrong:
      'Sigmoide 0,105, ReLU 0, leaky ReLU 0,01. La pendiente de la ReLU solo es mayor para sumas positivas.',
  },
  'curve-through-all-patients': {
    question:
      'Un fabricante muestra una curva de riesgo que pasa exactamente por los 25 pacientes de un estudio piloto. ¿Qué dice eso del paciente 26?',
    options: {
      'only-unseen-ones-tell': 'Todavía nada: solo lo dirán pacientes no vistos',
      'next-one-is-exact': 'Que también con él la curva será exacta',
      'off-by-usual-scatter': 'Que errará lo que los pacientes suelen variar',
      'certainly-far-off': 'Que con seguridad errará mucho',
    },
    right:
      'Con bastantes coeficientes una curva pasa por 25 pacientes cualesquiera. Lo que vale entre ellos se ve en pacientes apartados.',
    wrong:
      'Todavía nada. Con bastantes coeficientes una curva pasa por 25 pacientes cualesquiera; solo los apartados dicen lo que vale.',
    because: {
      'next-one-is-exact':
        'El error 0 se logró en pacientes que conocía. Una curva con tantos coeficientes como pacientes siempre lo logra, y entre ellos puede oscilar mucho.',
      'off-by-usual-scatter':
        'Eso valdría para una curva que sigue lo que los pacientes comparten. Esta sigue también su ruido, y puede errar mucho más.',
      'certainly-far-off':
        'Con pocos pacientes es probable, pero no seguro: donde apenas hay ruido la curva puede acertar. Solo lo dirán pacientes no vistos.',
    },
  },
  'three-curves': {
    question:
      'Tres curvas para los mismos diez pacientes. El primer número es el error en esos diez; el segundo, en 200 no vistos. ¿Cuál es cuál?',
    options: {
      'errors-14-and-15': 'Errores 14 y 15',
      'errors-6-and-8': 'Errores 6 y 8',
      'errors-0-and-41': 'Errores 0 y 41',
    },
    targets: {
      'curve-overfits': 'Sobreajusta',
      'curve-underfits': 'Subajusta',
      'curve-to-be-used': 'La que conviene usar',
    },
    right:
      'Ambos errores grandes: demasiado rígida. El primero pequeño y el segundo grande: aprendida de memoria. Lo que cuenta es el menor error en los no vistos.',
    wrong:
      '14 y 15: subajusta, no capta lo que todos comparten. 0 y 41: sobreajusta, sabe diez pacientes de memoria. 6 y 8: el menor error en los no vistos.',
  },
  'known-to-the-test': {
    question: '¿En cuáles de estos estudios la prueba encuentra pacientes que la red ya conoce?',
    options: {
      'slices-shuffled': 'Todos los cortes barajados y un quinto para la prueba',
      'patients-kept-apart': 'Un quinto de los pacientes apartado, con todos sus cortes',
      'copies-before-split': 'Imágenes copiadas y giradas primero, separadas después',
      'patients-of-next-year': 'Entrenada con un año, probada con pacientes nuevos del siguiente',
    },
    right:
      'En el entrenamiento hay hermanas de las imágenes de prueba, como cortes o como copias. Esa prueba elogia a la red por reconocerlas.',
    wrong:
      'Los cortes barajados y las copias hechas antes de separar. En ambos, el entrenamiento contiene hermanas de las imágenes de prueba.',
  },
  'epoch-chosen-by-test': {
    question:
      'Un artículo guarda los pesos de la época en que la pérdida en el conjunto de prueba fue mínima, y da la exactitud en ese mismo conjunto. ¿Cómo es esa exactitud?',
    options: {
      'fair-never-learned': 'Justa: ningún peso se aprendió de la prueba',
      'too-low-stopped-early': 'Demasiado baja: se detuvo antes de tiempo',
      'test-too-small': 'Inservible, salvo que el conjunto sea muy grande',
      'too-good-it-chose': 'Quizá demasiado buena: la prueba eligió la época',
    },
    right:
      'De muchas épocas se tomó la que por azar convenía a estos pacientes. Para elegir está el conjunto de validación; el de prueba se mira una sola vez.',
    wrong:
      'Quizá demasiado buena: de muchas épocas se tomó la que por azar convenía a estos pacientes. Para elegir está el conjunto de validación.',
    because: {
      'fair-never-learned':
        'De él no salió ningún gradiente, pero sí una elección: de muchas épocas, la que conviene justo a estos pacientes. También eso es aprender de la prueba.',
      'too-low-stopped-early':
        'Se detuvo donde mejor iba en estos pacientes. Para ellos ningún otro momento habría parecido mejor; para otros, quizá sí.',
      'test-too-small':
        'El tamaño reduce el error y no deshace la elección. Lo que falta es un conjunto aparte, el de validación.',
    },
  },
  'copies-that-keep-the-label': {
    question:
      'Una red informa lo que encuentra en radiografías de tórax, también un corazón a la derecha. Debe aprender además de copias alteradas, cada una con su etiqueta de antes. ¿Qué cambios son adecuados?',
    options: {
      'upside-down': 'Cabeza abajo',
      'turned-a-little': 'Girada unos pocos grados',
      'brighter-a-little': 'Algo más clara o más oscura',
      'left-for-right': 'Izquierda y derecha intercambiadas',
    },
    right:
      'Los pacientes se colocan algo torcidos y la exposición varía. Izquierda por derecha volvería falsa la etiqueta, y cabeza abajo no se explora a nadie.',
    wrong:
      'El giro pequeño y el cambio de exposición. Izquierda por derecha pone a la derecha un corazón normal con su etiqueta de antes, y cabeza abajo no se explora a nadie.',
  },
  'first-step-of-adam': {
    question:
      'Adam empieza con una tasa de aprendizaje de 0,05. La primera pendiente de un peso es 40. ¿Cuánto se mueve ese peso en el primer paso?',
    label: 'Longitud del paso',
    right:
      'Adam divide la pendiente por su tamaño habitual, que al principio es ella misma: 40 / 40 = 1, por 0,05. Con una pendiente de 0,4 serían también 0,05.',
    wrong:
      '0,05: Adam divide la pendiente por su tamaño habitual, al principio 40 / 40 = 1. El descenso simple se movería 0,05 × 40 = 2.',
  },
};
