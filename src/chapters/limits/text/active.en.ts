export const activeEn = {
  figure: { title: 'Which patient next?', after: '' },
  steps: {
    'active-what': {
      title: 'Twenty biopsies',
      body: 'Four hundred patients with two measurements each. Two have had a biopsy, so their grade is known. You may ask for twenty more, and every *label* costs a needle.\n\nClick a gray patient. The grade appears, and ten networks learn again from what you have. The curve: right answers on 400 other patients. The dashed ring is whom Step would ask.',
    },
    'active-guess': {
      title: 'Two machines play too',
      body: 'One asks for the patient of whom its network is least sure. That is *active learning*. The other takes patients by chance. Both begin with the same two labels.',
      predict: {
        question: 'Each has asked for twenty labels. Which networks are better?',
        options: {
          uncertain: 'Those that asked where they were unsure',
          random: 'Those that took patients by chance',
          equal: 'Neither: twenty labels are twenty labels',
        },
        right:
          'Ten networks learned from each way of asking; the band is the spread of one of them. Doubt was ahead in nearly all pairs. After ten labels the two were still close.',
        wrong:
          'Ten networks learned from each way of asking; the band is the spread of one of them. Look at the two curves at their end. After ten labels they were still close.',
      },
    },
    'active-where': {
      title: 'Where it asked',
      body: 'These are the labels of the first machine. Most of them lie along the border, where the answer changes sides. Chance spends most of its labels far from it, on patients whom any network gets right.\n\nPress the third row to compare.',
    },
    'active-stuck': {
      title: 'Four corners',
      body: 'Another disease: high grade lies in two opposite corners. The two known patients say nothing of that.',
      predict: {
        question: 'The same two machines, twenty labels. Which networks are better now?',
        options: {
          uncertain: 'Those that asked where they were unsure',
          random: 'Those that took patients by chance',
          equal: 'Neither',
        },
        right:
          'All labels are shown now. There is a corner where the network is wrong and sure of it, so it never asks there. What it does not doubt it cannot learn.',
        wrong:
          'All labels are shown now. There is a corner where the network is wrong and sure of it, so it never asks there. What it does not doubt it cannot learn.',
      },
    },
    'active-take': {
      title: 'Leave some to chance',
      body: 'Now every fourth label of the first machine is drawn by chance. Some of its networks find the forgotten corner, not all: press the second row and go through the ten.\n\nAsk of a set that was labeled with such help: how were the cases chosen, and what did nobody ask about? The patients here are synthetic.',
    },
  },
  words: {
    sets: { border: 'One border', corners: 'Four corners' },
    setName: 'How the grades lie',
    high: 'high grade',
    low: 'low grade',
    x1: 'diffusion, SD',
    x2: 'perfusion, SD',
    plane: 'Patients and one network',
    patients: 'Patients without a biopsy',
    known: 'Patients with a biopsy',
    readFree: (x: string, y: string, answer: string) =>
      `no biopsy; diffusion ${x}, perfusion ${y}; network: high grade ${answer}`,
    readKnown: (grade: string, x: string, y: string) => `${grade}; diffusion ${x}, perfusion ${y}`,
    curve: 'Right answers after each label',
    labelsAxis: 'labels asked for',
    rightAxis: 'right (%)',
    other: 'Other patients',
    showMachines: 'Let the machines play',
    hideMachines: 'Without the machines',
    cancel: 'Cancel',
    help: 'Step asks for',
    helps: { uncertain: 'the least sure', random: 'one by chance' },
    mixed: 'Every fourth by chance',
    truth: 'Show all grades',
    network: 'Network',
    ways: {
      yours: { name: 'You', how: 'your choice' },
      uncertain: { name: 'Least sure first', how: 'the network’s doubt' },
      mixed: { name: 'Least sure first', how: 'every fourth by chance' },
      random: { name: 'By chance', how: 'drawn blindly' },
    },
    accuracyOf: (name: string) => `Accuracy: ${name}`,
    spread: (low: string, high: string) => `${low} to ${high} %`,
    at: (labels: number) => (labels === 1 ? 'after 1 label' : `after ${labels} labels`),
    count: (labels: number) => (labels === 1 ? '1 label' : `${labels} labels`),
    labels: 'Labels',
    ahead: 'Least sure ahead',
    aheadOf: (count: string, all: string) => `${count} of ${all}`,
    rowsName: 'Whose labels are shown',
    noEngine: 'The engine is not available here: nothing can be trained.',
    sayStart: (set: string, labels: string, high: string, low: string) =>
      `${set}. ${labels} grades known: ${high} high, ${low} low.`,
    sayYours: (mean: string, low: string, high: string) =>
      `Your ten networks are right in ${mean}, from ${low} to ${high}.`,
    sayMachines: (labels: string, uncertain: string, random: string) =>
      `After ${labels} labels, least sure first ${uncertain}, by chance ${random}.`,
    sayAhead: (count: string, all: string) => `Least sure first is ahead in ${count} of ${all} networks.`,
    sayTraining: 'Networks are being trained.',
    sayCovered: 'The machines are covered until you commit.',
  },
};

export type ActiveText = typeof activeEn;
