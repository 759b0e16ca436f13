import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  pictures:
    'Before you press Play, ask which of the small squares already shows a straight edge: all of the first layer. Press Play and stop after some seconds. Point at one picture of the second layer: bent, made from straight ones. Leave them with: a neuron is a question asked of every patient.',
  none: 'Ask whether patience helps: 1,200 steps for one line. Most say no by now; let a doubter speak. Answer: about half are wrong. The line wanders and stays a line. Somebody proposes more patients; ask what they would change. Nothing: the form of the answer is fixed before training.',
  two: 'Ask for a drawing in the air: what can two lines fence in? Show the answer, and look where the fence stays open. Patients on that side slip through. Another seed may open another side. Then ask how many lines close a fence; somebody says three, and you have the next stop.',
  three:
    'They predict yes after the last stop; let them say what shape the border will have. Answer: closed, roughly a rounded triangle. Point at the three small pictures and match each with one side. If training is stuck on some machine, press Reset and take another seed; do not hide it.',
  edit: 'Click one neuron of the hidden layer and drop it: the fence opens on its side. Ask who was responsible for those patients. Press Play and let the network repair itself, then Undo. In large networks no neuron can be matched so neatly with a side; say so before somebody asks.',
  patient:
    'Press Next slowly: numbers go in on the left, sums and bends in the middle, one output. Let the room check one neuron by hand. After the loss the way back begins: each neuron gets its share of the blame. It is the same arithmetic as in chapter 3, a few more rows of it.',
  luck: 'Ask before you press: of 64 networks that differ in nothing but the first random weights, how many solve it? People tend to say all or nearly all. Show the answer and press Train 64 runs; it takes a while. Meanwhile ask how many seeds their last paper reported. The count depends on the settings, the spread does not go away.',
  compare:
    'Press Play and watch two curves, one 40 times slower. Then let the room name one other difference to test. Insist on one at a time, as in any trial. The usual wish is to change rate and size together; ask how they would then read the result.',
  overfit:
    'Ask for the course of the test loss, drawn in the air. Many draw two falling curves. Answer: it falls, turns and rises, while the training loss goes to zero. Show the border winding round single patients. Let them choose one remedy: more patients is always named first, and is right.',
  threshold:
    'Drag the handle to 0.2, then to 0.8. The border moves, the network does not. Ask which end a screening program would choose, and which one a surgeon before an operation. The software has no preference. The threshold is set by somebody; ask by whom, and on which patients.',
  own: 'Call two people: each places points of one class, against each other. Press Play. Then the dare: six points that four neurons cannot separate. Alternating points along a line are hard. If time is short, skip; the link keeps the points for those who want to go on at home.',
  takeaway:
    'Press Play on the spirals and let it run while you talk. Ask what each layer adds: lines, regions, combined regions. Then the three questions for any paper: which test set, which threshold, how many seeds. Bridge: here two layers did it. Why not twenty? That is chapter 6.',
};
