export const chainEn = {
  figure: { title: 'Three factors make a gradient', after: 'after Fig. 9' },
  steps: {
    'ch-what': {
      title: 'Whose fault was it?',
      body: 'A low-grade glioma ($y = 0$), and the neuron says 0.75: high grade. How much of the error is to be laid on $w_1$? Ask backwards, as after an adverse event: what moved the loss, what moved that, and what moved that.\n\nThree *factors*, one between each two neighbors. Their product is the *gradient*: this is the *chain rule*.',
    },
    'ch-zero': {
      title: 'One zero is enough',
      body: 'Each tile can be set to 0. Suppose it is the middle one, $da/dz$: the neuron is so sure that its output no longer moves with its sum.',
      predict: {
        question: 'With da/dz = 0, which weights still learn from this case?',
        options: {
          all: 'All three, but less',
          bias: 'Only the bias',
          none: 'None',
        },
        right:
          'None: the factor stands in all three products, and a product with a zero is zero. The case is wrong, and nothing is learned from it.',
        wrong:
          'None of them. The factor stands in all three products, and a product with a zero is zero. The case is wrong, and nothing is learned from it.',
      },
    },
    'ch-update': {
      title: 'From the gradient to the step',
      body: 'All tiles are back. The update is the one you know from the ball: new $w$ = $w$ − α × gradient, for each weight by itself. The first two factors are 1.50 and 0.187; their product is 0.281. For $w_2$ the last factor is $x_2 = -2$.',
      predict: {
        question: 'What is the gradient of w₂?',
        label: 'dL/dw₂',
        right:
          '0.281 × (−2) = −0.562. It is negative, so $w_2$ goes up. Press **Step**: the loss of this case falls from 0.563 to 0.318.',
        wrong:
          'It is 0.281 × (−2) = −0.562. It is negative, so $w_2$ goes up. Press **Step**: the loss of this case falls from 0.563 to 0.318.',
      },
    },
    'ch-nudge': {
      title: 'Do not believe it: nudge',
      body: 'A gradient can be checked without any calculus. Press **Nudge** under a weight: the neuron is run twice, with the weight a little larger and a little smaller, and the difference of the two losses is divided by the difference of the weights.\n\nBeside it stands the product of the tiles, and what the engine computed. With millions of weights nobody could nudge them all; the chain rule gives all gradients in one pass back.',
    },
    'ch-batch': {
      title: 'Six patients vote',
      body: 'Now six patients. Each has its own gradient: the thin arrows show where each would move $w_1$ and $w_2$. The thick one is the *mean*, and only the mean is used.',
      predict: {
        question: 'One of the six is taken out. Does the step change?',
        options: {
          no: 'No, five are enough for the same mean',
          little: 'Yes, by that patient’s share',
          lot: 'Yes, the step is a sixth shorter',
        },
        right:
          'The mean loses one of its votes, and moves by that patient’s share. Take patients out and in, and watch the thick arrow.',
        wrong:
          'The mean loses one of its votes, and moves by that patient’s share: longer, shorter or turned. Take patients out and in, and watch the thick arrow.',
      },
    },
    'ch-plateau': {
      title: 'Sure, wrong, and not learning',
      body: 'Both losses for one case over its sum $z$. The height is the size of $dL/dz$: how hard the case pulls. The patient is low grade ($y = 0$), so a large $z$ is a confident error. Now $z$ is 1.1.',
      predict: {
        question: 'At z = 6, sure and wrong: how hard does the case pull?',
        options: {
          both: 'Hard by both losses',
          bce: 'Hard by cross-entropy, hardly by squared error',
          mse: 'Hard by squared error, hardly by cross-entropy',
        },
        right:
          'The squared error multiplies by the slope of the sigmoid, which is nearly 0 there: a plateau. In the cross-entropy that factor cancels, and the pull is $a - y$, nearly 1.',
        wrong:
          'The squared error multiplies by the slope of the sigmoid, which is nearly 0 there: a plateau. In the cross-entropy that factor cancels, and the pull is $a - y$, nearly 1: hard by cross-entropy only.',
      },
    },
    'ch-takeaway': {
      title: 'What to take away',
      body: 'A gradient is a product: how wrong, times how movable the output is, times how large the input was. A zero in any of them stops the learning from that case.\n\nA deep network only has more factors in the row. That is why many small ones are a problem, as a later chapter shows.',
    },
  },
  words: {
    part: 'Part',
    parts: { one: 'One case', batch: 'Batch', plateau: 'Plateau' },
    patient: 'The patient',
    weights: 'The neuron',
    label: 'y',
    labels: { '0': '0 low', '1': '1 high' },
    lossName: 'Loss function',
    losses: { mse: 'squared error', bce: 'cross-entropy' },
    learningRate: 'Learning rate',
    rate: 'rate α',
    forward: { L: 'loss', a: 'output', z: 'sum', w: 'weights and inputs' },
    means: {
      dLda: 'how wrong it is',
      dadz: 'how movable it is',
      dzdw: 'how large the input',
    },
    setZero: (name: string) => `Set ${name} to 0`,
    restore: (name: string) => `Give ${name} its value back`,
    zero: 'Set to 0',
    back: 'Restore',
    update: 'update',
    fresh: 'new',
    nudge: 'Nudge',
    nudgeName: (name: string) => `Nudge ${name}`,
    nudged: (h: string) => `nudged by ±${h}`,
    tiles: 'chain rule',
    engine: 'engine',
    notTrue: 'A tile is set to 0: the nudge shows what the gradient really is.',
    table: 'Six patients and their gradients',
    caseName: (index: string) => `Patient ${index}`,
    columns: { y: 'y', a: 'a', L: 'L' },
    mean: 'mean',
    arrows: 'Where each patient would move the weights',
    axis1: 'move of *w_1*, −α d*L*/d*w_1*',
    axis2: 'move of *w_2*, −α d*L*/d*w_2*',
    plateau: 'How hard the case pulls, over its sum',
    axisZ: 'sum *z*',
    axisPull: '|d*L*/d*z*|',
    handle: 'Sum z',
    pull: 'pull of this case',
    covered: 'first predict',
    sayForward: (z: string, a: string, loss: string) => `Sum z ${z}, output a ${a}, loss ${loss}.`,
    sayProduct: (dLda: string, dadz: string, dzdw: string, product: string) =>
      `dL/da ${dLda} times da/dz ${dadz} times dz/dw1 ${dzdw} is dL/dw1 ${product}.`,
    sayStep: (before: string, after: string) =>
      `One step takes the loss of this case from ${before} to ${after}.`,
    sayZero: {
      dLda: 'With dL/da 0 the answer would be right already: nothing is to be learned.',
      dadz: 'With da/dz 0 the output no longer moves with the sum: no weight learns from this case.',
      dzdw: 'With inputs of 0 no weight took part in the sum: none of them is to blame.',
    },
    sayNoCase: 'No patient is chosen: there is nothing to take a mean of, and no step.',
    sayBatch: (count: string, up: string, g1: string, g2: string, gb: string) =>
      `${count} patients; ${up} of them would raise w1. Mean gradient: w1 ${g1}, w2 ${g2}, b ${gb}.`,
    sayPlateau: (z: string, a: string, mse: string, bce: string) =>
      `At z ${z} the output is ${a}. The squared error pulls with ${mse}, the cross-entropy with ${bce}.`,
  },
};
