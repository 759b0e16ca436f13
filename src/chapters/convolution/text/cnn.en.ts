export const cnnEn = {
  figure: { title: 'From slice to answer', after: 'after Fig. 12' },
  steps: {
    'cnn-what': {
      title: 'A stack of filters',
      body: 'A synthetic MR slice with a ring-enhancing tumor goes in at the left. Eight filters walk over it and leave eight maps; these are pooled, and sixteen filters walk over all of them; and once more. Of each of the last sixteen maps the largest number goes on to the answer.\n\nThe weights are still random. Each map shows something nevertheless: click a few.',
    },
    'cnn-open': {
      title: 'Open a map',
      body: 'A map opens when it is clicked. Choose any cell of it with the mouse or the arrow keys: nine pixels, nine weights, nine products, their sum, a *bias* added.\n\nThen *ReLU*: what is below zero becomes zero. The result is the number in the map, digit by digit. Pixels are written as the network gets them: the mean taken away, divided by the spread.',
    },
    'cnn-deeper': {
      title: 'A layer that looks at eight maps',
      body: 'A filter of the second layer has nine weights for each of the eight maps before it, 72 in all. The small pictures show the eight; choose one, and see its nine products. Under the products is added up what all of them give.\n\nThe frame in the slice has grown: this cell depends on eight by eight pixels.',
    },
    'cnn-train': {
      title: 'Let it learn',
      body: 'It gets 400 slices of other patients, half of them ring-enhancing, half infiltrating, 16 at a time. Press Play and watch the maps. Step back takes single steps back; 250 steps are the whole course.',
      predict: {
        question: 'What will the eight small filters of the first layer look like after training?',
        options: {
          lines: 'Clean lines and edges, like the filters made by hand',
          little: 'Much as before: each weight moves only a little',
          zero: 'Most of them will be zero',
        },
        right:
          'With so few steps the first filters stay near their random start, and that is enough: what is learned is how to combine them. Textbook pictures of neat filters come from much longer training.',
        wrong:
          'Watch them while it plays: they stay near their random start. What is learned is mostly how to combine them. Textbook pictures of neat filters come from much longer training.',
      },
    },
    'cnn-drag': {
      title: 'Drag the lesion',
      body: 'If the network is not trained yet, press Play and wait. Then take the yellow handle on the tumor: the same patient, with the lesion where you put it. In a moment it moves to the other side.',
      predict: {
        question: 'What happens to the maps?',
        options: {
          follow: 'In every layer the answer to the lesion moves with it',
          stay: 'They stay as they are: the network is invariant',
          answer: 'The maps stay, the answer changes',
        },
        right:
          'Every map follows. The last step takes the largest number of each map wherever it lies, so the answer moves little. Little is not nothing: drag on, and watch the second decimal.',
        wrong:
          'Every map follows the lesion. Only the last step, which takes the largest number of each map wherever it lies, forgets the place; so the answer moves little. Drag on, and watch its second decimal.',
      },
    },
    'cnn-threshold': {
      title: 'A number becomes a decision',
      body: 'The network gives a probability; somebody has to choose from where on a tumor is called ring-enhancing. Here are 200 patients that it never learned from, at a threshold of 0.50.',
      predict: {
        question: 'The threshold is lowered to 0.20. What rises?',
        options: { sens: 'Sensitivity', spec: 'Specificity', both: 'Both' },
        right:
          'More cases are called ring-enhancing: fewer of them are missed, and more of the others are called wrongly. Drag the handle along the curve and choose your own point.',
        wrong:
          'More cases are called ring-enhancing: sensitivity rises or stays, specificity falls or stays. The curve shows every such trade; its area, the AUC, does not depend on the threshold.',
      },
    },
    'cnn-take': {
      title: 'What was learned here',
      body: '3,602 numbers, found by gradient descent in your browser, from images that a program drew. The accuracy says how well it tells our drawings apart, and nothing about patients.\n\nTo take away: a convolutional network is filters, pooling and a few neurons, and every number in it can be worked out by hand.',
    },
  },
  words: {
    board: 'The network at work on one slice: image, maps of three layers, answer',
    openBoard: 'The opened map and the arithmetic of one of its cells',
    input: 'slice, 48 × 48',
    layer: (layer: string, count: string) => `layer ${layer}: ${count} maps`,
    mapName: (map: string, low: string, high: string) => `map ${map}, from ${low} to ${high}`,
    inputs: (count: string) => `the ${count} maps before it`,
    inputName: (map: string, part: string) => `map ${map}, adds ${part}`,
    opened: (layer: string, map: string) => `layer ${layer}, map ${map}`,
    answer: 'answer',
    lesion: 'Lesion',
    row: 'row',
    column: 'column',
    tumor: 'Tumor',
    kinds: { ring: 'ring-enhancing', solid: 'infiltrating' },
    next: 'Next patient',
    panel: 'Shown',
    panels: { net: 'Network', map: 'Map', scores: 'Scores' },
    called: (kind: string) => `called ${kind}`,
    thresholdAt: (value: string) => `threshold ${value}`,
    threshold: 'Threshold',
    pixels: '9 pixels',
    cells: (map: string) => `9 cells of map ${map}`,
    filter: 'weights',
    filterPicture: 'filter',
    products: '9 products',
    sumOf: 'their sum',
    others: (count: string) => `other ${count} maps`,
    bias: 'bias',
    reluKeeps: 'ReLU keeps it',
    reluCuts: 'ReLU makes it',
    drawing: (percent: string) => `Drawing 600 patients: ${percent}`,
    compiling: (percent: string) =>
      `Preparing the engine: ${percent}. The maps are those of the first weights.`,
    seeking: (percent: string) => `Going to that step: ${percent}`,
    cancel: 'Cancel',
    rate: (count: string) => `${count} images a second`,
    left: (seconds: string) => `${seconds} s left`,
    training: 'Training',
    ready: 'Ready: press Play.',
    trained: 'The course of 250 steps is done. Step back, or press Reset.',
    failed: 'The engine is not available here. The maps are those of the first weights.',
    parameter: (index: string) => `parameter ${index}`,
    roc: 'ROC curve',
    falseAlarms: '1 − specificity',
    sensitivity: 'Sensitivity',
    specificity: 'Specificity',
    auc: 'AUC',
    calledAs: (name: string) => `called ${name}`,
    is: (name: string) => `is ${name}`,
    onTest: (count: string, step: string) => `${count} unseen cases, step ${step}`,
    noScores: 'The unseen patients are being read…',
    lossTitle: 'Loss along the steps',
    sayScores: (sens: string, spec: string, auc: string) =>
      `Sensitivity ${sens}, specificity ${spec}, area under the curve ${auc}.`,
    sayCell: (at: { layer: string; map: string; row: string; col: string; sum: string; value: string }) =>
      `Layer ${at.layer}, map ${at.map}, row ${at.row}, column ${at.col}: the sum with bias is ${at.sum}, after ReLU ${at.value}.`,
    sayAnswer: (kind: string, probability: string, step: string) =>
      `Answer: ${kind}, ${probability}, after ${step} steps.`,
    sayCovered: 'The answer is covered until you commit.',
  },
};

export type CnnText = typeof cnnEn;
