import type { CheckText } from '../../../state/check';

export const es: CheckText = {
  'next-weight': {
    question:
      'Durante el entrenamiento un peso está en $w = 1,5$. Allí la pendiente de la pérdida es 4 y la tasa de aprendizaje, $α = 0,25$. ¿Dónde está el peso tras un paso?',
    label: 'Peso nuevo',
    right:
      '1,5 − 0,25 × 4 = 0,5. La pendiente es positiva: la pérdida sube hacia la derecha y el peso va a la izquierda.',
    wrong:
      '1,5 − 0,25 × 4 = 0,5. Un paso va contra la pendiente: 2,5 sería cuesta arriba. Y se resta la tasa por la pendiente, no la tasa sola.',
  },
  'loss-runs-away': {
    question:
      'Un colega entrena una red y usted mira la pantalla. La pérdida en los últimos pasos: 0,6; 0,9; 2,1; 7,5. ¿Qué conviene probar primero?',
    options: {
      'train-longer': 'Seguir: ya bajará',
      'raise-the-rate': 'Una tasa de aprendizaje mayor, para superarlo',
      'lower-the-rate': 'Una tasa de aprendizaje menor',
      'add-patients': 'Más pacientes',
    },
    right:
      'Cada paso salta el valle y cae más arriba que antes: el entrenamiento diverge. Con pasos más cortos se queda dentro.',
    wrong:
      'Una tasa de aprendizaje menor. Cada paso salta el valle y cae más arriba que antes; con pasos más cortos se queda dentro.',
    because: {
      'train-longer':
        'Una pérdida que crece cada vez más deprisa no se da la vuelta sola: cada salto es más largo que el anterior. Solo ayudan pasos más cortos.',
      'raise-the-rate':
        'Los pasos ya son tan largos que caen más arriba al otro lado. Con otros más largos se escaparía antes.',
      'add-patients':
        'La media de más pacientes tiene la misma pendiente, y el paso sería igual de excesivo. Primero hay que acortarlo.',
    },
  },
  'two-starts-two-losses': {
    question:
      'Dos hospitales entrenan la misma red con las mismas imágenes y los mismos ajustes, desde pesos iniciales distintos. Ambos siguen hasta que nada cambia; uno acaba con una pérdida de 0,21 y el otro de 0,34. ¿Cuál es la razón más probable?',
    options: {
      'different-valleys': 'Han ido a parar a valles distintos',
      'one-stopped-early': 'Uno se detuvo demasiado pronto',
      'one-miscalculated': 'Uno de los dos ha calculado mal',
    },
    right:
      'El descenso solo baja, desde donde empieza. Acaba en un valle, y no puede saber si otro es más profundo.',
    wrong:
      'Han ido a parar a valles distintos. El descenso solo baja desde donde empieza, y nada sabe de un valle más profundo en otra parte.',
    because: {
      'one-stopped-early':
        'Ambos habían llegado al reposo. Más pasos no sacan de un valle: en su fondo la pendiente es 0.',
      'one-miscalculated':
        'Los dos pueden tener bien hasta la última cifra. Otro comienzo puede llevar a otro valle; no hay un único final al que lleguen todos.',
    },
  },
  'age-and-creatinine': {
    question:
      'Un modelo recibe la edad en años (20 a 90) y la creatinina en mg/dL (0,5 a 2). El entrenamiento se arrastra: con una tasa mayor diverge y con una menor apenas se mueve. ¿Qué ayuda más?',
    options: {
      'many-more-epochs': 'Muchas más épocas',
      'another-start': 'Otro comienzo al azar',
      'more-patients-same-units': 'Más pacientes',
      'standardize-both': 'Entradas estandarizadas',
    },
    right:
      'Una entrada es cincuenta veces la otra, y la pérdida es un barranco: abrupta en una dirección y casi llana en la otra. En unidades estándar es un cuenco.',
    wrong:
      'Entradas estandarizadas: menos la media, divididas por la desviación estándar. El barranco se vuelve un cuenco y una sola tasa sirve para los dos pesos.',
    because: {
      'many-more-epochs':
        'Algún día llegaría. Pero los pasos siguen siendo tan cortos como exige la dirección abrupta; con entradas estandarizadas bastan unos pocos.',
      'another-start':
        'Todo comienzo queda en el mismo barranco, que viene de las unidades. Desde otro el camino es igual de lento; antes hay que igualar las dos direcciones.',
      'more-patients-same-units':
        'Más pacientes en las mismas unidades forman el mismo barranco. Viene de las unidades, y cambiarlas no cuesta nada.',
    },
  },
  'no-pull-on-the-weight': {
    question:
      'Un paciente, una neurona, el error cuadrático. ¿Cuándo deja este paciente el peso de un hallazgo exactamente donde está?',
    options: {
      'finding-is-zero': 'El hallazgo es 0: justo la media',
      'finding-is-negative': 'El hallazgo es −2: muy por debajo de la media',
      'curve-is-flat': 'La salida no se mueve con la suma: pendiente 0',
      'answer-is-exact': 'La salida es exactamente la etiqueta',
    },
    right:
      'El gradiente es un producto: cuánto se equivoca, cuánto se puede mover y cuán grande es la entrada. Basta un cero; −2 no es cero, solo cambia el signo.',
    wrong:
      'Todos menos el −2. El gradiente es un producto de tres factores: cuánto se equivoca, cuánto se puede mover y cuán grande es la entrada. Un cero en cualquiera lo detiene; −2 solo cambia el signo.',
  },
  'three-patients-one-step': {
    question:
      'Un lote de tres pacientes. Sus pendientes para un peso son 0,6; −0,2 y 0,2. El peso está en 1 y la tasa de aprendizaje es 0,5. ¿Dónde está tras este lote?',
    label: 'Peso nuevo (dos decimales)',
    right:
      'La pendiente media es 0,6 / 3 = 0,2 y el paso, −0,5 × 0,2 = −0,1: de 1 a 0,9. El segundo paciente tiraba al revés y perdió la votación.',
    wrong:
      'La pendiente media es (0,6 − 0,2 + 0,2) / 3 = 0,2, y 1 − 0,5 × 0,2 = 0,9. Con la suma en lugar de la media sería 0,7.',
  },
  'steps-of-a-training': {
    question:
      'Un artículo: «Se entrenó con 1200 radiografías durante 10 épocas, en lotes de 50». ¿Cuántas veces se movieron los pesos?',
    label: 'Número de pasos',
    right: '1200 / 50 = 24 lotes por época, y diez épocas: 240 pasos. Cada radiografía se usó diez veces.',
    wrong:
      '1200 / 50 = 24 lotes por época, y 24 × 10 = 240. Los pesos se mueven una vez por lote, no una por época ni una por imagen.',
  },
  'reading-loss-curves': {
    question: 'Cuatro pérdidas, vistas durante el entrenamiento. ¿Cuál es la causa más probable de cada una?',
    options: {
      'curve-crawls-evenly': 'Baja con regularidad, pero casi nada',
      'curve-grows-and-grows': 'Crece, y cada vez más deprisa',
      'curve-jumps-but-falls': 'Salta de un paso a otro, y baja de media',
      'curve-stays-high-flat': 'Sigue alta: muchos errores, y muy seguros',
    },
    targets: {
      'rate-too-large': 'Tasa de aprendizaje muy grande',
      'sure-and-wrong-plateau': 'Meseta del error cuadrático',
      'rate-too-small': 'Tasa de aprendizaje muy pequeña',
      'batches-are-small': 'Lotes pequeños',
    },
    right:
      'Nadie ve el paisaje de una red real. Solo se puede mirar la pérdida a lo largo de los pasos, y ella distingue estas cuatro causas.',
    wrong:
      'Se arrastra: tasa muy pequeña. Crece: tasa muy grande. Salta pero baja: lotes pequeños, y no hace daño. Alta y llana, con errores seguros: la meseta.',
  },
};
