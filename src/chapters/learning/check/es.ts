import type { CheckText } from '../../../state/check';

export const es: CheckText = {
  'rule-or-learning': {
    question: '¿Para cuáles de estas tareas es mejor programa una regla escrita por una persona?',
    options: {
      'potassium-alarm': 'Avisar a la planta si el potasio supera 6,0 mmol/L',
      'pneumonia-or-edema': 'Distinguir neumonía de edema en una radiografía de tórax',
      'overdue-follow-up': 'Recordar que una TC de control lleva tres meses de retraso',
      'find-microaneurysms': 'Encontrar microaneurismas en una fotografía de fondo de ojo',
    },
    right:
      'Donde la regla se conoce y es simple, no queda nada que aprender. Aprender compensa donde los expertos coinciden en los casos y no saben enunciar la regla.',
    wrong:
      'El aviso y el recordatorio: ambas reglas caben en una línea. Lo que se ve en una imagen apenas se puede escribir, pero sí se pueden reunir muchos casos etiquetados.',
  },
  'guideline-has-changed': {
    question:
      'Una red se entrenó cuando los nódulos se citaban según la guía antigua. Ahora rige otra. ¿Qué necesita la red para seguirla?',
    options: {
      'learns-while-used': 'Tiempo: aprende mientras se usa',
      'move-its-threshold': 'Otro umbral en su salida',
      'labels-anew': 'Casos etiquetados con la guía nueva',
      'more-old-cases': 'Más casos etiquetados como antes',
    },
    right:
      'Solo conoce la guía por sus etiquetas. Bastan etiquetas nuevas y el mismo entrenamiento; no hay que volver a escribir el programa.',
    wrong:
      'Casos etiquetados con la guía nueva. Solo conoce la guía por sus etiquetas, y las antiguas la dejan donde está.',
    because: {
      'learns-while-used':
        'Una red entrenada, en uso, calcula y no aprende: nadie le dice qué habría sido lo correcto. Queda tan anticuada como una regla hasta que se etiquetan casos de nuevo.',
      'move-its-threshold':
        'Un umbral hace que avise de más o menos nódulos del mismo tipo. Una definición nueva pide otros nódulos, y solo unas etiquetas nuevas dicen cuáles.',
      'more-old-cases':
        'Le enseñarían la definición antigua con más firmeza. Lo que falla no es el número de etiquetas, sino lo que dicen.',
    },
  },
  'labels-of-one-reader': {
    question:
      'Una red aprendió de los informes de un solo lector, que solía pasar por alto los nódulos situados tras la clavícula. ¿Qué es lo más probable que haga con ellos?',
    options: {
      'misses-them-too': 'No verlos, igual que los informes',
      'finds-them-anyway': 'Encontrarlos, porque están en las imágenes',
      'says-it-is-unsure': 'Darles un 50 %, porque nadie le dijo nada',
    },
    right:
      'Se le dijo una y otra vez que eran normales. Quien aprende de etiquetas copia lo que dicen, con sus costumbres y sus lagunas.',
    wrong:
      'No verlos: se le dijo que eran normales. Quien aprende de etiquetas copia lo que dicen, con sus costumbres y sus lagunas.',
    because: {
      'finds-them-anyway':
        'Están en las imágenes, pero etiquetados como normales. Lo que en el entrenamiento se llamó normal se llama normal después.',
      'says-it-is-unsure':
        'Sí se le dijo, y mal: cada uno llevaba la etiqueta de normal. De etiquetas que coinciden entre sí aprende a estar segura.',
    },
  },
  'center-moves': {
    question:
      'k-medias con dos grupos. Cinco lesiones tienen los valores 2, 3, 4, 7 y 10; el centro A está en 2 y el centro B en 8. Cada lesión se une al centro más cercano y después se mueven los centros. ¿Adónde va A?',
    label: 'Nuevo lugar del centro A',
    right: '2, 3 y 4 están más cerca de A que de B; su media es 3. El centro B va a 8,5.',
    wrong:
      '2, 3 y 4 están más cerca de A que de B; su media es 3. La media de los cinco sería 5,2, pero 7 y 10 son de B.',
  },
  'four-new-subtypes': {
    question:
      'Un artículo describe cuatro subtipos nuevos de asma, hallados con k-medias en 800 pacientes. ¿Qué datos los harían más creíbles?',
    options: {
      'found-exactly-four': 'El algoritmo encontró exactamente cuatro grupos',
      'seen-in-others': 'Los mismos grupos aparecieron en otros pacientes',
      'ran-to-its-end': 'Siguió hasta que ningún paciente cambió de grupo',
      'other-numbers-tried': 'Se probaron de dos a ocho grupos, y cuatro destacó',
    },
    right:
      'Grupos que reaparecen en otros pacientes y un número comparado con otros. Que encontrara cuatro y llegara al reposo vale para cualquier conjunto de datos.',
    wrong:
      'Los dos que podrían haber salido de otro modo: vistos de nuevo en otros y comparados con otros números. k-medias siempre encuentra tantos grupos como se le piden y siempre llega al reposo.',
  },
  'two-teams-two-answers': {
    question:
      'Dos equipos agrupan a los mismos 300 pacientes con insuficiencia cardíaca con el mismo algoritmo. Uno encuentra dos grupos y el otro, tres. ¿Cuál es la razón más probable?',
    options: {
      'one-has-erred': 'Uno se ha equivocado: los pacientes son los mismos',
      'third-is-a-disease': 'El segundo halló una enfermedad que el primero no vio',
      'measured-other-things': 'Describieron a los pacientes con otras medidas',
    },
    right:
      'Los grupos están en las medidas, no en los pacientes como tales. Quien elige qué medir tiene parte en lo que se encuentra.',
    wrong:
      'Describieron a los pacientes con otras medidas. Los grupos están en lo que se mide, no en los pacientes como tales.',
    because: {
      'one-has-erred':
        'Los mismos pacientes se ven distintos si se mide otra cosa: cercanos según una medida, lejanos según otra. Ambos resultados pueden estar libres de error.',
      'third-is-a-disease':
        'Podría ser, pero el agrupamiento por sí solo no puede decirlo: un grupo puede venir también de un equipo o de lo que se midió. La elección de las medidas ya explica el dos y el tres.',
    },
  },
  'which-way-of-learning': {
    question: 'Cuatro proyectos. Según lo que se le dice a la máquina, ¿qué manera de aprender es cada uno?',
    options: {
      'mammograms-with-biopsy': '10\u202f000 mamografías, cada una con su biopsia',
      'ecgs-to-be-grouped': '5000 ECG que ordenar en grupos que nadie ha nombrado',
      'few-slides-with-labels': '40 preparaciones con diagnóstico y 4000 sin él',
      'catheter-with-points': 'Un catéter simulado que gana un punto al llegar',
    },
    targets: {
      'way-reinforcement': 'Por refuerzo',
      'way-unsupervised': 'No supervisado',
      'way-semi-supervised': 'Semisupervisado',
      'way-supervised': 'Supervisado',
    },
    right:
      'Etiquetas para todos, para ninguno, para unos pocos, o solo una recompensa al final: eso distingue las cuatro, no el algoritmo.',
    wrong:
      'Biopsia en cada caso: supervisado. Sin nombres: no supervisado. Pocas etiquetas entre muchos casos: semisupervisado. Solo un punto al final: por refuerzo.',
  },
  'learning-from-own-answers': {
    question:
      'Cada noche un modelo toma por etiquetas las respuestas del día de las que está seguro en más del 95 %, y aprende de ellas. ¿Qué pasa con los errores de los que está seguro?',
    options: {
      'errors-average-out': 'Pierden la votación ante los muchos aciertos',
      'errors-are-confirmed': 'Vuelven como etiquetas y quedan confirmados',
      'errors-show-up': 'Se notan, porque lo erróneo es menos seguro',
    },
    right:
      'Un error seguro pasa el filtro y por la mañana se enseña otra vez. Sus propias respuestas no le dicen a un modelo nada que no pensara ya.',
    wrong:
      'Vuelven como etiquetas y quedan confirmados. El filtro deja pasar todo lo que es seguro, acertado o no.',
    because: {
      'errors-average-out':
        'Los aciertos están en otro lugar; cerca del error todas las etiquetas son del propio modelo y dicen lo mismo. No hay quien vote en contra.',
      'errors-show-up':
        'Algunas respuestas erróneas son poco seguras, y el filtro las detiene. Las seguras pasan, y son las que hacen daño.',
    },
  },
};
