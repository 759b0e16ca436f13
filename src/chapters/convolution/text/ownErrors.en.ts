/** Why a file gives no dataset, and why nothing can be learned from one. */
export const ownErrorsEn = {
  faults: {
    oneClass: 'All images have the same label: there is nothing to tell apart. Two classes are needed.',
    fewImages: (name: string, count: string, least: string) =>
      `Class ${name} has ${count} images; at least ${least} are needed to learn, to choose and to judge.`,
    manyClasses: (count: string, most: string) =>
      `The file has ${count} classes; at most ${most} can be learned here.`,
    tooSmall: (side: string) => `The images are ${side} pixels wide or high; at least 12 are needed.`,
  },
  refusals: {
    empty: 'This file is empty. Choose another one.',
    tooBig: (found: string, allowed: string) =>
      `This file has ${found} MB; at most ${allowed} MB can be opened.`,
    notDataset: 'This is neither a zip nor an npz. Put one folder of images per class into a zip.',
    corrupt: (format: string) => `This ${format} file is damaged or cut short. Save it once more.`,
    encrypted: 'This zip is protected by a password. Save it without one.',
    tooManyEntries: (found: string, allowed: string) =>
      `This zip holds ${found} files; at most ${allowed} can be read.`,
    unpacksTooBig: (found: string, allowed: string) =>
      `Unpacked, this file takes ${found} MB; at most ${allowed} MB fit.`,
    noArrays: 'This npz lacks the arrays train_images and train_labels.',
    numberKind: (array: string, dtype: string) =>
      `The array ${array} holds numbers of a kind that is not read here (${dtype}). Save whole numbers from 0 to 255.`,
    volumes: 'These are volumes with a depth. Only flat images can be learned here.',
    shape: (array: string, shape: string) =>
      `The array ${array} has the shape ${shape}, which is not that of images or labels.`,
    counts: (part: string, images: string, labels: string) =>
      `In ${part} there are ${images} images and ${labels} labels: as many are needed.`,
    labels: (part: string) => `The labels in ${part} are no class numbers.`,
    noClasses: (folders: string) =>
      `The zip has ${folders} folders with images; two or more are needed, one for each class.`,
    unreadable: 'The browser could not read this file: it was moved, or reading it is not allowed.',
    stopped: 'Reading was stopped.',
    timeout: (seconds: string) => `Reading took longer than ${seconds} seconds and was stopped.`,
  },
};

export type OwnErrors = typeof ownErrorsEn;
