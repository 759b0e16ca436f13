import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // rules-vs-learning
  'rv-program':
    'Let two people tune the thresholds aloud: one for the diameter, one for the margin. It starts at 20 mm and 0.70, with 126 of 200 unseen right and a sensitivity of 0.31. Stop them after a minute. Ask how they chose. They looked at examples, and that is the point.',
  'rv-who':
    'The rule now stands at 13 mm and 0.40: 172 of 200. Ask who wins after 300 steps. Radiologists often bet on the rule, for they know it. Answer: the neuron has 187. Ask why no two thresholds reach that: the border runs obliquely. The numbers belong to these patients; another group differs a little.',
  'rv-learner':
    'Press Play and comment on the line, not on the score. Ask what the neuron has been told about millimeters: nothing. It was given 24 cases and 24 calls. Switch on Show unseen and compare where the two err: the rule in its corner, the neuron along its line.',
  'rv-change':
    'Set the scene: a new guideline, same nodules, nobody has touched either program. Ask whose score falls; the neuron is often thought to adapt by itself. Answer: both fall, the rule to 156, the neuron to 165. Sentence to leave: a trained model does not read the journal.',
  'rv-again':
    'Press Play: from 165 to 190 with nothing but new labels. Then let the room repair the rule by hand for thirty seconds. Ask what was needed in each case: for one, new thoughts; for the other, 24 new calls. Somebody has to notice first that the old ones are wrong.',
  'rv-limits':
    'Fair play for the rule: now the disease is two limits. Vote. After the last stops many have switched to the neuron. Answer: rule 194, neuron 167. A straight line cannot follow a corner. Ask for a clinical example where a written rule is enough: a dose limit, a potassium of 7.',
  'rv-takeaway':
    'Ask each side of the room for one task: one that is a rule, one that nobody can write down. Typical: allergy alert against pneumonia on a film. Add the price: labels, and whatever is wrong with them is learned as well. Next: what if nobody gives labels at all?',
  // clustering
  'cl-what':
    'Move over a few marks and let the room look at the lesions behind them. The reports know two names. Ask whether all lesions called solid look alike to them. Leave it open. Point at the axes: brightness of the core, patchiness of the rim, in standard deviations.',
  'cl-search':
    'Press Step and describe: assign, move, assign, move. Two centers, no names. Ask what the machine minimizes: distance to the own center. It ends after a few rounds. Trap: it ends with two groups because two were asked for; it does not know that two is right.',
  'cl-many':
    'Ask for the number of groups, by eye. The room tends to say two, after the reports. Answer: three, with a silhouette of 0.56; four has 0.51, two 0.50. Say how small these differences are. In a paper this bar chart would be one line in the methods; here one can doubt it.',
  'cl-third':
    'Look at the three faces before you switch to truth. Let the radiologists describe the third. Then switch: several small nodules, reported as solid. Count in the table: 17 of 120 stand in the wrong group, most of them rings among the several. The machine found a group, and it gave it no name.',
  'cl-features':
    'Same lesions, other measurements. Ask for the number again; most stay with three. Answer: two, 0.60 against 0.57. Then set k to 3: only 6 of 120 are misplaced now, and the silhouette is still lower. The score and the truth disagree. Choose what you measure before you believe in groups.',
  'cl-takeaway':
    'Ask for the three questions to put to any new subtype: measured how, how many groups tried, seen again elsewhere? Change Patients and show that the picture holds or does not. They serve for any talk on radiomics. Next: two more ways of learning, between all labels and none.',
  // four-ways
  'fw-four':
    'Go round the four in half a minute each: click, Play, go on. For each ask one question: what is the machine told? Every label; no label; sixteen labels; a reward at the end. Let them put clinical training into the scheme: reporting with a consultant, case reading alone, few corrections.',
  'fw-few':
    'Sixteen labels, 184 without. Ask what helps. Own guesses sounds like self-study and gets most votes. Answer: spreading from neighbor to neighbor. Lower Rounds to 1 and raise it slowly: the labels walk round the ring. It works because the sick lie close to the sick; where they do not, it fails.',
  'fw-guesses':
    'Switch between only 16 and own guesses and read the counts: hardly a difference. Ask why. Where the network was wrong and sure, it has now told itself so. The human version is a trainee who never gets feedback. Be fair: in large networks refined versions of this do help.',
  'fw-reward':
    'Let the room play the agent for three moves before you reveal. Ask how it searches after 800 moves; many think that it knows a lesion by now. Answer: nearly the shortest way from everywhere. Then change the seed: the lesion is elsewhere and the table is worthless. It learned a place, not a finding.',
  'fw-takeaway':
    'Set ε to 0 and press Play to show an agent that never tries anything new. Ask whether one may explore at the bedside. That is why imaging works with labels nearly everywhere. From here on the course is supervised. Next: what exactly goes into such a machine when it is shown an image?',
};
