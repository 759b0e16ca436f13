export const freezeEn = {
  figure: { title: 'Learned elsewhere, used here', after: 'on transfer learning' },
  steps: {
    'freeze-what': {
      title: 'Twenty scans, and a network that has read 3,000',
      body: 'You want to tell two tumors apart on head CT, and have ten labeled scans of each. Elsewhere a network has learned the same question on 3,000 brain MR slices. *Transfer learning* begins with its filters instead of random ones; only the last layer, the head, is new.\n\nPress Play. Three networks learn from the same twenty scans, and are judged by 200 that none has seen.',
    },
    'freeze-few': {
      title: 'Three images of each',
      body: 'Now there are three scans of each tumor. All networks may see as many training images as before: each scan 400 times.',
      predict: {
        question: 'Which of the three will call the unseen scans best?',
        options: {
          frozen: 'All filters locked, only the head learns',
          scratch: 'All from random weights: no habits from another modality',
          same: 'None: six images are too few for any of them',
        },
        right:
          'Its filters already answer to rims and solid masses; six scans suffice to weigh the answers. Press Play and compare with the network from scratch, which stays near guessing.',
        wrong:
          'The locked filters already answer to rims and solid masses; six scans suffice to weigh the answers. Press Play and compare with the network from scratch, which stays near guessing.',
      },
    },
    'freeze-lock': {
      title: 'Drag the lock',
      body: 'A *frozen* layer keeps its weights; *fine-tuning* lets the others go on learning, gently. Drag the yellow handle along the layers, or click a layer. Then play, and read the bars: how far each layer has moved, as a part of its own size. Under the lock it is exactly 0.',
      predict: {
        question:
          'Nothing is locked and twenty scans are learned. What happens to the filters of the first layer?',
        options: {
          little: 'They hardly change: the picture of them looks the same',
          new: 'They become other filters: CT is another modality',
          gone: 'They go to zero',
        },
        right:
          'They move by a small part of their size. Edges and spots serve in CT as in MR. Press Play, and compare the two rows of filters.',
        wrong:
          'They move by a small part of their size, and look the same. Edges and spots serve in CT as in MR. Press Play, and compare the two rows of filters.',
      },
    },
    'freeze-crossover': {
      title: 'When to unlock',
      body: 'A locked network learns little from more images: only its head can use them. One that may change everything has more to learn with, and more to learn wrongly. The plot at the right gathers what you have trained, over the number of images.\n\nCompare 3 and 50 images of each with nothing locked.',
      predict: {
        question: 'From how many images of each tumor does it clearly pay to unlock, on these head CTs?',
        options: {
          three: 'From 3 on',
          some: 'Somewhere between 10 and 50',
          never: 'Never: what was learned on 3,000 images is best left alone',
        },
        right:
          'With 3 the two lie in each other’s spread. With 50 the unlocked network is about ten points ahead, in every seed. Play both sizes and watch the lines part.',
        wrong:
          'With 3 the two lie in each other’s spread. With 50 the unlocked network is about ten points ahead, in every seed. Play both sizes and watch the lines part.',
      },
    },
    'freeze-patience': {
      title: 'A fair rival',
      body: 'The network from scratch had a hard life: the same short budget, the same twenty pictures as they are. Give it *augmented* images (turned, scaled, shifted, mirrored a little, anew each time) and four times as many of them.\n\nPress Augment and wait. It takes some minutes.',
      predict: {
        question: 'Ten images of each tumor. How far does scratch come with this?',
        options: {
          guess: 'Still near guessing',
          level: 'About as far as the transferred networks',
          ahead: 'Clearly beyond them',
        },
        right:
          'Near 90 % too. So with ten images and more, what transfer saves here is mostly time. With three it saves more than that. Papers that compare with a hasty rival from scratch show too large a gain.',
        wrong:
          'It comes near 90 %, level with transfer. So with ten images and more, what transfer saves here is mostly time. Papers that compare with a hasty rival from scratch show too large a gain.',
      },
    },
    'freeze-liver': {
      title: 'A last layer that knows too much',
      body: 'The same question in the liver: a ring or a solid lesion, on abdominal CT. The filters of the fourth layer were shaped by heads. In the abdomen they also answer to the spine and the aorta.',
      predict: {
        question: 'With 50 images of each: lock all four layers, or let the upper ones learn?',
        options: {
          four: 'Lock all four: more is kept of what was learned',
          fewer: 'Let the upper ones learn',
          same: 'It makes no difference',
        },
        right:
          'With all four locked it guesses: the features of the last layer do not tell these lesions apart. Early layers are general, late ones belong to their task.',
        wrong:
          'With all four locked it guesses: the features of the last layer do not tell these lesions apart. Early layers are general, late ones belong to their task. Play it with four locked, then with two.',
      },
    },
    'freeze-chest': {
      title: 'Where it stands in the way',
      body: 'Now a chest radiograph: consolidation or nodule. The picture is a projection, the finding soft, the question another. There are 50 images of each.',
      predict: {
        question: 'All four layers are locked. How does the brain network do against random weights here?',
        options: {
          helps: 'It is ahead, as on head CT',
          same: 'They end level',
          hurts: 'It falls behind',
        },
        right:
          'This is *negative transfer*: locked, it stays near guessing, some 25 points behind the network from scratch. Press Play. Unlocked, it ends level with scratch at 50 images: then nothing was gained. With ten of each, fine-tuning is still ahead.',
        wrong:
          'It falls behind: *negative transfer*. Locked, it stays near guessing, some 25 points behind the network from scratch. Press Play. Unlocked, it ends level with scratch at 50 images: then nothing was gained. With ten of each, fine-tuning is still ahead.',
      },
    },
    'freeze-take': {
      title: 'To take away',
      body: 'With very few images, lock and train the head. With more, unlock from the top. Ask what the source was: the nearer to your question, the more there is to carry. And ask what the rival from scratch was given.\n\nAll pictures here are synthetic: the sizes of these effects are those of this toy, their order is what you will meet again.',
    },
  },
  words: {
    target: 'Target',
    targets: { headCt: 'Target: head CT', liver: 'Target: liver CT', chest: 'Target: chest radiograph' },
    targetShort: { headCt: 'Head CT', liver: 'Liver CT', chest: 'Chest' },
    classes: {
      headCt: ['ring', 'solid'],
      liver: ['ring', 'solid'],
      chest: ['consolid.', 'nodule'],
    },
    source: 'Source: brain MR, 3,000',
    sourceClasses: ['ring', 'solid'],
    locked: 'Locked layers',
    lockedText: (count: number) => (count === 0 ? 'none locked' : `${count} locked`),
    lockLayer: (layer: number) => `Lock up to layer ${layer}`,
    layer: (layer: number) => `layer ${layer}`,
    filters: (count: number) => `${count} filters`,
    head: 'head',
    headNote: 'always new',
    movedOf: (layer: number) => `Layer ${layer} has moved`,
    movedNote: 'moved',
    filtersTitle: 'Filters of layer 1',
    filtersBefore: 'brain MR',
    filtersNow: 'now',
    filtersLabel: (name: string) => `Eight filters of the first layer, ${name}`,
    methods: {
      frozen: 'All locked',
      tuned: 'Fine-tuned',
      scratch: 'From scratch',
      patient: 'Scratch, patient',
    },
    methodNotes: {
      frozen: (_locked: number, _images: string) => 'only the head learns',
      tuned: (locked: number, _images: string) =>
        locked === 0 ? 'nothing locked' : `${locked} of 4 layers locked`,
      scratch: (_locked: number, _images: string) => 'random weights',
      patient: (_locked: number, images: string) => `augmented, ${images} shown`,
    },
    accuracyOf: (name: string) => `Accuracy: ${name}`,
    seeds: (count: number) => (count === 1 ? '1 seed' : `${count} seeds`),
    notYet: 'not trained yet',
    right: 'right, unseen images',
    guessing: 'guessing',
    overImages: 'While they learn',
    overSizes: 'With more labeled images',
    imagesShown: 'images shown',
    perClass: 'Images per class',
    perClassAxis: 'images per class',
    seen: 'Images shown',
    ofBudget: (count: string) => `of ${count}`,
    sameBudget: ', the same for all',
    patient: 'Augment and wait',
    stopPatient: 'Stop waiting',
    statusName: 'Training',
    idle: 'Ready: five seeds, some minutes.',
    loading: 'Loading the source network…',
    drawing: (seed: number) => `Seed ${seed} of 5: drawing 200 images…`,
    training: (seed: number, percent: string) => `Seed ${seed} of 5, ${percent} of all`,
    done: 'All five seeds are trained.',
    retry: 'Try again',
    failed: {
      missing: 'The source network did not come. Check the connection, then press Try again.',
      damaged:
        'The file of the source network is damaged or not the one that belongs here. Press Try again to fetch it anew.',
      engine: 'The engine stopped. Press Try again.',
    },
    say: (target: string, perClass: number, locked: number, all: number) =>
      `${target}, ${perClass} labeled images per class, ${locked} of ${all} layers locked.`,
    sayNone: 'Nothing is trained yet.',
    sayRight: (list: string) => `Right on unseen images: ${list}.`,
    sayMethod: (name: string, percent: string, seeds: string) => `${name} ${percent} (${seeds})`,
  },
};

export type FreezeText = typeof freezeEn;
