import type { ErrorPieces, forwardErrorsEn } from './forwardErrors.en';

const by = ({ name, off, tooSmall }: ErrorPieces) =>
  `A su ${name} le ${tooSmall ? 'faltan' : 'sobran'} ${off}`;

export const forwardErrorsEs: typeof forwardErrorsEn = {
  biasMissing: (p) => `${by(p)}: **falta el sesgo.**`,
  biasSign: (p) => `${by(p)}: **el sesgo tiene el signo equivocado.** Se suma tal como es.`,
  productSign: (p) => `${by(p)}: **el signo de** ${p.what} **es incorrecto.** Menos por menos es más.`,
  weightsSwapped: () =>
    '**Los pesos están intercambiados.** $w_1$ corresponde a $x_1$, el realce; $w_2$ a $x_2$, el ADC.',
  oneProductMissing: (p) => `${by(p)}: **falta uno de los dos productos.**`,
  productMissing: (p) => `${by(p)}: **falta el producto** ${p.what}**.**`,
  weightsForgotten: () => '**Faltan los pesos.** Ha sumado las medidas mismas.',
  addedWeights: () => '**Los pesos multiplican.** Los ha sumado a las medidas.',
  alreadyA: () => '**Eso ya es** $a$, una línea más adelante. $z$ es la suma sin más.',
  stillZ: () => '**Ha escrito** $z$ **misma.** La salida es lo que la sigmoide hace de ella.',
  exponentSign: () =>
    '**El signo del exponente es incorrecto.** Ha escrito $1 − a$. Es $e$ elevado a menos $z$.',
  divisionMissing: () => '**Falta la división.** Ha escrito $1 + e^{−z}$; la salida es 1 dividido entre eso.',
  onePlusMissing: () => '**Esa es solo la potencia de** $e$**.** Sume 1 a $e^{−z}$ y divida 1 entre la suma.',
  baseTen: () =>
    '**La base es incorrecta.** Ha elevado 10 a la potencia; es $e$ = 2,718 (la tecla marcada eˣ).',
  tanhTaken: () => '**Esa es la tanh de** $z$**.** Esta neurona usa la sigmoide.',
  stepTaken: () => '**Eso es un sí o un no.** La sigmoide da todos los matices entre 0 y 1.',
  squareMissing: () => '**Falta el cuadrado.** Ha escrito la diferencia entre $a$ y $y$.',
  labelFlipped: (p) =>
    `**La etiqueta es incorrecta.** Ha tomado $y$ como ${p.notY}; en este paciente $y$ es ${p.y}.`,
  halved: () => '**En esta pérdida no hay factor ½.** Algunos libros lo ponen; aquí se escribe $(a − y)^2$.',
  otherLoss: () => '**Eso corresponde a la otra pérdida.** Mire el selector: ¿qué pérdida está elegida?',
  minusMissing: () =>
    '**Falta el signo menos.** El logaritmo de un número menor que 1 es negativo; una pérdida no lo es.',
  logTen: () => '**Ese es el logaritmo decimal.** Tome el natural (la tecla marcada ln).',
  logMissing: () => '**Falta el logaritmo.** Ha escrito lo que está detrás de ln.',
  twoMissing: () =>
    '**Falta el factor 2.** La pendiente de un cuadrado es el doble de lo que hay dentro: $2(a − y)$.',
  stillLoss: () => '**Ha escrito la pérdida misma.** Se pide su pendiente: cuánto cambia con $a$.',
  quotientMissing: () =>
    '**Falta la división.** $a − y$ es la pendiente respecto a $z$; respecto a $a$ es eso dividido entre $a(1 − a)$.',
  oneMinusAMissing: () =>
    '**Falta el factor (1 − a).** Ha escrito $a$ misma. La pendiente es $a$ por lo que le falta hasta 1.',
  aMissing: () => '**Falta el factor** $a$**.** Ha escrito $1 − a$. La pendiente es $a$ por eso.',
  aSquared: () =>
    '**El segundo factor es incorrecto.** Ha multiplicado $a$ por sí misma; es $a$ por $(1 − a)$.',
  tanhSlope: () => '**Eso es** $1 − a^2$**, la pendiente de tanh.** La de la sigmoide es $a(1 − a)$.',
  zInstead: () => '**Ambos factores son incorrectos.** Ha puesto $z$ donde va $a$.',
  addedNotMultiplied: () => '**Los factores se multiplican, no se suman.**',
  weightInstead: (p) =>
    `**Ese es el peso** ${p.got}**.** Mueva el peso 0,01: ¿cuánto se mueve $z$? 0,01 por ${p.what}.`,
  otherInput: (p) => `**Esa es la otra medida.** Este peso se multiplica por ${p.what}.`,
  productInstead: (p) =>
    `**Ese es el producto entero** ${p.got}**.** Lo que crece con el peso es ${p.what} solamente.`,
  biasInput: (p) => `**1 es la entrada del sesgo.** La entrada de este peso es ${p.what}.`,
  factorMissing: (p) => `**Falta el factor** ${p.what}**.** Los demás factores son correctos.`,
  factorWrong: (p) =>
    `**El factor** ${p.what} **es incorrecto.** Ha puesto ${p.got} en su lugar. Los demás son correctos; déjelos.`,
  factorTooMany: (p) => `**Sobra un factor:** ${p.what} no va aquí.`,
  plusStep: () =>
    '**El signo del paso es incorrecto.** El gradiente apunta cuesta arriba; el peso nuevo va al revés: menos.',
  rateMissing: () => '**Falta la tasa de aprendizaje.** Ha restado el gradiente entero.',
  stepOnly: (p) => `**Ese es solo el paso.** Réstelo del ${p.what} anterior.`,
  otherGradient: (p) => `**Ese gradiente no es.** Ha usado ${p.got}; aquí es ${p.what}.`,
  otherWeight: (p) => `**Ha partido de otro peso.** Ha usado ${p.got}; aquí es ${p.what}.`,
  notMoved: (p) => `**Ese es el** ${p.what} **anterior.** Falta el paso.`,
  rateDivided: () => '**La tasa de aprendizaje multiplica el gradiente.** Usted ha dividido entre ella.',
  carried: (p) =>
    `**Correcto para su** ${p.fromName}**, pero esa aún no lo es.** Corrija antes la línea ${p.from} y luego esta.`,
  tooCoarse: () => '**Demasiado redondeado.** El número es correcto, pero dé tres cifras significativas.',
  decimalPlace: () => '**Las cifras son correctas, el lugar de la coma no.**',
  signFlipped: () => '**El tamaño es correcto, el signo no.**',
  tooLarge: () => '**Demasiado grande.** Ponga otra vez los números, factor por factor.',
  tooSmall: () => '**Demasiado pequeño.** Ponga otra vez los números, factor por factor.',
  unreadable: () => '**Esto aún no es un número.** Escríbalo con cifras, por ejemplo 0,5 o −0,5.',
};
