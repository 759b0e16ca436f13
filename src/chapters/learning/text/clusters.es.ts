import type { clustersEn } from './clusters.en';

export const clustersEs: typeof clustersEn = {
  figure: { title: 'Sin etiquetas', after: 'sobre el agrupamiento, según la sección 2' },
  steps: {
    'cl-what': {
      title: 'Dos nombres en el informe',
      body: 'Ciento veinte tumores cerebrales con contraste, cada uno medido dos veces: cuánto brilla su centro frente a su parte más brillante, y lo irregular que es su borde alrededor del reloj. Los informes conocen dos nombres, **anillo** y **sólido**.\n\nPase sobre las marcas, o use el tabulador y las flechas, y mire las lesiones.',
    },
    'cl-search': {
      title: 'Se quitan los nombres',
      body: 'El *agrupamiento* recibe solo las medidas. *k-medias* empieza con k lesiones como centros. Pulse **Paso**: cada lesión se une al centro más cercano. **Paso** otra vez: cada centro va al medio de su grupo. Y así, hasta que ninguna lesión cambia de grupo.',
    },
    'cl-many': {
      title: '¿Cuántos grupos hay?',
      body: 'k-medias encuentra siempre tantos grupos como se le piden. La *silueta* pregunta a cada lesión cuánto más cerca está de su propio grupo que del siguiente: cerca de 1 si los grupos son compactos y lejanos, cerca de 0 donde se tocan.',
      predict: {
        question: '¿Qué número de grupos tiene aquí la silueta más alta?',
        options: { '2': 'Dos, como en los informes', '3': 'Tres', '4': 'Cuatro', '5': 'Cinco' },
        right:
          'Tres, aunque los informes tienen dos nombres. Pero mire cuatro: no queda lejos. La silueta es un indicio, no una prueba.',
        wrong:
          'Son tres, aunque los informes tienen dos nombres. Pero mire cuatro: no queda lejos. La silueta es un indicio, no una prueba.',
      },
    },
    'cl-third': {
      title: '¿Qué es el tercer grupo?',
      body: 'Mire las tres caras, las lesiones más cercanas a los centros, y cambie las marcas a **verdad**. El tercer grupo reúne tumores hechos de varios nódulos pequeños; los informes los habían llamado sólidos.\n\nNadie se lo dijo a la máquina. Y no acertó en todos: cuente en la tabla cuántos están en un grupo que no es el suyo.',
    },
    'cl-features': {
      title: 'Mida otra cosa',
      body: 'Las mismas lesiones, otras dos medidas: el centro frente al borde, y cuánto varían todos los píxeles de la lesión.',
      predict: {
        question: '¿Qué número de grupos tiene ahora la silueta más alta?',
        options: { '2': 'Dos', '3': 'Tres, como antes', '4': 'Cuatro', '5': 'Cinco' },
        right:
          'Dos. Las lesiones no cambiaron, solo lo que se midió. Ponga después k en 3: estos tres grupos coinciden con la verdad mejor que antes, y sin embargo su silueta es más baja.',
        wrong:
          'Son dos. Las lesiones no cambiaron, solo lo que se midió. Ponga después k en 3: estos tres grupos coinciden con la verdad mejor que antes, y sin embargo su silueta es más baja.',
      },
    },
    'cl-takeaway': {
      title: 'Para recordar',
      body: 'El agrupamiento no necesita etiquetas, y puede mostrar un grupo que nadie había nombrado. Si es una enfermedad, un equipo o una casualidad de las medidas, no puede decirlo.\n\nPregunte ante cada “subtipo” nuevo: encontrado con qué medidas, probando cuántos grupos, y ¿se vio otra vez en otros pacientes? Cambie **Pacientes** y mire.',
    },
  },
  words: {
    plane: 'Las lesiones según dos medidas',
    lesions: 'Las 120 lesiones',
    lesion: (number) => `Lesión ${number}`,
    axes: {
      patchiness: { x: 'brillo del centro, DE', y: 'irregularidad del borde, DE' },
      spread: { x: 'centro frente a borde, DE', y: 'variación de los píxeles, DE' },
    },
    measures: {
      patchiness: ['Centro / máximo', 'Irregularidad del borde'],
      spread: ['Centro / borde', 'Variación de los píxeles'],
    },
    legendGroups: 'con aro: los centros',
    kinds: { ring: 'anillo', solid: 'sólido', satellites: 'varios' },
    report: (kind) => `informe: ${kind}`,
    marks: 'Las marcas muestran',
    markNames: { groups: 'grupos', labels: 'informes', truth: 'verdad' },
    groups: 'La más cercana a cada centro; qué reúne el grupo',
    group: (number) => `Grupo ${number}`,
    face: (number) => `La lesión más cercana al centro ${number}`,
    k: 'Grupos k',
    start: 'Semilla',
    patients: 'Pacientes',
    features: 'Se mide',
    featureNames: { patchiness: 'centro, irregularidad', spread: 'centro/borde, variación' },
    spread: 'Distancias²',
    silhouette: 'Silueta',
    silhouettes: 'Silueta media, la mejor de diez búsquedas',
    silhouetteOf: (k) => `Silueta, ${k} grupos`,
    kGroups: (k) => `${k} grupos`,
    covered: 'Silueta media: responda antes.',
    measuring: (done, count) => `Midiendo la lesión ${done} de ${count}.`,
    sayMarks: {
      labels: 'Las marcas muestran los informes: 40 anillos y 80 llamados sólidos.',
      truth: 'Las marcas muestran la verdad: 40 anillos, 40 sólidos y 40 hechos de varios pequeños.',
    },
    sayStart: (k) => `Se han sorteado ${k} centros; ninguna lesión está asignada todavía.`,
    sayAssigned: (step) => `Paso ${step}: cada lesión se ha unido a su centro más cercano.`,
    sayMoved: (step) => `Paso ${step}: cada centro ha ido al medio de su grupo.`,
    sayEnded: (step) => `Paso ${step}: ninguna lesión cambia ya de grupo.`,
    saySpread: (value) => `Suma de distancias al cuadrado ${value}.`,
    sayGroup: (number, parts) => `Grupo ${number}: ${parts || '0'}.`,
  },
};
