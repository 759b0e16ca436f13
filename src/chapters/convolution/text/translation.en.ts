export const translationEn = {
  figure: { title: 'The translation test', after: 'after Fig. 12' },
  steps: {
    'translation-what': {
      title: 'Lesions on the left only',
      body: 'Four networks learn from the same 400 slices, in all of which the tumor lies on the left side of the picture. Two have the same filters and differ in their *head*: what they do with the last maps. Two have no filters at all.\n\nPress Train all four. It takes a minute or two; Cancel stops it.',
    },
    'translation-guess': {
      title: 'Now on the right',
      body: 'New patients, with their tumors on the side where none was ever seen. Nothing else is different. The switch under the figure is about to turn.',
      predict: {
        question: 'Which of the four still tell the tumors apart?',
        options: {
          both: 'Both networks with filters: convolutions do not care about places',
          pooled: 'Only the one that takes the largest number of each map',
          dense: 'Only those without filters',
          none: 'None of them',
        },
        right:
          'Its head keeps the strongest answer and forgets the place. The flatten head has a weight for every place, and those on the right never learned anything. A network at 50 % on both sides has learned nothing and guesses. The dashed mark is what each reached on the left.',
        wrong:
          'Only the largest number of each map is free of place. The flatten head has a weight for every place, and those on the right never learned anything, so it falls below guessing. A network at 50 % on both sides has learned nothing and guesses. Train all four to see your own numbers.',
      },
    },
    'translation-count': {
      title: 'How many numbers to learn',
      body: 'A dense layer of 32 units over 64 × 64 pixels has a weight for each pixel in each unit, and a bias for each unit: 64 · 64 · 32 + 32 = 131,104. A layer of eight filters of 3 × 3 uses the same weights at every place.',
      predict: {
        question: 'How many parameters have eight filters of 3 × 3 over one image, with their biases?',
        label: 'Parameters',
        right: '3 · 3 · 1 · 8 + 8 = 80, whatever the size of the image.',
        wrong:
          'Nine weights for each of the eight filters, and eight biases: 72 + 8 = 80, whatever the size of the image.',
      },
    },
    'translation-take': {
      title: 'A footnote to a well-known sentence',
      body: 'One reads that convolutional networks are *translation invariant*. The convolution is not: its map moves along. What comes after decides. A head that pools over the whole map is nearly invariant, a flatten head is not at all.\n\nKnowing the place is not always a fault: where patients always lie alike, as in a chest radiograph, it helps.',
    },
  },
  words: {
    rivals: {
      globalMax: { name: 'Filters, largest of each map', line: 'conv 8-16-16, global max-pool' },
      flatten: { name: 'Filters, flatten', line: 'the same filters, a weight for every place' },
      wide: { name: 'No filters, large', line: 'fully connected, 64 and 32 units' },
      small: { name: 'No filters, equal size', line: 'fully connected, 2 units' },
    },
    parameters: (count: string) => `${count} parameters`,
    accuracyOf: (name: string) => `Accuracy: ${name}`,
    untrained: 'not trained yet',
    start: 'Train all four',
    tested: 'Tested with lesions on the',
    sides: { left: 'left', right: 'right' },
    trainedOn: 'trained on: lesions left',
    testedLeft: 'tested on: new patients, left',
    testedRight: 'tested on: new patients, right',
    statusName: 'Training',
    drawing: (percent: string) => `Drawing 800 patients: ${percent}`,
    training: (name: string) => `Training: ${name}`,
    done: 'All four are trained.',
    idle: 'Not trained yet.',
    failed: 'The engine is not available here.',
    denseLine: 'A dense layer of 32 units over 64 × 64 pixels:',
    convLine: 'Eight filters of 3 × 3 over the same image:',
    saySide: {
      left: 'New patients with lesions on the left, as in training:',
      right: 'New patients with lesions on the right, where none was seen in training:',
    },
    sayOne: (name: string, percent: string) => `${name} ${percent} right`,
    sayNone: 'None of the four networks is trained yet.',
    sayCovered: 'The numbers for the right side are covered until you commit.',
  },
};

export type TranslationText = typeof translationEn;
