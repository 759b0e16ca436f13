import type { forwardEn, Meaning } from './forward.en';

const gradient =
  (weight: string) =>
  ({ nudge, falls }: Meaning) =>
    `Tres eslabones, multiplicados. Si ${weight} sube 0,01, la pérdida ${falls ? 'baja' : 'sube'} unos ${nudge}.`;

const update =
  (weight: string) =>
  ({ step, falls }: Meaning) =>
    falls
      ? `La pérdida baja cuando ${weight} crece, así que sube ${step}.`
      : `La pérdida crece con ${weight}, así que baja ${step}.`;

export const forwardEs: typeof forwardEn = {
  figure: { title: 'Un paciente, ida y vuelta', after: 'según la fig. 7' },
  steps: {
    'fwd-patient': {
      title: 'Un paciente, sobre papel',
      body: 'Una lesión realza algo más que la media ($x_1$ = 1) y su ADC es bajo ($x_2$ = −2). La biopsia dice bajo grado: $y$ = 0. Los pesos son una primera conjetura.\n\nPulse **Siguiente** y siga los números, línea por línea. Cambie cualquiera de ellos arriba; todo se calcula de nuevo.',
    },
    'fwd-forward': {
      title: 'Ida: hasta la respuesta',
      body: 'La suma es $z$ = {z}; la salida, $a$ = {a}. Para una lesión de bajo grado la neurona da la respuesta equivocada, y con cierta seguridad.\n\nEste camino, de los hallazgos a la respuesta, es el *paso hacia delante*. Una red entrenada no hace otra cosa.',
    },
    'fwd-loss': {
      title: 'El precio de la respuesta',
      body: '¿Cuánto yerra {a} si la verdad es 0? La *pérdida* lo dice en un número: la diferencia, al cuadrado. 0 es perfecto, 1 es lo peor.',
      predict: {
        question:
          'La salida es 0,750 y la verdad 0. ¿La diferencia al cuadrado está por encima o por debajo de 0,5?',
        options: { above: 'Por encima de 0,5', below: 'Por debajo de 0,5' },
        right:
          'El cuadrado de 0,750 es 0,563. Es un solo caso, así que $L$ es ese único cuadrado; en un lote es la media.',
        wrong:
          'Está por encima: 0,750 por 0,750 es 0,563. Es un solo caso, así que $L$ es ese único cuadrado; en un lote es la media.',
      },
    },
    'fwd-factors': {
      title: 'Vuelta, en tres factores',
      body: '¿Qué peso tiene la culpa, y cuánta? Se vuelve desde la pérdida, eslabón por eslabón: ¿cuánto se mueve $L$ con $a$, $a$ con $z$, $z$ con el peso?\n\nCada factor está debajo de los dos números que enlaza. Pulse **Siguiente** y recórralos todos.',
    },
    'fwd-product': {
      title: 'Multiplicar los eslabones',
      body: 'Los tres factores multiplicados son el *gradiente*: la pendiente de la pérdida para un peso. Esto es la *regla de la cadena*, y en una red de cualquier tamaño no hay más.',
      predict: {
        question:
          'Los dos primeros factores son 1,50 y 0,187. Este paciente tiene el ADC bajo, $x_2$ = −2. ¿Qué signo tiene $dL/dw_2$?',
        options: {
          plus: 'Más: la pérdida sube con $w_2$',
          minus: 'Menos: la pérdida baja cuando $w_2$ sube',
          zero: 'Es cero',
        },
        right:
          'El tercer factor es la propia $x_2$, de modo que una medida por debajo de la media cambia el signo. También cuenta su tamaño: $w_2$ recibe el doble de gradiente que $w_1$.',
        wrong:
          'Es menos: el tercer factor es la propia $x_2$, −2. También cuenta su tamaño: $w_2$ recibe el doble de gradiente que $w_1$.',
      },
    },
    'fwd-update': {
      title: 'Un paso de aprendizaje',
      body: 'Cada peso se mueve un poco contra su pendiente: menos la *tasa de aprendizaje* $α$ = {lr} por el gradiente. Después, el mismo paciente hace otra vez el camino de ida.',
      predict: {
        question:
          'Los tres se han movido contra su pendiente. ¿Cuál será la pérdida de este paciente, en lugar de 0,563?',
        options: {
          lower: 'Menor, pero no cero',
          zero: 'Cero: la neurona ha aprendido a este paciente',
          higher: 'Mayor',
        },
        right:
          'Bajó de 0,563 a 0,318, y la salida de 0,750 a 0,564: la neurona sigue equivocada con este paciente, pero menos segura.',
        wrong:
          'Bajó de 0,563 a 0,318, y la salida de 0,750 a 0,564: la neurona sigue equivocada con este paciente, pero menos segura. El paso es pequeño a propósito; otros pacientes tiran hacia otro lado.',
      },
    },
    'fwd-hand': {
      title: 'Ahora a mano',
      body: 'El mismo paciente, pero los números los pone usted. Rellene los huecos en el orden que quiera; **Intro** comprueba. Bastan tres cifras significativas. Ayuda una calculadora con eˣ.\n\nSi un número no cuadra, la figura dice qué factor es.',
    },
    'fwd-practice': {
      title: 'Hasta que salga solo',
      body: 'Tome otro paciente, y otro: **Paciente nuevo** reparte nuevos hallazgos, nuevos pesos y una nueva biopsia. Cuando los trece huecos salgan sin ayuda, sabrá hacer lo que hace una máquina al entrenarse.',
    },
    'fwd-sure': {
      title: 'Segura y equivocada',
      body: 'Otra neurona: $z$ = {z}, de modo que da {a} para alto grado. La biopsia dice bajo grado. Un error grave debería corregirse con fuerza.',
      predict: {
        question:
          '¿Cuánto vale la pendiente que llega a los pesos, $dL/da$ por $da/dz$, con el error cuadrático?',
        options: { large: 'Unos 2, lo máximo posible', one: 'Alrededor de 1', tiny: 'Menos de 0,01' },
        right:
          'Vale 0,005. La pérdida es empinada, pero la sigmoide es plana ahí fuera, y el producto muere. Cuanto peor el error, menos aprende.',
        wrong:
          'Vale 0,005. La pérdida en sí es empinada (1,995), pero la sigmoide es plana ahí fuera (0,00247), y el producto muere.',
      },
    },
    'fwd-entropy': {
      title: 'La entropía cruzada no tiene meseta',
      body: 'La *entropía cruzada* cobra más caro estar seguro y equivocado: menos el logaritmo de la probabilidad dada a la verdad. Su pendiente crece tan deprisa como la sigmoide se aplana.\n\nLas dos se cancelan: $dL/dz$ es $a − y$, aquí {a}. Compare las columnas; luego baje $b$ y mire ambas.',
    },
    'fwd-takeaway': {
      title: 'Para llevarse',
      body: 'La ida da una respuesta y su precio. La vuelta da, para cada peso, un número: hacia dónde y con qué fuerza. Un paso va en contra.\n\nUn caso es una voz. En un lote la pérdida es la media, y el gradiente también. Eso es entrenar, y viene ahora.',
    },
  },
  words: {
    modes: { name: 'Modo', watch: 'Mirar', hand: 'A mano' },
    losses: { name: 'Función de pérdida', mse: 'Error cuadrático', bce: 'Entropía cruzada' },
    compare: 'Una junto a otra',
    given: 'Este paciente y esta neurona',
    labels: ['bajo grado', 'alto grado'],
    y: 'y',
    learningRate: 'Tasa de aprendizaje',
    rows: { forward: 'Ida', back: 'Vuelta', multiply: 'Producto', update: 'Paso' },
    findings: 'Hallazgos',
    shared: 'común a los tres',
    newOf: 'nuevo',
    after: 'tras el paso',
    tolerance: (text) => `± ${text}`,
    exact: 'exacto',
    line: (line, count) => `Línea ${line} de ${count}`,
    patientLine: 'El paciente',
    againLine: 'Otra vez la ida',
    patientMeaning: (m) =>
      `Realce $x_1$ = ${m.x1} y ADC $x_2$ = ${m.x2}, en desviaciones estándar respecto al paciente medio. La biopsia dice ${m.label}: $y$ = ${m.y}.`,
    againMeaning: (a, newA, loss, newLoss, better) =>
      `El mismo paciente con los pesos nuevos: $a$ era ${a}, es ${newA}. La pérdida ${better ? 'bajó' : 'no bajó: pasó'} de ${loss} a ${newLoss}.${better ? ' Menos equivocada con este paciente que antes.' : ' El paso fue demasiado largo, o no había nada que aprender.'}`,
    meaning: {
      z: (m) => `La evidencia se suma: el realce aporta ${m.w1x1}; el ADC, ${m.w2x2}; el sesgo, ${m.b}.`,
      a: (m) => `La sigmoide convierte la suma en una probabilidad: ${m.percent} para alto grado.`,
      L: (m) =>
        `La biopsia dice ${m.label}, así que $a$ debería ser ${m.y}. La pérdida es el precio de la diferencia, para este único caso; en un lote es la media.`,
      dLda: (m) => `Si $a$ sube un poco, la pérdida ${m.falls ? 'baja' : 'sube'} ${m.value} veces eso.`,
      dadz: (m) =>
        `Si $z$ sube un poco, $a$ sube ${m.value} veces eso.${m.flat ? ' La curva es plana aquí: apenas pasa nada.' : ''}`,
      dzdw1: (m) => `$w_1$ se multiplica por $x_1$ = ${m.x1}: con esa fuerza tira de $z$.`,
      dzdw2: (m) => `$w_2$ se multiplica por $x_2$ = ${m.x2}: con esa fuerza tira de $z$.`,
      dLdw1: gradient('$w_1$'),
      dLdw2: gradient('$w_2$'),
      dLdb: (m) => `${gradient('$b$')(m)} La entrada del sesgo es +1, así que el tercer eslabón es 1.`,
      nw1: update('$w_1$'),
      nw2: update('$w_2$'),
      nb: update('$b$'),
    },
    convention: 'Un caso: $L$ es su propia pérdida. Un lote: la media de sus casos.',
    engineSays: (w1, w2, b) =>
      `El motor de entrenamiento obtiene, para $w_1$, $w_2$ y $b$: ${w1}; ${w2}; ${b}`,
    newPatient: 'Paciente nuevo',
    startAgain: 'Empezar de nuevo',
    blank: (name, tolerance) => `${name}, ${tolerance}`,
    right: 'correcto',
    wrong: 'aún no es correcto',
    revealed: 'mostrado',
    correct: 'Aciertos',
    hint: 'Su turno: escriba el número.',
    done: (right, count) => `Las ${count} líneas están; ${right} de su propia mano.`,
    doneNext: 'Tome un paciente nuevo, o compare con la otra pérdida.',
    table: 'Ambas pérdidas para este paciente',
    plots: { sigmoid: 'La sigmoide en esta suma', loss: 'La pérdida sobre la salida' },
    slope: 'pendiente',
    say: {
      watch: (line, count, formula) => `Línea ${line} de ${count}: ${formula}.`,
      patient: (x1, x2, label) =>
        `Este paciente: realce ${x1}, ADC ${x2}, biopsia ${label}. Pulse Siguiente para calcular.`,
      again: (a, newA, loss, newLoss) =>
        `Tras el paso: salida ${newA}, era ${a}. Pérdida ${newLoss}, era ${loss}.`,
      hand: (right, count) => `${right} de ${count} correctos.`,
      isRight: (name, value) => `Correcto: ${name} = ${value}.`,
      isRevealed: (name, value) => `Mostrado, no cuenta: ${name} = ${value}.`,
      isWrong: (line) => `La línea ${line} aún no es correcta:`,
      nextBlank: (name) => `Siguiente: ${name}.`,
    },
  },
};
