import type { LineId } from '../derive/forward';

/** What a line means for this patient; numbers come written for people. */
export interface Meaning {
  readonly value: string;
  readonly falls: boolean;
  readonly x1: string;
  readonly x2: string;
  readonly w1x1: string;
  readonly w2x2: string;
  readonly b: string;
  readonly percent: string;
  readonly label: string;
  readonly y: string;
  /** A gradient times 0.01, without a sign. */
  readonly nudge: string;
  /** The learning rate times the gradient, without a sign. */
  readonly step: string;
  readonly flat: boolean;
}

type MeaningOf = Readonly<Record<LineId, (m: Meaning) => string>>;

const gradient =
  (weight: string) =>
  ({ nudge, falls }: Meaning) =>
    `Three links, multiplied. Raise ${weight} by 0.01 and the loss ${falls ? 'falls' : 'rises'} by about ${nudge}.`;

const update =
  (weight: string) =>
  ({ step, falls }: Meaning) =>
    falls
      ? `The loss falls as ${weight} grows, so it goes up, by ${step}.`
      : `The loss grows with ${weight}, so it goes down, by ${step}.`;

const meaning: MeaningOf = {
  z: (m) => `The evidence adds up: enhancement brings ${m.w1x1}, ADC ${m.w2x2}, the bias ${m.b}.`,
  a: (m) => `The sigmoid turns the sum into a probability: ${m.percent} for high grade.`,
  L: (m) =>
    `The biopsy says ${m.label}, so $a$ should be ${m.y}. The loss is the price of the difference, for this one case; over a batch it is the mean.`,
  dLda: (m) => `Push $a$ up a little, and the loss ${m.falls ? 'falls' : 'rises'} ${m.value} times as much.`,
  dadz: (m) =>
    `Push $z$ up a little, and $a$ rises ${m.value} times as much.${m.flat ? ' The curve is flat here: hardly anything gets through.' : ''}`,
  dzdw1: (m) => `$w_1$ is multiplied by $x_1$ = ${m.x1}: that is how strongly it pulls on $z$.`,
  dzdw2: (m) => `$w_2$ is multiplied by $x_2$ = ${m.x2}: that is how strongly it pulls on $z$.`,
  dLdw1: gradient('$w_1$'),
  dLdw2: gradient('$w_2$'),
  dLdb: (m) => `${gradient('$b$')(m)} The bias has the input +1, so the third link is 1.`,
  nw1: update('$w_1$'),
  nw2: update('$w_2$'),
  nb: update('$b$'),
};

export const forwardEn = {
  figure: { title: 'One patient, forward and back', after: 'after Fig. 7' },
  steps: {
    'fwd-patient': {
      title: 'One patient, on paper',
      body: 'A lesion enhances a little more than average ($x_1$ = 1) and its ADC is low ($x_2$ = −2). The biopsy says low grade: $y$ = 0. The weights are a first guess.\n\nPress **Next** and follow the numbers, one line at a time. Change any of them above; everything is calculated again.',
    },
    'fwd-forward': {
      title: 'Forward: to the answer',
      body: 'The sum is $z$ = {z}, the output $a$ = {a}. For a patient with a low-grade lesion the neuron gives the wrong answer, and with some confidence.\n\nThis way, from findings to answer, is the *forward pass*. A trained network does nothing else.',
    },
    'fwd-loss': {
      title: 'The price of the answer',
      body: 'How wrong is {a} when the truth is 0? The *loss* says it in one number: the difference, squared. 0 is perfect, 1 is the worst.',
      predict: {
        question: 'The output is 0.750, the truth 0. Is the squared difference above or below 0.5?',
        options: { above: 'Above 0.5', below: 'Below 0.5' },
        right:
          'The square of 0.750 is 0.563. This is one case, so $L$ is this one square; over a batch it is the mean.',
        wrong:
          'It is above: 0.750 times 0.750 is 0.563. This is one case, so $L$ is this one square; over a batch it is the mean.',
      },
    },
    'fwd-factors': {
      title: 'Back, in three factors',
      body: 'Which weight is to blame, and how much? Go back from the loss, link by link: how much does $L$ move with $a$, $a$ with $z$, $z$ with the weight?\n\nEach factor stands below the two numbers that it links. Press **Next** through all of them.',
    },
    'fwd-product': {
      title: 'Multiply the links',
      body: 'The three factors multiplied are the *gradient*: the slope of the loss for one weight. This is the *chain rule*, and for a network of any size it is all there is.',
      predict: {
        question:
          'The first two factors are 1.50 and 0.187. This patient has a low ADC, $x_2$ = −2. Which sign has $dL/dw_2$?',
        options: {
          plus: 'Plus: the loss rises with $w_2$',
          minus: 'Minus: the loss falls as $w_2$ rises',
          zero: 'It is zero',
        },
        right:
          'The third factor is $x_2$ itself, so a measurement below average turns the sign. Its size counts too: $w_2$ gets twice the gradient of $w_1$.',
        wrong:
          'It is minus: the third factor is $x_2$ itself, −2. Its size counts too: $w_2$ gets twice the gradient of $w_1$.',
      },
    },
    'fwd-update': {
      title: 'One step of learning',
      body: 'Each weight goes a little way against its slope: minus the *learning rate* $α$ = {lr} times the gradient. Then the same patient goes forward again.',
      predict: {
        question:
          'All three have moved against their slopes. What will the loss of this patient be, instead of 0.563?',
        options: {
          lower: 'Lower, but not zero',
          zero: 'Zero: the neuron has learned this patient',
          higher: 'Higher',
        },
        right:
          'It fell from 0.563 to 0.318, and the output from 0.750 to 0.564: still wrong about this patient, but less sure of it.',
        wrong:
          'It fell from 0.563 to 0.318, and the output from 0.750 to 0.564: still wrong about this patient, but less sure of it. One step is small on purpose; other patients pull elsewhere.',
      },
    },
    'fwd-hand': {
      title: 'Now by hand',
      body: 'The same patient, but the numbers are yours. Fill in the blanks in any order; **Enter** checks. Three significant digits are enough. A calculator with eˣ helps.\n\nIf a number is off, the figure says which factor it is.',
    },
    'fwd-practice': {
      title: 'Until it sits',
      body: 'Take another patient, and another: **New patient** deals new findings, new weights and a new biopsy. When thirteen blanks are right without a hint, you can do what a training machine does.',
    },
    'fwd-sure': {
      title: 'Sure, and wrong',
      body: 'Another neuron: $z$ = {z}, so it gives {a} for high grade. The biopsy says low grade. A grave error should be corrected strongly.',
      predict: {
        question:
          'How large is the slope that reaches the weights, $dL/da$ times $da/dz$, with the squared error?',
        options: { large: 'About 2, as large as it gets', one: 'About 1', tiny: 'Less than 0.01' },
        right:
          'It is 0.005. The loss is steep, but the sigmoid is flat out there, and the product dies. The worse the error, the less it learns.',
        wrong:
          'It is 0.005. The loss itself is steep (1.995), but the sigmoid is flat out there (0.00247), and the product dies.',
      },
    },
    'fwd-entropy': {
      title: 'Cross-entropy has no plateau',
      body: '*Cross-entropy* asks a higher price for being sure and wrong: minus the logarithm of the probability given to the truth. Its slope grows as fast as the sigmoid flattens.\n\nThe two cancel: $dL/dz$ is $a − y$, here {a}. Compare the columns, then drag $b$ down and watch both.',
    },
    'fwd-takeaway': {
      title: 'What to take away',
      body: 'Forward gives an answer and its price. Back gives, for every weight, one number: which way, and how strongly. A step goes against it.\n\nOne case is one voice. Over a batch the loss is the mean, and so is the gradient. That is training, and it comes next.',
    },
  },
  words: {
    modes: { name: 'Mode', watch: 'Watch', hand: 'By hand' },
    losses: { name: 'Loss function', mse: 'Squared error', bce: 'Cross-entropy' },
    compare: 'Side by side',
    given: 'This patient and this neuron',
    labels: ['low grade', 'high grade'] as readonly [string, string],
    y: 'y',
    learningRate: 'Learning rate',
    rows: { forward: 'Forward', back: 'Back', multiply: 'Multiply', update: 'Update' },
    findings: 'Findings',
    shared: 'shared by all three',
    newOf: 'new',
    after: 'after the step',
    tolerance: (text: string) => `± ${text}`,
    exact: 'exact',
    line: (line: string, count: string) => `Line ${line} of ${count}`,
    patientLine: 'The patient',
    againLine: 'Forward again',
    patientMeaning: (m: Pick<Meaning, 'x1' | 'x2' | 'label' | 'y'>) =>
      `Enhancement $x_1$ = ${m.x1} and ADC $x_2$ = ${m.x2}, in standard deviations from the average patient. The biopsy says ${m.label}: $y$ = ${m.y}.`,
    againMeaning: (a: string, newA: string, loss: string, newLoss: string, better: boolean) =>
      `The same patient with the new weights: $a$ was ${a}, is ${newA}. The loss ${better ? 'fell' : 'did not fall: it went'} from ${loss} to ${newLoss}.${better ? ' Less wrong about this patient than before.' : ' The step was too long, or there was nothing to learn.'}`,
    meaning,
    convention: 'One case: $L$ is its own loss. A batch: the mean of its cases.',
    engineSays: (w1: string, w2: string, b: string) =>
      `The training engine gets, for $w_1$, $w_2$ and $b$: ${w1}, ${w2}, ${b}`,
    newPatient: 'New patient',
    startAgain: 'Start again',
    blank: (name: string, tolerance: string) => `${name}, ${tolerance}`,
    right: 'right',
    wrong: 'not right yet',
    revealed: 'revealed',
    correct: 'Correct',
    hint: 'Your turn: type the number.',
    done: (right: string, count: string) => `All ${count} lines are there, ${right} by your own hand.`,
    doneNext: 'Take a new patient, or compare with the other loss.',
    table: 'Both losses for this patient',
    plots: { sigmoid: 'The sigmoid at this sum', loss: 'The loss over the output' },
    slope: 'slope',
    say: {
      watch: (line: string, count: string, formula: string) => `Line ${line} of ${count}: ${formula}.`,
      patient: (x1: string, x2: string, label: string) =>
        `This patient: enhancement ${x1}, ADC ${x2}, biopsy ${label}. Press Next to calculate.`,
      again: (a: string, newA: string, loss: string, newLoss: string) =>
        `After the step: output ${newA}, was ${a}. Loss ${newLoss}, was ${loss}.`,
      hand: (right: string, count: string) => `${right} of ${count} right.`,
      isRight: (name: string, value: string) => `Right: ${name} = ${value}.`,
      isRevealed: (name: string, value: string) => `Revealed, not counted: ${name} = ${value}.`,
      isWrong: (line: string) => `Line ${line} is not right yet:`,
      nextBlank: (name: string) => `Next: ${name}.`,
    },
  },
};
