export const clustersEn = {
  figure: { title: 'Without labels', after: 'on clustering, after section 2' },
  steps: {
    'cl-what': {
      title: 'Two names in the report',
      body: 'One hundred and twenty brain tumors after contrast, each measured twice: how bright its core is against its brightest part, and how patchy its rim is around the clock. The reports know two names, **ring** and **solid**.\n\nMove over the marks, or press Tab and the arrow keys, and look at the lesions.',
    },
    'cl-search': {
      title: 'The names are taken away',
      body: '*Clustering* gets the measurements alone. *k-means* begins with k lesions as centers. Press **Step**: each lesion joins the nearest center. **Step** again: each center moves to the middle of its group. And so on, until no lesion changes sides.',
    },
    'cl-many': {
      title: 'How many groups are there?',
      body: 'k-means always finds as many groups as it is asked for. The *silhouette* asks each lesion how much nearer it is to its own group than to the next one: near 1 for tight groups far apart, near 0 where they touch.',
      predict: {
        question: 'Which number of groups has the highest silhouette here?',
        options: { '2': 'Two, as in the reports', '3': 'Three', '4': 'Four', '5': 'Five' },
        right:
          'Three, although the reports have two names. But look at four: it is not far behind. The silhouette is a hint, not a proof.',
        wrong:
          'It is three, although the reports have two names. But look at four: it is not far behind. The silhouette is a hint, not a proof.',
      },
    },
    'cl-third': {
      title: 'What is the third group?',
      body: 'Look at the three faces, the lesions nearest to the centers, then switch the marks to **truth**. The third group holds tumors made of several small nodules; the reports had called them solid.\n\nNobody told the machine. And it was not right about all: count in the table how many stand in a group that is not theirs.',
    },
    'cl-features': {
      title: 'Measure something else',
      body: 'The same lesions, two other measurements: the core against the rim, and how much all pixels of the lesion spread.',
      predict: {
        question: 'Which number of groups has the highest silhouette now?',
        options: { '2': 'Two', '3': 'Three, as before', '4': 'Four', '5': 'Five' },
        right:
          'Two. The lesions did not change, only what was measured. Then set k to 3: these three groups match the truth better than before, and yet their silhouette is lower.',
        wrong:
          'It is two. The lesions did not change, only what was measured. Then set k to 3: these three groups match the truth better than before, and yet their silhouette is lower.',
      },
    },
    'cl-takeaway': {
      title: 'What to take away',
      body: 'Clustering needs no labels, and it may show a group that nobody had named. Whether it is a disease, a scanner or an accident of the measurements, it cannot say.\n\nAsk of every new “subtype”: found from which measurements, with how many groups tried, and was it seen again in other patients? Change **Patients** and look.',
    },
  },
  words: {
    plane: 'The lesions by two measurements',
    lesions: 'The 120 lesions',
    lesion: (number: string) => `Lesion ${number}`,
    axes: {
      patchiness: { x: 'brightness of the core, SD', y: 'patchiness of the rim, SD' },
      spread: { x: 'core against rim, SD', y: 'spread of all pixels, SD' },
    },
    measures: {
      patchiness: ['Core / brightest', 'Patchiness of the rim'],
      spread: ['Core / rim', 'Spread of all pixels'],
    },
    legendGroups: 'ringed: the centers',
    kinds: { ring: 'ring', solid: 'solid', satellites: 'several' },
    report: (kind: string) => `report: ${kind}`,
    marks: 'Marks show',
    markNames: { groups: 'groups', labels: 'reports', truth: 'truth' },
    groups: 'Nearest to each center; held by each group',
    group: (number: string) => `Group ${number}`,
    face: (number: string) => `The lesion nearest to center ${number}`,
    k: 'Groups k',
    start: 'Seed',
    patients: 'Patients',
    features: 'Measured',
    featureNames: { patchiness: 'core, patchiness', spread: 'core/rim, spread' },
    spread: 'Distances²',
    silhouette: 'Silhouette',
    silhouettes: 'Mean silhouette, best of ten searches',
    silhouetteOf: (k: string) => `Silhouette, ${k} groups`,
    kGroups: (k: string) => `${k} groups`,
    covered: 'Mean silhouette: answer first.',
    measuring: (done: string, count: string) => `Measuring lesion ${done} of ${count}.`,
    sayMarks: {
      labels: 'The marks show the reports: 40 rings and 80 called solid.',
      truth: 'The marks show the truth: 40 rings, 40 solid tumors, 40 made of several small ones.',
    },
    sayStart: (k: string) => `${k} centers have been drawn at random; no lesion is assigned yet.`,
    sayAssigned: (step: string) => `Step ${step}: each lesion has joined its nearest center.`,
    sayMoved: (step: string) => `Step ${step}: each center has moved to the middle of its group.`,
    sayEnded: (step: string) => `Step ${step}: no lesion changes its group any more.`,
    saySpread: (value: string) => `Sum of squared distances ${value}.`,
    sayGroup: (number: string, parts: string) => `Group ${number}: ${parts || '0'}.`,
  },
};
