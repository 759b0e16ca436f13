import type { RivalKey, State } from '../model';
import type { playgroundEn } from './playground.en';

const activations = {
  tanh: 'tanh',
  sigmoid: 'sigmoide',
  relu: 'ReLU',
  leakyRelu: 'ReLU con fuga',
  linear: 'lineal',
};
const optimizers = { sgd: 'SGD', momentum: 'momento', adam: 'Adam' };
const losses = { bce: 'entropía cruzada', mse: 'error cuadrático' };

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} y ${names.at(-1) ?? ''}`;
const neurons = (layers: readonly string[]): string =>
  layers.length === 0
    ? 'sin capa oculta'
    : `${listed(layers)} ${layers.length === 1 && layers[0] === '1' ? 'neurona' : 'neuronas'}`;

export const playgroundEs: typeof playgroundEn = {
  figure: { title: 'Laboratorio de redes', after: 'según la fig. 10' },
  words: {
    sets: {
      clouds: {
        name: 'Nubes',
        x1: 'realce',
        x2: 'perfusión',
        a: 'alto grado',
        b: 'bajo grado',
        note: 'Gliomas: dos grupos que se solapan un poco.',
      },
      ring: {
        name: 'Anillo',
        x1: 'potasio',
        x2: 'sodio',
        a: 'alterado',
        b: 'equilibrado',
        note: 'Electrolitos: el exceso es tan malo como el defecto.',
      },
      xor: {
        name: 'XOR',
        x1: 'TSH',
        x2: 'T4 libre',
        a: 'glándula',
        b: 'hipófisis',
        note: 'Tiroides: pruebas en desacuerdo señalan la glándula; en acuerdo, la hipófisis.',
      },
      moons: {
        name: 'Lunas',
        x1: 'perfusión',
        x2: 'ADC',
        a: 'recidiva',
        b: 'necrosis',
        note: 'Tras radioterapia, inventado: dos grupos que se enroscan uno en otro.',
      },
      spirals: {
        name: 'Espirales',
        x1: 'marcador 1',
        x2: 'marcador 2',
        a: 'enfermo',
        b: 'sano',
        note: 'Ninguna enfermedad es así: una prueba de esfuerzo.',
      },
      own: {
        name: 'Puntos propios',
        x1: 'marcador 1',
        x2: 'marcador 2',
        a: 'enfermo',
        b: 'sano',
        note: 'Pulse en el plano para colocar puntos; arrástrelos para moverlos.',
      },
    },
    unit: 'DE',
    mode: 'Modo',
    modes: { train: 'Entrenar', patient: 'Un paciente', compare: 'Comparar', luck: 'Suerte' },
    panel: 'Panel',
    panels: { loss: 'Pérdida', threshold: 'Umbral' },
    inputs: 'entradas',
    output: 'salida',
    hidden: (layer) => `oculta ${layer}`,
    network: 'Red',
    outputPlot: 'Salida de la red en el plano',
    cases: 'Casos',
    lossPlot: 'Pérdida a lo largo de los pasos',
    readCase: (name, x1, x2, a) => `${name}: *x_1* \`${x1}\`, *x_2* \`${x2}\`, *a* \`${a}\``,
    outputNeuron: 'Neurona de salida',
    neuronOf: (layer, unit) => `Oculta ${layer}, neurona ${unit}`,
    layerOf: (layer) => `Oculta ${layer}`,
    editor: 'Pesos de esta neurona',
    closeEditor: 'Cerrar el editor',
    wholeNeuron: 'Toda la neurona',
    drop: 'Suprimir esta neurona',
    dropHint: 'Pone a 0 todos los pesos que salen de ella. Deshacer la recupera.',
    parameters: (count) => `${count} parámetros`,
    perSecond: (count) => `${count} pasos/s`,
    showSettings: 'Ajustes',
    hideSettings: 'Ocultar ajustes',
    // Rail
    dataSet: 'Conjunto de datos',
    dataIs: (name, count) => `${name}, ${count} puntos`,
    networkIs: (layers, activation) =>
      layers.length === 0 ? neurons(layers) : `${neurons(layers)}, ${activation}`,
    layersAre: (layers) => neurons(layers),
    activation: 'Activación',
    activations,
    addLayer: 'Añadir capa',
    removeLayer: 'Quitar capa',
    fewer: (layer) => `Una neurona menos en oculta ${layer}`,
    more: (layer) => `Una neurona más en oculta ${layer}`,
    learning: 'Aprendizaje',
    learningIs: (optimizer, rate, batch) => `${optimizer}, tasa ${rate}, lote ${batch}`,
    learningRate: 'Tasa de aprendizaje',
    batchSize: 'Tamaño del lote',
    optimizer: 'Optimizador',
    optimizers,
    lossName: 'Función de pérdida',
    losses,
    lossShort: { bce: 'entropía', mse: 'cuadrático' },
    regularize: 'Regularizar',
    regularizeIs: (l1, l2) => (l1 === '0' && l2 === '0' ? 'ninguna' : `L1 ${l1}, L2 ${l2}`),
    points: 'Puntos',
    pointsAre: (noise, share) => `ruido ${noise}, ${share} entrena`,
    noise: 'Ruido',
    share: 'Parte de entrenamiento',
    seed: 'Semilla',
    // Own points
    drawSheet: 'Hoja para puntos propios',
    tool: 'La mano coloca',
    tools: { a: 'enfermo', b: 'sano', erase: 'borrar' },
    drawn: (count, most) => `${count} puntos de ${most} como máximo`,
    byNumbers: 'Colocar con números',
    addPoint: 'Añadir este punto',
    removePoint: 'Quitar el último',
    clearPoints: 'Quitar todos',
    // Threshold
    threshold: 'Umbral',
    scale: 'Salidas de los casos en una escala',
    sensitivity: 'Sensibilidad',
    specificity: 'Especificidad',
    auc: 'AUC',
    called: (tp, a, fp, b) => `positivos: ${tp} ${a}, ${fp} ${b}`,
    notCalled: (fn, a, tn, b) => `negativos: ${fn} ${a}, ${tn} ${b}`,
    onTest: 'de los casos de prueba (huecos)',
    onTrain: 'de los casos de entrenamiento: no hay conjunto de prueba',
    sayCounts: (tp, fn, tn, fp, a) =>
      `«${a}»: ${tp} detectados, ${fn} perdidos. Los demás: ${tn} negativos, ${fp} falsos positivos.`,
    // One patient
    patientIs: (name, isTest) => `${isTest ? 'Paciente de prueba' : 'Paciente de entrenamiento'}: ${name}`,
    patientLoss: 'Pérdida de este paciente',
    stages: {
      inputs: 'Las dos medidas están en las entradas, en desviaciones estándar de la media.',
      forward: (layer) => `${layer}: cada línea lleva peso por valor.`,
      loss: 'La salida se compara con la verdad y: la pérdida dice cuánto se equivoca.',
      back: (layer) => `Atrás por ${layer}: en las neuronas dL/dz, en las líneas dL/dw.`,
    },
    forwardSum: (unit, terms, bias, z, a) =>
      `Neurona ${unit}: z = ${terms} ${bias} (b) = ${z}, curvada a a = ${a}.`,
    backSum: (unit, dz, dw) => `Neurona ${unit}: dL/dz = ${dz}; su primer peso tiene el gradiente ${dw}.`,
    // Compare
    otherSetting: 'La red B difiere en',
    inRunB: 'Su valor en la red B',
    rivals: {
      lr: 'tasa de aprendizaje',
      activation: 'activación',
      optimizer: 'optimizador',
      layers: 'red',
      batch: 'tamaño del lote',
      l2: 'L2',
      loss: 'función de pérdida',
    } as Readonly<Record<RivalKey, string>>,
    valueName: (key: RivalKey, state: State): string => {
      switch (key) {
        case 'lr':
          return `tasa ${String(state.lr).replace('.', ',')}`;
        case 'batch':
          return `lote ${state.batch}`;
        case 'l2':
          return `L2 ${String(state.l2).replace('.', ',')}`;
        case 'activation':
          return activations[state.activation] ?? '';
        case 'optimizer':
          return optimizers[state.optimizer] ?? '';
        case 'loss':
          return losses[state.loss] ?? '';
        case 'layers':
          return neurons(state.layers.map(String));
      }
    },
    bothCurves: 'Pérdida de entrenamiento de ambas redes',
    curveNames: 'A continua, B discontinua',
    sayRun: (name, loss) => `${name}: pérdida ${loss}.`,
    stoppedAt: (step) => `parada en el paso ${step}`,
    // Luck
    luckRuns: 'Número de redes',
    luckSteps: 'Pasos de cada red',
    startLuck: (count) => `Entrenar ${count} redes`,
    stopLuck: 'Parar',
    luckProgress: 'Pasos hechos',
    luckGrid: 'Lo que ha aprendido cada semilla',
    luckOne: (seed, accuracy) => `Semilla ${seed}: exactitud ${accuracy}. Seguir con esta.`,
    luckEmpty:
      'La misma red, los mismos pacientes, otros pesos iniciales. Cada red deja aquí una imagen pequeña.',
    luckSolved: 'Resueltas',
    luckStep: 'Paso de todas',
    ofRuns: (solved, count) => `${solved} de ${count}`,
    sayLuck: (runs, step, solved) =>
      `${runs} redes con los mismos ajustes, paso ${step}: ${solved} lo han resuelto.`,
    luckNote: (percent) =>
      `Resuelta (✓): acierta al menos el ${percent} % de los casos de prueba. Gris: de la peor a la mejor red, más oscura la mitad central; la línea es la mediana. Pulse una imagen para seguir con su semilla.`,
    band: 'Dispersión de la pérdida de todas las redes',
    sayBand: (middle, low, high) => `Pérdida mediana ${middle}, de ${low} a ${high}.`,
    // Trouble
    troubles: {
      none: '',
      empty: 'No hay puntos de entrenamiento. Coloque algunos o suba la parte de entrenamiento.',
      oneClass:
        'Todos los puntos de entrenamiento son de una clase: la red aprenderá a dar esa clase a todos.',
    },
    rescue: 'Bajar la tasa de aprendizaje a la décima parte',
    failed: 'El motor no pudo entrenar. Vuelva a cargar la página; sus ajustes están en la dirección.',
    overfits: 'La pérdida de prueba supera con mucho la de entrenamiento: sobreajuste.',
    sayWaiting: (name) => `${name}: el motor arranca. Las imágenes muestran los primeros pesos.`,
    sayAt: (name, step, loss) => `${name}, paso ${step}: pérdida ${loss}.`,
    sayTest: (accuracy, loss) => `${accuracy} de los casos de prueba bien, pérdida de prueba ${loss}.`,
    sayTrain: (accuracy) => `${accuracy} de los casos de entrenamiento bien.`,
    networkSay: (layers) => (layers.length === 0 ? 'Sin capa oculta.' : `Ocultas: ${neurons(layers)}.`),
  },
};
