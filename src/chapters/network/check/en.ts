import type { CheckText } from '../../../state/check';

export const en: CheckText = {
  'sodium-both-ends': {
    question:
      'A network of sigmoid neurons gets one number, serum sodium. It is to call both too low and too high, and let the middle go. How many neurons does its hidden layer need at least?',
    options: {
      'no-hidden-neuron': 'None: the output neuron is enough',
      'one-hidden-neuron': 'One',
      'two-hidden-neurons': 'Two',
      'ten-hidden-neurons': 'About ten: a curve is needed',
    },
    right:
      'There are two borders to draw, one at each end. Each hidden neuron draws one, and the output neuron joins them.',
    wrong:
      'Two: there are two borders to draw, one at each end. Each hidden neuron draws one, and the output neuron joins them.',
    because: {
      'no-hidden-neuron':
        'Alone, the output neuron rises or falls with sodium all the way: it has one border. Both ends on the same side need two.',
      'one-hidden-neuron':
        'One hidden neuron rises or falls with sodium, and so does everything made of it alone: still one border. There are two to draw.',
      'ten-hidden-neurons':
        'More would do too, but two are enough: on a single number only two borders are needed. Around a ring in the plane it takes three lines.',
    },
  },
  'who-brings-what': {
    question: 'A network tells normal from abnormal in two laboratory values. What does each of these bring?',
    options: {
      'a-hidden-neuron': 'A hidden neuron of the first layer',
      'the-output-neuron': 'The output neuron',
      'the-threshold': 'The threshold',
      'the-seed': 'The seed',
    },
    targets: {
      'from-where-to-call': 'The value from which one calls',
      'one-straight-line': 'One straight line in the plane',
      'the-first-weights': 'The first weights',
      'lines-into-a-region': 'The lines joined into a region',
    },
    right:
      'Lines, their combination, a clinical choice and the luck of the start. Training finds the first two; somebody chooses the others.',
    wrong:
      'Hidden neuron: a line. Output neuron: it joins the lines. Threshold: from where to call, a clinical choice. Seed: the first weights.',
  },
  'patient-through-relu': {
    question:
      'A patient has $x_1 = 1$, $x_2 = 2$. Two hidden neurons compute $x_1 - x_2$ and $0.5 x_1 + x_2 - 1$, each followed by ReLU. The output neuron adds 2 times the first, 1 times the second and −0.5. What is its sum?',
    label: 'Sum of the output neuron',
    right:
      'The first hidden sum is −1, so ReLU makes it 0; the second is 1.5. Then 2 × 0 + 1 × 1.5 − 0.5 = 1.',
    wrong:
      'The sums are −1 and 1.5; ReLU turns the −1 into 0. Then 2 × 0 + 1 × 1.5 − 0.5 = 1. Without ReLU it would be −1.',
  },
  'numbers-to-learn': {
    question:
      'A risk score takes 5 laboratory values into 4 hidden neurons and these into one output neuron. Each neuron has a bias. How many weights and biases have to be learned?',
    label: 'Weights and biases',
    right:
      '4 × (5 + 1) = 24 in the hidden layer and 4 + 1 = 5 in the output neuron: 29. A cohort of 30 patients could be learned nearly by heart.',
    wrong:
      'Each hidden neuron has 5 weights and a bias: 4 × 6 = 24. The output neuron has 4 weights and a bias: 5. Together 29; without biases it would be 24.',
  },
  'best-of-twenty-runs': {
    question:
      'A paper trained its network from 20 seeds and reports the best run: accuracy 0.94. What do you ask first?',
    options: {
      'how-the-others-ended': 'How the other nineteen ended',
      'if-longer-is-better': 'Whether longer training gets still higher',
      'which-seed-it-was': 'Which seed it was, to use the same',
    },
    right:
      'If they lie between 0.92 and 0.94, the result is solid; between 0.60 and 0.94 it was luck. One good run proves little.',
    wrong:
      'How the other nineteen ended. If they lie between 0.92 and 0.94 the result is solid; between 0.60 and 0.94 it was luck.',
    because: {
      'if-longer-is-better':
        'A run that is stuck stays stuck, however long. What is unknown here is how much of the 0.94 is luck, and the other nineteen tell that.',
      'which-seed-it-was':
        'A seed has no merit of its own: on other patients or with one neuron more it may be a bad one. The spread over all seeds is the result.',
    },
  },
  'two-changes-at-once': {
    question:
      'Network B has twice as many neurons as network A and another learning rate. On the same patients it is better by three points. What does that show?',
    options: {
      'neurons-helped': 'More neurons help here',
      'rate-helped': 'The other learning rate helps here',
      'both-helped': 'Each of the two changes helps a little',
      'cause-left-open': 'That the two together did better, this time',
    },
    right:
      'One of the two changes may even have done harm. Only a comparison in which one thing differs tells why, and only other seeds tell whether it lasts.',
    wrong:
      'That the two together did better, this time. Two things differ, so it cannot be said which one did it.',
    because: {
      'neurons-helped':
        'Perhaps, but the learning rate differs as well and may have done it all. Change one thing at a time.',
      'rate-helped':
        'Perhaps, but there are more neurons as well, and they may have done it all. Change one thing at a time.',
      'both-helped':
        'One may have gained five points and the other lost two. From the sum alone the parts cannot be read.',
    },
  },
  'learned-by-heart': {
    question:
      'Training loss 0.02 and falling. On patients kept aside the loss was 0.40 at step 300 and is 0.70 now. Which of these help?',
    options: {
      'stop-earlier': 'Stop at about step 300',
      'train-to-zero-loss': 'Train on until the training loss is 0',
      'get-more-patients': 'Learn from more patients',
      'use-fewer-neurons': 'Use fewer neurons',
    },
    right:
      'The network is learning single patients by heart. Less time, more patients or fewer neurons leave less room for that.',
    wrong:
      'Stopping earlier, more patients, fewer neurons. The network is learning single patients by heart, and training on only makes it surer of them.',
  },
  'sensitivity-at-a-cut': {
    question:
      'The network gives four sick patients 0.92, 0.71, 0.45 and 0.30, five healthy ones 0.60, 0.38, 0.20, 0.10 and 0.05. The threshold is lowered from 0.50 to 0.40. How large is the sensitivity now?',
    label: 'Sensitivity in percent',
    right:
      'Three of the four sick are at 0.40 or above: 75 %, before it was 50 %. Here no healthy patient more is called; as a rule that is the price.',
    wrong:
      'Only the sick count: three of four are at 0.40 or above, 75 %. The healthy ones belong to the specificity.',
  },
};
