/** The thread of the chapter, in English. */
export const stepsEn = {
  pictures: {
    title: 'Every neuron is a picture',
    body: 'Potassium and sodium of 300 patients: those in balance lie in the middle, the others all around. Each small square is one neuron and shows what it answers over the whole plane: white for high, black for low.\n\nPress **Play** and watch the pictures. Solid lines add, dashed lines subtract; a thick line is a large *weight*.',
  },
  none: {
    title: 'A single neuron meets a ring',
    body: 'There is no *hidden layer* now: both measurements go straight into the output neuron, as in chapter 3. Its border is one straight line.',
    predict: {
      question: 'Can it part the middle from the ring if it trains long enough?',
      options: {
        yes: 'Yes, training bends the line',
        no: 'No, one straight line cannot do it',
        later: 'Only with many more patients',
      },
      right:
        'After 1,200 steps about half of the patients are still wrong. Training moves and turns the line, but nothing can bend it, and more patients would not either.',
      wrong:
        'After 1,200 steps about half of the patients are still wrong. Training moves and turns the line, but nothing can bend it, and more patients would not either.',
    },
  },
  two: {
    title: 'Two hidden neurons',
    body: 'Now each of two hidden neurons draws a line of its own, and the output neuron weighs their answers.',
    predict: {
      question: 'Which region can two lines cut out at best?',
      options: {
        closed: 'A closed region around the middle',
        band: 'A band or a wedge, open at an end',
        none: 'No more than one line can',
      },
      right:
        'Two lines fence a band or a wedge, and it stays open. Better than one line, but at the open end patients slip through.',
      wrong:
        'Two lines fence a band or a wedge, and it stays open. Better than one line, but at the open end patients slip through.',
    },
  },
  three: {
    title: 'Three hidden neurons',
    body: 'Three lines make a triangle: the smallest fence that closes.',
    predict: {
      question: 'Can three hidden neurons separate the ring?',
      options: { yes: 'Yes', no: 'No, a circle needs many more' },
      right:
        'The border closes around the middle. Look at the three small pictures: each holds one side of the fence, and the output neuron only adds them up.',
      wrong:
        'They can: the border closes around the middle. Look at the three small pictures: each holds one side of the fence, and the output neuron only adds them up.',
    },
  },
  edit: {
    title: 'Take it apart',
    body: 'Click a line and change its weight; click a neuron to change its *bias* or to drop it. The border opens on the side that this neuron held.\n\n**Undo** takes any change back, **Step back** any step. Press **Play** after a change: the network repairs itself.',
  },
  patient: {
    title: 'Send this patient through',
    body: 'The ringed patient stands at the inputs. **Next** takes the numbers one layer on: each line carries weight times value, each neuron adds them up with its bias and bends the sum.\n\nAfter the loss the way leads back: each neuron learns how much it contributed to the error. Click another patient in the plane to send that one.',
  },
  luck: {
    title: 'Is it luck?',
    body: 'Two thyroid tests in disagreement point to the gland, in agreement to the pituitary. Four hidden neurons with ReLU offer lines enough. The *seed* decides the first weights, and nothing else changes.\n\nAfter you answer, press **Train 64 runs**.',
    predict: {
      question: 'The same network on the same patients from 64 seeds: how many will solve it?',
      options: { all: 'All of them', some: 'Some of them, not all', none: 'Not a single one' },
      right:
        'It depends on the seed: many end well, the others are stuck in a poor place from where no small step leads out. Raise the layer to 8 neurons and train again: fewer are stuck. One good run proves little.',
      wrong:
        'It depends on the seed: many end well, the others are stuck in a poor place from where no small step leads out. Raise the layer to 8 neurons and train again: fewer are stuck. One good run proves little.',
    },
  },
  compare: {
    title: 'Change one thing',
    body: 'Two networks start from the same weights and see the same patients in the same order. Run B differs in one setting: its *learning rate* is 40 times smaller.\n\nPress **Play**, then choose another difference. This is the only fair comparison, and even then: ask for other seeds.',
  },
  overfit: {
    title: 'Learned by heart',
    body: 'Noisy measurements, 45 patients to learn from, and a large network. The hollow points are the *test set*: the network never learns from them.',
    predict: {
      question: 'Training goes on for 1,500 steps. What does the loss of the test patients do?',
      options: {
        falls: 'It falls with the training loss',
        rises: 'It falls at first, then rises',
        same: 'It does not change',
      },
      right:
        'The training loss goes to zero, the test loss rises: the border winds around single patients. This is *overfitting*. Stop earlier, add patients, use fewer neurons, or raise **L2** under Regularize.',
      wrong:
        'It fell at first and then rose, while the training loss goes to zero: the border winds around single patients. This is *overfitting*. Stop earlier, add patients, use fewer neurons, or raise **L2** under Regularize.',
    },
  },
  threshold: {
    title: 'Where to cut',
    body: 'The output is a number between 0 and 1, and you decide from which value on a patient is called high grade. Drag the yellow handle to the left.\n\nSensitivity rises, specificity falls, and the border moves with it. The network is the same: the *threshold* is a clinical choice.',
  },
  own: {
    title: 'Your own patients',
    body: 'Click in the plane to place points of one class, choose the other class, and place some of those. Drag a point to move it. Then press **Play**.\n\nTry to place six points that four neurons cannot separate. The link of this page keeps your points.',
  },
  takeaway: {
    title: 'What to take away',
    body: 'A hidden neuron offers a line, a layer combines lines into regions, the next layer combines regions. More neurons can say more, also nonsense.\n\nNo disease looks like these spirals; they show how much a small network can bend. Before you believe a result, ask for the test set, the threshold, and other seeds.',
  },
};
