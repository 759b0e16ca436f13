export const waysEn = {
  figure: { title: 'Four ways to learn', after: 'after section 2' },
  steps: {
    'fw-four': {
      title: 'What is it told?',
      body: 'Four ways of learning, told apart by what the machine is given. *Supervised*: every case with its label. *Unsupervised*: the same cases, no label. *Semi-supervised*: 16 labels, and 184 cases without. *Reinforcement*: no cases at all, only a reward at the end.\n\nClick the name of one, then press **Play**. Then the next.',
    },
    'fw-few': {
      title: 'Few labels, many patients',
      body: 'Two laboratory values; the sick lie in a ring around those with normal values. A network has learned from the 16 filled marks. Can the 184 without a label help?',
      predict: {
        question: 'What helps most?',
        options: {
          guesses: 'It labels those it is sure of, and learns again',
          spread: 'Each label spreads from neighbor to neighbor',
          neither: 'Neither: without labels nothing is learned',
        },
        right:
          'The labels that have spread. They follow the crowd: where patients lie close together, the label is carried along, all the way round the ring. Lower **Rounds** and see how far it gets.',
        wrong:
          'It is the labels that have spread. They follow the crowd: where patients lie close together, the label is carried along, all the way round the ring. Lower **Rounds** and see how far it gets.',
      },
    },
    'fw-guesses': {
      title: 'One’s own guesses teach nothing',
      body: 'Here the network has taken its own sure guesses for labels. The border hardly gets better: where it was wrong and sure, it is now confirmed. Switch between **only 16** and **own guesses** and compare the count.\n\nLarge networks do gain from their guesses in some tasks, with additions that are not shown here. The bare idea does not.',
    },
    'fw-reward': {
      title: 'Only a reward',
      body: 'An agent stands in one of 25 fields of a slice and can move by one. Only in the field of the lesion is it rewarded; then it is put elsewhere. It keeps a table of what each move promises: the *Q table*, drawn as arrows and numbers.',
      predict: {
        question: 'After 800 moves, how does it search?',
        options: {
          wander: 'It still wanders about',
          straight: 'It goes nearly straight there from everywhere',
          look: 'It has learned what a lesion looks like',
        },
        right:
          'The reward has seeped back, move by move: each arrow leads where more is promised. But the agent never looks at the image. Put the lesion elsewhere, by another **Seed**, and it knows nothing.',
        wrong:
          'Nearly straight. The reward has seeped back, move by move: each arrow leads where more is promised. But the agent never looks at the image. Put the lesion elsewhere, by another **Seed**, and it knows nothing.',
      },
    },
    'fw-takeaway': {
      title: 'What to take away',
      body: 'Nearly everything in medical imaging today is supervised: it needs labels, and is as good as they are. The rest of this course is about it.\n\nAn agent that tries things out must be free to err: **ε** is the share of moves that it tries at random. Set it to 0 and press **Play**: it may never find a better way. At the bedside nobody may explore like that.',
    },
  },
  words: {
    way: 'Way of learning',
    names: {
      supervised: 'Supervised',
      unsupervised: 'Unsupervised',
      semi: 'Semi-supervised',
      reinforcement: 'Reinforcement',
    },
    short: {
      supervised: 'Supervised',
      unsupervised: 'Unsupervised',
      semi: 'Semi-supervised',
      reinforcement: 'Reinforcement',
    },
    gets: {
      supervised: 'every case with its label',
      unsupervised: 'the same cases, no label',
      semi: '16 of 200 labels',
      reinforcement: 'a reward at the lesion',
    },
    pictures: {
      supervised: 'Cases with labels and the neuron’s border',
      unsupervised: 'The same cases in two groups',
      semi: 'Few labels and the network’s border',
      reinforcement: 'A slice in 25 fields with the best move of each',
    },
    marks: { a: 'sick', b: 'healthy', c: 'group 3', d: 'group 4', e: 'group 5', none: 'no label' },
    readCase: (mark: string, x: string, y: string) => `${mark}, ${x} and ${y} SD`,
    labels: 'Learns from',
    labelNames: { few: 'only 16', guesses: 'own guesses', spread: 'spread' },
    rounds: 'Rounds',
    epsilon: 'Tried at random',
    seed: 'Seed',
    and: ' and ',
    waiting: 'The engine is starting.',
    saySupervised: (step: string, right: string, count: string) =>
      `Step ${step}: ${right} of ${count} right.`,
    sayNoGroups: 'Two centers, drawn at random.',
    sayUnsupervised: (step: string, sizes: string) => `Step ${step}: groups of ${sizes}.`,
    sayEnded: 'Nothing moves any more.',
    saySemi: (step: string, labels: string, right: string, count: string) =>
      `Step ${step}, learning from ${labels}: ${right} of the ${count} without label right.`,
    sayNotFound: (moves: string) => `${moves} moves, the lesion was not found yet.`,
    sayFound: (moves: string, searches: string, times: string) =>
      `${moves} moves, found ${searches} times; of late by ways ${times} times the shortest.`,
  },
};
