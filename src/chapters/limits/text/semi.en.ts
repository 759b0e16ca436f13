export const semiEn = {
  figure: { title: 'Images without a label', after: '' },
  steps: {
    'semi-what': {
      title: 'Ten labels, two hundred images',
      body: 'The archive is full of images; ten of them have been read. Can the others help? The first network has learned from the ten alone, the second from the same ten *turned, shifted and mirrored*.\n\nBelow are its answers to the images that nobody has read. A cross marks the wrong ones: here we can look, in the hospital nobody can.',
    },
    'semi-pseudo': {
      title: 'Let it label the rest',
      body: 'The second network is at least 90 % sure of most of the others. Take those answers for labels (*pseudo-labels*) and train again, from new weights, on all of them.',
      predict: {
        question: 'Is the network that learns from them better than its teacher?',
        options: {
          better: 'Yes: it has many more labels',
          same: 'About the same',
          worse: 'No: it is worse',
        },
        right:
          'For this seed you see it. The small dots are ten seeds: with other images it wins a little or loses a little. No new knowledge has come in; the network has read its own handwriting.',
        wrong:
          'Compare the second and the third row. The small dots are ten seeds: with other images it wins a little or loses a little. No new knowledge has come in; the network has read its own handwriting.',
      },
    },
    'semi-wrong': {
      title: 'The wrong ones',
      body: 'These are the wrong labels that it gave itself, each with 90 % sureness or more. Then it learned from them, beside ten right ones.',
      predict: {
        question: 'How many of these wrong labels does the new network give up?',
        options: { all: 'Nearly all', half: 'About half', none: 'Few or none' },
        right:
          'The percentages say how sure it is now of each wrong label. A wrong label that one has given oneself is confirmed by training on it.',
        wrong:
          'The percentages say how sure it is now of each wrong label: under 50 % it would have been given up. Training on one’s own mistake confirms it.',
      },
    },
    'semi-spread': {
      title: 'Ask the neighbors',
      body: 'Another way to fill up the labels: each unread image takes the label of those that look most alike to the second network, until labels have spread through all two hundred (*label propagation*). It is fine where groups stand apart. Here they touch, and a wrong label spreads like a right one.\n\nOver the ten seeds it wins seven points at best and loses 35 at worst.',
    },
    'semi-take': {
      title: 'What to ask',
      body: 'In nine of ten seeds what helped was to vary the ten images. The two hundred unread ones added nothing on average. In ten seeds a network gave itself 50 wrong labels and gave up none.\n\nImages made by a generator are no way out: one that has learned from ten patients knows ten patients. Ask of a large set: how much of it was labeled by people, and was all of the test set?',
    },
  },
  words: {
    ring: 'ring',
    solid: 'solid',
    tilesName: 'Which images',
    tiles: { all: 'All', wrong: 'Only wrong ones' },
    labeledTitle: 'Ten images that people have labeled',
    tilesTitle: 'Images without a label:',
    captions: {
      plain: 'its answers, and how sure it is',
      augment: 'its answers, and how sure it is',
      pseudo: 'labels it gave itself, and how sure it is of them now',
      propagate: 'labels from neighbors, and how sure the network is of them now',
    },
    ways: {
      plain: { name: 'Ten labels', what: 'as they are' },
      augment: { name: 'Ten labels, varied', what: 'turned, shifted, mirrored' },
      pseudo: { name: 'Pseudo-labels', what: 'its own sure answers' },
      propagate: { name: 'From neighbors', what: 'labels spread to lookalikes' },
    },
    rowsName: 'Whose labels are shown',
    scaleName: 'right on 200 new images',
    dots: 'Small dots: ten seeds and their mean. Large dot: this seed.',
    meanOf: (mean: string) => `mean ${mean}`,
    accuracyOf: (name: string) => `Accuracy: ${name}`,
    page: 'Page',
    pageOf: (pages: string) => `of ${pages}`,
    again: 'Other images',
    train: 'Train all four',
    cancel: 'Cancel',
    taken: 'Labels given',
    wrong: 'Of them wrong',
    sayUntrained: 'The four networks of these images are not trained yet.',
    sayLabels: (name: string, given: string, wrong: string) =>
      `${name}: ${given} images without a label were given one, ${wrong} of them wrongly.`,
    sayWay: (name: string, accuracy: string) => `${name} ${accuracy} right`,
  },
};

export type SemiText = typeof semiEn;
