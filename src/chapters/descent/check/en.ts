import type { CheckText } from '../../../state/check';

export const en: CheckText = {
  'next-weight': {
    question:
      'In training, a weight stands at $w = 1.5$. The slope of the loss there is 4, the learning rate is $α = 0.25$. Where is the weight after one step?',
    label: 'New weight',
    right:
      '1.5 − 0.25 × 4 = 0.5. The slope is positive, so the loss rises to the right, and the weight goes to the left.',
    wrong:
      '1.5 − 0.25 × 4 = 0.5. A step goes against the slope: 2.5 would be uphill. And it is the rate times the slope, not the rate alone.',
  },
  'loss-runs-away': {
    question:
      'You look over the shoulder of a colleague in training a network. The loss over the last steps: 0.6, 0.9, 2.1, 7.5. What should be tried first?',
    options: {
      'train-longer': 'Go on: it will come down later',
      'raise-the-rate': 'A larger learning rate, to get over it',
      'lower-the-rate': 'A smaller learning rate',
      'add-patients': 'More patients',
    },
    right:
      'Each step leaps over the valley and lands higher than before: training diverges. Shorter steps stay inside.',
    wrong:
      'A smaller learning rate. Each step leaps over the valley and lands higher than before; shorter steps stay inside.',
    because: {
      'train-longer':
        'A loss that grows faster and faster does not turn by itself: each leap is longer than the last. Only shorter steps help.',
      'raise-the-rate':
        'The steps are already so long that they land higher on the other side. Longer ones would run away sooner.',
      'add-patients':
        'The mean of more patients has the same slope, and a step along it is still too long. First shorten the step.',
    },
  },
  'two-starts-two-losses': {
    question:
      'Two hospitals train the same network on the same images with the same settings, from different first weights. Both run until nothing changes; one ends at a loss of 0.21, the other at 0.34. What is the likeliest reason?',
    options: {
      'different-valleys': 'They came to rest in different valleys',
      'one-stopped-early': 'One was stopped too early',
      'one-miscalculated': 'One of the two has miscalculated',
    },
    right:
      'Descent only goes down, from where it starts. It ends in a valley, and whether another one is deeper it cannot know.',
    wrong:
      'They came to rest in different valleys. Descent only goes down from where it starts, and knows nothing of a deeper valley elsewhere.',
    because: {
      'one-stopped-early':
        'Both had come to rest. More steps do not lead out of a valley: at its bottom the slope is 0.',
      'one-miscalculated':
        'Both can be right to the last digit. Another start may lead into another valley; there is no single end at which all arrive.',
    },
  },
  'age-and-creatinine': {
    question:
      'A model takes age in years (20 to 90) and creatinine in mg/dL (0.5 to 2). Its training crawls: with a larger rate it diverges, with a smaller one it hardly moves. What helps most?',
    options: {
      'many-more-epochs': 'Many more epochs',
      'another-start': 'Another random start',
      'more-patients-same-units': 'More patients',
      'standardize-both': 'Standardized inputs',
    },
    right:
      'One input is fifty times the other, so the loss is a ravine: steep one way, nearly flat the other. In standard units it is a bowl.',
    wrong:
      'Standardized inputs: minus the mean, divided by the standard deviation. Then the ravine becomes a bowl, and one rate suits both weights.',
    because: {
      'many-more-epochs':
        'They would arrive some day. But the steps stay as short as the steep direction demands; with standardized inputs a few are enough.',
      'another-start':
        'Every start lies in the same ravine, since it comes from the units. From another one the way is as slow; the two directions must first become alike.',
      'more-patients-same-units':
        'More patients in the same units make the same ravine. It comes from the units, and they can be changed at no cost.',
    },
  },
  'no-pull-on-the-weight': {
    question:
      'One patient, one neuron, the squared error. When does this patient leave the weight of a finding exactly where it is?',
    options: {
      'finding-is-zero': 'The finding is 0: exactly average',
      'finding-is-negative': 'The finding is −2: well below average',
      'curve-is-flat': 'The output does not move with the sum: slope 0',
      'answer-is-exact': 'The output is exactly the label',
    },
    right:
      'The gradient is a product: how wrong, how movable, how large the input. One zero is enough; −2 is not a zero, it only turns the sign.',
    wrong:
      'All but the −2. The gradient is a product of three factors: how wrong, how movable, how large the input. A zero in any one stops it; −2 only turns the sign.',
  },
  'three-patients-one-step': {
    question:
      'A batch of three patients. Their slopes for one weight are 0.6, −0.2 and 0.2. The weight stands at 1, the learning rate is 0.5. Where is it after this batch?',
    label: 'New weight (two decimals)',
    right:
      'The mean slope is 0.6 / 3 = 0.2, the step −0.5 × 0.2 = −0.1: from 1 to 0.9. The second patient wanted the other way and was outvoted.',
    wrong:
      'The mean slope is (0.6 − 0.2 + 0.2) / 3 = 0.2, and 1 − 0.5 × 0.2 = 0.9. With the sum instead of the mean it would be 0.7.',
  },
  'steps-of-a-training': {
    question:
      'A paper: "We trained on 1,200 radiographs for 10 epochs with batches of 50." How many times did the weights move?',
    label: 'Number of steps',
    right:
      '1,200 / 50 = 24 batches in an epoch, and ten epochs: 240 steps. Each radiograph was used ten times.',
    wrong:
      '1,200 / 50 = 24 batches in an epoch, and 24 × 10 = 240. The weights move once a batch, not once an epoch or once an image.',
  },
  'reading-loss-curves': {
    question: 'Four losses, watched during training. What does each most likely come from?',
    options: {
      'curve-crawls-evenly': 'It falls evenly, but hardly at all',
      'curve-grows-and-grows': 'It grows, and faster each time',
      'curve-jumps-but-falls': 'It jumps from step to step, and falls on average',
      'curve-stays-high-flat': 'It stays high: many are wrong, and surely so',
    },
    targets: {
      'rate-too-large': 'Learning rate too large',
      'sure-and-wrong-plateau': 'Plateau of the squared error',
      'rate-too-small': 'Learning rate too small',
      'batches-are-small': 'Small batches',
    },
    right:
      'Of a real network nobody sees the landscape. The loss over the steps is all there is to look at, and it tells these four apart.',
    wrong:
      'Crawling: rate too small. Growing: rate too large. Jumping but falling: small batches, which is harmless. High and flat, sure and wrong: the plateau.',
  },
};
