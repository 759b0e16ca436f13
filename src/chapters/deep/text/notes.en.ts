import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // activations
  'ac-what':
    'Drag z from left to right and have them watch the lower plots only: the slopes. At 2 they read 1, 1, 0.105 and 0.0707. Ask which one a correction passes best. Chapter 3 looked at one bend; here four stand side by side, because the choice decides whether a deep network learns.',
  'ac-larger':
    'Ask at −2, with the sentence from the textbooks in their ears: the ReLU has the larger slope. Nearly all vote for the ReLU. Answer: 0 against 0.105. A half-truth corrected is remembered better than a rule. The sentence needs three more words: for positive sums.',
  'ac-dead':
    'Describe it as a reader who has stopped answering: bias −7, sum negative for all twelve lesions. Ask when it recovers. Typical: late, but it does. Answer: 200 steps, 2,000 steps, nothing; no weight is told to move. Point at the product in the figure: a large error times 0.',
  'ac-rescue':
    'Press Play and let them wait: at a leak of 0.01 it wakes after 110 steps. Reset, leak 0.1: 14 steps. Ask why one does not take a large leak always. Because then the bend is hardly a bend, and layers of straight lines add up to one straight line.',
  'ac-takeaway':
    'Ask for one defect of each: sigmoid flat at both ends, tanh too, ReLU silent for negative sums, leaky ReLU one more number to choose. Where it matters: hidden layers ReLU, last layer sigmoid for a yes or no. Next, up to twenty of these slopes are multiplied.',
  // vanishing
  'vn-what':
    'Raise the depth from 3, one layer at a time, and read the leftmost bar. With three sigmoids a share of 0.0360 arrives at the first layer. Say what that layer is: the one that looks at the patient. Mind the axis, it is logarithmic; each line down is a large loss.',
  'vn-ceiling':
    'Let them compute: 0.25 five times with itself. Give a minute; most are off by a factor of ten, which teaches something, too. Answer: 0.000977, and the figure goes to ten layers, a millionth. This is the ceiling; real sums are not at 0, so less arrives.',
  'vn-swap':
    'Stress that no weight changes. Eight sigmoids: 0.00008 of the gradient arrives. Ask what happens with ReLUs. Cautious audiences say a little more. Answer: 0.58. Question that comes up: half of the ReLUs are shut, so why not less? These first weights are chosen large enough for that.',
  'vn-scale':
    'Depth 20, ReLU, weight scale 1: only about 0.000015 arrives. Drag to 1.4: 0.012. Drag beyond 2 and the bars leave the page: exploding. Ask what the right scale is for. To keep the product near 1. Sentence: activation and first weights are one decision, not two.',
  'vn-train':
    'Ask which of the two learns; after these stops all say the ReLU. Show the answer and wait for the training. If the sigmoid network learns on your seed after all, say so: it happens in about one of ten. The other stays at a coin. This is one reason why deep networks did not train for decades.',
  'vn-takeaway':
    'Ask for the picture of the day: a correction handed down through many hands. Then the honest footnote: tanh does well here, too, and at depth 20 ReLUs often fail. Modern networks with a hundred layers add connections that skip some. Next: a network that learns too well.',
  // polynomial
  'py-what':
    'Drag the degree up slowly, stop at 1, 3, 9. The error on the ten falls from 16.3 to 6.21 to 0. Ask when they would stop if it were their patient. Do not comment yet. A polynomial stands for a network: degree for the number of neurons.',
  'py-best':
    'Vote on the four ranges. Statisticians choose a few bends; others trust the curve through most points. Answer: degree 3, test error 6.93. At degree 9 it is 30.8, with a training error of 0. Ask which of the two numbers appears in a poorly written paper.',
  'py-new':
    'The eleventh patient. Ask how far off a perfect curve will be. Answer: 15.4 units for this one. Press Next patient three times; the fourth is missed by 73. Drag the yellow point and let the curve learn it: everything else jumps. One patient rewrites the whole rule.',
  'py-penalty':
    'Same degree 9, now with a price: training error 2.98 and test error 7.58 instead of 30.8. Ask what the penalty took away: the large coefficients that the swings were made of. Then 10: too dear, the curve flattens, 9.38. Somebody has to choose that number, on patients kept apart.',
  'py-takeaway':
    'Let the room finish the sentence: a perfect fit to known patients proves nothing. Then the footnote for the advanced: at degree 11 the test error is 10.2 again, far below 30.8. Many perfect curves exist, and the calmest is taken. Do not dwell on it. Next: the ways down.',
  // race
  'rc-what':
    'Six steps are done. Let them describe: SGD took one large step down the wall and now creeps, momentum shot past the ravine and swings back, Adam goes at an even pace. Drag the start once. Ask why nobody goes straight to the bottom: nobody sees it. All know only the slope where they stand.',
  'rc-order':
    'Take bets first; Adam is the favorite of those who read papers. Answer: momentum after 37 steps, Adam after 104, plain descent after 131. Ask why. The swings across cancel, the steps along add up. Add that each rate was chosen well; with other rates the order may change.',
  'rc-card':
    'One card, one step. Let them read: slope 5.72 for w, and the step is 0.3, the rate itself. For b, slope 4.70, the step is 0.3 as well. Ask what Adam has forgotten: how steep it was. Press Step: 0.294, since the slopes begin to differ from their mean.',
  'rc-bowl':
    'Standardized ADC, the same start. Ask who wins now. After the last result most stay with momentum. Answer: plain descent in 8 steps, momentum 10, Adam 42. Sentence: a clever optimizer repairs what a good scale would have avoided. Normalizing first costs nothing.',
  'rc-takeaway':
    'Set the rate of SGD to 0.45, press Play and let it leave the map. Ask what a fair comparison of optimizers needs: a tuned rate for each. Many papers tune only their own. For practice: Adam to begin with, and standardized inputs. Last figure of the chapter: how to keep a network from learning by heart.',
  // regularise
  'rg-what':
    'Forty patients, four wrong biopsies, 152 weights. Ask for the course of the dashed curve. Most now say that it turns. Show the answer and wait for the training. Point at the islands round the wrong labels. Ask why the loss tells it earlier than accuracy: it counts how sure one was.',
  'rg-l2':
    'Compare the two borders: jagged on the left, smooth on the right, same patients and first weights. Drag the strength up until the right one is blind. Ask what an equivalent in reporting would be: not building a rule on a single odd case. The exact losses depend on the seed.',
  'rg-l1':
    'Point at the drawing: more than half of the weights are exactly 0. Ask how that differs from L2, where they only get small. L1 takes the same amount from each, so the small ones die. It leaves a network that could be read. With 152 weights that is still hardly possible.',
  'rg-dropout':
    'Point at the gray neurons: left out in this step. The image: a ward that must work with changing staff. Ask who works when a new patient is judged. Some say again a random part. Answer: all, each turned to its right volume, so the same patient gets the same answer twice. Then press Step: others drop.',
  'rg-early':
    'Follow the curve of the validation set with the pointer, up to the dotted mark. Ask why the test set may not choose the moment. Give time; good reviewers of AI papers ask this. Whoever chooses on a set has learned from it, even without a gradient.',
  'rg-augment':
    'Ask for changes that would be harmless in a chest film: small shift, small turn, other exposure. Then a harmful one: mirroring, since the heart changes sides. Look at the border: the wrong biopsies own no islands any more. Augmentation is knowledge that we put in.',
  'rg-leak':
    'Set it up as two studies with the same 36 patients. Ask which test foretells next year. Show the answer and wait. Read the numbers in pairs: what the test said, what came. By image, the test praises too much, often by twenty points. When you review, look for the word patient in the split.',
  'rg-takeaway':
    'Ask each row for one remedy and its mechanism. Then try another seed: the sizes change, the order often too. What no remedy repairs is a test that knew the patients. Bridge: so far two measurements per patient. The next chapter has thousands, one per pixel, and another kind of layer.',
};
