export const parabolaEn = {
  figure: { title: 'Down the loss, step by step', after: 'after Fig. 8' },
  steps: {
    'pb-what': {
      title: 'Titrate one number',
      body: 'You titrate a drug against one laboratory value: too little is bad, too much is bad, and you turn one dial. A neuron in training is in the same place: one weight $w$ to turn, and one number, the *loss* $L$, that says how wrong it is.\n\nDrag the ball. The dashed line is the *slope*: how much the loss changes when $w$ changes a little.',
    },
    'pb-step': {
      title: 'Against the slope',
      body: 'At $w = 3$ the slope is 6: to the right it gets worse. So go left. The *learning rate* α says how far: the move is −α times the slope, here −0.1 × 6 = −0.6, the arrow under the curve.\n\nPress **Step** three times. Each move is shorter than the last: the slope shrinks toward the bottom. **Step back** or a row of the table takes you back.',
    },
    'pb-land': {
      title: 'A larger rate',
      body: 'The same ball at $w = 3$, slope 6. The learning rate is now 0.9.',
      predict: {
        question: 'Where does the ball land after one step?',
        label: 'Click the place in the figure, or move the yellow mark below the curve.',
        right:
          'The move is −0.9 × 6 = −5.4, so it leaps over the bottom to −2.40. The loss still falls, from 9 to 5.76.',
        wrong:
          'The move is −0.9 × 6 = −5.4, from 3 to −2.40: over the bottom and up the other side. The loss still falls, from 9 to 5.76.',
      },
    },
    'pb-diverge': {
      title: 'Too large',
      body: 'At α = 1 the ball goes from 3 to −3 and back, for ever. Now it is 1.05.',
      predict: {
        question: 'With α = 1.05, what happens over many steps?',
        options: {
          settles: 'It swings, and settles at the bottom',
          forever: 'It swings between the same two places',
          away: 'It swings wider and wider',
        },
        right:
          'Each leap is 1.1 times the last: −3.30, 3.63, −3.99 and on. The loss grows without end: training *diverges*. Play on, and it is stopped before the numbers run out.',
        wrong:
          'Each leap is 1.1 times the last: −3.30, 3.63, −3.99 and on. The loss grows without end: training *diverges*. Play on, and it is stopped before the numbers run out.',
      },
    },
    'pb-valleys': {
      title: 'Two valleys',
      body: 'Most losses are not one bowl. This one has a shallow valley at the left and a deep one at the right. The ball starts at −3 with α = 0.1.',
      predict: {
        question: 'Where does it come to rest?',
        options: {
          shallow: 'In the shallow valley, at the left',
          hump: 'On the hump between them',
          deep: 'In the deep valley, at the right',
        },
        right:
          'In the shallow one: descent only goes down, and knows nothing of the valley behind the hump. Try α = 0.4 from the same start: one long leap carries it across. That was luck, not wisdom.',
        wrong:
          'In the shallow one, at −1.86: descent only goes down, and knows nothing of the valley behind the hump. Try α = 0.4 from the same start: one long leap carries it across. That was luck, not wisdom.',
      },
    },
    'pb-blind': {
      title: 'As the machine sees it',
      body: 'You saw the whole curve. A machine never does: it knows the loss and the slope where it stands, nothing else.\n\nThe curve is now hidden. Turn $w$, read the two numbers, and find the lowest place in as few tries as you can. Then press **Reveal**. **Step** does the same by its rule.',
    },
    'pb-takeaway': {
      title: 'What to take away',
      body: 'Gradient descent is one line: new $w$ = $w$ − α × slope. Too small a rate is slow, too large a rate leaps away, and the valley you find depends on where you start.\n\nNobody can see the curve of a real network: it has millions of weights. The loss over the steps is all there is to look at.',
    },
  },
  words: {
    curve: 'Curve',
    curves: { parabola: 'Parabola', valleys: 'Two valleys', hidden: 'Hidden' },
    plot: 'The loss L over the weight w',
    ball: 'Weight w',
    guess: 'Your prediction',
    guessMark: 'your prediction',
    learningRate: 'Learning rate',
    rate: 'rate α',
    slope: 'slope',
    slopeName: 'dL/dw',
    axisW: 'weight *w*',
    axisL: 'loss *L*',
    move: (move: string) => `−α × slope = \`${move}\``,
    outside: 'the next step leaves the picture',
    widened: 'The picture was widened: the ball had left it.',
    table: 'The steps so far',
    triedTable: 'Places you looked at',
    columns: { step: 'step', w: 'w', loss: 'L', slope: 'slope', move: 'move', look: 'try' },
    goTo: (step: string) => `Go to step ${step}`,
    lookAgain: (w: string) => `Go to w = ${w}`,
    hiddenTitle: 'The curve is hidden',
    hiddenHint: 'Turn w and read the two numbers.',
    reveal: 'Reveal',
    another: 'Another curve',
    deepest: 'lowest',
    newW: 'new w',
    later: 'first predict',
    frozen: (step: string, w: string, lr: string) =>
      `Stopped at step ${step}: w is ${w}, and the next step would leave the range of numbers. The learning rate ${lr} is too high: each leap is longer than the last. Lower it, step back or reset.`,
    sayAt: (step: string, w: string, loss: string, before: string | null) =>
      before === null
        ? `Step ${step}: w ${w}, loss ${loss}.`
        : `Step ${step}: w ${w}, loss ${loss}, was ${before}.`,
    saySlope: (slope: string) => `The slope is ${slope}.`,
    rest: 'The slope is about 0: the ball rests at the bottom.',
    restShallow: 'The slope is about 0: the ball rests in the shallow valley.',
    fates: {
      lands: (move: string, right: boolean) =>
        `The next step goes ${move} to the ${right ? 'right' : 'left'}, to the bottom.`,
      down: (move: string, right: boolean) =>
        `The next step goes ${move} to the ${right ? 'right' : 'left'}, downhill.`,
      across: (move: string, right: boolean) =>
        `The next step goes ${move} to the ${right ? 'right' : 'left'}: across the bottom, to a lower place.`,
      forever: (move: string, right: boolean) =>
        `The next step goes ${move} to the ${right ? 'right' : 'left'}, to the same height: to and fro for ever.`,
      worse: (move: string, right: boolean) =>
        `The next step goes ${move} to the ${right ? 'right' : 'left'}, to a higher loss: the leap is too long.`,
    },
    sayHidden: (w: string, loss: string, slope: string, tries: string) =>
      `The curve is hidden. At w ${w} the loss is ${loss} and the slope ${slope}. Places looked at: ${tries}.`,
    sayFound: (tries: string, best: string, loss: string, lowest: string, least: string) =>
      `After ${tries} places your best was w ${best} with loss ${loss}. The lowest is w ${lowest} with loss ${least}.`,
    sayNone: (lowest: string, least: string) => `The lowest place is w ${lowest} with loss ${least}.`,
  },
};
