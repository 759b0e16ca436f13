import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // matrix
  'matrix-what':
    'Point at the liver, then at air, then at the spine; let the room read the stored values aloud. Ask what the machine knows beyond these 262,144 numbers. Nothing: not that it is a liver, not where up is. Hold on to that; every later stop is about the gap between number and meaning.',
  'matrix-zoom':
    'Zoom from 64 to 8 in three clicks and ask somebody to trace the border of the lesion in the numbers. They cannot do it cell by cell, only by comparing groups. Say so: your eye averages, without being asked. A network has to learn such averaging; in chapter 7 it is called a filter.',
  'matrix-point':
    'Let one person come to the screen. Give a hint only if nobody moves: take away 1,024. Expected first answers: the lung side or the stomach. Show the answer, then point at the fat under the skin. Trap for DICOM users: the offset differs between files; the file itself states how to get to HU.',
  'matrix-window':
    'Ask: the window goes from 400 to 150 HU wide, what becomes of the stored value? Take hands. About a third of any audience says that it changes. Show the answer and point at the two read-outs, stored and displayed. A window is for the reader; the file stays as it is.',
  'matrix-edges':
    'Drag the yellow ends of the histogram and say what each peak is: air, fat, soft tissue. Make a bone window, then one for the gas in the stomach. Question that comes up: so does a network need windows? Not to see; but many papers window before training, and then whatever lies outside is lost.',
  'matrix-presets':
    'Four presets, cursor in the lesion. Ask the question and let them compute: 60 HU out of 1,800, of 256 grays. Answer: about 8 grays instead of 38, and the lesion all but vanishes. To the machine it is as visible as before. That is the first honest advantage of a computer.',
  'matrix-reader':
    'Wait until the reader has finished learning; it takes some seconds when the chapter is opened. Then ask what it will say when the liver is as black as air. Answer: soft tissue, unmoved. Add the limit at once: it has met synthetic patches only, and it never says that it does not know.',
  'matrix-paint':
    'Paint fat into the frame, cell by cell, and let the room call the moment when the bars tip. Then paint something absurd, one value above the rest. It still answers. Undo. Sentence to leave: a network has no sense of absurdity. The number of cells needed depends on the training run.',
  'matrix-sort':
    'Give thirty seconds in silence. Help: subtract 1,024, then ask which patch scatters most. Bone is easy, air is easy; people hesitate between fat and soft tissue. Show the answer and read the names. What they used is level and scatter, and that is what a network uses for texture, too.',
  'matrix-depth':
    'Ask for the number of levels in 8 bits; somebody will say 255. It is 256, since 0 counts. Then lower Bits one by one. Ask when the lesion goes and when the reader errs; it need not be the same moment. Storing 12-bit CT as JPEG throws levels away before any training.',
  'matrix-own':
    'Only with an anonymized file prepared beforehand; open it now, or skip. Show the stored value and what the file says about it. If it is MR, point out that there is no unit. The reader was trained on synthetic CT: let it be wrong on a real slice, and say why.',
  'matrix-take':
    'Ask for three things that change what we see and none of the numbers: window, palette, white on black. Then the reverse: what changes the numbers and nobody sees? Another scanner, another dose. That returns in chapter 9. Next: color, which is only more tables.',
  // channels
  'channels-what':
    'Move the loupe from the optic disc to a vessel and let the room read the three bars. Ask which bar changes most between the two places. The channel pictures stay covered on purpose; the next stop asks about them. The retina is computed, no patient.',
  'channels-best':
    'Ask the ophthalmologists to stay silent. Most others say red, since the fundus is red. Answer: green, with a contrast of 0.62 here. Ask why: blood takes up green light. This is knowledge that the optics chose for us; a network would find the same by looking at many examples.',
  'channels-gain':
    'Switch off red and green and raise the gain of blue. Ask what the gain does to the contrast read-out. Nothing: lesion and background are multiplied alike. It is the window of the last figure again, in color. Turn everything back on before you go ahead.',
  'channels-swap':
    'Predict first: swap red and green, what has a computer lost? Clinicians tend to say the color, so the diagnosis. Answer: nothing, the same three numbers in another order. Swap back to show it. The trap follows at the next stop: a network that was trained on one order needs that order.',
  'channels-take':
    'Step through a few other microaneurysms; in one of them blue shows more contrast than green, so the rule is a good one and no law. Ask what happens when a camera stores blue first. The trained network gets a different eye, and nobody warns it. Next: find better axes than the ones we measured.',
  // representation
  'representation-rule':
    'Unturned, the rule gets 46 of 60. Ask which turn helps; let them point with an arm. Answer: clockwise by about a third of a right angle, 50 of 60. Ask what the new axis means in the clinic: more enhancement and less ADC at once. It has no name, and it is the better measurement.',
  'representation-shift':
    'Hand the mouse over: drag the yellow origin until all 60 are right. It takes most people under a minute. Show the right picture meanwhile: the program sees only left or right of zero. Weights turned the axes, the bias moved them. Both are needed; remember that for the neuron.',
  'representation-numbers':
    'Read the six numbers aloud. Ask: everything twice as large, how many change sides? Some expect the border cases. Answer: none. Then try shear, and a few do. A frequent half-truth says that weights rotate; they rotate, scale and shear. The figure shows which one matters.',
  'representation-ring':
    'Give half a minute with the handles before you ask. Then the question: how many can a straight line get right? Typical guess: all, with patience. Answer: 89 of 120, and that is the best of all lines. Too little and too much are both ill; no single cut expresses that.',
  'representation-network':
    'Press Play and let them watch the border close. Twenty numbers, changed little by little; how, is the matter of the next two chapters. Question that comes up: does it always work? No, with an unlucky seed it may stay stuck; try another seed if it does.',
  'representation-bend':
    'Ask first, with the slider at raw: where must the middle have gone if a straight line is to do? The common answer is pressed together. Show the answer, and move the slider slowly. All 120 are still there. Let them follow one normal case on its way to the corner.',
  'representation-space':
    'Turn the sheet with the slider. Ask how to cut the center out of a ring drawn on paper without scissors: lift it. Three units give the third direction. Clinically: a third measurement, made by the network from the two it was given. Somebody may ask for two units; chapter 5 tries it.',
  'representation-take':
    'Let the room say what the last layer does: one straight line, as they drew by hand. Everything before it makes that line enough. If there is time, ask what the axes of an image are: one per pixel, 262,144 for the first slice. The next chapter opens a single neuron.',
};
