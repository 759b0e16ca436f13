import type { stepsEn } from './steps.en';

/** The thread of the chapter, in Spanish. */
export const stepsEs: typeof stepsEn = {
  pictures: {
    title: 'Cada neurona es una imagen',
    body: 'Potasio y sodio de 300 pacientes: los equilibrados están en el centro, los demás alrededor. Cada cuadrado pequeño es una neurona y muestra lo que responde en todo el plano: blanco si es alto, negro si es bajo.\n\nPulse **Reproducir** y mire las imágenes. Las líneas continuas suman, las discontinuas restan; una línea gruesa es un *peso* grande.',
  },
  none: {
    title: 'Una sola neurona ante un anillo',
    body: 'Ahora no hay *capa oculta*: las dos medidas van directamente a la neurona de salida, como en el capítulo 3. Su frontera es una línea recta.',
    predict: {
      question: '¿Puede separar el centro del anillo si entrena lo suficiente?',
      options: {
        yes: 'Sí, el entrenamiento curva la línea',
        no: 'No, una línea recta no puede',
        later: 'Solo con muchos más pacientes',
      },
      right:
        'Tras 1200 pasos, cerca de la mitad de los pacientes sigue mal clasificada. El entrenamiento mueve y gira la línea, pero nada puede curvarla, y más pacientes tampoco lo harían.',
      wrong:
        'Tras 1200 pasos, cerca de la mitad de los pacientes sigue mal clasificada. El entrenamiento mueve y gira la línea, pero nada puede curvarla, y más pacientes tampoco lo harían.',
    },
  },
  two: {
    title: 'Dos neuronas ocultas',
    body: 'Ahora cada una de las dos neuronas ocultas traza su propia línea, y la neurona de salida pondera sus respuestas.',
    predict: {
      question: '¿Qué región pueden recortar dos líneas, como mucho?',
      options: {
        closed: 'Una región cerrada alrededor del centro',
        band: 'Una banda o una cuña, abierta por un lado',
        none: 'No más que una sola línea',
      },
      right:
        'Dos líneas cercan una banda o una cuña, que queda abierta. Es mejor que una línea, pero por el lado abierto se escapan pacientes.',
      wrong:
        'Dos líneas cercan una banda o una cuña, que queda abierta. Es mejor que una línea, pero por el lado abierto se escapan pacientes.',
    },
  },
  three: {
    title: 'Tres neuronas ocultas',
    body: 'Tres líneas forman un triángulo: la valla más pequeña que se cierra.',
    predict: {
      question: '¿Pueden tres neuronas ocultas separar el anillo?',
      options: { yes: 'Sí', no: 'No, un círculo necesita muchas más' },
      right:
        'La frontera se cierra alrededor del centro. Mire las tres imágenes pequeñas: cada una sostiene un lado de la valla, y la neurona de salida solo las suma.',
      wrong:
        'Pueden: la frontera se cierra alrededor del centro. Mire las tres imágenes pequeñas: cada una sostiene un lado de la valla, y la neurona de salida solo las suma.',
    },
  },
  edit: {
    title: 'Desmóntela',
    body: 'Pulse una línea y cambie su peso; pulse una neurona para cambiar su *sesgo* o suprimirla. La frontera se abre por el lado que sostenía esa neurona.\n\n**Deshacer** anula cualquier cambio y **Paso atrás** cualquier paso. Pulse **Reproducir** tras un cambio: la red se repara sola.',
  },
  patient: {
    title: 'Envíe a este paciente por la red',
    body: 'El paciente rodeado está en las entradas. **Siguiente** lleva los números una capa más allá: cada línea lleva peso por valor; cada neurona los suma con su sesgo y curva la suma.\n\nTras la pérdida, el camino vuelve atrás: cada neurona sabe cuánto contribuyó al error. Pulse otro paciente en el plano para enviarlo.',
  },
  luck: {
    title: '¿Es suerte?',
    body: 'Dos pruebas tiroideas en desacuerdo señalan la glándula; en acuerdo, la hipófisis. Cuatro neuronas ocultas con ReLU ofrecen líneas suficientes. La *semilla* decide los primeros pesos, y nada más cambia.\n\nDespués de responder, pulse **Entrenar 64 redes**.',
    predict: {
      question: 'La misma red y los mismos pacientes desde 64 semillas: ¿cuántas lo resolverán?',
      options: { all: 'Todas', some: 'Algunas, no todas', none: 'Ni una sola' },
      right:
        'Depende de la semilla: muchas acaban bien y las demás quedan atrapadas en un mal sitio del que ningún paso pequeño las saca. Suba la capa a 8 neuronas y entrene otra vez: se atascan menos. Una buena red demuestra poco.',
      wrong:
        'Depende de la semilla: muchas acaban bien y las demás quedan atrapadas en un mal sitio del que ningún paso pequeño las saca. Suba la capa a 8 neuronas y entrene otra vez: se atascan menos. Una buena red demuestra poco.',
    },
  },
  compare: {
    title: 'Cambie una sola cosa',
    body: 'Dos redes parten de los mismos pesos y ven a los mismos pacientes en el mismo orden. La red B difiere en un ajuste: su *tasa de aprendizaje* es 40 veces menor.\n\nPulse **Reproducir** y después elija otra diferencia. Es la única comparación justa, y aun así: pida otras semillas.',
  },
  overfit: {
    title: 'Aprendido de memoria',
    body: 'Medidas con ruido, 45 pacientes de los que aprender y una red grande. Los puntos huecos son el *conjunto de prueba*: la red nunca aprende de ellos.',
    predict: {
      question: 'El entrenamiento sigue 1500 pasos. ¿Qué hace la pérdida de los pacientes de prueba?',
      options: {
        falls: 'Baja con la de entrenamiento',
        rises: 'Primero baja y después sube',
        same: 'No cambia',
      },
      right:
        'La pérdida de entrenamiento va a cero y la de prueba sube: la frontera rodea a pacientes sueltos. Esto es *sobreajuste*. Pare antes, añada pacientes, use menos neuronas o suba **L2** en Regularizar.',
      wrong:
        'Primero bajó y después subió, mientras la de entrenamiento va a cero: la frontera rodea a pacientes sueltos. Esto es *sobreajuste*. Pare antes, añada pacientes, use menos neuronas o suba **L2** en Regularizar.',
    },
  },
  threshold: {
    title: 'Dónde cortar',
    body: 'La salida es un número entre 0 y 1, y usted decide desde qué valor se informa alto grado. Arrastre el tirador amarillo hacia la izquierda.\n\nLa sensibilidad sube, la especificidad baja y la frontera se mueve con él. La red es la misma: el *umbral* es una decisión clínica.',
  },
  own: {
    title: 'Sus propios pacientes',
    body: 'Pulse en el plano para colocar puntos de una clase, elija la otra y coloque algunos. Arrastre un punto para moverlo. Después pulse **Reproducir**.\n\nIntente colocar seis puntos que cuatro neuronas no puedan separar. El enlace de esta página guarda sus puntos.',
  },
  takeaway: {
    title: 'Para recordar',
    body: 'Una neurona oculta ofrece una línea, una capa combina líneas en regiones y la siguiente combina regiones. Más neuronas pueden decir más, también disparates.\n\nNinguna enfermedad se parece a estas espirales; muestran cuánto puede curvar una red pequeña. Antes de creer un resultado, pida el conjunto de prueba, el umbral y otras semillas.',
  },
};
