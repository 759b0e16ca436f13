import type { CheckText } from '../../../state/check';

export const en: CheckText = {
  'parts-of-a-neuron': {
    question:
      'A neuron estimates the probability of a high-grade glioma. Which part does each of these play?',
    options: {
      'adc-of-patient': 'The ADC measured in this patient',
      'how-much-adc-counts': 'How strongly a high ADC speaks against high grade',
      'leaning-before': 'The leaning before any finding is known',
      'number-in-report': 'The 0.82 that stands in the report',
    },
    targets: {
      'part-weight': 'Weight',
      'part-output': 'Output',
      'part-input': 'Input',
      'part-bias': 'Bias',
    },
    right:
      'Inputs come from the patient. Weights and bias belong to the neuron and are the same for everybody; the output is what it makes of both.',
    wrong:
      'Input: the measured ADC. Weight: how much it counts. Bias: the leaning before. Output: the 0.82. Only inputs and output change from patient to patient.',
  },
  'nodule-sum': {
    question:
      'A neuron reads a lung nodule: spiculation $x_1 = 2$, calcification $x_2 = 1$. Its weights are $w_1 = 1.5$ and $w_2 = -2$, its bias is $b = -0.5$. What is the sum $z$?',
    label: 'Sum z (two decimals)',
    right:
      '1.5 × 2 = 3, −2 × 1 = −2, and the bias −0.5: together 0.5. So the output is a little above one half.',
    wrong: '1.5 × 2 − 2 × 1 − 0.5 = 0.5. A 1 lacks the bias; 4.5 lacks the minus of the second weight.',
  },
  'from-clinic-to-screening': {
    question:
      'A neuron comes from a clinic where every second lesion is malignant. It is moved to a screening program, where few are. The findings speak as before, but it calls far too many. Which change fits?',
    options: {
      'shrink-weights': 'Make all its weights smaller',
      'raise-bias': 'Raise its bias',
      'lower-bias': 'Lower its bias',
      'change-nothing': 'None: it adapts to the new patients',
    },
    right:
      'The bias is the leaning before any finding, and here it has to be lower. The weights can stay: each finding counts as much as before.',
    wrong:
      'Lower the bias: it is the leaning before any finding. The weights can stay, since each finding counts as much as before.',
    because: {
      'shrink-weights':
        'Smaller weights bring every finding closer to silence. Then the findings count less, and the leaning still comes from the clinic. It is the bias that has to fall.',
      'raise-bias':
        'A higher bias makes every sum larger, so still more lesions are called. It has to go down.',
      'change-nothing':
        'A neuron in use computes and does not learn: its numbers stay what training made them. Somebody has to lower the bias.',
    },
  },
  'all-times-three': {
    question:
      'An update multiplies both weights and the bias of a neuron by three. Patients are called from 0.5 on, as before. What do its users see?',
    options: {
      'same-calls-surer': 'The same patients called, with numbers nearer to 0 or 1',
      'more-called': 'More patients called, since every sum is larger',
      'more-right': 'More calls that are right, since it is surer',
      'three-times-probability': 'Every probability three times as high',
    },
    right:
      'Each sum is three times as far from 0, on its own side of it. So nobody changes sides; a patient at 0.73 now gets 0.95.',
    wrong:
      'The same patients are called. Each sum is three times as far from 0, on its own side of it; a patient at 0.73 now gets 0.95.',
    because: {
      'more-called':
        'Positive sums grow, negative ones fall as much: three times −1 is −3. Nobody crosses 0, so the same patients are called.',
      'more-right':
        'Surer is not more right. Nobody changes sides, so the same calls are wrong as before, and now with more confidence.',
      'three-times-probability':
        'It is the sum that is tripled. The sigmoid bends it afterwards: 0.73 becomes 0.95, and 0.27 becomes 0.05.',
    },
  },
  'training-step-order': {
    question: 'One patient, one step of training. Put it in order.',
    options: {
      'output-from-findings': 'Weigh the findings and bend the sum into an output',
      'compared-with-biopsy': 'Compare the output with the biopsy: the loss',
      'gradient-of-weights': 'Find how the loss depends on each weight',
      'weights-moved': 'Move each weight a little against its gradient',
    },
    right: 'Forward, loss, back, step. In daily use only the first line is left.',
    wrong:
      'Forward, loss, back, step. Without an output there is no loss, without a loss no gradient, and without a gradient nobody knows which way to move.',
  },
  'pull-on-the-weight': {
    question:
      'The output for a benign lesion ($y = 0$) is $a = 0.8$. The finding was $x = 0.5$. With the squared error, how large is the gradient of its weight, $2(a - y)$ times $a(1 - a)$ times $x$?',
    label: 'Gradient (three decimals)',
    right:
      '1.6 × 0.16 × 0.5 = 0.128. It is positive, so the weight goes down: next time this finding counts a little less.',
    wrong:
      '1.6 × 0.16 × 0.5 = 0.128. Without the slope of the sigmoid it would be 0.8, without the finding 0.256: each factor takes its part.',
  },
  'what-a-step-changes': {
    question: 'A neuron has learned from one patient and made one step. What is different now?',
    options: {
      'the-findings': 'The findings of the patient',
      'the-weights': 'The weights',
      'the-label': 'The result of the biopsy',
      'the-bias': 'The bias',
    },
    right:
      'Weights and bias are all that is learned. Findings and biopsy are given; if a label is false, it is learned as it stands.',
    wrong:
      'Weights and bias, and both of them. Findings and biopsy are given: training never corrects them, even where a label is false.',
  },
  'still-wrong-after-training': {
    question:
      'A team trains with the squared error. The patients on whom the neuron was wrong and very sure at the start are still wrong after many epochs; all others are learned. Why?',
    options: {
      'loss-too-small': 'Their loss is too small to be noticed',
      'too-few-of-them': 'They are too few to count in the mean',
      'rate-overshoots': 'The learning rate leaps over them each time',
      'flat-end': 'Their sums lie where the sigmoid is flat',
    },
    right:
      'The correction has to pass the slope $a(1 - a)$: at 0.99 it is 0.0099. With cross-entropy that factor cancels, and they would be corrected most.',
    wrong:
      'Their sums lie where the sigmoid is flat: at 0.99 its slope is 0.0099, and hardly any correction passes. Cross-entropy has no such factor.',
    because: {
      'loss-too-small':
        'Their loss is the largest of all, nearly 1. What is small is the slope of the sigmoid, 0.0099 at 0.99, and the loss has to pass through it.',
      'too-few-of-them':
        'Even a single patient pulls if the gradient is there. Theirs is nearly 0: the sigmoid is flat where its output is 0.99.',
      'rate-overshoots':
        'To leap over something one has to move. These patients hardly move the weights: the slope at an output of 0.99 is 0.0099.',
    },
  },
};
