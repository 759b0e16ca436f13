export const anatomyEn = {
  figure: { title: 'Anatomy of a neuron', after: 'after Fig. 5' },
  steps: {
    'two-findings': {
      title: 'Two findings come in',
      body: 'A glioma on MRI, and two measurements: how strongly it enhances ($x_1$), and its ADC ($x_2$). Both count standard deviations from the average patient.\n\nDrag *this patient* across the plane: the two numbers that enter the neuron follow.',
    },
    weights: {
      title: 'Each one gets a weight',
      body: 'Enhancement speaks for high grade: its *weight* $w_1$ is positive, drawn solid. A high ADC speaks against it: $w_2$ is negative, drawn dashed.\n\nTurn a yellow knob: its bar grows or shrinks, and the line on the plane swings.',
    },
    bias: {
      title: 'The bias is a leaning',
      body: 'Before any finding is known there is already a leaning, as there is from prevalence. The *bias* $b$ enters like a weight on an input that is always +1.',
      predict: {
        question: 'The bias $b$ rises by 1.2. Where does the line go?',
        options: {
          highGrows: 'It slides: the high-grade side grows',
          highShrinks: 'It slides: the high-grade side shrinks',
          turns: 'It turns on the spot',
        },
        right:
          'Every sum is larger by 1.2, so cases that were just short of the line are now beyond it. The weights did not change, so neither did the direction of the line.',
        wrong:
          'The line slid up and to the left, and the high-grade side grew: every sum is larger by 1.2, so less evidence is needed. Only weights can turn the line.',
      },
    },
    sum: {
      title: 'The sum falls onto a curve',
      body: 'The three bars are laid end to end; where the last one ends is the sum $z$ = {z}. From there it rises to an S-shaped curve, the *sigmoid*, which turns any sum into a number between 0 and 1.\n\nThat number, $a$ = {a}, is the output, read here as the probability of high grade.',
    },
    line: {
      title: 'Where it tips',
      body: 'The thick line is where $z$ = 0 and so $a$ = 0.5. The thin lines beside it are $a$ = 0.1 and $a$ = 0.9: between them the neuron is not sure.\n\nTake the line by a yellow handle and swing it, or slide it by its middle, until all 60 cases are on their own side.',
    },
    double: {
      title: 'Surer, or elsewhere?',
      body: 'The bias is 0 here, so the line runs through the middle of the plane. The arrow **w** has $w_1$ and $w_2$ as its sides.',
      predict: {
        question: 'Both weights are doubled. Does the line move?',
        options: {
          towardA: 'Yes, toward high grade',
          towardB: 'Yes, toward low grade',
          surer: 'No, but the neuron becomes surer',
          nothing: 'No, and nothing changes',
        },
        right:
          'Where the sum was 0, twice the sum is still 0. Everywhere else it is further from 0, so the gray zone is half as wide. (With a bias, the bias has to double too.)',
        wrong:
          'The line stayed: where the sum was 0, twice the sum is still 0. Everywhere else it is further from 0, so the gray zone is half as wide. (With a bias, the bias has to double too.)',
      },
    },
    'neuron-takeaway': {
      title: 'What to take away',
      body: 'A neuron weighs findings, adds a leaning, and answers with a graded certainty. Its cut through the plane is always one straight line. If you have met logistic regression, you have met this neuron.\n\nNobody turned these knobs to fit a patient yet. How a neuron finds its own weights is the rest of this chapter.',
    },
  },
  words: {
    diagram: 'The neuron as a diagram',
    curve: 'The contributions add up to z, and z falls onto the sigmoid',
    plane: 'The plane of the two measurements with the separating line',
    biasInput: 'bias input',
    probability: 'probability of high grade, *a*',
    panel: 'Panel',
    panels: { plane: 'Plane', neuron: 'Neuron' },
    truth: { low: 'low', high: 'high' },
    grips: ['one handle of the line', 'other handle of the line'] as readonly [string, string],
    describePatient: (x1: string, x2: string) => `Enhancement ${x1} SD, ADC ${x2} SD.`,
    /** The text equivalent. */
    say: (sum: string, z: string, a: string, called: string, agrees: boolean) =>
      `This patient: z = ${sum} = ${z}, a = ${a}, so ${called}, ${agrees ? 'as the reference says' : 'against the reference'}.`,
    sayScore: (right: string, count: string) => `${right} of ${count} cases right.`,
    sayNoLine: 'No line crosses the plane: every case gets the same call.',
  },
};
