import type { PointText } from './point.en';

export const pointEs: PointText = {
  figure: { title: 'El punto de operación', after: '' },
  steps: {
    'point-what': {
      title: 'Un número aún no es una decisión',
      body: 'Una red ha leído a 1000 pacientes no vistos y ha dado a cada uno una probabilidad de tumor con realce en anillo. Barras hacia arriba: los que lo tienen; hacia abajo: los de tumor sólido.\n\nArrastre el mando amarillo. A partir de ese *umbral* se avisa al paciente para biopsia.',
    },
    'point-move': {
      title: 'Avisar antes',
      body: 'Con 0,50 se escapan algunos tumores en anillo y se avisa a algunos de los otros. El otro gráfico es la *curva ROC*: cada punto es un umbral, y su mando es este mismo.',
      predict: {
        question: 'El umbral baja de 0,50 a 0,20. ¿Qué aumenta?',
        options: {
          sens: 'La sensibilidad, a costa de la especificidad',
          spec: 'La especificidad, a costa de la sensibilidad',
          both: 'Ambas: la red se aprovecha mejor',
        },
        right:
          'Se avisa a más de todos: más tumores en anillo y más de los otros. La red no ha mejorado; está en otro punto de la misma curva.',
        wrong:
          'Un umbral más bajo avisa a más de todos: la sensibilidad sube y la especificidad baja. La red es la misma; solo está en otro punto de su curva.',
      },
    },
    'point-prevalence': {
      title: 'De la consulta al archivo',
      body: 'En la consulta de referencia uno de cada dos tumores tiene realce en anillo. Ahora la misma red, con el mismo umbral, lee un archivo donde lo tiene uno de cada cien. La sensibilidad y la especificidad no cambian.',
      predict: {
        question: 'De los avisados en el archivo, ¿qué porcentaje tiene un tumor en anillo (el *VPP*)?',
        label: 'VPP en porcentaje',
        right:
          'Diez entre mil; casi todos los avisos vienen de los otros 990. La tabla los cuenta. En la red no ha cambiado nada.',
        wrong:
          'Diez entre mil, así que casi todos los avisos vienen de los otros 990: cuéntelos en la tabla. La red es la misma; su respuesta positiva vale mucho menos.',
      },
    },
    'point-cost': {
      title: '¿Cuánto vale un fallo?',
      body: 'Dónde situarse no es una cuestión de matemáticas. Alguien tiene que decir cuántas falsas alarmas vale un tumor no visto. Aquí diez de cada cien tienen un tumor en anillo, y no verlo ha costado lo mismo que una falsa alarma.',
      predict: {
        question: 'Ahora no ver un tumor cuesta 50 falsas alarmas. ¿Adónde va el umbral más barato?',
        options: { lower: 'Más abajo', same: 'No se mueve', higher: 'Más arriba' },
        right:
          'Cuando no ver un tumor es caro, se avisa antes. El mando está en el umbral más barato para ese precio. Ponga su propio precio y pulse el botón otra vez.',
        wrong:
          'Cuando no ver un tumor es caro, se avisa antes, así que el umbral baja. El mando está en el umbral más barato para ese precio; ponga el suyo.',
      },
    },
    'point-take': {
      title: 'Pregunte por la prevalencia',
      body: 'Un artículo que da sensibilidad, especificidad y AUC no ha dicho cuánto vale una respuesta positiva en su consulta. Para eso hacen falta su prevalencia y un precio para cada tumor no visto.\n\nLos pacientes son sintéticos. La red ha aprendido solo de 20 de ellos, y por eso se equivoca tanto.',
    },
  },
  words: {
    strips: 'Probabilidades de 1000 pacientes no vistos',
    roc: 'Curva ROC',
    thousand: 'Mil pacientes con esta prevalencia',
    score: 'probabilidad según la red',
    falseAlarms: '1 − especificidad',
    diseased: 'tumor en anillo',
    healthy: 'tumor sólido',
    called: 'avisados',
    letGo: 'no avisados',
    tableCaption: 'de 1000 pacientes examinados',
    truePositives: 'Verdaderos positivos',
    falseNegatives: 'Falsos negativos',
    falsePositives: 'Falsos positivos',
    trueNegatives: 'Verdaderos negativos',
    threshold: 'Umbral',
    prevalence: 'Prevalencia',
    missCost: 'Fallo cuesta',
    cheapest: 'Umbral más barato',
    sensitivity: 'Sensibilidad',
    specificity: 'Especificidad',
    ppv: 'VPP',
    npv: 'VPN',
    cost: 'Coste de 1000',
    aucIs: (value) => `AUC ${value}`,
    sayPoint: (threshold, sensitivity, specificity) =>
      `Con el umbral ${threshold}: sensibilidad ${sensitivity}, especificidad ${specificity}.`,
    sayCounts: (diseased, called, right, missed) =>
      `De 1000 pacientes, ${diseased} tienen un tumor en anillo; se avisa a ${called}, a ${right} con razón, y se escapan ${missed}.`,
    sayValues: (ppv, npv) => `VPP ${ppv}, VPN ${npv}.`,
    sayCovered: 'El valor de una respuesta positiva está tapado hasta que responda.',
  },
};
