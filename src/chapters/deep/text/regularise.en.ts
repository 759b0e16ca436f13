export const regulariseEn = {
  figure: { title: 'Learning less by heart', after: 'on regularization' },
  steps: {
    'rg-what': {
      title: 'Forty patients, 152 weights',
      body: 'Forty patients, two measurements, and a biopsy that is wrong for four of them. The network has more weights than there are patients, so it can learn each one by heart. The dashed curve is its loss on 300 patients it has not seen, the thin one that on the forty.',
      predict: {
        question: 'Trained for 600 steps, what does the loss on the unseen patients do?',
        options: {
          falls: 'It falls, as on the forty',
          rests: 'It falls, then stays where it is',
          turns: 'It falls, turns, and rises again',
        },
        right:
          'It turns. While the network draws islands round the wrong biopsies, it becomes sure of itself, and being surely wrong about new patients costs most. Loss tells this sooner than accuracy.',
        wrong:
          'It falls, then turns and rises. While the network draws islands round the wrong biopsies, it becomes sure of itself, and being surely wrong about new patients costs most. Loss tells this sooner than accuracy.',
      },
    },
    'rg-l2': {
      title: 'L2: large weights cost',
      body: 'Both networks see the same patients and begin with the same weights; the right one also pays for the square of every weight. It cannot afford the steep borders of the islands, and the border between the classes becomes smooth.\n\nDrag the **strength**: too much, and it sees no moons at all.',
    },
    'rg-l1': {
      title: 'L1: weights that are not needed go to 0',
      body: '*L1* takes the same amount from every weight at each step, large or small, and stops at 0. Small weights do not survive that. Look at the drawing: most of the lines are gone, exactly 0, and the network answers better than before.',
    },
    'rg-dropout': {
      title: 'Dropout: no neuron may rely on another',
      body: 'At each step, for each patient, some neurons are left out at random: the gray ones in the drawing. The others have to manage. Press **Step** and see others drop; the same seed always drops the same ones.',
      predict: {
        question: 'After training, when a new patient is judged: which neurons take part?',
        options: {
          dropped: 'Again a random part of them',
          all: 'All of them',
          best: 'Only the best ones',
        },
        right:
          'All of them. During training those that are left speak louder, by one over the share that is kept, so that with all of them the sum is right on average. The answer is the same every time.',
        wrong:
          'All of them. During training those that are left speak louder, by one over the share that is kept, so that with all of them the sum is right on average. The answer is the same every time.',
      },
    },
    'rg-early': {
      title: 'Early stopping: go when it is best',
      body: 'Forty more patients, the *validation set*, are kept out of training and looked at every ten steps. Where the loss on them is lowest, the weights are kept: the dotted mark. Nothing else is changed.\n\nThe test set must not choose the moment: then it would no longer be a test.',
    },
    'rg-augment': {
      title: 'Augmentation: the same patient, measured again',
      body: 'Each patient is shown fifteen times more, each time moved a little, as if another reader had measured. The label stays. A single wrong biopsy no longer owns its place.\n\nThis helps as far as the changes are ones that really occur: for images small turns and shifts, not a heart on the right side.',
    },
    'rg-leak': {
      title: 'A test that lies',
      body: 'Another study: 36 patients, four images of each. At the left the images are shuffled and a third of them kept for the test; at the right a third of the *patients*. At the left, nearly every test image has sisters in the training set.',
      predict: {
        question: 'Which test foretells the accuracy on the patients of next year?',
        options: {
          image: 'The split by image: it holds images of more patients',
          patient: 'The split by patient',
          both: 'Both alike',
        },
        right:
          'The split by patient. The other network recognizes patients whom it knows by heart, and its test praises it for that: often twenty points too much. This *leak* is one of the most frequent errors of published studies.',
        wrong:
          'It is the split by patient. The other network recognizes patients whom it knows by heart, and its test praises it for that: often twenty points too much. This *leak* is one of the most frequent errors of published studies.',
      },
    },
    'rg-takeaway': {
      title: 'What to take away',
      body: 'A network that can learn patients by heart will do so. Penalties, dropout, stopping early and augmentation make that harder, each in its own way; here all of them lower the loss on unseen patients.\n\nHow much depends on the seed: try others. And none of it helps if the test patients were known before.',
    },
  },
  words: {
    view: 'View',
    views: { remedies: 'Remedies', leak: 'The leak' },
    remedy: 'Remedy',
    remedies: {
      none: 'none',
      l1: 'L1',
      l2: 'L2',
      dropout: 'Dropout',
      early: 'Early stopping',
      augment: 'Augmentation',
    },
    strength: 'Strength',
    seed: 'Seed',
    plain: 'without',
    with: (remedy: string) => `with ${remedy}`,
    plainTest: 'test',
    plainTrain: 'training',
    remedyTest: (remedy: string) => `test, ${remedy}`,
    byImage: 'split by image',
    byPatient: 'split by patient',
    classA: 'malignant',
    classB: 'benign',
    readCase: (name: string, x: string, y: string) => `${name}, x1 ${x}, x2 ${y}`,
    network: 'The weights of this network',
    losses: 'Loss over the steps',
    axisStep: 'step',
    axisLoss: 'loss',
    stop: 'stop here',
    plainLoss: 'Test loss, without',
    remedyLoss: 'Test loss',
    zeros: 'Weights at 0',
    left: 'left out this step',
    accuracies: {
      train: 'on its training images',
      test: 'on its test images',
      truth: 'on the patients of next year',
    },
    accuracyOf: (split: string, on: string) => `Accuracy ${on}, ${split}`,
    failed: 'The engine could not train. Reload the page; your settings are in the address.',
    sayRemedy: (step: string, plain: string, remedy: string, loss: string) =>
      `Step ${step}: loss on unseen patients ${plain} without a remedy, ${loss} with ${remedy}.`,
    sayPlain: (step: string, train: string, test: string) =>
      `Step ${step}: loss ${train} on the forty patients, ${test} on unseen ones.`,
    sayZeros: (percent: string) => `${percent} of the weights are exactly 0.`,
    sayDropped: (count: string, all: string) => `${count} of ${all} neurons are left out.`,
    sayStopped: (step: string) => `Its weights are those of step ${step}.`,
    sayLeak: (step: string, image: string, imageTruth: string, patient: string, patientTruth: string) =>
      `Step ${step}. Split by image: test accuracy ${image}, next year ${imageTruth}. Split by patient: test accuracy ${patient}, next year ${patientTruth}.`,
    sayWaiting: (step: string) => `Step ${step}. The networks have not trained yet.`,
  },
};
