export const activationsEn = {
  figure: { title: 'Four bends and their slopes', after: 'after Fig. 11' },
  steps: {
    'ac-what': {
      title: 'What passes, and what comes back',
      body: 'A neuron adds up its findings to a sum $z$ and bends it. Forward, the bend decides what is reported. Backward, its *slope* decides how much of a correction gets through to the weights.\n\nDrag a yellow handle, or type $z$. The upper plots show the output, the lower ones the slope.',
    },
    'ac-larger': {
      title: 'Is the ReLU always the better one?',
      body: 'At $z$ = 2 a correction passes the *ReLU* whole: its slope is 1, that of the sigmoid 0.105. So the ReLU is often said to have the larger slope. Now think of a patient whose sum is −2.',
      predict: {
        question: 'At −2, which of the two has the larger slope?',
        options: { relu: 'The ReLU', sigmoid: 'The sigmoid', equal: 'Both the same' },
        right:
          'The sigmoid: 0.105 against 0. The slope of the ReLU is larger for positive sums only. For negative ones nothing passes, in either direction.',
        wrong:
          'It is the sigmoid: 0.105 against 0. The slope of the ReLU is larger for positive sums only. For negative ones nothing passes, in either direction.',
      },
    },
    'ac-dead': {
      title: 'A dead neuron',
      body: 'A neuron is to tell from the diameter of a lesion how many milliliters of it enhance. One training step was far too large and threw its bias down to −7: its sum is negative for all twelve lesions, its answer always 0.',
      predict: {
        question: 'It goes on training with the ReLU. When does it answer again?',
        options: {
          soon: 'Within 50 steps',
          late: 'Within 2,000 steps',
          never: 'Never',
        },
        right:
          'Never. Its error is large, but the slope at every lesion is 0, and the error times 0 is 0: no weight is told to move. The neuron is *dead*.',
        wrong:
          'Never. Its error is large, but the slope at every lesion is 0, and the error times 0 is 0: no weight is told to move. The neuron is *dead*.',
      },
    },
    'ac-rescue': {
      title: 'A leak is enough',
      body: 'The *leaky ReLU* lets 0.01 of a negative sum pass. Press **Play**: for a hundred steps hardly anything is seen, then the neuron wakes and fits within a few more.\n\nPress **Reset**, set the leak to 0.1, play again: it wakes after 14 steps.',
    },
    'ac-takeaway': {
      title: 'What to take away',
      body: 'A bend without a slope cannot be taught. The sigmoid is flat at both ends and lets at most a quarter through; the ReLU lets everything through for positive sums and nothing for negative ones; a small leak keeps the door ajar.\n\nOne neuron is one factor. The next figure multiplies up to twenty of them.',
    },
  },
  words: {
    view: 'View',
    views: { curves: 'Four curves', dead: 'A dead neuron' },
    names: { relu: 'ReLU', leakyRelu: 'Leaky ReLU', sigmoid: 'Sigmoid', tanh: 'tanh' },
    handle: (name: string) => `Sum z on the curve of ${name}`,
    leak: 'Leak',
    axisA: 'output *a*',
    axisSlope: 'slope',
    axisZ: 'sum *z*',
    slopeOf: (name: string) => `${name} slope`,
    outputOf: (name: string) => `${name} output`,
    compare: {
      larger: (relu: string, sigmoid: string) =>
        `Here the ReLU has the larger slope: ${relu} against ${sigmoid} of the sigmoid. That is so for positive sums only.`,
      smaller: (relu: string, sigmoid: string) =>
        `Here the sigmoid has the larger slope: ${sigmoid} against ${relu} of the ReLU. The ReLU is ahead for positive sums only.`,
    },
    corner: 'At 0 the ReLU has a corner. Programs take the slope of its left side there.',
    say: (z: string, relu: string, leaky: string, sigmoid: string, tanh: string) =>
      `At z = ${z} the slopes are: ReLU ${relu}, leaky ReLU ${leaky}, sigmoid ${sigmoid}, tanh ${tanh}.`,
    sayOpen: (z: string, relu: string, leaky: string, sigmoid: string, tanh: string) =>
      `At z = ${z} the outputs are: ReLU ${relu}, leaky ReLU ${leaky}, sigmoid ${sigmoid}, tanh ${tanh}.`,
    unit: 'Bend of the neuron',
    lesions: 'Lesions and what the neuron says of them',
    axisSize: 'diameter, cm',
    axisVolume: 'enhancing, mL',
    biopsy: 'measured',
    answer: 'the neuron',
    sums: 'The sums of the twelve lesions on the bend',
    axisBend: 'output *a*',
    gradient: 'Gradient',
    awake: 'Awake',
    ofTwelve: (count: string) => `${count} of 12`,
    correction: 'What one lesion tells the bias',
    factors: (error: string, slope: string, product: string) =>
      `largest lesion: $dL/da$ ${error} times slope ${slope} = ${product}`,
    sayDead: (step: string, loss: string, awake: string) =>
      `Step ${step}: mean squared error ${loss}; the sum is positive for ${awake} of 12 lesions.`,
    stuck: 'All slopes are 0: no weight moves, however long it trains.',
    dozing: (step: string) => `With this leak it answers for half of the lesions at step ${step}.`,
    awakeNow: 'It answers again, and learns.',
  },
};
