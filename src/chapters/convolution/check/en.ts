import type { CheckText } from '../../../state/check';

export const en: CheckText = {
  'filter-on-a-vessel': {
    question:
      'A filter has three rows of −1, 2, −1. It lies on a bright upright vessel: three rows of 10, 40, 10. What does it answer?',
    label: 'Sum',
    right: 'Each row gives −10 + 80 − 10 = 60, three rows 180. On flat tissue of 10 it would answer 0.',
    wrong:
      'Each row gives −10 + 80 − 10 = 60; three rows make 180. All nine products are added up, those with a minus included.',
  },
  'exposure-raised': {
    question:
      'The nine weights of a filter add up to 0. The next radiograph is the same, but every pixel is brighter by 20. What happens to the feature map, away from the edge of the image?',
    options: {
      'map-rises-by-20': 'Every cell rises by 20',
      'map-unchanged': 'It stays as it was',
      'map-rises-by-180': 'Every cell rises by 9 × 20 = 180',
      'edges-fade': 'The answers to edges get weaker',
    },
    right:
      '20 times a sum of 0 is 0. Such a filter answers to differences only, and brightness that is added everywhere is no difference.',
    wrong: 'It stays as it was: 20 times a sum of 0 is 0. Such a filter answers to differences only.',
    because: {
      'map-rises-by-20':
        'The 20 is multiplied by each weight and added up: 20 × 0 = 0. Only a filter whose weights add up to 1 would hand it on.',
      'map-rises-by-180':
        'That holds if all nine weights are 1. Here the positive and the negative ones cancel: 20 × 0 = 0.',
      'edges-fade':
        'An edge is a difference between neighbors, and both have become brighter by 20. The difference is as large as before.',
    },
  },
  'bright-instead-of-dark': {
    question:
      'A filter has −2 along its middle row and 1 in the rows above and below. It lights up on dark lying vessels of the retina. Which change makes it light up on the bright lying vessels of a CT angiogram?',
    options: {
      'signs-reversed': 'All signs reversed',
      'weights-doubled': 'All weights doubled',
      'turned-by-90-degrees': 'The filter turned by 90°',
    },
    right:
      'A filter answers most where the image looks like it: for a bright line, positive weights in the middle and negative ones beside it.',
    wrong:
      'All signs reversed: for a bright line it takes positive weights in the middle and negative ones beside it.',
    because: {
      'weights-doubled':
        'Every answer is doubled, and the bright vessels, now negative, sink deeper still. The filter looks for the same thing, only louder.',
      'turned-by-90-degrees':
        'It would look for dark upright vessels. The direction was right; what has changed is bright and dark.',
    },
  },
  'cells-on-a-side': {
    question:
      'A window of 5 × 5 goes over an image of 64 × 64 in steps of 2, without padding. How many cells does one side of the feature map have?',
    label: 'Cells',
    right:
      '(64 − 5) / 2 = 29.5, rounded down 29, and the first place counts too: 30. The last column of pixels is never seen.',
    wrong: 'The first place, and then as many steps of 2 as fit into 64 − 5 = 59: 29 of them. Together 30.',
  },
  'calcification-fades': {
    question:
      'A microcalcification is a single pixel of 160 on black. The map is pooled twice, each time by the average of 2 × 2. How much is left of it in the brightest cell?',
    label: 'Value left',
    right:
      '160 / 4 = 40, and 40 / 4 = 10. Max-pooling would have kept 160: what is small and bright survives the maximum, not the mean.',
    wrong: 'Each average of 2 × 2 leaves a quarter: 160, 40, 10. Max-pooling would have kept 160.',
  },
  'way-through-the-network': {
    question: 'The way of an MR slice through a small convolutional network. Put it in order.',
    options: {
      'filters-leave-maps': 'Filters slide over the slice and leave feature maps',
      'relu-and-pooling': 'What is negative becomes 0, then the maps are made smaller',
      'largest-of-each-map': 'The largest number of each last map is taken',
      'weighed-to-probability': 'These numbers are weighed into a probability',
    },
    right:
      'Look, keep what answers, forget the place, decide. In between, the first two lines are repeated: each layer looks at the maps of the one before.',
    wrong:
      'First the maps, then ReLU and pooling, then one number for each map, and last the answer. The place can be forgotten only once there are maps.',
  },
  'numbers-in-a-layer': {
    question:
      'A layer has 16 filters of 5 × 5 over a gray mammogram of 3,000 × 2,000 pixels, each with a bias. How many numbers does it have to learn?',
    label: 'Weights and biases',
    right:
      '16 × 25 + 16 = 416, whatever the size of the mammogram. The same weights are used at every place.',
    wrong:
      '16 × 25 = 400 weights and 16 biases: 416. The size of the mammogram plays no part, since the same weights are used at every place.',
  },
  'lesion-on-the-other-side': {
    question:
      'In training all lesions lay on the left. Now one lies on the right. What happens to each of these?',
    options: {
      'the-first-feature-map': 'The feature map of the first layer',
      'head-taking-the-largest': 'The answer of a head that takes the largest of each map',
      'head-with-a-weight-per-place': 'The answer of a head with a weight for each place',
    },
    targets: {
      'stays-nearly-the-same': 'It stays nearly the same',
      'may-break-down': 'It may break down',
      'moves-along': 'It moves along',
    },
    right:
      'The convolution is equivariant: its map moves along. Whether the answer stays is decided by the head, not by the filters.',
    wrong:
      'The map moves along. A head that takes the largest number forgets the place and stays; one with a weight for each place never learned the right side.',
  },
  'who-chose-the-weights': {
    question:
      'A convolutional network finds rib fractures. One of its filters answers to oblique edges. Who chose its nine weights?',
    options: {
      'an-engineer': 'An engineer who knows about edges',
      'the-labeling-radiologists': 'The radiologists, when they drew the labels',
      'a-list-of-known-filters': 'A list of filters that have proved useful',
      'descent-from-chance': 'Nobody: descent, from a random start',
    },
    right:
      'They began at random, and gradient descent moved them so that the loss fell. People chose the images, the labels and the number of filters.',
    wrong: 'Nobody: they began at random, and gradient descent moved them so that the loss fell.',
    because: {
      'an-engineer':
        'That is how it was done before: features by hand. Here the engineer chose how many filters there are and how large, not what they look for.',
      'the-labeling-radiologists':
        'The labels say what is a fracture, not by which edges it is known. They steer the weights through the loss, without anybody choosing one.',
      'a-list-of-known-filters':
        'Such lists exist, and the filter may end up resembling one of them. But it began with random numbers and was moved by descent.',
    },
  },
};
