import type { CheckText } from '../../../state/check';

export const en: CheckText = {
  'rule-or-learning': {
    question: 'For which of these tasks is a rule, written by a person, the better program?',
    options: {
      'potassium-alarm': 'Call the ward when potassium is above 6.0 mmol/L',
      'pneumonia-or-edema': 'Tell pneumonia from edema on a chest radiograph',
      'overdue-follow-up': 'Remind when a follow-up CT is three months overdue',
      'find-microaneurysms': 'Find microaneurysms in a fundus photograph',
    },
    right:
      'Where the rule is known and simple, nothing is left to learn. Learning pays where experts agree about cases and cannot state the rule.',
    wrong:
      'The alarm and the reminder: both rules can be written in one line. What one sees in an image can hardly be written down, but many labeled cases can be had.',
  },
  'guideline-has-changed': {
    question:
      'A network was trained when nodules were recalled by the old guideline. A new one is in force now. What does it need to follow it?',
    options: {
      'learns-while-used': 'Time: it learns while it is used',
      'move-its-threshold': 'Another threshold on its output',
      'labels-anew': 'Cases labeled by the new guideline',
      'more-old-cases': 'More cases labeled as before',
    },
    right:
      'It knows the guideline through its labels alone. New labels and the same training are enough; the program need not be written anew.',
    wrong:
      'Cases labeled by the new guideline. It knows the guideline through its labels alone, so the old labels keep it where it is.',
    because: {
      'learns-while-used':
        'A trained network in use computes, it does not learn: nobody tells it what would have been right. It is as outdated as a rule until cases are labeled anew.',
      'move-its-threshold':
        'A threshold makes it call more or fewer of the same kind. A new definition asks for other nodules, and only new labels can say which.',
      'more-old-cases':
        'They would teach the old definition more firmly. It is not the number of labels that is wrong, but what they say.',
    },
  },
  'labels-of-one-reader': {
    question:
      'A network learned from the reports of one reader, who regularly overlooked nodules behind the clavicle. What will it most likely do with such nodules?',
    options: {
      'misses-them-too': 'Miss them, as the reports do',
      'finds-them-anyway': 'Find them, since they are in the images',
      'says-it-is-unsure': 'Give them about 50 %, since it was never told',
    },
    right:
      'It was told that they are normal, again and again. A learner copies what its labels say, their habits and gaps included.',
    wrong:
      'Miss them: it was told that they are normal. A learner copies what its labels say, their habits and gaps included.',
    because: {
      'finds-them-anyway':
        'They are in the images, but labeled as normal. What was called normal in training is called normal afterwards.',
      'says-it-is-unsure':
        'It was told, and wrongly: each of them was labeled as normal. From labels that agree with one another it learns to be sure.',
    },
  },
  'center-moves': {
    question:
      'k-means with two groups. Five lesions have the values 2, 3, 4, 7 and 10; center A stands at 2, center B at 8. Each lesion joins the nearest center, then the centers move. Where does A go?',
    label: 'New place of center A',
    right: '2, 3 and 4 are nearer to A than to B; their mean is 3. Center B goes to 8.5.',
    wrong:
      '2, 3 and 4 are nearer to A than to B; their mean is 3. The mean of all five would be 5.2, but 7 and 10 belong to B.',
  },
  'four-new-subtypes': {
    question:
      'A paper reports four new subtypes of asthma, found by k-means in 800 patients. Which findings would make them more believable?',
    options: {
      'found-exactly-four': 'The algorithm found exactly four groups',
      'seen-in-others': 'The same groups appeared in other patients',
      'ran-to-its-end': 'It ran until no patient changed groups',
      'other-numbers-tried': 'Two to eight groups were tried, and four stood out',
    },
    right:
      'Groups that come back in other patients, and a number that was compared with others. That it found four and came to rest is true of any data.',
    wrong:
      'The two that could have gone otherwise: seen again elsewhere, and compared with other numbers. k-means always finds as many groups as it is asked for, and always comes to rest.',
  },
  'two-teams-two-answers': {
    question:
      'Two teams group the same 300 patients with heart failure by the same algorithm. One finds two groups, the other three. What is the likeliest reason?',
    options: {
      'one-has-erred': 'One has made an error: the patients are the same',
      'third-is-a-disease': 'The second has found a disease that the first missed',
      'measured-other-things': 'They described the patients by other measurements',
    },
    right:
      'The groups are in the measurements, not in the patients as such. Whoever chooses what to measure has a share in what is found.',
    wrong:
      'They described the patients by other measurements. The groups are in what is measured, not in the patients as such.',
    because: {
      'one-has-erred':
        'The same patients look different when other things are measured: close together by one measurement, far apart by another. Both results can be free of error.',
      'third-is-a-disease':
        'It may be, but clustering alone cannot say so: a group may also come from a scanner or from what was measured. The choice of measurements explains two and three well enough.',
    },
  },
  'which-way-of-learning': {
    question: 'Four projects. By what is the machine told, which way of learning is it?',
    options: {
      'mammograms-with-biopsy': '10,000 mammograms, each with its biopsy result',
      'ecgs-to-be-grouped': '5,000 ECGs, to be sorted into groups nobody has named',
      'few-slides-with-labels': '40 slides with a diagnosis and 4,000 without',
      'catheter-with-points': 'A simulated catheter that earns a point on arrival',
    },
    targets: {
      'way-reinforcement': 'Reinforcement',
      'way-unsupervised': 'Unsupervised',
      'way-semi-supervised': 'Semi-supervised',
      'way-supervised': 'Supervised',
    },
    right:
      'Labels for all, for none, for a few, or only a reward at the end: that is what tells the four apart, not the algorithm.',
    wrong:
      'Biopsy for each: supervised. No names: unsupervised. Few labels among many cases: semi-supervised. Only a point at the end: reinforcement.',
  },
  'learning-from-own-answers': {
    question:
      'Each night a model takes the answers of the day that it is more than 95 % sure of for labels, and learns from them. What becomes of the mistakes it is sure of?',
    options: {
      'errors-average-out': 'They are outvoted by the many right answers',
      'errors-are-confirmed': 'They come back as labels and are confirmed',
      'errors-show-up': 'They show up, since wrong answers are less sure',
    },
    right:
      'A sure mistake passes the filter and is taught again in the morning. Its own answers tell a model nothing that it did not think before.',
    wrong:
      'They come back as labels and are confirmed. The filter lets pass whatever is sure, right or wrong.',
    because: {
      'errors-average-out':
        'The right answers lie elsewhere; near the mistake all labels are the model’s own and say the same. There is nobody to outvote it.',
      'errors-show-up':
        'Some wrong answers are unsure, and the filter stops those. The sure ones pass, and they are the ones that do harm.',
    },
  },
};
