import type { polynomialEn } from './polynomial.en';

export const polynomialEs: typeof polynomialEn = {
  figure: { title: 'Diez pacientes, una curva', after: 'sobre el sobreajuste' },
  steps: {
    'py-what': {
      title: '¿Cuánto puede doblarse una curva?',
      body: 'Diez pacientes en tratamiento, cada uno medido una vez: la semana y un marcador tumoral. Una curva debe decir qué esperar en cualquier semana. Su *grado* es cuántas dobleces puede tener: 1 es una recta.\n\nSuba el **grado**. El error en los diez pacientes solo puede bajar.',
    },
    'py-best': {
      title: '¿De qué curva se fiaría?',
      body: 'Los diez pacientes son el *conjunto de entrenamiento*. Lo que cuenta es otro: 200 pacientes que la curva no ha visto nunca, el *conjunto de prueba*. Su error está tapado por ahora.',
      predict: {
        question: '¿Qué curva tiene el menor error en los pacientes no vistos?',
        options: {
          straight: 'Una recta o una sola doblez (grado 1 o 2)',
          some: 'Unas pocas dobleces (3 a 6)',
          all: 'Casi un coeficiente por paciente (7 a 9)',
          most: 'Más coeficientes que pacientes (10 a 12)',
        },
        right:
          'Unas pocas dobleces. Con menos, la curva no capta lo que comparten todos los pacientes: *subajuste*. Con más, sigue también lo que en estos diez es ruido: *sobreajuste*.',
        wrong:
          'Unas pocas dobleces. Con menos, la curva no capta lo que comparten todos los pacientes: *subajuste*. Con más, sigue también lo que en estos diez es ruido: *sobreajuste*.',
      },
    },
    'py-new': {
      title: 'El undécimo paciente',
      body: 'El grado 9 tiene diez coeficientes para diez pacientes. La curva pasa por todos ellos: error de entrenamiento 0. Ahora llega a la consulta un undécimo paciente.',
      predict: {
        question: '¿Cuánto se equivocará la curva con este paciente?',
        options: {
          exact: 'Nada',
          near: 'Más o menos lo que los pacientes difieren entre sí (hasta 11 unidades)',
          far: 'Mucho más',
        },
        right:
          'Mucho más. Entre los pacientes que sabe de memoria, la curva oscila. Pulse **Paciente siguiente** para ver otros, arrastre el amarillo, o deje que la curva lo aprenda y vea cómo salta entera.',
        wrong:
          'Mucho más. Entre los pacientes que sabe de memoria, la curva oscila. Pulse **Paciente siguiente** para ver otros, arrastre el amarillo, o deje que la curva lo aprenda y vea cómo salta entera.',
      },
    },
    'py-penalty': {
      title: 'Un precio por los coeficientes grandes',
      body: 'El mismo grado 9, pero cada coeficiente cuesta ahora su cuadrado: *regularización L2*. Las oscilaciones se pagaban con coeficientes enormes, así que desaparecen; el curso común queda. El error de entrenamiento ya no es 0, y el de prueba ha bajado.\n\nPruebe las **penalizaciones**: 0 sobreajusta, 10 aplana la curva hasta el subajuste.',
    },
    'py-takeaway': {
      title: 'Para llevar consigo',
      body: 'Un ajuste perfecto a pacientes conocidos no demuestra nada. Solo los pacientes apartados dicen lo que vale un modelo, y el mejor no es ni el más simple ni el que mejor se ajusta.\n\nNota honesta: con grado 11 y 12 el error de prueba vuelve a bajar, porque de las muchas curvas perfectas se toma la más tranquila. Las redes muy grandes se benefician de lo mismo.',
    },
  },
  words: {
    plot: 'Diez pacientes y la curva ajustada',
    axisX: 'semanas de tratamiento',
    axisY: 'marcador tumoral, U/mL',
    errors: 'Error de entrenamiento y de prueba según el grado',
    degree: 'Grado',
    axisDegree: 'grado',
    axisError: 'error, U/mL',
    penalty: 'Penalización',
    seed: 'Semilla',
    next: 'Paciente siguiente',
    learns: 'Aprenderlo también',
    newcomer: 'El paciente nuevo',
    newcomerMark: 'paciente nuevo',
    week: 'Semana',
    marker: 'Marcador',
    trainError: 'Error de entrenamiento',
    testError: 'Error de prueba',
    miss: 'Se aparta',
    readPatient: (week, marker) => `semana ${week}, marcador ${marker}`,
    sayTrain: (degree, error) =>
      `Grado ${degree}: la curva se aparta ${error} unidades en los pacientes de los que aprendió.`,
    sayTest: (error) => `En 200 no vistos se aparta ${error}.`,
    sayMiss: (error) => `Del paciente nuevo se aparta ${error}.`,
    sayMany: 'Hay muchas curvas perfectas; se muestra la de coeficientes más pequeños.',
  },
};
