export const ownEn = {
  figure: { title: 'Your own images', after: 'after Fig. 12' },
  steps: {
    'own-open': {
      title: 'Bring your own question',
      body: 'The same network, on images of yours: a zip with one folder for each class (PNG, JPEG or DICOM inside), or an npz of MedMNIST. Take Open dataset, or drop the file on the figure.\n\nUse anonymized images. They stay in this browser: nothing is stored or sent.',
    },
    'own-train': {
      title: 'Three sets, three jobs',
      body: 'What was not cut apart by the file is cut here: most images to learn from, some to choose the best epoch, some that are looked at once, at the end. Press Play and watch the three curves.',
      predict: {
        question: 'Which of the three accuracies will be the highest at the end?',
        options: {
          train: 'On the images it learned from',
          validation: 'On those that choose the best epoch',
          test: 'On those it never met',
        },
        right:
          'As a rule. The gap to the other two is what it has learned by heart. With few images the curves wander, and luck may put any of them on top.',
        wrong:
          'As a rule it is the set it learned from; the gap is what it has learned by heart. With few images the curves wander, and luck may put any of them on top.',
      },
    },
    'own-wrong': {
      title: 'Look at the mistakes',
      body: 'Here are the unseen images that it called wrongly, the surest mistakes first. Look for what they share: a border, a marker, a view, a label that may itself be wrong.\n\nA network that does well on your test set has shown that it does well on images like yours, labeled as yours are. To take away: the split decides what the number means. One patient in two sets makes it lie.',
    },
  },
  words: {
    open: 'Open dataset',
    hint: 'A zip with one folder per class, or an npz of MedMNIST. Use anonymized images; they stay in this browser.',
    drop: 'Drop the file here: zip or npz.',
    invite: 'No dataset is open.',
    inviteLines: [
      'A zip with one folder for each class: PNG, JPEG or DICOM inside.',
      'Or an npz of MedMNIST, with its own training, validation and test sets.',
      'Six images of each class at the very least; some hundreds are better.',
    ],
    private: 'Use anonymized images. The file stays in this browser: nothing is stored or sent.',
    reading: 'Reading…',
    readingPart: (done: string, total: string) => `Reading: ${done} of ${total}`,
    stop: 'Cancel',
    facts: (size: string, classes: string) =>
      `${size} pixels, ${classes} classes. At each sight an image is turned, scaled and shifted a little.`,
    sets: { train: 'training', validation: 'validation', test: 'test' },
    ownSplit: 'Cut apart by the file itself.',
    lotSplit: 'Cut apart here by lot. Images of one patient in two sets would make the test too easy.',
    halved: (size: string) => `Brought down to ${size} pixels.`,
    leftOut: (count: string) => `${count} images were left out: there are enough.`,
    refused: (count: string) =>
      count === '1' ? 'One picture could not be read.' : `${count} pictures could not be read.`,
    panel: 'Shown',
    panels: { curves: 'Curves', mistakes: 'Mistakes' },
    finding: 'Finding',
    positive: 'Found means',
    curves: 'Share of right answers after each epoch',
    epoch: 'epoch',
    right: 'right',
    best: (epoch: string) => `Best epoch: ${epoch}`,
    useBest: 'Go to best epoch',
    wrongTitle: (count: string, all: string) => `Called wrongly: ${count} of ${all}`,
    noneWrong: 'None is called wrongly.',
    wrongName: (label: string, called: string, percent: string) =>
      `${label}, called ${called} with ${percent}`,
    isA: (label: string) => `is ${label}`,
    calledA: (called: string, percent: string) => `called ${called}, ${percent}`,
    later: 'They are looked at when training rests.',
    other: 'other',
    say: (name: string, train: string, validation: string, test: string) =>
      `${name}: ${train} images to learn from, ${validation} to choose the epoch, ${test} to judge.`,
    sayAccuracy: (percent: string, epoch: string) =>
      `After epoch ${epoch}, ${percent} of the test images are called rightly.`,
  },
};

export type OwnText = typeof ownEn;
