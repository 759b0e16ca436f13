export const vanishingEn = {
  figure: { title: 'The vanishing gradient', after: 'after Fig. 11' },
  steps: {
    'vn-what': {
      title: 'A message through many hands',
      body: 'A pathologist corrects a report; the correction goes back through resident, technician, porter, and each passes on only a part of it. In a network the correction is the *gradient*, and every layer multiplies it by its slope and its weights.\n\nEach bar is one layer: how large its gradient is, after a real backward pass for each of 60 patients. Raise the **depth** and watch the bars at the left.',
    },
    'vn-ceiling': {
      title: 'At most a quarter, each time',
      body: 'The slope of the sigmoid is never more than 0.25. One layer lets at most 0.25 through, two layers 0.25 times 0.25. Mind the axis: each line is a hundred or a thousand times less than the one above it.',
      predict: {
        question: 'Five sigmoids in a row: how much can their slopes let through at most?',
        label: 'Largest share',
        right:
          '0.25 to the power of five is 0.000977: less than a thousandth. Ten of them, as now shown: 0.00000095, a millionth.',
        wrong:
          'It is 0.25 to the power of five, 0.000977: less than a thousandth. Ten of them, as now shown: 0.00000095, a millionth.',
      },
    },
    'vn-swap': {
      title: 'The same weights, another bend',
      body: 'Eight layers of sigmoids. Only a tiny share of the gradient at the output arrives at the first layer, which looks at the patient. Now every sigmoid is replaced by a ReLU. No weight is changed.',
      predict: {
        question: 'How much arrives at the first layer then, measured against the output layer?',
        options: {
          less: 'Even less',
          same: 'As little as before',
          thousandth: 'More, but below a hundredth',
          much: 'About as much as at the output',
        },
        right:
          'About as much. Where a ReLU is open its slope is 1, and 1 times 1 is still 1. Half of them are shut, but these weights are large enough to make up for it.',
        wrong:
          'About as much as at the output. Where a ReLU is open its slope is 1, and 1 times 1 is still 1. Half of them are shut, but these weights are large enough to make up for it.',
      },
    },
    'vn-scale': {
      title: 'The weights matter as well',
      body: 'Twenty layers of ReLU with smaller first weights: the gradient fades here too, though more slowly. Drag the **weight scale** to 1.4, then beyond 2: every bar grows, soon ten thousandfold. The gradient *explodes*.\n\nReLU is only half of the cure. The other half is a start with weights of the right size.',
    },
    'vn-train': {
      title: 'Do both of them learn?',
      body: 'Eight layers, once with sigmoids, once with ReLUs: the same patients, the same first weights, the same learning rate. Both are now trained for 800 steps.',
      predict: {
        question: 'Which of them will tell the unseen patients apart?',
        options: { both: 'Both', relu: 'Only the one with ReLUs', none: 'Neither' },
        right:
          'Only the one with ReLUs. The other stays at 50 %, a coin: its first layers get next to no gradient, so what they pass on stays noise. Other seeds end alike in nine of ten.',
        wrong:
          'Only the one with ReLUs. The other stays at 50 %, a coin: its first layers get next to no gradient, so what they pass on stays noise. Other seeds end alike in nine of ten.',
      },
    },
    'vn-takeaway': {
      title: 'What to take away',
      body: 'Through a deep network a gradient is multiplied once per layer. Factors below 1 make it vanish, factors above 1 make it explode. ReLU and well-chosen first weights keep it near 1.\n\nNot the whole story: the tanh does well here too, and at depth 20 even ReLUs often fail. Much deeper networks need connections that skip layers.',
    },
  },
  words: {
    names: { sigmoid: 'Sigmoid', tanh: 'tanh', relu: 'ReLU', leakyRelu: 'Leaky ReLU', none: 'none' },
    depth: 'Depth',
    activation: 'Activation',
    rival: 'Beside it',
    scale: 'Weight scale',
    seed: 'Seed',
    bars: 'Gradient of each layer',
    axisLayer: 'layer, from the patient to the output',
    axisSize: 'gradient',
    output: 'output',
    layerReads: (name: string, layer: string, size: string) => `${name}, layer ${layer}: ${size}`,
    outputReads: (name: string, size: string) => `${name}, output layer: ${size}`,
    ceiling: 'Ceiling',
    ceilingCaption: 'slopes, at most',
    first: 'First layer',
    arrives: 'Share arriving',
    losses: 'Mean loss of both networks over the steps',
    axisLoss: 'loss',
    axisStep: 'step',
    coin: 'a coin',
    unseen: (name: string) => `Accuracy, ${name}`,
    waiting: 'Press Play to train.',
    failed: 'The engine could not train. Reload the page; your settings are in the address.',
    sayHead: (depth: string, step: string) => `Depth ${depth}, step ${step}.`,
    sayArrives: (name: string, first: string, last: string, share: string) =>
      `${name}: gradient ${first} in the first layer, ${last} at the output, a share of ${share}.`,
    sayRight: (percent: string) => `${percent} of the unseen patients are right.`,
  },
};
