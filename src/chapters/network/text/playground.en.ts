import type { DataName, RivalKey, State } from '../model';

const activations = {
  tanh: 'tanh',
  sigmoid: 'sigmoid',
  relu: 'ReLU',
  leakyRelu: 'leaky ReLU',
  linear: 'linear',
};
const optimizers = { sgd: 'SGD', momentum: 'momentum', adam: 'Adam' };
const losses = { bce: 'cross-entropy', mse: 'squared error' };

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
const neurons = (layers: readonly string[]): string =>
  layers.length === 0
    ? 'no hidden layer'
    : `${listed(layers)} ${layers.length === 1 && layers[0] === '1' ? 'neuron' : 'neurons'}`;

interface SetWords {
  readonly name: string;
  readonly x1: string;
  readonly x2: string;
  /** Names of label 1 and label 0. */
  readonly a: string;
  readonly b: string;
  readonly note: string;
}

export const playgroundEn = {
  figure: { title: 'Network playground', after: 'after Fig. 10' },
  words: {
    sets: {
      clouds: {
        name: 'Clouds',
        x1: 'enhancement',
        x2: 'perfusion',
        a: 'high grade',
        b: 'low grade',
        note: 'Gliomas: two groups that overlap a little.',
      },
      ring: {
        name: 'Ring',
        x1: 'potassium',
        x2: 'sodium',
        a: 'deranged',
        b: 'in balance',
        note: 'Electrolytes: too much is as wrong as too little.',
      },
      xor: {
        name: 'XOR',
        x1: 'TSH',
        x2: 'free T4',
        a: 'gland',
        b: 'pituitary',
        note: 'Thyroid: tests that disagree point to the gland, tests that agree to the pituitary.',
      },
      moons: {
        name: 'Moons',
        x1: 'perfusion',
        x2: 'ADC',
        a: 'recurrence',
        b: 'necrosis',
        note: 'After radiotherapy, made up: two groups that curl around each other.',
      },
      spirals: {
        name: 'Spirals',
        x1: 'marker 1',
        x2: 'marker 2',
        a: 'ill',
        b: 'well',
        note: 'No disease looks like this: a stress test.',
      },
      own: {
        name: 'Own points',
        x1: 'marker 1',
        x2: 'marker 2',
        a: 'ill',
        b: 'well',
        note: 'Click in the plane to place points; drag to move them.',
      },
    } as Readonly<Record<DataName, SetWords>>,
    unit: 'SD',
    mode: 'Mode',
    modes: { train: 'Train', patient: 'One patient', compare: 'Compare', luck: 'Luck' },
    panel: 'Panel',
    panels: { loss: 'Loss', threshold: 'Threshold' },
    inputs: 'inputs',
    output: 'output',
    hidden: (layer: string) => `hidden ${layer}`,
    network: 'Network',
    outputPlot: 'Output of the network over the plane',
    cases: 'Cases',
    lossPlot: 'Loss over the steps',
    readCase: (name: string, x1: string, x2: string, a: string) =>
      `${name}: *x_1* \`${x1}\`, *x_2* \`${x2}\`, *a* \`${a}\``,
    outputNeuron: 'Output neuron',
    neuronOf: (layer: string, unit: string) => `Hidden ${layer}, neuron ${unit}`,
    layerOf: (layer: string) => `Hidden ${layer}`,
    editor: 'Weights of this neuron',
    closeEditor: 'Close the editor',
    wholeNeuron: 'Whole neuron',
    drop: 'Drop this neuron',
    dropHint: 'Sets all weights that lead out of it to 0. Undo brings it back.',
    parameters: (count: string) => `${count} parameters`,
    perSecond: (count: string) => `${count} steps/s`,
    showSettings: 'Settings',
    hideSettings: 'Hide settings',
    // Rail
    dataSet: 'Data set',
    dataIs: (name: string, count: string) => `${name}, ${count} points`,
    networkIs: (layers: readonly string[], activation: string) =>
      layers.length === 0 ? neurons(layers) : `${neurons(layers)}, ${activation}`,
    layersAre: (layers: readonly string[]) => neurons(layers),
    activation: 'Activation',
    activations,
    addLayer: 'Add layer',
    removeLayer: 'Remove layer',
    fewer: (layer: string) => `One neuron fewer in hidden ${layer}`,
    more: (layer: string) => `One neuron more in hidden ${layer}`,
    learning: 'Learning',
    learningIs: (optimizer: string, rate: string, batch: string) =>
      `${optimizer}, rate ${rate}, batch ${batch}`,
    learningRate: 'Learning rate',
    batchSize: 'Batch size',
    optimizer: 'Optimizer',
    optimizers,
    lossName: 'Loss function',
    losses,
    lossShort: { bce: 'entropy', mse: 'squared' },
    regularize: 'Regularize',
    regularizeIs: (l1: string, l2: string) => (l1 === '0' && l2 === '0' ? 'none' : `L1 ${l1}, L2 ${l2}`),
    points: 'Points',
    pointsAre: (noise: string, share: string) => `noise ${noise}, ${share} train`,
    noise: 'Noise',
    share: 'Train share',
    seed: 'Seed',
    // Own points
    drawSheet: 'Sheet for own points',
    tool: 'The hand places',
    tools: { a: 'ill', b: 'well', erase: 'erase' },
    drawn: (count: string, most: string) => `${count} of at most ${most} points`,
    byNumbers: 'Place by numbers',
    addPoint: 'Add this point',
    removePoint: 'Remove last',
    clearPoints: 'Remove all',
    // Threshold
    threshold: 'Threshold',
    scale: 'Outputs of the cases on one scale',
    sensitivity: 'Sensitivity',
    specificity: 'Specificity',
    auc: 'AUC',
    called: (tp: string, a: string, fp: string, b: string) => `called: ${tp} ${a}, ${fp} ${b}`,
    notCalled: (fn: string, a: string, tn: string, b: string) => `not called: ${fn} ${a}, ${tn} ${b}`,
    onTest: 'of the test cases (hollow)',
    onTrain: 'of the training cases: there is no test set',
    sayCounts: (tp: string, fn: string, tn: string, fp: string, a: string) =>
      `"${a}": ${tp} called, ${fn} missed. The others: ${tn} let go, ${fp} called wrongly.`,
    // One patient
    patientIs: (name: string, isTest: boolean) => `${isTest ? 'Test patient' : 'Training patient'}: ${name}`,
    patientLoss: 'Loss of this patient',
    stages: {
      inputs: 'Both measurements stand at the inputs, in standard deviations from the mean.',
      forward: (layer: string) => `${layer}: each line carries weight times value.`,
      loss: 'The output is compared with the truth y: the loss says how wrong it is.',
      back: (layer: string) => `Back through ${layer}: on the neurons dL/dz, on the lines dL/dw.`,
    },
    forwardSum: (unit: string, terms: string, bias: string, z: string, a: string) =>
      `Neuron ${unit}: z = ${terms} ${bias} (b) = ${z}, bent to a = ${a}.`,
    backSum: (unit: string, dz: string, dw: string) =>
      `Neuron ${unit}: dL/dz = ${dz}; its first weight has the gradient ${dw}.`,
    // Compare
    otherSetting: 'Run B differs in',
    inRunB: 'Its value in run B',
    rivals: {
      lr: 'learning rate',
      activation: 'activation',
      optimizer: 'optimizer',
      layers: 'network',
      batch: 'batch size',
      l2: 'L2',
      loss: 'loss function',
    } as Readonly<Record<RivalKey, string>>,
    valueName: (key: RivalKey, state: State): string => {
      switch (key) {
        case 'lr':
          return `rate ${state.lr}`;
        case 'batch':
          return `batch ${state.batch}`;
        case 'l2':
          return `L2 ${state.l2}`;
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
    bothCurves: 'Training loss of both runs',
    curveNames: 'A solid, B dashed',
    sayRun: (name: string, loss: string) => `${name}: loss ${loss}.`,
    stoppedAt: (step: string) => `stopped at step ${step}`,
    // Luck
    luckRuns: 'Number of runs',
    luckSteps: 'Steps of each run',
    startLuck: (count: string) => `Train ${count} runs`,
    stopLuck: 'Stop',
    luckProgress: 'Steps done',
    luckGrid: 'What each seed has learned',
    luckOne: (seed: string, accuracy: string) =>
      `Seed ${seed}: accuracy ${accuracy}. Continue with this one.`,
    luckEmpty:
      'The same network, the same patients, other first weights. Each run leaves a small picture here.',
    luckSolved: 'Solved',
    luckStep: 'Step of all runs',
    ofRuns: (solved: string, count: string) => `${solved} of ${count}`,
    sayLuck: (runs: string, step: string, solved: string) =>
      `${runs} networks of the same settings, step ${step}: ${solved} have solved it.`,
    luckNote: (percent: string) =>
      `Solved (✓): at least ${percent} % of the cases kept apart are right. Gray: from the worst to the best run, darker the middle half; the line is the median. Click a picture to go on with its seed.`,
    band: 'Spread of the loss of all runs',
    sayBand: (middle: string, low: string, high: string) => `Median loss ${middle}, from ${low} to ${high}.`,
    // Trouble
    troubles: {
      none: '',
      empty: 'There are no training points. Place some, or raise the train share.',
      oneClass:
        'All training points are of one class: the network will learn to name that class for everybody.',
    },
    rescue: 'Lower the learning rate to a tenth',
    failed: 'The engine could not train. Reload the page; your settings are in the address.',
    overfits: 'The test loss is well above the training loss: overfitting.',
    sayWaiting: (name: string) => `${name}: the engine is starting. The pictures show the first weights.`,
    sayAt: (name: string, step: string, loss: string) => `${name}, step ${step}: loss ${loss}.`,
    sayTest: (accuracy: string, loss: string) => `${accuracy} of the test cases right, test loss ${loss}.`,
    sayTrain: (accuracy: string) => `${accuracy} of the training cases right.`,
    networkSay: (layers: readonly string[]) =>
      layers.length === 0 ? 'No hidden layer.' : `Hidden: ${neurons(layers)}.`,
  },
};
