export const raceEn = {
  figure: { title: 'Three ways down', after: 'on convergence' },
  steps: {
    'rc-what': {
      title: 'One slope, three readings of it',
      body: 'A neuron is to tell the grade of sixty gliomas from their ADC; the map shows its loss over weight and bias, a long ravine. Plain descent (*SGD*) follows the slope. *Momentum* keeps nine tenths of its last velocity, like a ball. *Adam* measures how large each slope usually is, and divides by it.\n\nDrag the **start**. Press **Play**.',
    },
    'rc-order': {
      title: 'Who arrives first?',
      body: 'All three start at the same place and see the same slopes. A racer has arrived when its loss is within 5 % of the lowest. Each has a learning rate at which it runs well.',
      predict: {
        question: 'In which order do they arrive?',
        options: {
          'sgd-momentum-adam': 'SGD, momentum, Adam',
          'momentum-adam-sgd': 'Momentum, Adam, SGD',
          'adam-momentum-sgd': 'Adam, momentum, SGD',
          'momentum-sgd-adam': 'Momentum, SGD, Adam',
        },
        right:
          'Momentum first. Across the ravine its swings cancel, along the ravine its small steps add up. Adam evens out the two directions. SGD must keep its steps small enough for the steep walls, and crawls along the bottom.',
        wrong:
          'Momentum, then Adam, then SGD. Across the ravine the swings of momentum cancel, along it the small steps add up. Adam evens out the two directions. SGD must keep its steps small enough for the steep walls, and crawls along the bottom.',
      },
    },
    'rc-card': {
      title: 'A step on paper',
      body: 'The card lists one step of one racer: the slope $g$, its running mean $m$, the running mean of its square $v$, both corrected for their start at zero, and the step. Adam divides one by the root of the other.\n\nSo its very first step is the learning rate, 0.3, in both directions, however steep the slope. Press **Step** and follow the numbers.',
    },
    'rc-bowl': {
      title: 'And in a round bowl?',
      body: 'The same patients, the same start, but the ADC is now *standardized*: mean 0, standard deviation 1. The ravine has become a round bowl. The learning rates are the same as before.',
      predict: {
        question: 'Who arrives first now?',
        options: { sgd: 'SGD', momentum: 'Momentum', adam: 'Adam' },
        right:
          'SGD. In a bowl the slope points straight to the bottom: there is nothing to repair. Momentum rolls past it, and Adam needs the most steps of all.',
        wrong:
          'It is SGD. In a bowl the slope points straight to the bottom: there is nothing to repair. Momentum rolls past it, and Adam needs the most steps of all.',
      },
    },
    'rc-takeaway': {
      title: 'What to take away',
      body: 'Better optimizers repair badly scaled problems. Adam is a safe first choice, since one rate of it suits many problems; it is not the fastest everywhere.\n\nThe order depends on the learning rates. Change one: at 0.45 SGD leaves this map for good.',
    },
  },
  words: {
    names: { sgd: 'SGD', momentum: 'Momentum', adam: 'Adam' },
    units: 'ADC',
    unitNames: { raw: 'raw (ravine)', standardized: 'standardized (bowl)' },
    map: 'Mean squared error over weight and bias, and the three ways',
    axisW: 'weight *w*',
    axisB: 'bias *b*',
    start: 'Start',
    startMark: 'start',
    rate: 'Learning rate',
    seed: 'Seed',
    card: 'Step card',
    cardOf: (name: string, step: string) => `${name}, step ${step}`,
    atStart: 'Nothing done yet. Press Step.',
    number: 'number',
    rows: {
      g: 'slope $g$',
      m: 'mean $m$',
      v: 'mean square $v$',
      mHat: 'corrected $m̂$',
      vHat: 'corrected $v̂$',
      move: 'step',
      next: 'new value',
    },
    velocity: 'velocity $m$',
    arrivals: 'Arrival',
    covered: 'Answer first, then see who arrives.',
    arrivesAt: (step: string) => step,
    lost: 'never',
    lossOf: (name: string) => `Loss, ${name}`,
    left: (name: string) =>
      `${name} has left every map: its learning rate is too high. Step back, or lower it.`,
    sayNow: (step: string, losses: string) => `Step ${step}. Loss: ${losses}.`,
    sayLoss: (name: string, loss: string) => `${name} ${loss}`,
    sayOrder: (order: string) => `Arrival within 5 % of the lowest: ${order}.`,
    sayArrives: (name: string, step: string) => `${name} at step ${step}`,
    sayLost: (name: string) => `${name} never`,
  },
};
