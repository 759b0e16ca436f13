export const rulesEn = {
  figure: { title: 'A rule, or a learner', after: 'after Fig. 1' },
  steps: {
    'rv-program': {
      title: 'Somebody writes the rule',
      body: 'Twenty-four lung nodules, each with a diameter and a measure of how irregular its margin is. Readers have called each one **high risk** or **low risk**. A *program* is a rule that a person writes down.\n\nDrag the two yellow thresholds on the left until the tinted corner holds the high-risk nodules. The table counts the answers on 200 nodules that nobody tuned on.',
    },
    'rv-who': {
      title: 'The same cases for a learner',
      body: 'On the right stands a *neuron*: it weighs diameter and margin, adds them up, and tips over at a line. Nobody tells it a threshold. It gets the 24 nodules and what the readers called them.\n\nThe rule has been tuned for you. You may tune it further.',
      predict: {
        question: 'After 300 steps of learning, who is right about more of the 200 unseen nodules?',
        options: { rule: 'The rule', neuron: 'The neuron', equal: 'Both about the same' },
        right:
          'Compare the two tables. The readers let size and margin make up for each other, so the border between high and low runs obliquely. A neuron can draw such a line; two thresholds make a corner.',
        wrong:
          'Compare the two tables. The readers let size and margin make up for each other, so the border between high and low runs obliquely. A neuron can draw such a line; two thresholds make a corner.',
      },
    },
    'rv-learner': {
      title: 'Watch it learn',
      body: 'Press **Play**. At each step the neuron compares its answers with the *labels*, the readers’ calls, and moves its line a little. What it learns are three numbers, written under its plane.\n\nSwitch on **Show unseen** and see where each of the two is wrong.',
    },
    'rv-change': {
      title: 'The disease is redefined',
      body: 'A new guideline: an irregular margin counts most, even in a small nodule. The nodules are the same; the readers call some of them differently. Neither the rule nor the neuron has been touched.',
      predict: {
        question: 'Under the new definition, whose score falls?',
        options: { rule: 'Only the rule’s', neuron: 'Only the neuron’s', both: 'Both', neither: 'Neither' },
        right:
          'Neither knows of the new guideline. A model that has learned is as outdated as a rule, until somebody labels cases anew.',
        wrong:
          'Look at both tables. A model that has learned does not notice a new guideline either: it is as outdated as a rule, until somebody labels cases anew.',
      },
    },
    'rv-again': {
      title: 'New labels, no new program',
      body: 'Press **Play**: the same neuron, the same procedure, only the 24 labels are new. Its line turns.\n\nThen repair the rule by hand. It can be done; but somebody has to find the new thresholds, and must first notice that the old ones are wrong.',
    },
    'rv-limits': {
      title: 'Can the rule win?',
      body: 'A third guideline: high risk if the diameter is above 13 mm **and** the margin above 0.40. The rule on the left says exactly that.',
      predict: {
        question: 'After 300 steps, who is right about more of the 200 unseen nodules?',
        options: { rule: 'The rule', neuron: 'The neuron', equal: 'Both about the same' },
        right:
          'Here the disease is a rule, and it is known: nothing is left to learn. One straight line cannot follow a corner, and 24 cases show the limits only roughly.',
        wrong:
          'Here the disease is a rule, and it is known: nothing is left to learn. One straight line cannot follow a corner, and 24 cases show the limits only roughly.',
      },
    },
    'rv-takeaway': {
      title: 'What to take away',
      body: 'If the rule is known and simple, write it down. Learning earns its place where experts agree about cases but cannot state the rule, as with most of what one sees in an image.\n\nIn return it needs labeled cases, and it copies whatever their labels say.',
    },
  },
  words: {
    program: 'The program: nodules and the rule’s two thresholds',
    learner: 'The learner: nodules and the neuron’s line',
    programName: 'Program:',
    learnerName: 'Neuron:',
    ruleText: (mm: string, margin: string) => `if diameter > ${mm} mm and margin > ${margin}: high risk`,
    sum: (mm: string, margin: string, b: string) => `${mm} · diameter ${margin} · margin ${b}`,
    learnedFrom: (steps: string) => `z > 0: high risk. Learned from 24 labels, ${steps} steps.`,
    learnedBefore: (definition: string) => `Still as it was trained on the old labels (${definition}).`,
    high: 'high risk',
    low: 'low risk',
    nodules: 'The 24 nodules to learn from',
    readNodule: (call: string, mm: string, margin: string) => `${call}, ${mm} mm, irregularity ${margin}`,
    axisDiameter: 'diameter, mm',
    axisMargin: 'irregularity of the margin',
    thresholdDiameter: 'Threshold of the diameter',
    thresholdMargin: 'Threshold of the irregularity',
    diameter: 'Diameter',
    margin: 'Margin',
    millimeters: (mm: string) => `${mm} mm`,
    definition: 'What readers call high risk',
    definitions: { together: 'size + margin', margin: 'mostly margin', limits: 'two limits' },
    unseen: 'Show unseen',
    sens: 'sens.',
    spec: 'spec.',
    seed: 'Patients',
    who: { rule: 'rule', neuron: 'neuron' },
    table: (who: string) => `Answers of the ${who} on 200 unseen nodules`,
    right: 'Right answers',
    rightOf: (right: string, count: string) => `${right} of ${count} right`,
    calledHigh: 'called high',
    calledLow: 'called low',
    isHigh: 'is high risk',
    isLow: 'is low risk',
    cells: {
      truePositives: 'High risk, called high',
      falseNegatives: 'High risk, called low',
      falsePositives: 'Low risk, called high',
      trueNegatives: 'Low risk, called low',
    },
    sensitivity: 'Sensitivity',
    specificity: 'Specificity',
    failed: 'The engine could not train. Reload the page; your settings are in the address.',
    theRule: 'It has',
    theNeuron: (step: string) => `The neuron, at step ${step}, has`,
    sayRule: (mm: string, margin: string) => `Rule: above ${mm} mm and above ${margin}.`,
    sayScore: (who: string, right: string, count: string, sensitivity: string, specificity: string) =>
      `${who} ${right} of ${count} unseen right, sensitivity ${sensitivity}, specificity ${specificity}.`,
  },
};
