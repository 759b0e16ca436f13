import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // parabola
  'pb-what':
    'Drag the ball from −2.5 through the bottom to the other side, slowly. Let the room read the slope: negative on the left, zero at the bottom, positive on the right. Ask what the sign is good for. It points uphill, so one goes the other way. The titration picture carries the whole chapter.',
  'pb-step':
    'Before each Step let the room compute: 3 goes to 2.40, then 1.92, then 1.54. Ask why the moves get shorter although α stays 0.1. Because the slope shrinks. Step back once to show that nothing is lost. Question that comes up: does it ever arrive? Never exactly; one stops when it is near enough.',
  'pb-land':
    'Let somebody come forward and click, or take three bids. Typical bid: near the bottom, around 0. Give them the arithmetic if nobody offers it: slope 6 times 0.9. Answer: it lands at −2.40, beyond the bottom, and the loss still falls from 9 to 5.76. Overshooting is not yet failing.',
  'pb-diverge':
    'Ask for hands on all three options. Many choose settles, after what they saw at 0.9. Answer: each leap is 1.1 times the last, and after twelve steps the ball is beyond 9. Play on until the figure stops it. Then 1.0, to and fro for ever. Sentence: between fast and broken there is little room.',
  'pb-valleys':
    'Ask where a ball without memory comes to rest. Show the answer, then press Play until it rests near −1.86. Now set α to 0.4 and play from −3 again: it lands in the deep valley. Somebody will call that a method. Let the room object: from another start the same leap may leave the good valley.',
  'pb-blind':
    'The best two minutes of the chapter. Cover nothing yourself; the curve is hidden. One person turns w, another writes down w, loss and slope. Stop after eight tries and press Reveal. Ask which number helped more. Most say the slope: the loss tells how bad, the slope tells where to.',
  'pb-takeaway':
    'Here α is 0.4: two steps take the ball from 3 to 0.60 and 0.12. Let the room say the rule once, aloud. Ask what a machine cannot see: the curve, and other valleys. Then the bridge: so far one weight. With two, the curve becomes a map.',
  // surface
  'sf-what':
    'Drag the disc and read the right panel: each place is a complete neuron with its answers to sixty patients. Go to a bad place on purpose and let the room describe what that neuron does. Usual question: where is the best one? Do not show it yet; let descent look for it.',
  'sf-ravine':
    'Ask how water would run from the disc, then how descent will. They differ: descent takes fixed strides. Answer: sixty steps of zigzag, and hardly any way along the ravine. It takes 356 steps to come near the lowest loss. Ask who is to blame. The units: an ADC between 0.6 and 1.7.',
  'sf-scale':
    'Stress it twice: same patients, same neuron, same loss, same rate; other units. Wait until somebody dares a number. Answer: about 12 steps instead of 356. This is why every image pipeline subtracts a mean and divides by a spread. If a paper does not say how inputs were normalized, ask.',
  'sf-loss':
    'Play with the squared error and let them watch the step length on the plain. Ask where the neuron is surest of its errors: there. Then cross-entropy, from the same disc: 51 steps to come near the lowest loss instead of 147. The start is no better; the slope is. This is the plateau from chapter 3, seen from above.',
  'sf-takeaway':
    'Ask for the three things that decided how long the way was: units, loss, learning rate. Nobody should leave with the picture of one bowl. Where it helps, tell them that the map could be drawn only because there were two numbers. Next: where does the slope come from?',
  // chain-rule
  'ch-what':
    'Read it as an adverse event review: the loss moved because a moved, a because z moved, z because of w₁. Point at the tiles in that order: 1.50, 0.187, and the input 1. Let the room multiply: 0.281. Same patient and same numbers as in chapter 3, on purpose.',
  'ch-zero':
    'Ask what happens when the middle tile is 0. Some will save the bias, because its input is a constant. Wait for the objection. Answer: all three products are zero. Then try the other tiles: the first at 0 means nothing is wrong; the last means that the finding took no part.',
  'ch-update':
    'A number is asked, so give a minute and a calculator. The product of the first two is 0.281, times −2. The usual slip is the sign. Answer: −0.562, so w₂ rises. Press Step and read the loss: 0.563 becomes 0.318. Step again, and ask why it falls less.',
  'ch-nudge':
    'For the sceptics. Press Nudge under each weight and compare the three numbers: nudged, tiles, engine. They agree to three digits. Ask how many runs a nudge needs per weight: two. With ten million weights that is twenty million runs; one pass back does it all. That is why backpropagation matters.',
  'ch-batch':
    'Three arrows pull to the left, three to the right, so the mean is shorter than most; every ward round knows such a vote. Ask what happens when one patient is left out. Answer: the thick arrow moves a little, by that share. Then leave in a single patient and show how far one vote can pull. Questions about outliers belong here.',
  'ch-plateau':
    'Ask first where a good teacher would pull hardest: at the confident error. At z = 1.1 both losses pull. The answer goes to z = 6: 0.005 for the squared error, 0.998 for cross-entropy. Drag slowly between the two and let them see the first curve rise and then die.',
  'ch-takeaway':
    'Let the room translate the product into words: how wrong, how movable, how large the input. One zero ends it. Ask what happens with twenty such links instead of three; hold back the answer, it is chapter 6. Now: when in the day are these gradients taken, and from whom?',
  // batches
  'bt-what':
    'Press Step once and stop: eight cards, one mean, one move of the weights. Press again: the next eight meet other weights than the first eight did. That is the point people miss. Ask why one does not wait for all forty. Because eight already give a fair idea of the direction.',
  'bt-epoch':
    'Pure arithmetic, quick: forty by eight. Answer: five. Then ask the reverse question: 1,000 images, batches of 32, how many steps? 32, the last batch being smaller. Papers state epochs and batch size; only together do they say how often the weights moved.',
  'bt-order':
    'Ask in which order the second round comes. Half the room says by chance, and they are half right. Answer: another order, decided by the seed, the same on every computer. Set another seed and show that the deck changes. Reproducible does not mean the only possible result.',
  'bt-size':
    'Ask which run shows noisier dots. Answer: batches of 1, and the mean falls far lower, to 0.0657, since the weights moved 120 times. Then set the batch size to 40: after three epochs 0.388. Leave them with: noise per step is the price for more steps.',
  'bt-takeaway':
    'Quiz the three words: what is a step, a batch, an epoch? Take the clinical version if it helps: a case conference, its patients, the whole register once. Bridge: one neuron is now fully trained by hand. One straight line is all it has, so chapter 5 adds more of them.',
};
