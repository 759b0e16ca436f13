import type { CheckText } from '../../../state/check';

export const es: CheckText = {
  'sodium-both-ends': {
    question:
      'Una red de neuronas sigmoides recibe un solo número, el sodio sérico. Debe avisar tanto si es bajo como si es alto, y no si está en medio. ¿Cuántas neuronas necesita como mínimo su capa oculta?',
    options: {
      'no-hidden-neuron': 'Ninguna: basta la neurona de salida',
      'one-hidden-neuron': 'Una',
      'two-hidden-neurons': 'Dos',
      'ten-hidden-neurons': 'Unas diez: hace falta una curva',
    },
    right:
      'Hay que trazar dos fronteras, una en cada extremo. Cada neurona oculta traza una y la de salida las une.',
    wrong:
      'Dos: hay que trazar dos fronteras, una en cada extremo. Cada neurona oculta traza una y la de salida las une.',
    because: {
      'no-hidden-neuron':
        'Sola, la neurona de salida sube o baja con el sodio de principio a fin: tiene una frontera. Para dejar ambos extremos del mismo lado hacen falta dos.',
      'one-hidden-neuron':
        'Una neurona oculta sube o baja con el sodio, y también todo lo que se haga solo con ella: sigue habiendo una frontera. Hay que trazar dos.',
      'ten-hidden-neurons':
        'Con más también se puede, pero bastan dos: sobre un solo número solo hacen falta dos fronteras. Para rodear un anillo en el plano, tres líneas.',
    },
  },
  'who-brings-what': {
    question:
      'Una red distingue lo normal de lo anormal con dos valores de laboratorio. ¿Qué aporta cada cosa?',
    options: {
      'a-hidden-neuron': 'Una neurona oculta de la primera capa',
      'the-output-neuron': 'La neurona de salida',
      'the-threshold': 'El umbral',
      'the-seed': 'La semilla',
    },
    targets: {
      'from-where-to-call': 'El valor desde el que se avisa',
      'one-straight-line': 'Una línea recta en el plano',
      'the-first-weights': 'Los primeros pesos',
      'lines-into-a-region': 'Las líneas unidas en una región',
    },
    right:
      'Líneas, su combinación, una decisión clínica y la suerte del comienzo. El entrenamiento halla las dos primeras; las otras las elige alguien.',
    wrong:
      'Neurona oculta: una línea. Neurona de salida: une las líneas. Umbral: desde dónde se avisa, una decisión clínica. Semilla: los primeros pesos.',
  },
  'patient-through-relu': {
    question:
      'Un paciente tiene $x_1 = 1$, $x_2 = 2$. Dos neuronas ocultas calculan $x_1 - x_2$ y $0,5 x_1 + x_2 - 1$, cada una seguida de ReLU. La de salida suma 2 veces la primera, 1 vez la segunda y −0,5. ¿Cuánto vale su suma?',
    label: 'Suma de la neurona de salida',
    right:
      'La primera suma oculta es −1, y la ReLU la convierte en 0; la segunda es 1,5. Entonces 2 × 0 + 1 × 1,5 − 0,5 = 1.',
    wrong:
      'Las sumas son −1 y 1,5; la ReLU convierte el −1 en 0. Entonces 2 × 0 + 1 × 1,5 − 0,5 = 1. Sin la ReLU sería −1.',
  },
  'numbers-to-learn': {
    question:
      'Una puntuación de riesgo lleva 5 valores de laboratorio a 4 neuronas ocultas, y estas a una neurona de salida. Cada neurona tiene un sesgo. ¿Cuántos pesos y sesgos hay que aprender?',
    label: 'Pesos y sesgos',
    right:
      '4 × (5 + 1) = 24 en la capa oculta y 4 + 1 = 5 en la neurona de salida: 29. Una cohorte de 30 pacientes casi se podría aprender de memoria.',
    wrong:
      'Cada neurona oculta tiene 5 pesos y un sesgo: 4 × 6 = 24. La de salida tiene 4 pesos y un sesgo: 5. En total 29; sin sesgos serían 24.',
  },
  'best-of-twenty-runs': {
    question:
      'Un artículo entrenó su red desde 20 semillas y presenta la mejor: exactitud 0,94. ¿Qué preguntaría usted primero?',
    options: {
      'how-the-others-ended': 'Cómo acabaron las otras diecinueve',
      'if-longer-is-better': 'Si con más entrenamiento subiría aún más',
      'which-seed-it-was': 'Qué semilla era, para usar la misma',
    },
    right:
      'Si quedan entre 0,92 y 0,94, el resultado es sólido; entre 0,60 y 0,94, fue suerte. Una buena red demuestra poco.',
    wrong:
      'Cómo acabaron las otras diecinueve. Si quedan entre 0,92 y 0,94 el resultado es sólido; entre 0,60 y 0,94, fue suerte.',
    because: {
      'if-longer-is-better':
        'Una red atascada sigue atascada por mucho que se entrene. Lo que falta saber es cuánto del 0,94 es suerte, y lo dicen las otras diecinueve.',
      'which-seed-it-was':
        'Una semilla no tiene mérito propio: con otros pacientes o una neurona más puede ser mala. El resultado es la dispersión de todas.',
    },
  },
  'two-changes-at-once': {
    question:
      'La red B tiene el doble de neuronas que la red A y otra tasa de aprendizaje. Con los mismos pacientes es tres puntos mejor. ¿Qué demuestra eso?',
    options: {
      'neurons-helped': 'Que aquí ayudan más neuronas',
      'rate-helped': 'Que aquí ayuda la otra tasa de aprendizaje',
      'both-helped': 'Que cada uno de los dos cambios ayuda un poco',
      'cause-left-open': 'Que los dos juntos han ido mejor esta vez',
    },
    right:
      'Uno de los dos cambios puede incluso haber perjudicado. Solo una comparación en la que difiere una cosa dice por qué, y solo otras semillas dicen si se mantiene.',
    wrong: 'Que los dos juntos han ido mejor esta vez. Difieren dos cosas, y no se puede decir cuál lo hizo.',
    because: {
      'neurons-helped':
        'Quizá, pero también difiere la tasa de aprendizaje, y puede deberse toda la mejora a ella. Cambie una sola cosa cada vez.',
      'rate-helped':
        'Quizá, pero también hay más neuronas, y puede deberse toda la mejora a ellas. Cambie una sola cosa cada vez.',
      'both-helped':
        'Uno puede haber ganado cinco puntos y el otro perdido dos. De la suma sola no se pueden leer las partes.',
    },
  },
  'learned-by-heart': {
    question:
      'Pérdida de entrenamiento 0,02 y bajando. En pacientes apartados, la pérdida era 0,40 en el paso 300 y ahora es 0,70. ¿Qué ayuda?',
    options: {
      'stop-earlier': 'Parar hacia el paso 300',
      'train-to-zero-loss': 'Seguir hasta que la de entrenamiento sea 0',
      'get-more-patients': 'Aprender de más pacientes',
      'use-fewer-neurons': 'Usar menos neuronas',
    },
    right:
      'La red está aprendiendo pacientes sueltos de memoria. Menos tiempo, más pacientes o menos neuronas dejan menos sitio para eso.',
    wrong:
      'Parar antes, más pacientes, menos neuronas. La red está aprendiendo pacientes sueltos de memoria, y seguir entrenando solo la hace más segura de ellos.',
  },
  'sensitivity-at-a-cut': {
    question:
      'La red da a cuatro enfermos 0,92; 0,71; 0,45 y 0,30, y a cinco sanos 0,60; 0,38; 0,20; 0,10 y 0,05. El umbral baja de 0,50 a 0,40. ¿Cuánto vale ahora la sensibilidad?',
    label: 'Sensibilidad en porcentaje',
    right:
      'Tres de los cuatro enfermos tienen 0,40 o más: 75 %; antes era 50 %. Aquí no se avisa a ningún sano más; por lo general ese es el precio.',
    wrong:
      'Solo cuentan los enfermos: tres de cuatro tienen 0,40 o más, 75 %. Los sanos pertenecen a la especificidad.',
  },
};
