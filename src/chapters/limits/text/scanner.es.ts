import type { ScannerText } from './scanner.en';

export const scannerEs: ScannerText = {
  figure: { title: 'Otro equipo', after: '' },
  steps: {
    'scanner-what': {
      title: 'Entrenadas con el equipo A',
      body: 'Cinco redes han aprendido a distinguir tumores con realce en anillo de tumores sólidos, todas con los mismos 400 pacientes del equipo A. Con 100 pacientes nuevos de ese equipo aciertan más o menos igual: las barras negras.\n\nPulse varias veces Paciente siguiente. Izquierda y derecha son todavía el mismo equipo.',
    },
    'scanner-shift': {
      title: 'El hospital compra el equipo B',
      body: 'Otro fabricante: otra escala de grises, algo más de ruido, una bobina un poco desigual. Un radiólogo sigue leyendo igual.',
      predict: {
        question: 'La primera red, sin preparación, sigue trabajando. ¿Qué pasa con su exactitud?',
        options: {
          same: 'No cambia: los tumores son los mismos',
          little: 'Pierde unos pocos puntos',
          much: 'Pierde diez puntos o más',
        },
        right:
          'La marca discontinua es donde estaba. Los tumores no han cambiado; los grises sí, y no había aprendido otra cosa. Es el *cambio de equipo*.',
        wrong:
          'Compare con la marca discontinua: allí estaba. Los tumores no han cambiado; los grises sí, y no había aprendido otra cosa. Es el *cambio de equipo*.',
      },
    },
    'scanner-sure': {
      title: '¿Se da cuenta?',
      body: 'Una red da a cada respuesta una probabilidad. Si dice 90 % de cien pacientes, debería acertar en noventa: entonces está *calibrada*, y sus puntos caen sobre la línea de puntos.',
      predict: {
        question:
          'Con el equipo B, ¿cuán segura está la red sin preparar de sus respuestas, comparado con lo que acierta?',
        options: {
          less: 'Menos segura de lo que acierta: es prudente',
          half: 'Tan segura como acierta',
          more: 'Más segura de lo que acierta',
        },
        right:
          'Sus puntos quedan por debajo de la línea: falla más y apenas está menos segura. Una red equivocada no avisa.',
        wrong:
          'Sus puntos quedan por debajo de la línea: falla más y apenas está menos segura. Una red equivocada no avisa.',
      },
    },
    'scanner-remedy': {
      title: 'Cuatro remedios y su precio',
      body: 'Imágenes reflejadas; cada imagen llevada a la misma media y dispersión; una décima parte de las imágenes del equipo B, con etiquetas; o imágenes con la escala de grises cambiada al azar (*aumento de datos*). Lo primero es gratis, lo tercero cuesta 40 etiquetas.',
      predict: {
        question: '¿Cuál de estos ayuda con el equipo B?',
        options: {
          flip: 'Imágenes reflejadas',
          tenth: 'Una décima parte del equipo B',
          nothing: 'Ninguno de los dos',
        },
        right:
          'Unas pocas imágenes etiquetadas del equipo nuevo recuperan casi todo lo perdido, y una escala de grises al azar también. Reflejar no: no se parece a lo que ha cambiado.',
        wrong:
          'Unas pocas imágenes etiquetadas del equipo nuevo recuperan casi todo lo perdido, y una escala de grises al azar también. Reflejar no: no se parece a lo que ha cambiado.',
      },
    },
    'scanner-other': {
      title: 'Solo lo que se parece al cambio',
      body: 'La mejor red del paso anterior encuentra un equipo con la misma escala de grises pero menos resolución. Estaba preparada para otra escala, no para imágenes borrosas, y falla como las demás.\n\nMueva los cuatro mandos uno a uno: ¿qué red aguanta qué?',
    },
    'scanner-take': {
      title: 'Qué preguntar',
      body: '¿Con qué equipos se entrenó, con cuáles se probó y qué pasa cuando se cambie el nuestro? Ningún remedio de aquí sirve contra todos los cambios, y normalizar cada imagen ayuda con unas semillas y perjudica con otras. Pulse Otra semilla, entrene las cinco de nuevo y véalo.',
    },
  },
  words: {
    scannerA: 'equipo A',
    scannerB: 'este equipo',
    next: 'Paciente siguiente',
    cancel: 'Cancelar',
    again: 'Otra semilla',
    train: 'Entrenar las cinco',
    toA: 'Equipo A',
    toB: 'Equipo B',
    axes: { contrast: 'Grises', noise: 'Ruido', bias: 'Bobina', resolution: 'Borrosidad' },
    remedies: {
      none: { name: 'Sin preparar', price: 'aprendió solo con el equipo A' },
      flip: { name: 'Imágenes reflejadas', price: 'gratis, pero no se parece al cambio' },
      normalize: { name: 'Cada imagen normalizada', price: 'gratis; también en cada uso' },
      tenth: { name: 'Una décima parte del B', price: '40 imágenes etiquetadas de él' },
      augment: { name: 'Escala de grises al azar', price: 'hay que prever el cambio' },
    },
    accuracyOf: (name) => `Exactitud: ${name}`,
    sureness: 'Seguridad media',
    calibration: 'Error de calibración',
    surePlot: 'Cuán segura y cuántas veces acierta',
    sureAxis: 'segura (%)',
    rightAxis: 'acierta (%)',
    readBin: (claimed, came, cases) => `${cases} respuestas, de media ${claimed} segura: ${came} correctas`,
    grayPlot: 'Niveles de gris',
    grayAxis: 'nivel de gris',
    grayLegend: 'discontinua: equipo A',
    sayHome: 'Equipo A, como en el entrenamiento.',
    sayShifted: (contrast, noise, bias, resolution) =>
      `Otro equipo: grises ${contrast}, ruido ${noise}, bobina desigual ${bias}, borrosidad ${resolution}.`,
    sayCovered: 'Las respuestas de las redes están tapadas hasta que responda.',
    sayWait: 'Las redes se juzgan con 100 pacientes nuevos.',
    sayOne: (name, accuracy) => `${name}: ${accuracy} de aciertos`,
    saySure: (name, sure, right) => `${name}: ${sure} de seguridad y ${right} de aciertos.`,
  },
};
