export const ownEn = {
  figure: { title: 'Your own images', after: 'on transfer learning' },
  steps: {
    'own-teach': {
      title: 'Your own question',
      body: 'Two classes or more, a few images of each: as files (PNG, JPEG, DICOM) or as a zip with one folder per class. Without files, take the example. Then press Learn.\n\nThe brain network turns each image into 32 numbers, once. Only a small head is trained on them: that takes a blink. Use de-identified images; they stay in this browser.',
    },
    'own-strange': {
      title: 'Something else comes along',
      body: 'Learn from the example first. Then try one more ring, then one more solid tumor. Now a chest radiograph is put before the same model.\n\nA softmax shares 100 % among the classes that it has; it has no word for "none of these".',
      predict: {
        question: 'Left to itself, what does a head for ring and solid tumors say of a chest radiograph?',
        options: {
          half: 'About 50 % for each: it cannot know',
          sure: 'One of the two, and it may be quite sure',
          none: 'Nothing: the probabilities stay at 0',
        },
        right:
          'Being sure is no sign of having seen the like. Press Chest with the refusal off, then on. The refusal looks at something else: how far the 32 numbers lie from those of every image that was learned.',
        wrong:
          'It names one of the two, and may be quite sure: being sure is no sign of having seen the like. Press Chest with the refusal off, then on. The refusal looks at how far the 32 numbers lie from those of every image that was learned.',
      },
    },
    'own-take': {
      title: 'To take away',
      body: 'The limit comes from the images themselves: a little beyond the loneliest of them. It catches most of what is far off, not all, and nothing that only looks alike. Save the model and give it to a colleague: the file holds numbers, no images.\n\nA toy for a lecture, not a device: do not use it for patients.',
    },
  },
  words: {
    teach: 'Teach',
    try: 'Try',
    exampleClasses: ['ring', 'solid'] as readonly [string, string],
    example: 'Take the example: 24 synthetic head CTs',
    addClass: 'Add a class',
    newClass: (index: number) => `class ${index}`,
    className: (index: number) => `Name of class ${index}`,
    addTo: (name: string) => `Add images to ${name}`,
    count: (count: string) => `${count} images`,
    imageOf: (name: string, index: number) => `${name}, image ${index}`,
    openDataset: 'Open dataset',
    datasetHint:
      'A zip with one folder per class, or an npz. Use de-identified images; they stay in this browser.',
    hint: 'PNG, JPEG or DICOM. Use de-identified images; they stay in this browser.',
    loadModel: 'Load model',
    loadHint: 'A model that was saved here before.',
    openImage: 'Open image',
    reading: 'Reading…',
    private: 'Use de-identified images; they stay in this browser: nothing is stored or sent.',
    need: (count: string) => `At least ${count} images of each class; they stay in this browser.`,
    learn: 'Learn',
    learning: 'Learning…',
    checked: 'Right when left out',
    seconds: 'Learned in',
    refuse: 'Refuse the unknown',
    clear: 'Start over',
    trials: { ring: 'Ring', solid: 'Solid', chest: 'Chest', liver: 'Liver' },
    tryNote: 'Open an image, or take one of the synthetic ones.',
    first: 'Nothing has been learned yet: take the example and press Learn.',
    answer: 'Answer',
    covered: 'Covered until you commit.',
    strange: 'I have not seen anything like this.',
    called: (name: string, percent: string) => `${name}, ${percent}`,
    chanceOf: (name: string) => `Probability of ${name}`,
    distance: 'Distance to the nearest learned image:',
    limit: (limit: string) => `limit ${limit}`,
    saveModel: 'Save model',
    unread: (count: string) =>
      count === '1'
        ? 'One file could not be read as an image.'
        : `${count} files could not be read as images.`,
    readFaults: {
      unreadable: 'This file is damaged or cannot be read. Save it again.',
      noDataset: 'A zip with one folder of images for each class is needed, or an npz of MedMNIST.',
      findings: 'This dataset names several findings for an image; here each image needs one class.',
      oneClass: 'There is one class only. Two are needed.',
      manyClasses: 'There are too many classes; six fit here.',
      stopped: 'Reading was stopped.',
    },
    fileFaults: {
      broken: 'This model file is damaged or cut off.',
      foreign: 'This is no model that was saved here.',
      version: 'This model was saved by another version of this page.',
      otherBase: 'This model was learned on another source network; its numbers mean nothing here.',
    },
    sourceFaults: {
      missing: 'The source network did not come. Check the connection, then try again.',
      damaged: 'The file of the source network is damaged. Try again to fetch it anew.',
      engine: 'The engine stopped. Try again.',
    },
    sayNothing: 'No images are open.',
    sayClasses: (classes: string, images: string) =>
      `${classes} classes, ${images} images, nothing learned yet.`,
    sayModel: (names: string) => `A head has been learned for: ${names}.`,
    sayStrange: (name: string) => `${name}: nothing like it was learned, it is not called.`,
    sayCalled: (name: string, label: string, percent: string) => `${name} is called ${label}, ${percent}.`,
  },
};

export type OwnText = typeof ownEn;
