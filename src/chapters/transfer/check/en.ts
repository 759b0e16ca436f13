import type { CheckText } from '../../../state/check';

export const en: CheckText = {
  'how-many-to-unlock': {
    question:
      'A network has learned on brain MR. What is the first thing to try in each of these situations?',
    options: {
      'six-similar-images': 'Six labeled head CTs, the same two tumors',
      'hundreds-of-similar': 'Two hundred labeled head CTs, the same two tumors',
      'thousands-unlike-the-source': 'Five thousand labeled knee radiographs, fractures',
    },
    targets: {
      'unlock-the-upper-layers': 'Unlock the upper layers',
      'try-from-scratch': 'Try from scratch as well',
      'train-the-head-alone': 'Train the head alone',
    },
    right:
      'The fewer the images, the more is left locked. And the farther the source and the more labels there are, the less there is to gain from it.',
    wrong:
      'Six images suffice for a head only. Two hundred can also teach the upper layers. With five thousand of something else, starting from scratch may do as well.',
  },
  'general-to-special': {
    question:
      'A network was trained to find ring-enhancing brain tumors. Order what its layers may answer to, from the first to the last.',
    options: {
      'short-edge': 'A short edge from bright to dark',
      'arc-of-edges': 'An arc, made of several such edges',
      'closed-rim': 'A rim, closed by such arcs',
      'ring-tumor-in-the-brain': 'A rim in the brain, and not that of the skull',
    },
    right:
      'Early layers are general: edges serve in any modality. Late ones belong to their task, and it is they that fail elsewhere.',
    wrong:
      'From simple to composed: each is made of the one before. Edges serve in any modality; the last layers belong to their task.',
  },
  'under-the-lock': {
    question:
      'In a network of four layers and a new head, the first two layers are locked. After fine-tuning, which parts have moved by exactly 0?',
    options: {
      'first-layer': 'The first layer',
      'second-layer': 'The second layer',
      'third-layer': 'The third layer',
      'new-head': 'The new head',
    },
    right:
      'Locked means locked: not a digit changes. What is open moves, the head most of all, since it began at random.',
    wrong:
      'The first two. What is locked does not change by a digit; the open layers move a little, and the head must learn from the start.',
  },
  'numbers-in-a-head': {
    question:
      'A locked network turns each image into 32 numbers. A new head weighs them for three classes; each class has a weight for each number, and a bias. How many numbers does the head have to learn?',
    label: 'Weights and biases',
    right: '3 × 32 + 3 = 99. So few can be learned from few images, and in the blink of an eye.',
    wrong:
      '32 weights and one bias for each of three classes: 3 × 33 = 99. The filters before it are locked and do not count.',
  },
  'hasty-rival': {
    question:
      'A paper: transfer reaches 0.91, the same network from scratch 0.62. Both saw twenty images for ten epochs, without augmentation. What do you want to see before you believe in so large a gain?',
    options: {
      'transfer-unlocked': 'Transfer with more layers unlocked',
      'rival-trained-fairly': 'Scratch with more time and augmentation',
      'source-even-larger': 'Transfer from an even larger source',
    },
    right:
      'A network from scratch needs more time and more varied images. Much of the gain may be that it was given neither.',
    wrong:
      'Scratch with more time and augmentation. Ten epochs may be enough for a trained network and far too few for a random one.',
    because: {
      'transfer-unlocked':
        'That could make the 0.91 larger. What is in doubt is the other number: the 0.62 of a rival that had ten epochs.',
      'source-even-larger':
        'That tells how much transfer can reach, not how much it gains. The gain is a difference, and its weak side is the rival.',
    },
  },
  'locked-and-behind': {
    question:
      'A brain MR network, all layers locked, is to tell consolidation from nodule on 300 labeled chest radiographs. It stays near guessing. What should be tried first?',
    options: {
      'unlock-and-compare': 'Unlock layers, and compare with scratch',
      'head-much-longer': 'Train the head for much longer',
      'more-brain-slices': 'Train the source on more brain slices',
      'larger-of-same-source': 'Choose a larger network of the same source',
    },
    right:
      'Its features do not fit this question, and a head can only weigh what it is given. 300 images are enough to teach the filters, perhaps even from scratch.',
    wrong:
      'Unlock layers, and compare with scratch. The locked features do not fit this question, and a head can only weigh what it is given.',
    because: {
      'head-much-longer':
        'A head only weighs the features it gets. If they do not tell the two findings apart, no amount of time will.',
      'more-brain-slices':
        'It would become a still better reader of brains. What is missing are features for the chest, and those come from the chest.',
      'larger-of-same-source':
        'A larger one brings more features of the same kind, from the same source. It is the distance to the chest that hurts, not the size.',
    },
  },
  'sure-of-a-stranger': {
    question:
      'A network that knows only macular degeneration and diabetic retinopathy is shown a photograph of a skin lesion. It says: diabetic retinopathy, 97 %. What does the 97 % mean?',
    options: {
      'likely-to-be-right': 'That 97 of 100 such answers are right',
      'has-seen-the-like': 'That it has seen many images like this one',
      'chance-of-disease': 'That diabetes is very likely in this patient',
      'share-of-two-classes': 'How it divides 100 % between its two classes',
    },
    right:
      'A softmax has to share out 100 %, and there is no class "none of these". To notice a stranger, one has to measure how far it is from all that was learned.',
    wrong:
      'How it divides 100 % between its two classes. It has no word for "none of these", so one of the two must get the larger part.',
    because: {
      'likely-to-be-right':
        'That can hold only for images like those it was tested on. Of skin photographs every single answer is wrong.',
      'has-seen-the-like':
        'Sureness says on which side of its border an image lies, not how near to known ones. Very strange images often lie far out on one side.',
      'chance-of-disease':
        'It has not looked at a retina. It was given numbers, and had to name one of the two diseases it knows.',
    },
  },
  'who-slips-through': {
    question:
      'A model for ring and solid brain tumors refuses images that lie far from all it has learned. Which stranger is most likely to slip through and be called a ring tumor?',
    options: {
      'a-knee-radiograph': 'A radiograph of a knee',
      'an-abscess-with-a-rim': 'A brain abscess with a bright rim',
      'a-photo-of-a-form': 'A photograph of a consent form',
    },
    right:
      'To the model it looks alike, so it lies near what it knows. A distance catches what looks strange, not what only is something else.',
    wrong:
      'The abscess. It looks like a ring tumor, so it lies near what was learned; the refusal catches only what looks strange.',
    because: {
      'a-knee-radiograph':
        'A knee looks like nothing that was learned, so it most likely lies far off and is refused. What looks alike slips through: the abscess.',
      'a-photo-of-a-form':
        'Black letters on white look like nothing that was learned, so they most likely lie far off. What looks alike slips through: the abscess.',
    },
  },
};
