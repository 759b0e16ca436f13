import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // scanner-shift
  'scanner-what':
    'Press Next patient three times and let the room read along: left and right are the same scanner. The five black bars stand at 90 % or more. Ask which of the five they would buy. Nobody can tell, and that is honest: on the home scanner the test does not separate them.',
  'scanner-shift':
    'Ask the radiologists first: would you read these? Yes, they say. Then ask about the network. Most allow it a point or two. Answer: it loses more than fifteen points. Press Scanner A and Scanner B in turn. The tumors are the same; the gray levels have moved.',
  'scanner-sure':
    'Ask whether it notices. The hope is that it becomes less sure. Answer: it is surer than it is right, the points lie under the dotted line. Ask who in the hospital would notice then, and after how many patients. A wrong network looks exactly like a right one.',
  'scanner-remedy':
    'Go through the four remedies with their price before you ask. Mirroring costs nothing and is found in many papers. Answer: it hardly helps. Forty labels of the new scanner win most back; so does a random gray scale, for free, if one has foreseen the shift. Ask who labels the forty.',
  'scanner-other':
    'The network with the random gray scale, now before blur: it fails like the rest. Hand over the four sliders and let somebody break each network once. Leave them with: a remedy helps against what it resembles. Nobody foresees everything, so one has to measure.',
  'scanner-take':
    'Ask for the three questions to the vendor: trained where, tested where, and what happens when we change the scanner? Then press Other seed if there are minutes: the order of the remedies may change. Robust is a word that needs a scanner and a number beside it.',
  // shortcut
  'shortcut-what':
    'Read both bars: equally good. Point at the P in the corner and say what it is, a mark burned in by the portable scanner. Ask whether one would notice it in a thousand films. Do not yet say which network reads it; the next stop lets the room find out.',
  'shortcut-find':
    'Give the brush away. Instruction: cover anything and watch the bars. Most begin at the tumor. Let them find the corner by themselves; it takes a minute. Take the vote, then show the answer. Ask what the accuracy would have told: nothing. With another seed the letters may be exchanged.',
  'shortcut-map':
    'What the hand did, done at 144 places. One map lights up in the corner, the other on the tumor. Press Next patient several times. It is slow and honest: it measures the answer itself. Ask for its weakness: a finding spread over the whole lung is never covered at once.',
  'shortcut-cam':
    'The map they know from posters. Ask: weights replaced by random ones, does the picture change? Answer: very much, and so it should. Say that some popular maps fail this test and look convincing all the same. A heat map that stays the same with random weights proves nothing.',
  'shortcut-erase':
    'Erase the P. Ask what remains of the cheat. A few points less, people say, for it saw tumors all the time. Answer: chance. The mark was right in 95 of 100, so nothing was left to learn. The honest one stays above 90 %. Laziness is the wrong word; it did what we asked.',
  'shortcut-take':
    'Now the mark goes with the other tumor: nearly always wrong. Ask for marks in their own images: laterality markers, ECG leads, a chest tube beside the pneumothorax. Collect three. Only a test elsewhere shows a shortcut. Next: even an honest network needs a decision made by people.',
  // active
  'active-what':
    'Say what a label costs in your own department: a biopsy, an hour of an expert, a year of follow-up. Then let somebody in the first row choose eight patients by pointing, and click them. Ask each time why this one. Most aim at the gap between the groups, and they are right to.',
  'active-guess':
    'Let the room vote before you go on. Those who trust statistics vote for chance, for it is unbiased. Answer: asking where one doubts is ahead in nearly all ten networks, 99 % against 96 % or so. Then point at ten labels on the axis: there nobody could have said it.',
  'active-where':
    'Press the second and the third row in turn. The filled marks are the labels. Ask which of the filled marks on the third row taught anything: those in the thick of a group did not. A teaching file of a hundred typical cases has the same fault.',
  'active-stuck':
    'The stop that they should remember. Nearly everybody votes as before. Answer: now chance is far ahead, about 94 against 77 %. Show the corner without a single filled mark. Ask what the network would report there: the wrong grade, with confidence. Doubt is a poor guide to what one has never met.',
  'active-take':
    'Drag Network from 1 to 10 and count those that have found the corner: a few of ten. Chance alone still does better here. Ask who in the room uses software that picks cases for labeling, and whether it leaves any to chance. Next: what the images can add that nobody labels.',
  // semi
  'semi-what':
    'Ask how many unread studies lie in the archive of the house, and how many have a label one would sign. Go through the upper row: ring, solid. Then compare the first two rows on the right. To vary ten images costs nothing and is worth 14 points on average. Keep that number for later.',
  'semi-pseudo':
    'Let them vote. Hopes are high: from ten labels to a hundred and fifty. Answer with these images: no gain. Point at the small dots of the third row; they lie about where those of the second lie. Somebody will say that it needs more images. Perhaps; the teacher would still be the same.',
  'semi-wrong':
    'Look at the eight images and ask what the network may have seen in them. Then the question. Answer: it gives up none of the eight, and is fairly sure of all. Ask for the same thing in people: the report that copies the previous report. Nobody in the room will need an explanation.',
  'semi-spread':
    'Say what spreads: not the image, the label, from lookalike to lookalike. Thirty of two hundred are wrong here. The far left dot of the fourth row is a seed in which nearly everything took one label. Ask who would have noticed that without the true labels. That is the honest price of the method.',
  'semi-take':
    'Three sentences to leave behind: vary what you have, doubt labels that no person gave, and never test on them. Ask about synthetic images: what does a generator know that its ten patients did not show? Nothing that one could trust. Next: a decision that no network takes off our hands.',
  // operating-point
  'point-what':
    'Drag the handle from left to right once. Ask for the two kinds of error at 0.50: 63 missed, 100 called for nothing, of 500 each. Sensitivity 87.4 %, specificity 80.0 %. The network was kept poor on purpose, so that there is something to decide.',
  'point-move':
    'Ask what rises at 0.20. Answer: sensitivity 98.6 %, specificity 43.8 %. Seven missed, 281 called for nothing. Ask whether the network became better; point at the curve, the handle only moved along it. Improving means another curve, not another point.',
  'point-prevalence':
    'Let everybody write a number down before you show the answer. At half prevalence the PPV is 81.4 %; guesses for the archive run from 80 to 40 %. Answer: 4.2 %. Nine found among 207 called. Read the table aloud, row by row. Nothing in the network has changed.',
  'point-cost':
    'Ask for the price of a miss, in false alarms; write three bids on the board. At a price of 1 the cheapest threshold is 0.87 and more than half are missed. Answer: at 50 it goes down to 0.22, sensitivity 98.4 %. Then enter the bids of the room. The answer is theirs, not the machine’s.',
  'point-take':
    'Prevalence 1 %: leave the table on the screen. Ask what to look for in the next paper: the prevalence of the test set, and who set the threshold. Close with the course in one sentence, from the room: numbers in, weights learned from labels, a decision made by us.',
};
