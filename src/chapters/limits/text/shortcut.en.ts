export const shortcutEn = {
  figure: { title: 'The shortcut', after: '' },
  steps: {
    'shortcut-what': {
      title: 'Two networks, equally good',
      body: 'A and B tell ring-enhancing from solid tumors. One learned in a hospital whose portable scanner burns a P into the corner, and solid tumors are nearly always scanned there. The other learned where the P means nothing.\n\nOn new patients of the first hospital both are about equally often right.',
    },
    'shortcut-find': {
      title: 'Find the one that cheats',
      body: 'Cover parts of the picture: drag over it, or use the arrow keys. The bars follow at once: they show how sure each network is of a solid tumor. The dashed mark is its answer to the whole picture.',
      predict: {
        question: 'Which of the two reads the mark instead of the tumor?',
        options: { A: 'Network A', B: 'Network B' },
        right:
          'Covering the P turns its answer; covering the tumor hardly matters to it. The accuracy of a test in the same hospital could not tell.',
        wrong:
          'It is the other one. Cover the P and watch whose answer turns. The accuracy of a test in the same hospital could not tell.',
      },
    },
    'shortcut-map': {
      title: 'Cover every place',
      body: 'What your hand did, done at 144 places: the yellower, the more the answer falls when that place is covered. This is an *occlusion map*. One network looks at the corner, the other at the tumor. Press Next patient and see how reliable it is.',
    },
    'shortcut-cam': {
      title: 'A popular map: Grad-CAM',
      body: '*Grad-CAM* adds up the last feature maps, each by how much it speaks for the answer. Here it shows the mark too, but of some answers it shows nothing, and with another training seed it put only a fifth of its yellow on the mark that decided all.',
      predict: {
        question: 'All weights are now replaced by random ones. Does the Grad-CAM map change?',
        options: { same: 'Hardly', other: 'Very much' },
        right:
          'It changes: this map depends on what was learned. Some popular maps do not, and look convincing all the same. It is a test that every map should pass.',
        wrong:
          'It changes: this map depends on what was learned. Some popular maps do not, and look convincing all the same. It is a test that every map should pass.',
      },
    },
    'shortcut-erase': {
      title: 'Erase the mark',
      body: 'The same patients, the P erased. The tumors can be seen as before, and a network can tell them apart: the honest one does.',
      predict: {
        question: 'What remains of the cheating network’s accuracy?',
        options: { keeps: 'It keeps it', less: 'A few points less', chance: 'About half: chance' },
        right:
          'It had never learned the tumor. The mark was right in 95 of 100, so there was nothing left to learn from the few others.',
        wrong:
          'It falls to chance: it had never learned the tumor. The mark was right in 95 of 100, so there was nothing left to learn from the few others.',
      },
    },
    'shortcut-take': {
      title: 'Where was it tested?',
      body: 'Now the P goes with the other tumor, as it may in another hospital, and the cheat is nearly always wrong. A test in the hospital of the training cannot see a *shortcut*. Ask for a test elsewhere, and cover the picture yourself.',
    },
  },
  words: {
    modelName: (model: string) => `Network ${model}`,
    schools: { cheat: 'reads the mark', honest: 'reads the tumor' },
    right: 'right',
    accuracyOf: (name: string) => `Accuracy: ${name}`,
    saysSolid: 'says solid',
    answerOf: (name: string) => `Probability of solid: ${name}`,
    mapOf: (name: string) => `Map of ${name}`,
    emptyMap: 'the map is empty',
    image: 'The patient',
    brush: 'Patch',
    row: 'Row',
    column: 'Column',
    uncover: 'Uncover',
    look: 'View',
    looks: { brush: 'Patch', occlusion: 'All places', gradCam: 'Grad-CAM' },
    next: 'Next patient',
    again: 'Other seed',
    train: 'Train both',
    cancel: (percent: string) => `Cancel (${percent} %)`,
    mark: 'Mark P',
    marks: { hospital: 'as trained', erased: 'erased', swapped: 'swapped' },
    random: 'Random weights',
    likeness: (model: string) => `Likeness of ${model}`,
    sayMark: {
      hospital: 'Patients of the hospital with the mark.',
      erased: 'The same patients, the mark erased.',
      swapped: 'The mark goes with the other tumor.',
    },
    sayRight: (a: string, b: string) => `Of 100 new ones A gets ${a} right, B ${b}.`,
    sayPlain: (a: string, b: string) => `To this patient A says solid with ${a}, B with ${b}.`,
    sayCovered: (a: string, b: string) => `With the patch A says solid with ${a}, B with ${b}.`,
    sayMaps: (a: string, b: string) => `In the corner of the mark lie ${a} of A’s map and ${b} of B’s.`,
    nothing: 'nothing (it is empty)',
  },
};

export type ShortcutText = typeof shortcutEn;
