export const batchesEn = {
  figure: { title: 'Batches and epochs', after: 'after Figs 8 and 9' },
  steps: {
    'bt-what': {
      title: 'A deck of patients',
      body: 'Forty patients as cards: discs are high grade, diamonds low grade. Nobody presents forty patients at once. They are shuffled and dealt in *batches*, here of 8.\n\nPress **Step**: one batch is dealt, its mean gradient is taken, and the weights move once. Then the next batch, with the new weights.',
    },
    'bt-epoch': {
      title: 'When the deck is through',
      body: 'An *epoch* is over when every card has been dealt once.',
      predict: {
        question: 'Forty cards, batches of 8: how many steps is one epoch?',
        label: 'steps',
        right: 'Five: 40 / 8. Each card was used once, and the weights moved five times.',
        wrong: 'Five: 40 / 8. Each card was used once, and the weights moved five times.',
      },
    },
    'bt-order': {
      title: 'Shuffled again',
      body: 'The first epoch is over; all forty cards lie on the table in the order in which they came.',
      predict: {
        question: 'The second epoch: in which order do the cards come?',
        options: {
          same: 'In the same order',
          other: 'In another order, the same for everybody who has this seed',
          chance: 'In another order each time this page is opened',
        },
        right:
          'The deck is shuffled for each epoch, so that the same eight patients do not always vote together. The shuffle comes from the *seed*: the same seed gives the same order, and so the same run.',
        wrong:
          'In another order, but the same for this seed. The deck is shuffled for each epoch, so that the same eight patients do not always vote together. The *seed* decides how: the same seed gives the same run.',
      },
    },
    'bt-size': {
      title: 'One at a time, or all at once',
      body: 'Each dot at the right is the loss of one batch; the lines are the means of whole epochs. Now the batch size is 1: each patient moves the weights alone.',
      predict: {
        question: 'After 3 epochs: batches of 1, or one batch of 40. Which run shows the noisier dots?',
        options: {
          one: 'Batches of 1',
          all: 'One batch of 40',
          equal: 'Both the same',
        },
        right:
          'Batches of 1: one patient is easy, the next is not, and the dots jump. But the weights have moved 120 times instead of 3, so the mean is far lower. Set **Batch size** to 40 and compare.',
        wrong:
          'Batches of 1: one patient is easy, the next is not, and the dots jump. But the weights have moved 120 times instead of 3, so the mean is far lower. Set **Batch size** to 40 and compare.',
      },
    },
    'bt-takeaway': {
      title: 'What to take away',
      body: 'Step, batch, epoch: the weights move once a step; a step uses one batch; an epoch uses every patient once.\n\nSmall batches give many cheap and noisy steps, large ones few and steady steps. With a million images nobody waits for the whole deck before the first step.',
    },
  },
  words: {
    size: 'Batch size',
    learningRate: 'Learning rate',
    rate: 'rate α',
    seed: 'Seed',
    table: 'The cards on the table',
    batch: (index: string, count: string) => `Batch ${index} of ${count}`,
    epochTitle: (epoch: string) => `Epoch ${epoch}`,
    inDeck: (count: string) => `${count} in the deck`,
    before: 'Epoch before began with',
    card: (patient: string, grade: string) => `patient ${patient}, ${grade}`,
    high: 'high grade',
    low: 'low grade',
    weights: 'The weights, moved once a deal',
    change: 'last move',
    plot: 'Loss of each batch',
    axisStep: 'step',
    dot: 'loss of one batch',
    mean: 'mean of an epoch',
    deck: 'face down: not dealt yet',
    failed: 'The engine could not train. Reload the page; your settings are in the address.',
    readDot: (step: string, loss: string) => `step ${step}, loss ${loss}`,
    sayFull: (cards: string, size: string, perEpoch: string) =>
      `All ${cards} cards are in the deck. Batches of ${size}: ${perEpoch} steps make an epoch.`,
    sayDealt: (dealt: string, perEpoch: string, epoch: string, loss: string) =>
      `Batch ${dealt} of ${perEpoch} in epoch ${epoch} was dealt; its loss was ${loss}.`,
    sayLeft: (left: string) => `${left} cards are left.`,
    sayOver: 'The deck is through: the epoch is over.',
  },
};
