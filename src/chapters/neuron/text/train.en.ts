import type { Move } from '../derive/line';

export const trainEn = {
  figure: { title: 'The neuron learns', after: 'after Figs 4, 7 and 9' },
  steps: {
    'train-loop': {
      title: 'Now it finds its own weights',
      body: 'Sixty gliomas with a known grade, and a neuron with weights that nobody chose: 4 of 60 are right.\n\nPress **Step**: the neuron looks at the ringed case only, and its line moves. **Step back** takes it back.',
    },
    'train-pull': {
      title: 'One case pulls',
      body: 'The ringed case is low grade, but it lies on the high-grade side of the line. It is its turn.',
      predict: {
        question: 'After one step on this case, where is the line?',
        options: {
          nearer: 'Nearer to the case, or already past it',
          away: 'Farther from the case',
          same: 'Where it was: one case is too few',
        },
        right:
          'The step lowers the loss of this case, so its sum falls and the line goes toward it. The dotted line is where it was.',
        wrong:
          'The line went toward the case: the step lowers the loss of this case, so its sum falls. The dotted line is where it was.',
      },
    },
    'train-batch': {
      title: 'A batch pulls steadier',
      body: 'One case at a time, the line staggers: each patient pulls it a different way. A *batch* of 10 averages ten pulls before the step. An *epoch* is one pass through all 60.\n\nStep a few times by **case**, then by **batch**, and compare how straight the loss falls.',
    },
    'train-play': {
      title: 'Let it run',
      body: 'Press **Play**. The loss falls fast while many cases are wrong, then slowly: the line is in place and the neuron only gets surer.\n\nThe hollow cases are the *test set*. The neuron never learns from them; their loss tells whether the line also serves new patients.',
    },
    'train-rate': {
      title: 'Too large a step',
      body: 'The *learning rate* α says how far one step goes along the slope. At 0.5 the line comes to rest. Suppose it is set to 100.',
      predict: {
        question: 'With α = 100, case by case: what happens?',
        options: {
          faster: 'The same, 200 times as fast',
          swings: 'The line swings to and fro without end',
          stuck: 'One leap, then it hardly moves and stays wrong',
        },
        right:
          'One leap made the weights so large that every $a$ is nearly 0 or 1. On the flat ends of the sigmoid the slope is about 0, and so is the gradient: wrong, sure, and unable to learn.',
        wrong:
          'One leap made the weights so large that every $a$ is nearly 0 or 1. On the flat ends of the sigmoid the slope is about 0, and so is the gradient: wrong, sure, and unable to learn.',
      },
    },
    'train-sure': {
      title: 'Sure and wrong',
      body: 'This neuron starts out sure, and wrong about all 60. Two copies learn from here with the same rate: one by the squared error, one by the *cross-entropy*.',
      predict: {
        question: 'After 40 epochs, which copy has most cases right?',
        options: {
          mse: 'The one with the squared error',
          bce: 'The one with the cross-entropy',
          equal: 'Both about the same',
        },
        right:
          'The cross-entropy has nearly all right, the squared error hardly any. The squared error multiplies by the slope $a(1 - a)$, about 0 for a sure neuron. In the cross-entropy that factor cancels.',
        wrong:
          'The cross-entropy has nearly all right, the squared error hardly any. The squared error multiplies by the slope $a(1 - a)$, about 0 for a sure neuron. In the cross-entropy that factor cancels.',
      },
    },
    'train-takeaway': {
      title: 'What to take away',
      body: 'Learning is one loop: forward, loss, back, a small step. What was learned are three numbers.\n\nThese cases were made so that one straight line can part them. Real patients overlap, and many questions need more than one line: that takes more neurons.',
    },
  },
  words: {
    plane: 'The training cases and the line of the neuron',
    panel: 'Panel',
    panels: { plane: 'Plane', neuron: 'Curves' },
    progress: (part: string, step: string) => `Training to step ${step}: ${part}`,
    stop: 'Stop here',
    turn: 'next case',
    was: 'before',
    losses: { mse: 'squared error', bce: 'cross-entropy' },
    lossName: 'Loss function',
    learningRate: 'Learning rate',
    batchName: 'Update after each',
    batches: { case: 'case', batch: 'batch of 10', epoch: 'epoch' },
    lossPlot: 'Loss over the steps',
    sharePlot: 'Loss of both copies as a share of its start',
    shareName: 'how much of the first loss is left',
    shareOf: (loss: string, part: string) => `${loss}: ${part} of its loss left.`,
    next: {
      case: (grade: string, a: string) => `Next: ${grade}, a = ${a}`,
      batch: (count: string) => `Next: mean of ${count} cases`,
      now: 'now',
      gradient: 'gradient',
      then: 'after the step',
    },
    copy: (loss: string, right: string, count: string) => `${loss} ${right}/${count}`,
    stuck:
      'The wrong cases are wrong for sure: slopes a(1 − a) about 0, hardly any pull. Lower the rate, or try the cross-entropy.',
    failed: 'The engine could not train. Reload the page; your settings are in the address.',
    sayWaiting: 'The engine is starting. The line shows the first weights.',
    sayAt: (step: string, loss: string) => `Step ${step}: loss ${loss}.`,
    sayStep: (step: string, loss: string, before: string, move: string) =>
      `Step ${step}: loss ${loss}, was ${before}; ${move}.`,
    sayScore: (right: string, count: string) => `${right} of ${count} cases right.`,
    moves: {
      none: 'the line did not move visibly',
      turned: 'the line turned',
      right: 'the line moved right',
      left: 'the line moved left',
      up: 'the line moved up',
      down: 'the line moved down',
      appeared: 'the line came into the plane',
      gone: 'the line left the plane',
    } as Readonly<Record<Move, string>>,
  },
};
