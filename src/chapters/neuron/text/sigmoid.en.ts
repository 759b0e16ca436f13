export const sigmoidEn = {
  figure: { title: 'The sigmoid', after: 'after Fig. 6' },
  steps: {
    'sig-squash': {
      title: 'Any sum becomes a shade',
      body: 'Two findings may add up to any number: −7 for one patient, +3 for the next. A report needs something between no and yes. The *sigmoid* bends any sum $z$ into a number between 0 and 1.\n\nDrag the yellow handle along the curve. Watch the output $a$, and how steep the curve is.',
    },
    'sig-area': {
      title: 'The slope is an area',
      body: 'How much does the answer change if the sum rises a little? That is the *slope* of the curve, the dashed tangent. For the sigmoid it needs no new calculation: it is $a$ times $1 − a$, the area of the rectangle beside the curve.\n\nHere $a$ = 0.881, so the slope is 0.881 times 0.119.',
      predict: {
        question: 'Whatever the sum: how large can this area be at most?',
        label: 'Largest slope',
        right:
          'At $a$ = 0.5 the rectangle is a square of 0.5 by 0.5. Never more than a quarter gets through one sigmoid.',
        wrong:
          'It is 0.25: at $a$ = 0.5 the rectangle is a square of 0.5 by 0.5. Never more than a quarter gets through one sigmoid.',
      },
    },
    'sig-where': {
      title: 'Who changes sides?',
      body: 'Three patients have the sums −5, 0 and 5. A second reader measures a little more enhancement in each of them, and every sum rises by 0.1.',
      predict: {
        question: 'In which patient does the output change most?',
        options: {
          low: 'The one at −5',
          middle: 'The one at 0',
          high: 'The one at 5',
          same: 'In all three alike',
        },
        right:
          'At 0 the output moves by 0.025, at 5 and −5 by less than 0.001. The curve is steepest where the neuron is undecided.',
        wrong:
          'It is the one at 0: the output moves by 0.025, at 5 and −5 by less than 0.001. The curve is steepest where the neuron is undecided.',
      },
    },
    'sig-sure': {
      title: 'Sure, and hard to teach',
      body: 'Now $z$ = 5, so $a$ = 0.993: the neuron is very sure of high grade. Then the biopsy comes back: low grade. Whatever is learned from this error has to pass the slope of the curve.',
      predict: {
        question: 'How much of it gets through?',
        options: { all: 'All of it', quarter: 'About a quarter', little: 'Less than a hundredth' },
        right: 'The slope is 0.00665. A neuron that is very sure hardly learns, even from being wrong.',
        wrong:
          'Less than a hundredth: the slope is 0.00665. A neuron that is very sure hardly learns, even from being wrong.',
      },
    },
    'sig-others': {
      title: 'Other bends',
      body: 'The *step* says only yes or no; the *tanh* runs from −1 to 1; the *ReLU* lets positive sums pass as they are. Switch between them and drag $z$ from left to right.\n\nThe ReLU has a slope of 1 for every positive sum, but none at all for a negative one.',
    },
    'sig-takeaway': {
      title: 'What to take away',
      body: 'The sigmoid turns evidence into a probability, and its slope $a(1 − a)$ says how teachable the neuron is at that moment. In the middle: up to 0.25. At the flat ends: next to nothing.\n\nOne flat end slows one neuron. Many sigmoids in a row multiply their small slopes; chapter 6 shows what that does to a deep network.',
    },
  },
  words: {
    activation: 'Activation',
    names: { sigmoid: 'Sigmoid', step: 'Step', tanh: 'tanh', relu: 'ReLU' },
    curve: 'Output and slope over the sum',
    square: 'Rectangle with the sides a and 1 − a in a square of side 1',
    handle: 'Point on the curve',
    axisA: 'output *a*',
    axisSlope: 'slope d*a*/d*z*',
    axisZ: 'sum *z*',
    area: 'area = slope',
    areaRule: 'The sides of the rectangle are the two parts of the upright: $a$ and what is left to 1.',
    compare: 'Slopes at this sum',
    covered: 'Answer first, then see the slope everywhere.',
    formulas: {
      sigmoid: '$a = 1/(1 + e^{−z})$',
      step: '$a$ = 1 from $z$ = 0 on, else 0',
      tanh: '$a = tanh z$',
      relu: '$a$ = $z$ if it is positive, else 0',
    },
    slopes: {
      sigmoid: '$da/dz = a(1 − a)$',
      step: '$da/dz$ = 0, except at the jump',
      tanh: '$da/dz = 1 − a^2$',
      relu: '$da/dz$ = 1 for positive $z$, else 0',
    },
    meaning: {
      sigmoid: {
        steep: (slope: string) =>
          `Undecided, and teachable: a change of the sum reaches the output with a factor of ${slope}.`,
        bent: (slope: string) =>
          `Leaning to one side: a change of the sum reaches the output with a factor of ${slope}.`,
        flat: (slope: string) =>
          `Very sure, and hard to teach: the curve is nearly flat, only ${slope} gets through.`,
      },
      tanh: {
        steep: (slope: string) =>
          `The same bend from −1 to 1. In the middle its slope is up to 1, four times that of the sigmoid; here ${slope}.`,
        bent: (slope: string) => `Leaning to one side. The slope is 1 − a², here ${slope}.`,
        flat: (slope: string) => `Its ends are as flat as those of the sigmoid: only ${slope} gets through.`,
      },
      step: {
        below: 'The answer is no, however close it is. Flat: no slope tells a weight which way to go.',
        above: 'The answer is yes, however close it is. Flat: no slope tells a weight which way to go.',
        corner:
          'Here it jumps from no to yes, and a jump has no slope. Elsewhere it is flat: nothing to learn from.',
      },
      relu: {
        below:
          'Nothing comes out and nothing gets back: the slope is 0. Only for positive sums is it larger than that of the sigmoid.',
        above:
          'Positive sums pass as they are: the slope is 1, however large the sum. No flat end on this side.',
        corner: 'The corner: 0 to the left, 1 to the right. Programs take 0 here.',
      },
    },
    say: (name: string, z: string, a: string, slope: string | null) =>
      `${name} at z = ${z}: output ${a}, ${slope === null ? 'no slope here' : `slope ${slope}`}.`,
  },
};
