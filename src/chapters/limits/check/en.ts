import type { CheckText } from '../../../state/check';

export const en: CheckText = {
  'before-the-new-scanner': {
    question:
      'Your department replaces its CT. A nodule network has worked well on the old one. What should be done before it reads images of the new one?',
    options: {
      'watch-for-doubt': 'Nothing yet: it will become less sure if it fails',
      'ask-for-its-scanners': 'Ask on which scanners it was trained and tested',
      'rely-on-the-study': 'Rely on its study, since the patients are the same',
      'test-on-own-cases': 'Test it on labeled cases of the new scanner',
    },
    right:
      'The patients stay, the gray levels change. A network gives no warning: it can be wrong more often and hardly less sure.',
    wrong:
      'Ask for its scanners, and test it on cases of the new one. Its sureness is no alarm, and its study speaks of the images it was tested on.',
  },
  'a-blurred-scanner': {
    question:
      'Another hospital’s MR has the same gray scale but a lower resolution. You may train the network anew with altered copies of your own images. Which ones prepare it best?',
    options: {
      'copies-mirrored': 'Mirrored copies',
      'copies-blurred': 'Blurred copies',
      'copies-in-other-grays': 'Copies with another gray scale',
      'same-images-longer': 'The same images, for longer',
    },
    right:
      'Augmentation helps against what it resembles. Blur prepares for blur, another gray scale for another vendor’s gray scale.',
    wrong:
      'Blurred copies: augmentation helps against what it resembles, and here it is the resolution that has changed.',
    because: {
      'copies-mirrored':
        'No scanner of that hospital mirrors its patients. More variety helps only if it resembles the change that is coming.',
      'copies-in-other-grays':
        'That prepares for another vendor’s gray scale, which here is the same. A network that stands one change need not stand another.',
      'same-images-longer':
        'Longer training binds it more firmly to the sharp images it knows. It never sees what is coming.',
    },
  },
  'surer-than-right': {
    question:
      'On a new scanner a network has given 200 answers with a probability of 80 % each. 130 of them were right. By how many percentage points is it surer than it is right?',
    label: 'Percentage points',
    right:
      '130 of 200 are 65 %, and 80 − 65 = 15. On a calibrated network one could rely for 160 right answers.',
    wrong: '130 of 200 are 65 %, and 80 − 65 = 15. A calibrated network would have been right in 160.',
  },
  'marker-on-bedside-films': {
    question:
      'In a hospital the sickest patients are imaged at the bedside, and these films carry a marker. A pneumonia network tests well there. Which test can show whether it reads the marker?',
    options: {
      'larger-test-here': 'A test on ten times as many patients of this hospital',
      'auc-of-the-same-test': 'The AUC of the same test, instead of the accuracy',
      'other-splits-here': 'Ten other splits of the same patients',
      'hospital-without-link': 'A test where the marker says nothing about disease',
    },
    right:
      'Wherever marker and disease go together, a reader of the marker looks like a reader of lungs. Only where they part can the two be told apart.',
    wrong:
      'A test where the marker says nothing about disease. Wherever the two go together, reading the marker looks like reading lungs.',
    because: {
      'larger-test-here':
        'In ten times as many patients the marker goes with the disease as before. The number gets more precise and stays misleading.',
      'auc-of-the-same-test':
        'The marker ranks these patients well, so the AUC is high, too. Another measure on the same images sees the same shortcut.',
      'other-splits-here':
        'Each split has the marker on both sides, in training and in the test. The shortcut works in all ten.',
    },
  },
  'map-after-random-weights': {
    question:
      'A vendor’s heat map marks the edge of the heart. You replace all weights of the network by random ones, and the map looks the same. What does that say?',
    options: {
      'map-is-robust': 'The map is robust and can be relied on',
      'map-ignores-learning': 'The map does not show what was learned',
      'network-looks-right': 'The network looks at the heart, as it should',
    },
    right:
      'A map that survives random weights is drawn by the image alone, like an edge filter. It looks convincing and explains nothing.',
    wrong:
      'The map does not show what was learned: random weights have learned nothing, and it looks the same. It is drawn by the image alone.',
    because: {
      'map-is-robust':
        'Robust against the loss of everything learned. If it cannot change when the network does, it cannot tell about the network.',
      'network-looks-right':
        'The map would say so of any network, even of one made of random numbers. Where this one looks is still unknown; cover the place and see.',
    },
  },
  'asked-where-it-doubts': {
    question:
      'A labeling tool always asks for the images that its network is least sure of. The network calls a rare tumor normal, and gives 98 % for it. How often will a radiologist be asked about such images?',
    options: {
      'asked-for-first': 'First of all: there it is most wrong',
      'asked-for-by-chance': 'As often as they occur',
      'hardly-ever-asked-for': 'Hardly ever: it does not doubt there',
    },
    right:
      'Doubt finds the border, not the sure mistake. Some of the labels have to be left to chance, so that somebody looks there, too.',
    wrong:
      'Hardly ever: doubt finds the border, not the sure mistake. Some of the labels have to be left to chance.',
    because: {
      'asked-for-first':
        'That it is wrong there only the label would tell, and the label is what is missing. The tool sees sureness, and 98 % comes last in the queue.',
      'asked-for-by-chance':
        'That would be so if images were drawn by chance. Here doubt decides, and at 98 % there is hardly any.',
    },
  },
  'threshold-goes-down': {
    question:
      'A network flags suspected hemorrhage on head CT. You lower the threshold from 0.50 to 0.20. What happens to each of these, on the same patients?',
    options: {
      'its-sensitivity': 'Sensitivity',
      'its-specificity': 'Specificity',
      'its-auc': 'AUC',
    },
    targets: {
      'does-not-change': 'It does not change',
      'can-only-rise': 'It can only rise',
      'can-only-fall': 'It can only fall',
    },
    right:
      'More of everybody is flagged. The network is no better: it stands elsewhere on the same curve, and the area under the curve is the same.',
    wrong:
      'Sensitivity rises, specificity falls: more of everybody is flagged. The AUC belongs to the whole curve, not to one point of it.',
  },
  'ppv-in-screening': {
    question:
      'Screening: 40 of 1,000 people have the disease. The network has a sensitivity of 80 % and a specificity of 95 %. Of those it calls, how many percent have the disease?',
    label: 'PPV in percent',
    right:
      '32 of the 40 are called, and 5 % of the 960 others, 48. So 32 of 80, or 40 %: three of five calls are false alarms.',
    wrong:
      '32 of the 40 are called, and 5 % of the 960 others, 48: together 80. 32 of 80 are 40 %. The 80 % and 95 % hold for the ill and the healthy, not for the called.',
  },
  'price-of-a-miss': {
    question:
      'Per 1,000 patients a low threshold gives 5 missed tumors and 200 false alarms, a high one 15 missed tumors and 80 false alarms. How many false alarms must one miss be worth for both to cost the same?',
    label: 'False alarms per miss',
    right:
      'The high one has 10 misses more and 120 false alarms fewer: 120 / 10 = 12. To whom a miss is worth more than 12, the low one is cheaper.',
    wrong:
      '10 misses more against 120 false alarms fewer: 120 / 10 = 12. Above that price the low threshold is cheaper, below it the high one.',
  },
};
