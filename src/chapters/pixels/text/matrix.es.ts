import type { MatrixText } from './matrix.en';

export const matrixEs: MatrixText = {
  figure: { title: 'La matriz de píxeles', after: 'según la Fig. 2' },
  steps: {
    'matrix-what': {
      title: 'Un corte es una tabla',
      body: 'Una TC de abdomen superior. A la izquierda, lo que usted ve. A la derecha, ampliado, lo que recibe el ordenador: un número entero por cada *píxel*, su *valor almacenado*. 512 filas de 512 dan 262\u202f144 números.\n\nSeñale el hígado, la columna, el aire del estómago, y lea el número que tiene bajo la mano.',
    },
    'matrix-zoom': {
      title: 'Más de cerca',
      body: 'De lejos, la lesión del hígado tiene un contorno. Ponga Ampliación en 32, en 16 y en 8, y busque ese contorno en los números.\n\nNo hay ninguna línea: los números de dentro son algo menores que los de fuera, y cada uno difiere un poco de sus vecinos. Esa dispersión es el ruido del equipo. El contorno lo pone usted.',
    },
    'matrix-point': {
      title: 'Del número al tejido',
      body: 'El equipo de TC suma 1024 a cada valor Hounsfield, para que lo almacenado nunca sea menor que cero: el agua (0 UH) se almacena como 1024, el aire (−1000 UH) como 24.',
      predict: {
        question: '¿Dónde hay un píxel cuyo valor almacenado esté cerca de 924?',
        label: 'Señálelo en la imagen. Los números están tapados hasta que confirme.',
        right:
          '924 − 1024 son −100 UH: grasa. Ha leído un tejido en un número; el ordenador tendrá que aprender a hacerlo.',
        wrong:
          '924 − 1024 son −100 UH, y eso es grasa: el borde oscuro bajo la piel, el borde de los riñones. Lea el número donde señaló y busque después la grasa.',
      },
    },
    'matrix-window': {
      title: 'La ventana es para los ojos',
      body: 'El cursor está en el borde de la lesión. Enseguida la ventana se estrechará de 400 UH a 150 UH, como haría usted para ver mejor el hígado.',
      predict: {
        question: '¿Qué ocurre con el valor almacenado bajo el cursor?',
        options: {
          rises: 'Sube, porque el píxel se aclara',
          falls: 'Baja, porque el píxel se oscurece',
          stays: 'No cambia',
        },
        right:
          'Solo ha cambiado el valor mostrado: el gris que hace su pantalla. La tabla que lee el ordenador es la misma de antes.',
        wrong:
          'Compare los dos números bajo la figura: el valor mostrado ha cambiado, el almacenado no. La ventana cambia lo que la pantalla hace con la tabla, no la tabla.',
      },
    },
    'matrix-edges': {
      title: 'Centro y ancho',
      body: 'Centro 40 y ancho 400 muestran de −160 a 240 UH. Todo lo menor es negro, todo lo mayor es blanco, y la pantalla tiene 256 grises para lo que queda en medio.\n\nArrastre los tiradores amarillos del histograma, o arrastre sobre la imagen con el botón derecho del ratón (o con Mayúsculas), como en la estación de trabajo. Busque una ventana para el hueso y otra para el aire del estómago.',
    },
    'matrix-presets': {
      title: 'Ventanas con nombre',
      body: 'Cuatro ventanas que conoce quien lee TC: partes blandas 40/400, pulmón −600/1500, hueso 400/1800, cerebro 40/80. Elíjalas en la lista sobre la imagen y mire el valor mostrado de la lesión.\n\nLa lesión tiene unas 60 UH menos que el hígado que la rodea. En la ventana de partes blandas son 38 de los 256 grises.',
      predict: {
        question: '¿Cuántos grises hay entre la lesión y el hígado en la ventana de hueso?',
        options: {
          same: '38, como antes',
          few: 'Unos 8',
          none: 'Ninguno: allí sus valores almacenados se igualan',
        },
        right:
          '60 de 1800 UH son la trigésima parte de 256 grises: unos 8, y la lesión apenas se ve. Los valores almacenados distan lo mismo que antes, y un ordenador que los lee no pierde nada.',
        wrong:
          '60 de 1800 UH son la trigésima parte de 256 grises: unos 8, y la lesión apenas se ve. Ninguna ventana acerca los valores almacenados; un ordenador que los lee no pierde nada.',
      },
    },
    'matrix-reader': {
      title: 'Un lector sin ojos',
      body: 'Al abrir esta página se entrenó una red pequeña con fragmentos de otros pacientes sintéticos. Recibe los 64 números del marco y nada más; las cuatro barras son su respuesta.\n\nEl marco está en el hígado, y la ventana va a hacer todo el hígado tan negro como el aire.',
      predict: {
        question: '¿Qué dirá el lector del hígado?',
        options: {
          air: 'Aire, porque es negro',
          soft: 'Partes blandas, como antes',
          unsure: 'Quedará indeciso',
        },
        right:
          'Lee valores almacenados. La ventana no cambia ninguno, así que la respuesta no se mueve, por negra que esté la pantalla.',
        wrong:
          'Sigue diciendo partes blandas. La ventana cambia la pantalla y ninguno de los 64 valores almacenados, que son todo lo que recibe.',
      },
    },
    'matrix-paint': {
      title: 'Cambiar los números, cambiar la respuesta',
      body: 'Escriba 924 en una celda de la matriz y pulse Intro; o elija Pintar y pase por las celdas con cualquier número. Averigüe cuántos de los 64 números tienen que volverse grasa para que el lector diga grasa.\n\nUna red no mira dos veces ni duda por sí misma: también responde a números que nunca ha visto. Deshacer retira un trazo; Reiniciar, todos.',
    },
    'matrix-sort': {
      title: 'Sea usted el lector',
      body: 'Cuatro lugares de este corte, 16 valores almacenados de cada uno y ninguna imagen. Tiene lo mismo que la red, y algo más: sabe qué significan los números.',
      predict: {
        question: '¿Qué fragmento es cada tejido?',
        options: {
          'fat-soft': 'A grasa, B hueso, C aire, D partes blandas',
          'soft-fat': 'A partes blandas, B hueso, C aire, D grasa',
          'soft-air': 'A partes blandas, B grasa, C hueso, D aire',
          'bone-fat': 'A hueso, B partes blandas, C aire, D grasa',
        },
        right:
          'Ha usado dos cosas: dónde están los números y cuánto se dispersan. Una red tiene que encontrar ambas en ejemplos etiquetados.',
        wrong:
          'Reste 1024: cerca de −1000 UH es aire, cerca de −100 grasa, de 0 a 150 partes blandas, varios cientos hueso. Los fragmentos muestran ya sus nombres.',
      },
    },
    'matrix-depth': {
      title: 'Cuántos grises',
      body: 'Este corte guarda 12 *bits* por número: 12 ceros o unos, es decir, 4096 niveles de 0 a 4095. Una fotografía guarda 8 bits por color.',
      predict: {
        question: '¿Cuántos niveles de gris distinguen 8 bits?',
        label: 'Niveles',
        right:
          '2⁸ = 256, almacenados de 0 a 255. La imagen está ahora en 8 bits y con esta ventana parece la misma; baje Bits de uno en uno y mire cuándo desaparece la lesión y cuándo se equivoca el lector.',
        wrong:
          'Cada bit duplica los niveles: 2⁸ = 256, almacenados de 0 a 255. La imagen está ahora en 8 bits; baje Bits de uno en uno y mire cuándo desaparece la lesión y cuándo se equivoca el lector.',
      },
    },
    'matrix-own': {
      title: 'Abra un archivo de su propio equipo',
      body: 'Use Abrir imagen o suelte un archivo en cualquier parte de la figura: DICOM, PNG o JPEG. Use imágenes anonimizadas; el archivo se queda en este navegador.\n\nLea el valor almacenado y después lo que significa: en TC, las UH; en casi todas las demás imágenes, ninguna unidad. La lista de ventanas tiene la que pide el propio archivo; si contiene varias imágenes, hay un control Fotograma. En una TC responde también el lector de tejidos, que solo ha visto cortes sintéticos.',
    },
    'matrix-take': {
      title: 'En ninguna celda pone hígado',
      body: 'Una imagen es una tabla de números. La ventana, la paleta y el blanco invertido de la película cambian lo que usted ve, y ninguno de los números.\n\nPara recordar: lo que significan los números no está escrito en la tabla. Hay que aprenderlo.',
    },
  },
  words: {
    board: 'Un corte y los números del fragmento marcado',
    picture: 'Imagen',
    matrix: 'Matriz',
    row: 'fila',
    column: 'columna',
    cell: (row, column, text) => `fila ${row}, columna ${column}: ${text}`,
    covered: 'tapado',
    computing: 'Se está calculando el corte…',
    sliceName: 'TC, abdomen superior',
    ownName: 'Su imagen',
    zoom: 'Ampliación',
    numbers: 'Números',
    kinds: { stored: 'almacenados', value: 'valor', shown: 'en pantalla' },
    window: 'Ventana',
    windows: {
      file: 'la del archivo',
      soft: 'p. blandas 40/400',
      lung: 'pulmón −600/1500',
      bone: 'hueso 400/1800',
      brain: 'cerebro 40/80',
      bits: 'todos los grises',
      full: 'rango completo',
      hand: 'puesta a mano',
    },
    center: 'Centro de ventana',
    width: 'Ancho de ventana',
    bits: 'Bits',
    frame: 'Fotograma',
    ofFrames: (count) => `de ${count}`,
    tool: 'Herramienta',
    tools: { point: 'Señalar', paint: 'Pintar' },
    brush: 'Pincel',
    storedValue: 'Valor almacenado',
    value: 'UH',
    rescaled: 'valor reescalado',
    rescaledValue: 'Valor reescalado',
    channels: { r: 'Rojo', g: 'Verde', b: 'Azul' },
    displayed: 'Valor mostrado',
    histogram: 'Histograma con la ventana',
    histogramName: (unit) => `Cuántas veces, por ${unit || 'valor almacenado'}`,
    low: 'Ventana, extremo negro',
    high: 'Ventana, extremo blanco',
    lowWhite: 'Ventana, extremo blanco',
    highBlack: 'Ventana, extremo negro',
    facts: {
      title: 'En esta tabla',
      numbers: 'Números',
      levels: 'Niveles de gris',
      levelsText: (count, from, to) => `${count} (${from} a ${to})`,
      manyLevels: (bits) => (bits === 32 ? '2³², más de 4000 millones' : `2 elevado a ${bits}`),
      bytes: 'Bytes',
      range: 'Rango',
      rangeText: (min, max) => `${min} a ${max}`,
      mean: 'Media',
    },
    reader: {
      title: 'El lector de tejidos dice',
      tissues: { air: 'Aire', fat: 'Grasa', soft: 'Partes blandas', bone: 'Hueso' },
      probability: (tissue) => `Probabilidad de ${tissue}`,
      preparing: 'Recortando fragmentos de otros pacientes…',
      training: (percent, accuracy) => `Aprendiendo: ${percent} hecho, ${accuracy} aciertos`,
      failed: 'El motor no está disponible aquí: no hay lector.',
      trained: (count) => `entrenado aquí con ${count} fragmentos`,
      foreign: 'Entrenado con números de TC: aquí no vale.',
      real: 'Entrenado con cortes sintéticos: no se fíe de él en el suyo.',
      tooSmall: 'La imagen tiene menos de 8 × 8 píxeles.',
    },
    sort: {
      board: 'Cuatro fragmentos como números',
      patch: (letter) => `Fragmento ${letter}`,
      named: (letter, tissue, hu) => `${letter}: ${tissue}, media ${hu} UH`,
      reader: (percent) => `, lector ${percent}`,
      say: 'Cuatro fragmentos de valores almacenados, de A a D. ¿Qué tejido es cada uno?',
      sayNamed: (list) => `Los cuatro fragmentos: ${list}.`,
    },
    open: 'Abrir imagen',
    openHint: 'DICOM, PNG o JPEG. Use imágenes anonimizadas; el archivo se queda en este navegador.',
    drop: 'Suelte aquí el archivo: DICOM, PNG o JPEG.',
    back: 'Volver al corte incluido',
    backShort: 'Corte incluido',
    opening: 'Leyendo la imagen…',
    stays: 'Se queda en este navegador',
    private:
      'Use imágenes anonimizadas. El archivo se queda en este navegador: no se guarda ni se envía nada, y no se muestra ninguna etiqueta con nombres.',
    firstOnly: (count) => `De ${count} archivos se abrió el primero.`,
    severalFrames: (count) => `El archivo contiene ${count} imágenes: elija una con Fotograma.`,
    lowIsWhite:
      'Este archivo pide mostrar en blanco los números bajos, como en la película (MONOCHROME1). Solo se invierte la pantalla; los números son los almacenados.',
    palette:
      'Aquí un número no es un brillo: nombra un color de la lista que trae el archivo (su paleta), así que ninguna ventana se aplica.',
    reduced: (size, factor, palette) =>
      palette
        ? `Los ${size} píxeles se muestran a 1/${factor} de su tamaño: un píxel de cada ${factor} × ${factor}. Los números se leen de la imagen completa.`
        : `Los ${size} píxeles se muestran a 1/${factor} de su tamaño: cada punto es la media de ${factor} × ${factor}. Los números se leen de la imagen completa.`,
    cornerPalette: 'Paleta: un número es un color',
    cornerLowWhite: 'MONOCHROME1: lo bajo es blanco',
    cornerSmall: (factor) => `Mostrada a 1/${factor} de su tamaño`,
    modalities: {
      CT: 'TC',
      MR: 'RM',
      CR: 'radiografía',
      DX: 'radiografía',
      RG: 'radiografía',
      MG: 'mamografía',
      US: 'ecografía',
      IVUS: 'ecografía intravascular',
      PT: 'PET',
      NM: 'medicina nuclear',
      XA: 'angiografía',
      RF: 'fluoroscopia',
      RTDOSE: 'dosis de radiación',
      RTIMAGE: 'imagen de radioterapia',
      OP: 'fotografía oftalmológica',
      OPT: 'tomografía de coherencia óptica',
      OCT: 'tomografía de coherencia óptica',
      ES: 'endoscopia',
      GM: 'microscopia',
      SM: 'microscopia de portaobjetos',
      XC: 'fotografía',
      SEG: 'segmentación',
    },
    gray: 'Una imagen en color: aquí se muestra en gris, 0,299 rojo + 0,587 verde + 0,114 azul. La figura siguiente tiene sus colores.',
    fewerBits: (inFile, read) =>
      `El archivo tiene ${inFile} bits; los navegadores entregan ${read}, y esos se muestran.`,
    transparent: 'Las partes transparentes se pusieron sobre negro.',
    notes: {
      noHeader: 'Al archivo le falta su cabecera DICOM; se leyó como el tipo habitual.',
      lossy:
        'La imagen se comprimió con pérdida antes de llegar aquí: sus números no son exactamente los del equipo.',
      curvedDisplay:
        'El archivo pide mostrarse a través de una curva; aquí se muestra con una ventana recta.',
      colorsConverted:
        'El archivo guarda el brillo y dos diferencias de color; los números de aquí son el rojo, el verde y el azul que resultan.',
      burnedIn: 'El archivo dice que puede haber texto sobre el paciente dibujado en la imagen.',
    },
    refusals: {
      offline:
        'No se pudo cargar lo que lee las imágenes. Compruebe la conexión y vuelva a elegir el archivo.',
      empty: 'Este archivo está vacío. Elija otro.',
      tooBig: (found, allowed) =>
        `Este archivo tiene ${found} MB; se pueden abrir ${allowed} MB como máximo. Guarde una sola imagen de él.`,
      text: 'Este archivo contiene texto, diga lo que diga su nombre. Elija un archivo DICOM, un PNG o un JPEG.',
      unknown:
        'Esta no es una imagen que aquí se conozca, diga lo que diga su nombre. Elija un archivo DICOM, un PNG o un JPEG.',
      tooManyPixels: (found, side, total) =>
        `Esta imagen tiene ${found} píxeles; se pueden abrir ${side} por lado y ${total} millones en total como máximo. Redúzcala antes.`,
      corrupt: (format) =>
        `Este archivo ${format} está dañado o cortado. Guárdelo de nuevo con el programa que lo hizo.`,
      animated: (format) => `Este archivo ${format} es una película. Guarde una de sus imágenes como PNG.`,
      truncated: (missing, needed) =>
        `Este archivo termina antes de tiempo: de ${needed} bytes de la imagen faltan ${missing}. Cópielo o envíelo de nuevo.`,
      noPicture: {
        report: 'Este archivo DICOM contiene un informe, no una imagen. Elija una imagen del mismo estudio.',
        curve: 'Este archivo DICOM contiene una curva registrada, como un ECG, no una imagen.',
        document: 'Este archivo DICOM contiene un documento, no una imagen.',
        plan: 'Este archivo DICOM contiene contornos o un plan de tratamiento, no una imagen.',
        index: 'Este archivo DICOM es un índice (DICOMDIR). Elija uno de los archivos que están junto a él.',
        other: 'Este archivo DICOM no contiene ninguna imagen.',
      },
      compression: (name) =>
        `La imagen de este archivo DICOM está comprimida como ${name}, que aquí no se lee. Guárdela sin comprimir o como PNG.`,
      description: (entry, found) =>
        found === ''
          ? `Este archivo DICOM no dice lo necesario para mostrar su imagen (falta ${entry}).`
          : `Este archivo DICOM describe su imagen de un modo que aquí no se conoce (${entry}: ${found}).`,
      noFrame: (frame, frames) => `No hay fotograma ${frame}: el archivo tiene ${frames}.`,
      dataset: (format) =>
        `Este archivo ${format} contiene un conjunto de imágenes. Aquí se abre una imagen: PNG, JPEG o DICOM.`,
      unsupported: (format) =>
        `Los archivos ${format} de este tipo no se leen aquí. Guarde la imagen como PNG.`,
      refused: 'Un archivo SVG puede contener un programa, así que no se abre. Guarde la imagen como PNG.',
      unreadable: 'El navegador no pudo leer este archivo: se movió o no está permitido leerlo.',
      timeout: (seconds) => `La lectura tardó más de ${seconds} segundos y se detuvo.`,
    },
    say: (at) =>
      `Fila ${at.row}, columna ${at.column}: valor almacenado ${at.stored}, gris ${at.shown} de 255.`,
    sayValue: (at) =>
      `Fila ${at.row}, columna ${at.column}: valor almacenado ${at.stored} (${at.value}), gris ${at.shown} de 255.`,
    sayRescaled: (value) => `reescalado ${value}`,
    sayPalette: (at, color) =>
      `Fila ${at.row}, columna ${at.column}: valor almacenado ${at.stored}, mostrado en el color rojo, verde, azul ${color}.`,
    unit: 'UH',
    sayWindow: (center, width, from, to) => `Ventana ${center}/${width}: de ${from} a ${to}.`,
    sayReader: (tissue, percent) => `Lector: ${tissue}, ${percent}.`,
    sayCovered: 'Los números están tapados hasta que confirme. Señale un píxel de la imagen.',
    painted: (count) => `${count} píxeles cambiados a mano`,
  },
};
