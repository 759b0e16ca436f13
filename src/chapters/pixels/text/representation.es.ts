import type { RepresentationText } from './representation.en';

export const representationEs: RepresentationText = {
  figure: { title: 'Un cambio de representación', after: 'según la Fig. 4' },
  steps: {
    'representation-rule': {
      title: 'Una regla para dos medidas',
      body: "Sesenta lesiones sintéticas, con dos medidas cada una: cuánto realzan, $x_1$, y su ADC, $x_2$. Un programa muy pequeño mira un solo número: si $x'_1 > 0$, dice alto grado. El marcador dice en cuántas de las 60 acierta.",
      predict: {
        question: 'Puede girar los ejes alrededor de su origen. ¿Qué giro ayuda más a la regla?',
        options: {
          clockwise: 'En el sentido de las agujas del reloj, un tercio de ángulo recto',
          counterclockwise: 'En sentido contrario a las agujas del reloj, un tercio de ángulo recto',
          quarter: 'Un ángulo recto entero, para que el ADC ocupe el lugar del realce',
          none: 'Ninguno: el realce solo es lo mejor posible',
        },
        right:
          'Girado en el sentido del reloj, el nuevo eje apunta hacia más realce y menos ADC: ahí está el alto grado. Aciertan 50 de 60, y ningún otro giro lo mejora.',
        wrong:
          'En el sentido del reloj: el nuevo eje apunta entonces hacia más realce y menos ADC, donde está el alto grado. Aciertan 50 de 60, y ningún otro giro lo mejora.',
      },
    },
    'representation-shift': {
      title: 'Girar no basta',
      body: "Con el mejor giro posible, la regla todavía falla en diez lesiones: la recta $x'_1 = 0$ tiene que pasar por el origen antiguo. Arrastre el disco amarillo que está allí, o los dos controles de desplazamiento, hasta acertar las 60. La imagen de al lado muestra lo que ve el programa.",
    },
    'representation-numbers': {
      title: 'Seis números',
      body: "Todo cambio de ejes de este tipo es $x' = W x + b$. Los cuatro *pesos* de **W** giran el plano; también pueden escalarlo e inclinarlo. Los dos números de **b** lo desplazan.",
      predict: {
        question:
          'La escala se duplica: cada coordenada nueva es el doble de grande. ¿Cuántas lesiones cambian de lado?',
        options: { none: 'Ninguna', few: 'Las que están cerca de la recta', half: 'Más o menos la mitad' },
        right:
          'Ninguna. El doble de un número positivo es positivo. El acierto depende de dónde está la recta, no de la unidad en que se mide. La inclinación sí mueve la recta y cambia lados: pruébela.',
        wrong:
          'Ninguna. El doble de un número positivo sigue siendo positivo. El acierto depende de dónde está la recta, no de la unidad en que se mide. La inclinación sí mueve la recta y cambia lados: pruébela.',
      },
    },
    'representation-ring': {
      title: 'Un anillo',
      body: 'Ahora, potasio y calcio en sangre. Poco es tan anormal como demasiado: los casos normales están en el centro y los anormales, todo alrededor. Arrastre los ejes y pruebe.',
      predict: {
        question: 'Hay 60 casos normales y 60 anormales. ¿Qué es lo mejor que puede lograr una línea recta?',
        options: {
          coin: '60 de 120, como lanzar una moneda',
          some: 'Unos 90 de 120',
          most: 'Unos 110 de 120',
          all: 'Los 120, si se coloca con cuidado',
        },
        right:
          'Son 89. Hemos probado todas las rectas que pueden importar. Corta un lado del anillo y llama normal al otro lado. Girar, escalar, inclinar y desplazar no puede mejorarlo.',
        wrong:
          'Son 89. Hemos probado todas las rectas que pueden importar. La mejor corta un lado del anillo y llama normal al otro lado. Girar, escalar, inclinar y desplazar no puede mejorarlo.',
      },
    },
    'representation-network': {
      title: 'Que la busque una red',
      body: 'Una *red* de 3, 2 y 1 neuronas hace $W x + b$ tres veces y curva el resultado cada vez. Empieza con números al azar, es decir, con una representación al azar. Pulse Reproducir: cambia poco a poco sus 20 números y, a la izquierda, su frontera se cierra alrededor de los casos normales.',
    },
    'representation-bend': {
      title: 'Qué hicieron las capas',
      body: 'La red ha aprendido. Los mismos 120 casos y el mismo papel cuadriculado se pueden ver ahora antes de ella, después de la capa 1 y después de la capa 2. Responda primero; luego mueva el control.',
      predict: {
        question:
          'La última neurona solo puede trazar una línea recta. ¿Qué tienen que haber hecho las capas anteriores con los casos normales del centro?',
        options: {
          aside: 'Sacarlos del centro hacia un lado propio',
          shrink: 'Apretarlos en el centro',
          erase: 'Quitar los casos anormales que estorban',
        },
        right:
          'Salieron del centro hacia una esquina propia. No se quitó ningún caso: están los 120, en lugares nuevos, y una recta es suficiente.',
        wrong:
          'Salieron del centro hacia una esquina propia. Apretados seguirían rodeados, y nunca se quita ningún caso: están los 120, en lugares nuevos.',
      },
    },
    'representation-space': {
      title: 'Por qué tres unidades',
      body: 'En un plano, el centro de un anillo no puede salir sin romper el papel. La capa 1 tiene tres unidades y puede levantar el papel en el espacio: el centro sube y el anillo queda abajo. Gírelo con el control para ver la hoja desde todos los lados.',
    },
    'representation-take': {
      title: 'Aprender es encontrar la representación',
      body: 'A mano, usted encontró ejes nuevos para dos nubes. La red encontró ejes nuevos para un anillo, con pruebas y pequeñas correcciones. Su última capa no es más que la línea recta de usted: las capas anteriores hicieron que una recta bastara.\n\nUna imagen es lo mismo con más ejes: uno por píxel. Las redes se entrenan para encontrar ejes en los que la respuesta es fácil.',
    },
  },
  words: {
    part: 'Datos',
    parts: { clouds: 'Nubes', ring: 'Anillo', network: 'Red' },
    axes: {
      clouds: { x1: 'realce', x2: 'ADC' },
      ring: { x1: 'potasio', x2: 'calcio' },
    },
    classes: {
      clouds: { a: 'alto grado', b: 'bajo grado' },
      ring: { a: 'anormal', b: 'normal' },
    },
    fresh: 'en los ejes nuevos',
    unit: 'DE',
    oldTitle: 'Los casos como se midieron, con los ejes nuevos',
    newTitle: 'Los mismos casos en los ejes nuevos',
    networkTitle: 'Los casos como se midieron, con lo que dice la red en cada lugar',
    bentTitle: 'Los mismos casos en su camino por la red',
    cases: 'Casos',
    controls: {
      angle: 'Ángulo',
      shift1: 'Mover x1',
      shift2: 'Mover x2',
      scale: 'Escala',
      shear: 'Inclinación',
      more: 'Escala e inclinación',
      straight: 'Enderezar',
      best: 'Mostrar la mejor recta',
      layer: 'Capa',
      turn: 'Giro',
      seed: 'Semilla',
    },
    stops: { raw: 'Sin red', first: 'Capa 1', second: 'Capa 2' },
    captions: [
      'antes de la red: 2 medidas',
      'capa 1: 3 unidades, una hoja en el espacio',
      'capa 2: 2 unidades y la última recta',
    ],
    between: 'entre dos capas: mezclada',
    right: 'Aciertos',
    bestOf: 'La mejor recta',
    ofCount: (right, count) => `${right} de ${count}`,
    handles: { origin: 'Origen nuevo', end: 'Extremo del eje nuevo' },
    rule: (a) => `regla: $x'_1 > 0$ es ${a}`,
    note: '**W** gira, escala e inclina. **b** desplaza.',
    ringed: 'con anillo: en el lado equivocado',
    separated: (count) => `Los ${count} en su lado. Los mismos casos, otra representación.`,
    degrees: '°',
    readCase: (name, x1, v1, x2, v2) => `${name}, ${x1} ${v1}, ${x2} ${v2}`,
    training: (step) => `entrenando hasta el paso ${step}`,
    failed: 'El motor no pudo entrenar esta red. Recargue la página para intentarlo de nuevo.',
    say: {
      linear: (turn, at, right, count, a) =>
        `Los ejes están ${turn} y empiezan en ${at}. La regla, x1 nuevo mayor que 0 es ${a}, acierta ${right} de ${count}.`,
      straight: 'sin girar',
      clockwise: (degrees) => `girados ${degrees}° en el sentido del reloj`,
      counterclockwise: (degrees) => `girados ${degrees}° en sentido contrario al reloj`,
      at: (x1, x2) => `(${x1}; ${x2})`,
      all: 'Todos están en su lado.',
      best: (right) => `Ninguna línea recta acierta más de ${right}.`,
      network: (step, loss, right, count) =>
        `Tras ${step} pasos: pérdida ${loss}, aciertos ${right} de ${count}.`,
      stops: [
        'Se ven las medidas sin transformar.',
        'Se ve la capa 1, con el centro del anillo arriba.',
        'Se ve la capa 2 y la recta de la última neurona.',
      ],
      between: (from, to) => `Se ve el paso entre ${from} y ${to}.`,
    },
    columns: { class: 'clase', step: 'paso', seed: 'semilla' },
  },
};
