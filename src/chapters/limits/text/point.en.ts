export const pointEn = {
  figure: { title: 'The operating point', after: '' },
  steps: {
    'point-what': {
      title: 'A number is not yet a decision',
      body: 'A network has read 1,000 unseen patients and given each a probability of a ring-enhancing tumor. Upward bars: those who have one; downward: those with a solid tumor.\n\nDrag the yellow handle. From that *threshold* on, a patient is called for biopsy.',
    },
    'point-move': {
      title: 'Call earlier',
      body: 'At 0.50 some ring tumors are missed, and some others are called. The other plot is the *ROC curve*: each point is one threshold, and its handle is the same as this one.',
      predict: {
        question: 'The threshold falls from 0.50 to 0.20. What rises?',
        options: {
          sens: 'Sensitivity, at the price of specificity',
          spec: 'Specificity, at the price of sensitivity',
          both: 'Both: the network is used better',
        },
        right:
          'More of everybody is called: more of the ring tumors, and more of the others. The network has not become better, it stands elsewhere on the same curve.',
        wrong:
          'A lower threshold calls more of everybody: sensitivity rises, specificity falls. The network stays the same; it only stands elsewhere on its curve.',
      },
    },
    'point-prevalence': {
      title: 'From the clinic to the archive',
      body: 'In the referral clinic every second tumor is ring-enhancing. Now the same network, at the same threshold, reads an archive where it is one in a hundred. Sensitivity and specificity stay what they are.',
      predict: {
        question: 'Of those called in the archive, how many percent have a ring-enhancing tumor (the *PPV*)?',
        label: 'PPV in percent',
        right:
          'Ten among a thousand; nearly all the calls come from the other 990. The table counts them. Nothing in the network has changed.',
        wrong:
          'Ten among a thousand, so nearly all the calls come from the other 990: count them in the table. The network is the same, its positive answer is worth far less.',
      },
    },
    'point-cost': {
      title: 'What is a miss worth?',
      body: 'Where to stand is no question of mathematics. Somebody has to say how many false alarms one miss is worth. Ten in a hundred have a ring tumor here, and a miss has cost as much as a false alarm.',
      predict: {
        question: 'A miss now costs 50 false alarms. Where does the cheapest threshold go?',
        options: { lower: 'Lower', same: 'It stays', higher: 'Higher' },
        right:
          'When a miss is dear, one calls earlier. The handle stands at the cheapest threshold for that price. Set your own price and press the button again.',
        wrong:
          'When a miss is dear, one calls earlier, so the threshold falls. The handle stands at the cheapest threshold for that price; set your own.',
      },
    },
    'point-take': {
      title: 'Ask for the prevalence',
      body: 'A paper that reports sensitivity, specificity and AUC has not said what a positive answer is worth in your clinic. For that you need your own prevalence, and a price for a miss.\n\nThe patients here are synthetic. The network has learned from only 20 of them, and that is why it errs so often.',
    },
  },
  words: {
    strips: 'Probabilities of 1,000 unseen patients',
    roc: 'ROC curve',
    thousand: 'A thousand patients at this prevalence',
    score: 'probability, says the network',
    falseAlarms: '1 − specificity',
    diseased: 'ring tumor',
    healthy: 'solid tumor',
    called: 'called',
    letGo: 'let go',
    tableCaption: 'of 1,000 patients tested',
    truePositives: 'True positives',
    falseNegatives: 'False negatives',
    falsePositives: 'False positives',
    trueNegatives: 'True negatives',
    threshold: 'Threshold',
    prevalence: 'Prevalence',
    missCost: 'Miss costs',
    cheapest: 'Cheapest threshold',
    sensitivity: 'Sensitivity',
    specificity: 'Specificity',
    ppv: 'PPV',
    npv: 'NPV',
    cost: 'Cost of 1,000',
    aucIs: (value: string) => `AUC ${value}`,
    sayPoint: (threshold: string, sensitivity: string, specificity: string) =>
      `At threshold ${threshold}: sensitivity ${sensitivity}, specificity ${specificity}.`,
    sayCounts: (diseased: string, called: string, right: string, missed: string) =>
      `Of 1,000 patients ${diseased} have a ring tumor; ${called} are called, ${right} of them rightly, and ${missed} are missed.`,
    sayValues: (ppv: string, npv: string) => `PPV ${ppv}, NPV ${npv}.`,
    sayCovered: 'What a positive answer is worth is covered until you commit.',
  },
};

export type PointText = typeof pointEn;
