import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // anatomy
  'two-findings':
    'Drag the patient to the far right, then up. Let the room read both numbers aloud. Ask: is an ADC of +1 a high number or a value in mm²/s? It is one standard deviation above the average. Keep it in mind; standard units return in chapter 4. Next: what the neuron does with the two numbers.',
  weights:
    'Turn w₁ down to 0: enhancement no longer counts and its bar is gone. Turn it negative and ask what kind of finding would have such a weight. Usual answer: one that reassures. Come back to 1.2. Sentence to leave: a weight is how much a finding is believed, and in which direction.',
  bias: 'Ask before anything moves: the bias goes from 0.4 to 1.6, what does the line do? Give ten seconds, take hands. Many say that it turns. Answer: it slides, and this patient goes from 0.802 to 0.931. Then turn w₁ by hand to show what turning looks like. Bias is the prior; weights are the evidence.',
  sum: 'Follow the bars with the pointer: 1.8 from enhancement, −0.8 from ADC, 0.4 from the bias. End at 1.4, then up to the curve: 0.802. Somebody will ask whether that is a true probability. Only if it was trained and checked for it; chapter 9 looks at calibration.',
  line: 'Give the handle to somebody from the room. Goal: 60 of 60. Most first fight with the angle, then notice that sliding does the rest. Point at the two thin lines: cases between them are the ones you would discuss at the tumor board. Then bridge: what makes this gray zone narrow?',
  double:
    'Read out all four options and wait fifteen seconds; this one splits the room. The common wrong answer is that the line moves toward high grade. Answer: the line stays, this patient goes from 0.731 to 0.881. Trap: it works because the bias is 0; with a bias, double that too. Surer is not more right.',
  'neuron-takeaway':
    'Ask who has used a logistic regression score in the clinic. They have met this neuron. Ask what one line cannot do: separate a middle group from the two extremes. That question opens chapter 5. For now, the open point is who turns the knobs; first, a closer look at the curve.',
  // sigmoid
  'sig-squash':
    'Drag from far left to far right, slowly in the middle. At 1.1 the output is 0.750 and the slope 0.187. Ask where the output changes fastest; they see it at 0. Point out that it never reaches 0 or 1: a neuron cannot say impossible. The slope is what matters for learning.',
  'sig-area':
    'Read the area at z = 2 together: 0.881 times 0.119 is 0.105. Then ask for the largest possible area and let them think: when is a rectangle with sides that add up to 1 largest? When it is a square. Answer: 0.25. Remember this quarter; it returns in chapter 6.',
  'sig-where':
    'Let them vote patient by patient. A clinical picture helps: one more finding changes the undecided case, not the clear one. After the answer show both ends: the same 0.1 moves the output by less than 0.001 there. Leave them with: new evidence counts most where the neuron is in doubt.',
  'sig-sure':
    'Tell it as a case: a confident call of 0.993, then a biopsy against it. Ask how much of the correction gets through; the room tends to say nearly all, because the error is large. Answer: the slope is 0.00665. Large error, hardly any learning. How to escape comes at the end of the next figure.',
  'sig-others':
    'Switch through the four. At z = 2 the tanh lets 0.0707 through, the ReLU 1, the step nothing at all. Ask why nobody trains with a step: no slope says which way to go. Then drag the ReLU below 0 and show its slope of 0. Details and the dead neuron come in chapter 6.',
  'sig-takeaway':
    'One minute, no dragging needed. Ask the room for the largest slope: 0.25. Ask for the slope when the neuron is very sure: close to 0. If somebody asks about several neurons in a row, let them multiply: five quarters give less than a thousandth. Next: one patient on paper, forward and back.',
  // forward
  'fwd-patient':
    'Say the case aloud: enhancement a little up, ADC two standard deviations down, biopsy low grade. The weights are a guess. Press Next line by line and let the room say each number before it appears. Take time here: all of training is these lines, repeated.',
  'fwd-forward':
    'Ask for the sum: 0.5 plus 0.5 plus 0.1. The trap is the second term: −0.25 times −2 is positive. Output 0.750 for a lesion that is low grade. Point out that use in the clinic is this row and nothing else. What follows happens in training only.',
  'fwd-loss':
    'Let them square 0.75 in the head: above or below a half? Five seconds. Answer: 0.563. If somebody asks why squared and not the plain difference: a large error should cost more than twice a small one. The alternative, cross-entropy, comes four stops from here and will look better.',
  'fwd-factors':
    'Press Next and read each factor as a question: how much does the loss move with the output, 1.50; the output with the sum, 0.187; the sum with the weight, which is the measurement itself. Nobody needs to differentiate to follow; they need to see three links of one chain.',
  'fwd-product':
    'Only the sign is asked. Wait until somebody says that the measurement is negative. Answer: −0.562 for w₂, and 0.281 for w₁. Ask why w₂ gets twice as much: its input is twice as large. A measurement that is 0 teaches its weight nothing. Next: what to do with these three numbers.',
  'fwd-update':
    'Ask for hands: lower, zero or higher? Many expect zero, since the neuron was told the truth. Answer: 0.563 becomes 0.318, the output 0.564. Show that w₂ changed its sign, from −0.25 to 0.0312. Sentence: still wrong about this patient, but less sure of it.',
  'fwd-hand':
    'Hand out paper, or let pairs work for four minutes with a phone calculator. Fill in z and a together, then let go. The figure names the factor that is off. The most frequent slip is a forgotten bias, then a lost minus sign at w₂. Nobody needs all thirteen blanks.',
  'fwd-practice':
    'For a seminar: each pair takes its own New patient, first pair to finish without a hint explains one line. In a lecture, skip it and name it as homework; the link opens the same patient. Whoever did it twice has done by hand what a training run does a million times.',
  'fwd-sure':
    'Set the scene: output 0.998 for high grade, biopsy low grade, the worst error on this page. Ask how strongly it is corrected. Expect large. Answer: 1.995 times 0.00247 is 0.005. The first patient, far less wrong, pulled with 0.281. That is absurd, and it has a cure.',
  'fwd-entropy':
    'Compare the two columns row by row: the same patient, the same sum. By squared error the pull is 0.005, by cross-entropy 0.998. Drag b down and watch the first one grow while the neuron gets less wrong. Sentence: with cross-entropy the correction is the error itself, a − y.',
  'fwd-takeaway':
    'Ask one person to retell the loop in four words: forward, loss, back, step. The order matters: no gradient without a loss. Trap in reading papers: backpropagation is the way back only; gradient descent is the step that follows. Now the same loop with sixty patients.',
  // train
  'train-loop':
    'Press Step about five times, slowly. Each time say which case is ringed and where the line went. Then Step back twice: the line returns exactly. 4 of 60 right at the start is worse than a coin; ask why. The line stands with its sides exchanged, so it is wrong in a systematic way.',
  'train-pull':
    'Point at the ringed low-grade case. Ask where the line goes after one look at it. Most say nearer. Show the answer and point at the dotted line. Then ask what happens to the other 59: nobody asked them. That is the trouble of one case at a time, and the reason for batches.',
  'train-batch':
    'Step by batch first: the loss falls evenly. Switch to case, which begins a new run, and step ten times: the curve stutters. Count with the room: 60 cases in batches of 10 are six steps in an epoch. Average of ten opinions, like a panel. Chapter 4 deals the cards one by one.',
  'train-play':
    'Press Play and say nothing for ten seconds. Then ask what still happens after the line stands still: the loss keeps falling, because the neuron becomes surer. Point at the hollow cases and ask why they are not used for learning. Leave them with: what counts are cases whose answer the neuron has never been shown.',
  'train-rate':
    'Ask: α from 0.5 to 100, what happens? Usual guess: the line swings to and fro. Answer: one leap, then nothing. All outputs sit at the flat ends, so the gradient is gone. Then set the rate back to 0.5: the run begins again and comes to rest. In chapter 4 a large rate fails in another way.',
  'train-sure':
    'Same start, same rate, every case wrong and the neuron sure of it. Ask which loss gets out first and why. After the answer let them explain it with the word slope. Squared error multiplies by a(1 − a), next to 0 here. For classification, cross-entropy is the usual choice; this is the reason.',
  'train-takeaway':
    'Ask what exactly was learned: three numbers. Everything else was fixed by us: which measurements, which patients, which labels. Real patients overlap, so 60 of 60 in a paper should make one suspicious. Next chapter: what the step down the loss really does, and how it fails.',
};
