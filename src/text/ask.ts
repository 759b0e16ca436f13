import type { Bilingual } from './language';

const en = {
  title: 'What to ask of an AI paper or product',
  lede: 'A page to take along. Each question is followed by what a good answer holds, and by the figure where one can see why it matters.',
  print: 'Print this page',
  seen: 'Seen in',
  closing:
    'If an answer is missing from the paper, ask the authors; if it is missing from the product, ask the vendor, in writing.',
  questions: {
    labels: {
      question: 'Who labeled the cases, by which definition, and when?',
      answer:
        'A model copies its labels. Look for the number of readers, how often they disagreed, and whether the definition is the one that you use today. Ask how the cases were chosen, and which labels a machine gave.',
    },
    rule: {
      question: 'Was it compared with a simple rule?',
      answer:
        'Two thresholds, a score that is in use, a single reader: if the disease is a rule that is known, there may be nothing to learn.',
    },
    groups: {
      question: 'If it found subtypes: with which measurements, and were they seen again elsewhere?',
      answer:
        'Clustering always finds groups. Look for how many were tried, how the number was chosen, and for patients of another hospital.',
    },
    split: {
      question: 'Was the data split by patient?',
      answer:
        'Two slices of one patient, one to learn from and one to be tested on, and the test praises what was learned by heart.',
    },
    unseen: {
      question: 'How did it do on patients that nobody had looked at while it was built?',
      answer:
        'Errors on the training cases say nothing. Look for a test set that was opened once, better still from another place and a later year.',
    },
    luck: {
      question: 'Is the result one lucky run?',
      answer:
        'The same settings from another seed give another model. Look for several runs, their spread, and confidence intervals for the numbers.',
    },
    threshold: {
      question: 'At which threshold, for which prevalence?',
      answer:
        'An AUC is not a decision. Look for sensitivity and specificity at the threshold that will be used, and work out the predictive values for your own patients.',
    },
    input: {
      question: 'Which numbers go in?',
      answer:
        'Window, bit depth, pixel size, channels: what is cut away before the model cannot come back. Ask what happens to an image that differs.',
    },
    place: {
      question: 'What did all training images have in common?',
      answer:
        'Lesions on one side, one position, one phase: a model may depend on what never varied. Ask what it does when it varies.',
    },
    sure: {
      question: 'How sure is it when it is wrong?',
      answer:
        'A number near 1 is not yet a probability. Look for a calibration plot, and for what the product does with cases in which it is unsure.',
    },
    scanner: {
      question: 'On which scanners was it tested, and who checks it when yours is replaced?',
      answer:
        'Another vendor, protocol or software can cost accuracy without any error message. Look for results by site, and for a plan to watch it in use.',
    },
    shortcut: {
      question: 'What else could give the answer away?',
      answer:
        'A tag, a tube, a portable device: a model takes the easiest way. Look for tests in which the suspect was removed, not only for colorful heat maps.',
    },
  },
};

export type AskText = typeof en;

const es: AskText = {
  title: 'Qué preguntar a un artículo o producto de IA',
  lede: 'Una página para llevar. A cada pregunta le sigue lo que contiene una buena respuesta, y la figura donde se ve por qué importa.',
  print: 'Imprimir esta página',
  seen: 'Visto en',
  closing:
    'Si falta una respuesta en el artículo, pregunte a los autores; si falta en el producto, pregunte al fabricante, por escrito.',
  questions: {
    labels: {
      question: '¿Quién etiquetó los casos, con qué definición y cuándo?',
      answer:
        'Un modelo copia sus etiquetas. Busque cuántos lectores hubo, cuántas veces discreparon, y si la definición es la que usted usa hoy. Pregunte cómo se eligieron los casos, y qué etiquetas puso una máquina.',
    },
    rule: {
      question: '¿Se comparó con una regla simple?',
      answer:
        'Dos umbrales, una escala en uso, un solo lector: si la enfermedad es una regla que se conoce, quizá no haya nada que aprender.',
    },
    groups: {
      question: 'Si encontró subtipos: ¿con qué medidas, y se vieron otra vez en otro lugar?',
      answer:
        'El agrupamiento siempre encuentra grupos. Busque cuántos se probaron, cómo se eligió el número, y pacientes de otro hospital.',
    },
    split: {
      question: '¿Se separaron los datos por paciente?',
      answer:
        'Dos cortes de un mismo paciente, uno para aprender y otro para la prueba, y la prueba elogia lo aprendido de memoria.',
    },
    unseen: {
      question: '¿Cómo le fue con pacientes que nadie había mirado mientras se construía?',
      answer:
        'Los errores en los casos de entrenamiento no dicen nada. Busque un conjunto de prueba que se abrió una sola vez, mejor aún de otro lugar y de un año posterior.',
    },
    luck: {
      question: '¿Es el resultado un entrenamiento con suerte?',
      answer:
        'Los mismos ajustes con otra semilla dan otro modelo. Busque varios entrenamientos, su dispersión, e intervalos de confianza de las cifras.',
    },
    threshold: {
      question: '¿Con qué umbral y para qué prevalencia?',
      answer:
        'Un AUC no es una decisión. Busque sensibilidad y especificidad en el umbral que se usará, y calcule los valores predictivos para sus propios pacientes.',
    },
    input: {
      question: '¿Qué números entran?',
      answer:
        'Ventana, profundidad de bits, tamaño de píxel, canales: lo que se recorta antes del modelo no vuelve. Pregunte qué pasa con una imagen distinta.',
    },
    place: {
      question: '¿Qué tenían en común todas las imágenes de entrenamiento?',
      answer:
        'Lesiones de un solo lado, una posición, una fase: un modelo puede depender de lo que nunca varió. Pregunte qué hace cuando varía.',
    },
    sure: {
      question: '¿Cuán seguro está cuando se equivoca?',
      answer:
        'Un número cercano a 1 todavía no es una probabilidad. Busque una gráfica de calibración, y qué hace el producto con los casos en que duda.',
    },
    scanner: {
      question: '¿En qué equipos se probó, y quién lo comprueba cuando cambie el suyo?',
      answer:
        'Otro fabricante, protocolo o programa puede costar aciertos sin ningún mensaje de error. Busque resultados por centro y un plan para vigilarlo en uso.',
    },
    shortcut: {
      question: '¿Qué otra cosa podría delatar la respuesta?',
      answer:
        'Una marca, un tubo, un equipo portátil: un modelo toma el camino más fácil. Busque pruebas en las que se quitó lo sospechoso, no solo mapas de colores.',
    },
  },
};

export const ask: Bilingual<AskText> = { en, es };
