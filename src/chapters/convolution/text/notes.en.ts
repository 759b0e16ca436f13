import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // kernel
  'kernel-what':
    'Point along an edge in the slice, then across a flat area, and let them watch the sum. Ask what the nine numbers look like as a picture: a bright line between two dark ones. Say it early: filter and image are the same kind of thing, tables of numbers.',
  'kernel-line':
    'Work it out on the board: which pixels are not zero, which weights lie on them. Three times 2 times 255. Common slip: they add all nine weights. Answer: 1,530. Ask whether any other image gives more. None can; the filter answers most to its own likeness.',
  'kernel-across':
    'Turn the head by a right angle. Ask what the same filter says to a lying line. A line is a line is the popular answer. Answer: 0. Let them do one row: −1 plus 2 minus 1. So one filter is not enough; a network has many, one for each direction at least.',
  'kernel-flat':
    'Cover the image with your hand but for the square. Ask how the inside of a white square looks in the map. White, say most. Answer: black. The weights add up to 0. Ask for the clinical reading: such a filter is blind to brightness, so an image that is brighter as a whole does not disturb it.',
  'kernel-presets':
    'Go through the list in one minute and let the room name what stays: ribs, vessels, outline. Stop at Blur and ask what a small nodule thinks of it. Then Sharpen: the noise comes along. Every trade here is known from reconstruction kernels in CT; use that comparison.',
  'kernel-vessel':
    'Dark vessels on a brighter ground. Ask which filter makes them bright. Blur has friends, since it removes noise. Answer: negative weights where the line lies. Show a hemorrhage that lights up as well. A filter answers to a pattern and has no idea of a diagnosis.',
  'kernel-paint':
    'Invite one person to paint: 2 in the middle column, −1 beside it, and the map follows. Then the task: make the rim of the tumor the brightest place. Two minutes are plenty. What they do by trial, a network does by gradient, for thousands of weights at once.',
  'kernel-take':
    'Ask who chose these numbers: a person, decades ago. Then ask who chooses them in a network: nobody, they start at random and move downhill. Leave them with: a filter answers most where the image looks like it. Next, the window starts to walk.',
  // sliding
  'sliding-what':
    'Drag the window by one pixel and let them find which numbers changed. Follow one product with the pointer: pixel, weight, product, sum, one cell of the map. Ask how many cells the map will have on ten pixels: eight on a side. At the edge the window does not fit.',
  'sliding-play':
    'Step three times, let the room say the direction, then Play. Ask how many different weights were used for all 64 cells: nine. A dense layer would need a weight from every pixel to every cell, 6,400. Sharing is the whole economy of this idea.',
  'sliding-bright':
    'Let somebody point before the map is there. Advice: look for a bright row between darker ones, forget the numbers. Show the answer and see how near they were. Click the brightest cell and check the nine pixels. Anyone can now predict a feature map by eye.',
  'sliding-back':
    'Click cells at the edge and in the middle. Ask what a cell cannot know: anything outside its nine pixels. Then the deeper layer, five by five after two layers. For reading a film: the first layers see texture, only late ones see that something lies in the left upper lobe.',
  'sliding-shift':
    'The patient lies two pixels further left. Ask what the map does. Those who have read about invariance say that it stays. Answer: it moves along. Teach the two words now, equivariant for moving along, invariant for staying. The difference decides the experiment near the end of this chapter.',
  'sliding-stride':
    'A number is asked; draw ten boxes on the board and let them place the window at 0, 2, 4, 6. Answer: 4 on a side. Ask what became of the last column: never looked at. A finding at the very edge of an image is worth less to many networks; now they know one reason.',
  'sliding-padding':
    'Move the window into the corner. Ask which of the nine pixels were measured: four. The five others are zeros that we made up. Point out the edge in the map along the border: it is an artifact of padding. Compare it to a truncation artifact, of our own making.',
  'sliding-dilation':
    'Dilation 3: nine weights span seven pixels. Ask what it sees better and what it misses: coarse patterns, and everything between the samples. Raise it to 5 and read what the figure says: eleven pixels do not fit into ten. Then back, and let the formula be read aloud once.',
  'sliding-take':
    'Use the arrow buttons and let the room say the word: equivariant. Ask why the map is not exactly the same at the edge: new pixels come in. Warn of the sentence that CNNs are invariant; keep the verdict for the translation test. Next: maps are large, so they are made smaller.',
  // pooling
  'pooling-what':
    'Click two or three windows on the left and their cells on the right. Then change a number that is not the largest: nothing happens. Ask what that buys: some peace from noise and small shifts. And what it costs: the other three numbers are gone.',
  'pooling-hand':
    'Two minutes in pairs, nine cells, no calculator. Check tells where it went wrong. The usual slip is a window shifted by one, so that windows overlap. They do not overlap here. Then set Pooling to average for the fast ones. In a lecture do one row together.',
  'pooling-average':
    'Ask for the mean of 1, 3, 2 and 9; ten seconds. Answer: 3.75, while the maximum keeps 9. Ask which of the two is nearer to what a radiologist does with four neighboring pixels. It depends on the task: texture asks for the mean, a calcification for the maximum.',
  'pooling-nodule':
    'A nodule of one pixel. Let them say the answer before they compute. Answer: 63.75. After three such layers about 4 of 255 are left, below the noise of most images. Ask which kind of pooling they would want in a screening program for small nodules, and why.',
  'pooling-twice':
    'Ask how much is left after two poolings. Half and a quarter are the usual answers, forgetting that both directions count. Answer: one sixteenth. The map below, 62 by 62, ends at 15 by 15; the odd row and column fall away. Ask what can no longer be said afterwards: where exactly.',
  'pooling-take':
    'Let one half of the room defend the maximum, the other the average, one sentence each. Then the point: exact place is given up on purpose. For classification fine; for measuring a tumor border one needs other designs. Next, all pieces together in one network.',
  // cnn
  'cnn-what':
    'Walk through the stack from left to right: slice, 8 maps, pooled, 16, pooled, 16, answer. The weights are random, so the answer means nothing yet. Click a few maps: even random filters show an outline. Ask how many numbers are to be learned: 3,602, few for a network.',
  'cnn-open':
    'Choose a cell on the rim of the tumor and read the row: nine pixels, nine weights, sum, bias, ReLU. Ask why a pixel is negative here: the mean was taken away. Pick another cell where ReLU makes a zero. No step in this network is hidden from them.',
  'cnn-deeper':
    'Ask how many weights a filter of the second layer has. Nine is the reflex. It is 72: nine for each of the eight maps. Choose one of the small pictures and show its share of the sum. The frame in the slice has grown to eight by eight pixels.',
  'cnn-train':
    'Take the vote first: what will the first filters look like? Those who know textbook pictures say clean edges. Show the answer and press Play; depending on the machine the course takes up to some minutes. They hardly change. What is learned is how to combine them. More time and data give neater filters.',
  'cnn-drag':
    'If the network is not trained at this stop, press Play and talk on. Ask what the maps do when the lesion is dragged. Show the answer, then drag it yourself, slowly, across the midline. All maps follow. Watch the second decimal of the answer: it moves a little. That is what nearly invariant means.',
  'cnn-threshold':
    'Ask what rises when the threshold falls to 0.20. Sensitivity comes quickly; insist on the price. Show the answer, then drag along the curve. The counts depend on your training run. Ask who should choose the point: not the one who trained. Chapter 9 puts costs on it.',
  'cnn-take':
    'Say both sentences: everything in this network can be computed by hand, and its accuracy says nothing about patients. The images were drawn by a program. Ask what would be needed before one believes such a number: other hospitals, other scanners, a reference standard.',
  // translation
  'translation-what':
    'Press Train all four at once, before you explain; it takes a minute or two. Meanwhile: four networks, the same 400 slices, every tumor on the left. Two share their filters and differ only in the head; two have none. Ask for bets on the left side first.',
  'translation-guess':
    'Now tumors on the right, where none was ever seen. Ask which still work. The majority: both with filters, because convolutions do not care where. The switch turns with the answer. The flatten head falls, often below guessing; only the maximum of each map stands. If one shows 50 % on both sides, it never learned.',
  'translation-count':
    'Let them count: nine weights, eight filters, eight biases. Answer: 80, against 131,104 for the dense layer beside it. Ask what happens at 512 by 512: the 80 stay, the dense layer grows 64-fold. That is why convolutions made images affordable.',
  'translation-take':
    'Ask somebody to correct the sentence: CNNs are translation invariant. Expected: the convolution is equivariant, the head decides. Then the other side: a fixed place is knowledge in a chest film, where the heart should be left. Last figure: the same with your own images.',
  // own-data
  'own-open':
    'Prepare a small anonymized dataset beforehand, a folder for each class, some dozens of images each, or an npz of MedMNIST. Open it now. Read the counts per set aloud. No data at hand: say what is needed and go on; the page invites the audience to try at home.',
  'own-train':
    'Ask which of three accuracies will be highest, then press Play. As a rule training; with few images any order may appear, so do not promise. Point at the best epoch: chosen on the validation set. The test set is looked at once. Ask what happens if one looks ten times.',
  'own-wrong':
    'Go through the surest mistakes one by one and ask what they share: border, marker, view, label. Now and then the label is wrong and the network right. Leave them with the rule for any dataset: one patient in one set only. The next chapter starts from a network that has learned elsewhere.',
};
