export const scannerEn = {
  figure: { title: 'Another scanner', after: '' },
  steps: {
    'scanner-what': {
      title: 'Trained on scanner A',
      body: 'Five networks have learned to tell ring-enhancing from solid tumors, all from the same 400 patients of scanner A. On 100 new patients of that scanner they are about equally good: the black bars.\n\nPress Next patient a few times. Left and right are still the same scanner.',
    },
    'scanner-shift': {
      title: 'The hospital buys scanner B',
      body: 'Another vendor: another gray scale, a little more noise, a somewhat uneven coil. A radiologist reads on as before.',
      predict: {
        question: 'The first network, with no preparation, goes on working. What becomes of its accuracy?',
        options: {
          same: 'It stays: the tumors are the same',
          little: 'It loses a few points',
          much: 'It loses ten points or more',
        },
        right:
          'The dashed mark is where it stood. The tumors have not changed, the gray levels have, and it had learned nothing else. This is *scanner shift*.',
        wrong:
          'Compare with the dashed mark: there it stood. The tumors have not changed, the gray levels have, and it had learned nothing else. This is *scanner shift*.',
      },
    },
    'scanner-sure': {
      title: 'Does it notice?',
      body: 'A network gives each answer a probability. If it says 90 % of a hundred patients, it should be right in ninety: then it is *calibrated*, and its points lie on the dotted line.',
      predict: {
        question:
          'On scanner B, how sure is the unprepared network of its answers, compared with how often it is right?',
        options: {
          less: 'Less sure than it is right: it is careful',
          half: 'As sure as it is right',
          more: 'Surer than it is right',
        },
        right:
          'Its points lie under the dotted line: it is wrong more often and hardly less sure. A wrong network gives no warning.',
        wrong:
          'Its points lie under the dotted line: it is wrong more often and hardly less sure. A wrong network gives no warning.',
      },
    },
    'scanner-remedy': {
      title: 'Four remedies and their price',
      body: 'Mirrored images; every image brought to the same mean and spread; a tenth of the training images from scanner B, with labels; or training images whose gray scale was changed at random (*augmentation*). The first costs nothing, the third costs 40 labels.',
      predict: {
        question: 'Which of these does help on scanner B?',
        options: {
          flip: 'Mirrored images',
          tenth: 'A tenth from scanner B',
          nothing: 'Neither of the two',
        },
        right:
          'A few labeled images of the new scanner win most of the loss back, and so does a random gray scale. Mirroring does not: it does not resemble what has changed.',
        wrong:
          'A few labeled images of the new scanner win most of the loss back, and so does a random gray scale. Mirroring does not: it does not resemble what has changed.',
      },
    },
    'scanner-other': {
      title: 'Only what resembles the shift',
      body: 'The best network of the last step meets a scanner with the same gray scale but a lower resolution. It had been prepared for another gray scale, not for blur, and it fails like the others.\n\nMove the four sliders one by one: which network stands what?',
    },
    'scanner-take': {
      title: 'What to ask',
      body: 'On which scanners was it trained, on which was it tested, and what happens when ours is replaced? No remedy here helps against every shift, and normalizing each image helps with some training seeds and hurts with others. Press Other seed, train all five again, and see.',
    },
  },
  words: {
    scannerA: 'scanner A',
    scannerB: 'this scanner',
    next: 'Next patient',
    cancel: 'Cancel',
    again: 'Other seed',
    train: 'Train all five',
    toA: 'Scanner A',
    toB: 'Scanner B',
    axes: { contrast: 'Gray scale', noise: 'Noise', bias: 'Uneven coil', resolution: 'Blur' },
    remedies: {
      none: { name: 'Nothing done', price: 'learned on scanner A alone' },
      flip: { name: 'Mirrored images', price: 'free, but unlike the shift' },
      normalize: { name: 'Each image normalized', price: 'free; also at every use' },
      tenth: { name: 'A tenth from scanner B', price: '40 labeled images of it' },
      augment: { name: 'Random gray scale', price: 'you must foresee the shift' },
    },
    accuracyOf: (name: string) => `Accuracy: ${name}`,
    sureness: 'Mean sureness',
    calibration: 'Calibration error',
    surePlot: 'How sure, and how often right',
    sureAxis: 'sure (%)',
    rightAxis: 'right (%)',
    readBin: (claimed: string, came: string, cases: string) =>
      `${cases} answers, on average ${claimed} sure: ${came} of them right`,
    grayPlot: 'Gray levels',
    grayAxis: 'gray level',
    grayLegend: 'dashed: scanner A',
    sayHome: 'Scanner A, as in training.',
    sayShifted: (contrast: string, noise: string, bias: string, resolution: string) =>
      `Another scanner: gray scale ${contrast}, noise ${noise}, uneven coil ${bias}, blur ${resolution}.`,
    sayCovered: 'The networks’ answers are covered until you commit.',
    sayWait: 'The networks are judged on 100 new patients.',
    sayOne: (name: string, accuracy: string) => `${name} ${accuracy} right`,
    saySure: (name: string, sure: string, right: string) => `${name} is ${sure} sure and ${right} right.`,
  },
};

export type ScannerText = typeof scannerEn;
