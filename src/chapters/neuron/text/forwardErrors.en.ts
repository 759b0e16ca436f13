import type { ErrorCode } from '../derive/typicalErrors';

/** The pieces of a sentence about a wrong number. Letters come in the markup of ui/Prose. */
export interface ErrorPieces {
  /** The line's own letters: `$z$`, `$dL/dw_1$`. */
  readonly name: string;
  /** How far off, as people write it, without a sign. */
  readonly off: string;
  readonly tooSmall: boolean;
  /** What is missing, wrong or too much. */
  readonly what: string;
  /** What stood there instead. */
  readonly got: string;
  /** The number of the earlier line that is to be mended, and its letters. */
  readonly from: string;
  readonly fromName: string;
  /** The label of this patient, and the other one. */
  readonly y: string;
  readonly notY: string;
}

type Write = (pieces: ErrorPieces) => string;

const by = ({ name, off, tooSmall }: ErrorPieces) =>
  `Your ${name} is ${off} too ${tooSmall ? 'small' : 'large'}`;

/** What is said about a wrong number: first which factor or term it is, then why. */
export const forwardErrorsEn: Readonly<Record<ErrorCode, Write>> = {
  biasMissing: (p) => `${by(p)}: **the bias is missing.**`,
  biasSign: (p) => `${by(p)}: **the bias has the wrong sign.** It is added as it is.`,
  productSign: (p) => `${by(p)}: **the sign of** ${p.what} **is wrong.** Minus times minus is plus.`,
  weightsSwapped: () =>
    '**The weights are swapped.** $w_1$ belongs to $x_1$, the enhancement; $w_2$ to $x_2$, the ADC.',
  oneProductMissing: (p) => `${by(p)}: **one of the two products is missing.**`,
  productMissing: (p) => `${by(p)}: **the product** ${p.what} **is missing.**`,
  weightsForgotten: () => '**The weights are missing.** You added the measurements themselves.',
  addedWeights: () => '**Weights multiply.** You added them to the measurements.',
  alreadyA: () => '**That is already** $a$, one line further. $z$ is the plain sum.',
  stillZ: () => '**You typed** $z$ **itself.** The output is what the sigmoid makes of it.',
  exponentSign: () =>
    '**The sign of the exponent is wrong.** You typed $1 − a$. It is $e$ to the power of minus $z$.',
  divisionMissing: () =>
    '**The division is missing.** You typed $1 + e^{−z}$; the output is 1 divided by it.',
  onePlusMissing: () =>
    '**That is the power of** $e$ **alone.** Add 1 to $e^{−z}$, then divide 1 by the sum.',
  baseTen: () => '**The base is wrong.** You took 10 to the power; it is $e$ = 2.718 (the key marked eˣ).',
  tanhTaken: () => '**That is the tanh of** $z$**.** This neuron uses the sigmoid.',
  stepTaken: () => '**That is a yes or no.** The sigmoid gives every shade between 0 and 1.',
  squareMissing: () => '**The square is missing.** You typed the difference between $a$ and $y$.',
  labelFlipped: (p) => `**The label is wrong.** You took $y$ as ${p.notY}; for this patient $y$ is ${p.y}.`,
  halved: () => '**There is no factor ½ in this loss.** Some books put it there; we write $(a − y)^2$.',
  otherLoss: () => '**That belongs to the other loss.** Look at the switch: which loss is chosen?',
  minusMissing: () =>
    '**The minus sign is missing.** The logarithm of a number below 1 is negative; a loss is not.',
  logTen: () => '**That is the logarithm to base 10.** Take the natural one (the key marked ln).',
  logMissing: () => '**The logarithm is missing.** You typed what stands behind ln.',
  twoMissing: () =>
    '**The factor 2 is missing.** The slope of a square is twice what stands inside: $2(a − y)$.',
  stillLoss: () => '**You typed the loss itself.** Its slope is asked: how fast it changes with $a$.',
  quotientMissing: () =>
    '**The division is missing.** $a − y$ is the slope by $z$; by $a$ it is that, divided by $a(1 − a)$.',
  oneMinusAMissing: () =>
    '**The factor (1 − a) is missing.** You typed $a$ itself. The slope is $a$ times what is left to 1.',
  aMissing: () => '**The factor** $a$ **is missing.** You typed $1 − a$. The slope is $a$ times that.',
  aSquared: () => '**The second factor is wrong.** You multiplied $a$ by itself; it is $a$ times $(1 − a)$.',
  tanhSlope: () => '**That is** $1 − a^2$**, the slope of tanh.** The sigmoid has $a(1 − a)$.',
  zInstead: () => '**Both factors are wrong.** You put $z$ where $a$ belongs.',
  addedNotMultiplied: () => '**The factors are multiplied, not added.**',
  weightInstead: (p) =>
    `**That is the weight** ${p.got}**.** Nudge the weight by 0.01: how far does $z$ move? By 0.01 times ${p.what}.`,
  otherInput: (p) => `**That is the other measurement.** This weight is multiplied by ${p.what}.`,
  productInstead: (p) =>
    `**That is the whole product** ${p.got}**.** How fast it grows with the weight is ${p.what} alone.`,
  biasInput: (p) => `**1 is the input of the bias.** The input of this weight is ${p.what}.`,
  factorMissing: (p) => `**The factor** ${p.what} **is missing.** The other factors are right.`,
  factorWrong: (p) =>
    `**The factor** ${p.what} **is wrong.** You put ${p.got} in its place. The others are right; leave them.`,
  factorTooMany: (p) => `**A factor too many:** ${p.what} does not belong here.`,
  plusStep: () =>
    '**The sign of the step is wrong.** The gradient points uphill; the new weight goes the other way: minus.',
  rateMissing: () => '**The learning rate is missing.** You took the whole gradient off.',
  stepOnly: (p) => `**That is the step alone.** Take it away from the old ${p.what}.`,
  otherGradient: (p) => `**That is the wrong gradient.** You used ${p.got}; here it is ${p.what}.`,
  otherWeight: (p) => `**You started from the wrong weight.** You used ${p.got}; here it is ${p.what}.`,
  notMoved: (p) => `**That is the old** ${p.what}**.** The step is missing.`,
  rateDivided: () => '**The learning rate multiplies the gradient.** You divided by it.',
  carried: (p) =>
    `**Right for your** ${p.fromName}**, but that is not right yet.** Mend line ${p.from} first, then this one.`,
  tooCoarse: () => '**Rounded too far.** The right number, but give three significant digits.',
  decimalPlace: () => '**The digits are right, the decimal place is not.**',
  signFlipped: () => '**The size is right, the sign is not.**',
  tooLarge: () => '**Too large.** Put the numbers in once more, one factor at a time.',
  tooSmall: () => '**Too small.** Put the numbers in once more, one factor at a time.',
  unreadable: () => '**This is not a number yet.** Write it with digits, for example 0.5 or −0.5.',
};
