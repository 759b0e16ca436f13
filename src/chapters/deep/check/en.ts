import type { CheckText } from '../../../state/check';

export const en: CheckText = {
  'through-two-sigmoids': {
    question:
      'A correction comes back through two sigmoid neurons in a row, joined by weights of 1. For this patient both have the output $a = 0.8$. What share of the correction do the two slopes let through, each being $a(1 - a)$?',
    label: 'Share (four decimals)',
    right:
      '0.16 × 0.16 = 0.0256: after two layers a fortieth is left. With ten layers it would be about a hundred-millionth.',
    wrong:
      'Each slope is 0.8 × 0.2 = 0.16, and slopes in a row are multiplied: 0.0256. Added they would be 0.32, but nothing grows on this way.',
  },
  'stuck-at-a-coin': {
    question:
      'A network of twelve sigmoid layers stays at 50 %. At the last layer the gradients are of normal size, at the first about a ten-millionth of that. What should be changed first?',
    options: {
      'ten-times-the-epochs': 'Train for ten times as many epochs',
      'relu-and-right-start': 'Use ReLU, with first weights of fitting size',
      'two-layers-more': 'Add two layers, so that it can say more',
      'huge-learning-rate': 'Raise the learning rate ten million times',
    },
    right:
      'An open ReLU has slope 1, and weights of fitting size keep each factor near 1. Then the correction reaches the layers that look at the image.',
    wrong:
      'ReLU, with first weights of fitting size: they keep each factor near 1, and the correction reaches the first layers.',
    because: {
      'ten-times-the-epochs':
        'Ten times next to nothing is next to nothing: the first layers would still hardly have moved. The factors must come nearer to 1.',
      'two-layers-more':
        'Each layer is one more factor below a quarter. The gradient at the first layer would be smaller still.',
      'huge-learning-rate':
        'It would suit the first layer and throw the last ones out of range, where the gradients are normal. The factors have to be evened out.',
    },
  },
  'what-a-negative-sum-lets-through': {
    question: 'For this patient the sum of a neuron is −2. How much of a correction gets through its slope?',
    options: {
      'by-a-sigmoid': 'Sigmoid',
      'by-a-relu': 'ReLU',
      'by-a-leaky-relu': 'Leaky ReLU with a leak of 0.01',
    },
    targets: {
      'nothing-at-all': 'Nothing',
      'one-hundredth': 'One hundredth',
      'about-a-tenth': 'About a tenth',
    },
    right:
      '0.105, 0 and 0.01. If the sum of a ReLU is negative for every patient, it cannot be taught any more; the leak keeps the door ajar.',
    wrong: 'Sigmoid 0.105, ReLU 0, leaky ReLU 0.01. The ReLU has the larger slope for positive sums only.',
  },
  'curve-through-all-patients': {
    question:
      'A vendor shows a risk curve that passes exactly through all 25 patients of a pilot study. What does this say about the 26th?',
    options: {
      'only-unseen-ones-tell': 'Nothing yet: only unseen patients can tell',
      'next-one-is-exact': 'That the curve will be exact there, too',
      'off-by-usual-scatter': 'That it will be off by the usual scatter',
      'certainly-far-off': 'That it will certainly be far off',
    },
    right:
      'With enough coefficients a curve runs through any 25 patients. What it is worth between them is seen in patients who were kept apart.',
    wrong:
      'Nothing yet. With enough coefficients a curve runs through any 25 patients; only those kept apart tell what it is worth.',
    because: {
      'next-one-is-exact':
        'An error of 0 was reached on patients it knew. A curve with as many coefficients as patients always gets there, and may swing wildly in between.',
      'off-by-usual-scatter':
        'That would hold for a curve that follows what the patients share. This one also follows their noise, and may be much farther off.',
      'certainly-far-off':
        'Likely with few patients, but not certain: where there is hardly any noise the curve may be right. Only unseen patients can tell.',
    },
  },
  'three-curves': {
    question:
      'Three curves for the same ten patients. The first number is the error on these ten, the second that on 200 unseen ones. Which is which?',
    options: {
      'errors-14-and-15': 'Errors 14 and 15',
      'errors-6-and-8': 'Errors 6 and 8',
      'errors-0-and-41': 'Errors 0 and 41',
    },
    targets: {
      'curve-overfits': 'It overfits',
      'curve-underfits': 'It underfits',
      'curve-to-be-used': 'The one to use',
    },
    right:
      'Both errors large: too stiff. The first small and the second large: learned by heart. What counts is the smallest error on the unseen.',
    wrong:
      '14 and 15: underfits, it misses what all share. 0 and 41: overfits, it knows ten patients by heart. 6 and 8: smallest error on the unseen.',
  },
  'known-to-the-test': {
    question: 'In which of these studies does the test meet patients whom the network already knows?',
    options: {
      'slices-shuffled': 'All slices shuffled, then a fifth kept for the test',
      'patients-kept-apart': 'A fifth of the patients kept, with all their slices',
      'copies-before-split': 'Images copied and turned first, then split',
      'patients-of-next-year': 'Trained on one year, tested on next year’s new patients',
    },
    right:
      'Sisters of the test images stand in the training set, as slices or as copies. Such a test praises the network for recognizing them.',
    wrong:
      'The shuffled slices, and the copies made before the split. In both, sisters of the test images stand in the training set.',
  },
  'epoch-chosen-by-test': {
    question:
      'A paper keeps the weights of the epoch at which the loss on the test set was lowest, and reports the accuracy on that test set. What is this accuracy?',
    options: {
      'fair-never-learned': 'Fair: no weight was learned from the test set',
      'too-low-stopped-early': 'Too low: it was stopped before its time',
      'test-too-small': 'Unusable, unless the test set is very large',
      'too-good-it-chose': 'Likely too good: the test set chose the epoch',
    },
    right:
      'Of many epochs the one was taken that happened to suit these patients. To choose there is a validation set; the test set is looked at once.',
    wrong:
      'Likely too good: of many epochs the one was taken that happened to suit these patients. To choose there is a validation set.',
    because: {
      'fair-never-learned':
        'No gradient came from it, but a choice did: of many epochs, the one that suits these very patients. That, too, is learning from the test.',
      'too-low-stopped-early':
        'It was stopped where it did best on these patients. For them no other moment would have looked better; for others it may.',
      'test-too-small':
        'Size lessens the error and does not undo the choice. It is a set of its own, the validation set, that is missing.',
    },
  },
  'copies-that-keep-the-label': {
    question:
      'A network reports what it finds on chest radiographs, a heart on the right side included. It is to learn from altered copies as well, each with its old label. Which changes are sound?',
    options: {
      'upside-down': 'Turned upside down',
      'turned-a-little': 'Turned by a few degrees',
      'brighter-a-little': 'A little brighter or darker',
      'left-for-right': 'Left and right exchanged',
    },
    right:
      'Patients stand a little askew and exposures vary. Left for right would make the label false, and upside down nobody is imaged.',
    wrong:
      'The small turn and the change of exposure. Left for right puts a normal heart on the right side under its old label, and upside down nobody is imaged.',
  },
  'first-step-of-adam': {
    question:
      'Adam starts with a learning rate of 0.05. The first slope of a weight is 40. By how much does this weight move in the first step?',
    label: 'Length of the step',
    right:
      'Adam divides the slope by its usual size, and at first that is the slope itself: 40 / 40 = 1, times 0.05. With a slope of 0.4 it would be 0.05 as well.',
    wrong:
      '0.05: Adam divides the slope by its usual size, at first 40 / 40 = 1. Plain descent would move by 0.05 × 40 = 2.',
  },
};
