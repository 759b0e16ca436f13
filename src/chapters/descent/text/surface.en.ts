export const surfaceEn = {
  figure: { title: 'The loss as a map', after: 'after Fig. 8' },
  steps: {
    'sf-what': {
      title: 'Every place is a neuron',
      body: 'Sixty gliomas, one measurement: the ADC, how freely water moves. A neuron with one weight $w$ and one bias $b$ is to name the grade. Each place on this map is one such neuron; the lines join places of equal loss, as on a walking map.\n\nDrag the yellow disc. At the right you see what that neuron says of the sixty patients.',
    },
    'sf-ravine': {
      title: 'A ravine',
      body: 'The ADC lies between 0.6 and 1.7. Raise $w$, and nearly the same is done by raising $b$: the two work against each other, and the map is a long ravine. The learning rate is 4.',
      predict: {
        question: 'From the disc, how will descent go down?',
        options: {
          straight: 'Straight to the lowest place',
          zigzag: 'To and fro between the walls, slowly along the ravine',
          along: 'Down the wall, then quickly along the ravine',
        },
        right:
          'The slope points across the ravine, not along it. So the path zig-zags between the walls, and creeps along the bottom. It takes hundreds of steps to come within 5 % of the lowest loss.',
        wrong:
          'The slope points across the ravine, not along it. So the path zig-zags between the walls, and creeps along the bottom. It takes hundreds of steps to come within 5 % of the lowest loss.',
      },
    },
    'sf-scale': {
      title: 'The same patients, in other units',
      body: 'Now the ADC is *standardized*: minus the mean, divided by the standard deviation. The disc is the very same neuron as before, with the same answers and the same loss. Only the units of its input have changed.',
      predict: {
        question: 'With raw ADC it took 356 steps. How many now, with the same rate?',
        options: {
          few: 'About 12',
          same: 'About 356',
          more: 'About 1,000',
        },
        right:
          'Twelve. In standard units $w$ and $b$ no longer work against each other: the ravine has become a bowl, and the slope points nearly to its bottom. That is why images are normalized before training.',
        wrong:
          'Twelve. In standard units $w$ and $b$ no longer work against each other: the ravine has become a bowl, and the slope points nearly to its bottom. That is why images are normalized before training.',
      },
    },
    'sf-loss': {
      title: 'A high plain',
      body: 'The same map by the *squared error*. Where the neuron is sure and wrong, the land is high but nearly flat: the lines are far apart, the steps are short.\n\nPress **Play**, then switch to **cross-entropy** and play again: its slopes stay steep wherever the neuron is wrong.',
    },
    'sf-takeaway': {
      title: 'What to take away',
      body: 'A loss is a landscape over all weights. Descent sees only the slope under its feet, so the shape of the land decides how long the way is: its units, its loss function, its learning rate.\n\nHere two numbers were learned and the map could be drawn. With millions of weights there is no map, but there are still ravines and plains.',
    },
  },
  words: {
    map: 'Mean loss over weight and bias',
    units: 'ADC',
    unitNames: { raw: 'raw ADC', standardized: 'standardized' },
    lossName: 'Loss function',
    losses: { mse: 'squared error', bce: 'cross-entropy' },
    start: 'The neuron',
    startMark: 'start',
    axisW: 'weight *w*',
    axisB: 'bias *b*',
    learningRate: 'Learning rate',
    rate: 'rate α',
    neuron: 'What this neuron says',
    adc: { raw: 'ADC, 10⁻³ mm²/s', standardized: 'ADC, SD' },
    says: 'output *a*',
    high: 'high grade',
    low: 'low grade',
    lossPlot: 'Mean loss over the steps',
    right: (right: string, count: string) => `${right} of ${count} right`,
    outside: 'The neuron has left the map.',
    failed: 'The engine could not train. Reload the page; your settings are in the address.',
    sayAt: (step: string, w: string, b: string, loss: string, right: string, count: string) =>
      `Step ${step}: w ${w}, b ${b}, loss ${loss}; ${right} of ${count} patients right.`,
    saySteps: (steps: string) =>
      `From the start it takes ${steps} steps to come within 5 % of the lowest loss.`,
    sayLong: (steps: string) =>
      `From the start, ${steps} steps are not enough to come within 5 % of the lowest loss.`,
  },
};
