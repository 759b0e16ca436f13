import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // freeze
  'freeze-what':
    'Press Play before you explain: three networks, five seeds, it takes some minutes and fills the plot. Then tell the situation: ten scans of each tumor and a deadline. Ask who has ever had 3,000 labeled cases. The source reads brain MR and gets 99 % right there. What is carried over is filters.',
  'freeze-few':
    'Three scans of each class. Ask which network is best. Some trust random weights because nothing foreign is in them. Show the answer and press Play: locked is ahead, from scratch stays near a coin. Read the spread over the five seeds aloud; with six images luck is a large part.',
  'freeze-lock':
    'Drag the lock along the layers and say what it means: keeps its weights. Now open all four. Ask what happens to the first filters on CT. Many expect new ones, since CT is another modality. Show the answer, press Play and compare the two rows: the change is small. Edges are edges.',
  'freeze-crossover':
    'Ask for the number of images from which one should unlock. Answer: somewhere between 10 and 50 here, and say that the number belongs to this pair of tasks. Press Play at 50 if there is time: about ten points ahead. At 3 the two lie within their spread.',
  'freeze-patience':
    'A stop against our own enthusiasm. Ask how far scratch comes with augmented images and four times the time. Near guessing is the usual answer after the last stops. Answer: it comes level, near 90 %. Press Augment and wait only if there are some minutes. Ask of each paper what its rival was given.',
  'freeze-liver':
    'New target, fifty images of each. Ask: lock all four or let the upper ones learn? After the first stops many lock all. Show the answer and press Play: locked it guesses. The last layer answers to spine and aorta. Rule: early layers are general, late ones belong to their task.',
  'freeze-chest':
    'Ask for the expectation on a chest film, all layers locked. Answer: it falls behind, some 25 points. Press Play to see it. Ask what helps: unlocking. At 50 images it ends level with scratch, so nothing was gained there; with ten it is still ahead. The word for it is negative transfer.',
  'freeze-take':
    'Let the room give advice to a colleague: three images? Lock, train the head. Fifty? Unlock from the top. What to ask first? What the source was, and what the rival was given. Sizes belong to this toy, the order is what they will meet again. Next: with your own images.',
  // own-images
  'own-teach':
    'Without files: take the example, press Learn, done in a moment. With a prepared set of anonymized images it is better. Say what happens: each image becomes 32 numbers, once, and only a small head learns. Ask why it is so fast: with two classes 66 numbers are learned, not 11,738.',
  'own-strange':
    'Learn first, then one ring and one solid tumor as warm-up. Now a chest film: ask what the model says. People hope for 50 and 50. Show the answer and press Chest: one of the two, perhaps quite sure. Then switch the refusal on. It looks at distance, not at the probabilities.',
  'own-take':
    'Ask when the refusal fails: with an image that only looks alike. Save the model, and say that the file holds numbers and no patients. Then the warning in plain words: this is for teaching. Bridge to the last chapter: what else goes wrong when a good model leaves home.',
};
