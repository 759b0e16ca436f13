export const poolingEn = {
  figure: { title: 'Pooling', after: 'after Fig. 15' },
  steps: {
    'pooling-what': {
      title: 'Keep the strongest',
      body: 'A network has many filters, and each leaves a map nearly as large as the image. *Max-pooling* makes the map smaller: of every 2 × 2 cells the largest number is kept.\n\nClick a cell on the left and see which cell on the right speaks for it. Change a number, and see when the answer does not change.',
    },
    'pooling-hand': {
      title: 'Nine answers by hand',
      body: 'Another map, and the right side is empty. Choose a cell on the right, type the largest of its four numbers, press Enter, and go on with the arrow keys. Check tells what is wrong, and why.\n\nThen set Pooling to average and do it once more.',
    },
    'pooling-average': {
      title: 'Or the average',
      body: '*Average pooling* keeps the mean of the four. Look at the first window: 1, 3, 2 and 9.',
      predict: {
        question: 'What does average pooling keep of 1, 3, 2 and 9?',
        label: 'Mean',
        right: '(1 + 3 + 2 + 9) / 4 = 15 / 4 = 3.75. Max-pooling would keep the 9.',
        wrong: 'Add the four and divide by four: 15 / 4 = 3.75. Max-pooling would keep the 9.',
      },
    },
    'pooling-nodule': {
      title: 'A nodule of one pixel',
      body: 'A single pixel of 255 on black: the smallest nodule there is. Max-pooling keeps it whole: 255. In a moment the average takes over.',
      predict: {
        question: 'How much of the 255 is left after average pooling?',
        label: 'Left',
        right:
          '255 / 4 = 63.75. After three such layers 255 / 64 would be left, about 4. What is small and bright survives the maximum, not the mean.',
        wrong:
          'Three of the four are 0, so the mean is 255 / 4 = 63.75. After three such layers about 4 would be left. What is small and bright survives the maximum, not the mean.',
      },
    },
    'pooling-twice': {
      title: 'Smaller and smaller',
      body: 'Here the map is a real one: a piece of the slice as the filter for upright lines sees it, and below the whole of it, pooled twice.',
      predict: {
        question: 'How many numbers of a map are left after pooling twice?',
        options: { half: 'Half of them', quarter: 'A quarter', sixteenth: 'One sixteenth' },
        right:
          'Each pooling halves rows and columns, so a quarter is left; after two of them a quarter of a quarter.',
        wrong:
          'Each pooling halves rows and columns: a quarter is left. After two of them it is a quarter of a quarter, one sixteenth.',
      },
    },
    'pooling-take': {
      title: 'What is lost',
      body: 'After pooling the network still knows that there was a line, and no longer exactly where: one pixel to the side often gives the same number. That helps it to bear small shifts.\n\nTo take away: max-pooling keeps the strongest answer and gives up its exact place; the average keeps the mood of the region and may lose what is small.',
    },
  },
  words: {
    board: 'A map, and what pooling keeps of it',
    map: 'Map',
    result: 'Pooled map',
    mapCaption: 'map, 6 × 6',
    resultCaption: (kind: string) => `${kind}, 3 × 3`,
    kind: 'Pooling',
    kinds: { max: 'max', average: 'average' },
    source: 'Numbers',
    sources: { dealt: 'Dealt numbers', nodule: 'One-pixel nodule', brain: 'Feature map of the slice' },
    deal: 'New numbers',
    right: (count: string, all: string) => `${count} of ${all} right`,
    rightName: 'Right',
    blank: 'empty',
    cell: (row: string, col: string, text: string) => `row ${row}, column ${col}: ${text}`,
    whole: (side: string) => `the whole map, ${side} × ${side}`,
    once: (side: string) => `${side} × ${side}`,
    value: 'Value',
    maxLine: (list: string, result: string) => `The largest of ${list} is ${result}.`,
    averageLine: (list: string, sum: string, result: string) => `(${list}) / 4 = ${sum} / 4 = ${result}.`,
    ask: (list: string) => `Four numbers: ${list}. Type what is kept of them.`,
    verdicts: {
      right: 'Right.',
      rounded: 'Rounded too far: keep two decimals.',
      average: 'That is the average of the four; asked is the largest.',
      max: 'That is the largest of the four; asked is their average.',
      sum: 'That is the sum of the four.',
      sumAverage: 'That is the sum of the four; divide it by 4.',
      min: 'That is the smallest of the four.',
      notLargest: 'It is one of the four, and another one is larger.',
      elsewhere: 'That is the answer of another window.',
      outside: 'It lies outside of the four numbers: look again which cells belong together.',
      other: 'Not so. Look at the four numbers once more.',
    },
    say: (at: { row: string; col: string; line: string }) =>
      `Row ${at.row}, column ${at.col} of the pooled map. ${at.line}`,
    sayRight: (count: string, all: string) => `${count} of ${all} answers are right.`,
    cellMark: { right: 'right', wrong: 'wrong' },
  },
};

export type PoolingText = typeof poolingEn;
