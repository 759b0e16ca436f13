import type { ShortcutText } from './shortcut.en';

export const shortcutEs: ShortcutText = {
  figure: { title: 'El atajo', after: '' },
  steps: {
    'shortcut-what': {
      title: 'Dos redes igual de buenas',
      body: 'A y B distinguen tumores en anillo de tumores sólidos. Una aprendió en un hospital cuyo equipo portátil graba una P en la esquina, y allí se exploran casi siempre los tumores sólidos. La otra aprendió donde la P no significa nada.\n\nCon pacientes nuevos del primer hospital ambas aciertan más o menos igual.',
    },
    'shortcut-find': {
      title: 'Encuentre la que hace trampa',
      body: 'Tape partes de la imagen: arrastre sobre ella o use las flechas. Las barras responden enseguida: muestran cuán segura está cada red de un tumor sólido. La marca discontinua es su respuesta a la imagen entera.',
      predict: {
        question: '¿Cuál de las dos lee la marca en lugar del tumor?',
        options: { A: 'La red A', B: 'La red B' },
        right:
          'Al tapar la P cambia su respuesta; tapar el tumor apenas le importa. La exactitud de una prueba en el mismo hospital no podía decirlo.',
        wrong:
          'Es la otra. Tape la P y mire qué respuesta cambia. La exactitud de una prueba en el mismo hospital no podía decirlo.',
      },
    },
    'shortcut-map': {
      title: 'Tapar cada lugar',
      body: 'Lo que hizo su mano, hecho en 144 lugares: cuanto más amarillo, más baja la respuesta al tapar ese lugar. Es un *mapa de oclusión*. Una red mira la esquina; la otra, el tumor. Pulse Otro paciente y vea cuán fiable es.',
    },
    'shortcut-cam': {
      title: 'Un mapa popular: Grad-CAM',
      body: '*Grad-CAM* suma los últimos mapas de características, cada uno según cuánto habla a favor de la respuesta. Aquí también muestra la marca, pero de algunas respuestas no muestra nada, y con otra semilla puso solo una quinta parte del amarillo en la marca que lo decidía todo.',
      predict: {
        question: 'Todos los pesos se sustituyen ahora por otros al azar. ¿Cambia el mapa de Grad-CAM?',
        options: { same: 'Apenas', other: 'Mucho' },
        right:
          'Cambia: este mapa depende de lo aprendido. Algunos mapas populares no, y aun así convencen. Es una prueba que todo mapa debería pasar.',
        wrong:
          'Cambia: este mapa depende de lo aprendido. Algunos mapas populares no, y aun así convencen. Es una prueba que todo mapa debería pasar.',
      },
    },
    'shortcut-erase': {
      title: 'Borrar la marca',
      body: 'Los mismos pacientes, con la P borrada. Los tumores se ven como antes y una red puede distinguirlos: la honrada lo hace.',
      predict: {
        question: '¿Qué queda de la exactitud de la red que hace trampa?',
        options: { keeps: 'La conserva', less: 'Unos puntos menos', chance: 'La mitad: el azar' },
        right:
          'Nunca había aprendido el tumor. La marca acertaba en 95 de 100, y de los pocos restantes no quedaba nada que aprender.',
        wrong:
          'Cae al azar: nunca había aprendido el tumor. La marca acertaba en 95 de 100, y de los pocos restantes no quedaba nada que aprender.',
      },
    },
    'shortcut-take': {
      title: '¿Dónde se probó?',
      body: 'Ahora la P va con el otro tumor, como puede ocurrir en otro hospital, y la tramposa falla casi siempre. Una prueba en el hospital del entrenamiento no puede ver un *atajo*. Pida una prueba en otro sitio y tape la imagen usted mismo.',
    },
  },
  words: {
    modelName: (model) => `Red ${model}`,
    schools: { cheat: 'lee la marca', honest: 'lee el tumor' },
    right: 'acierta',
    accuracyOf: (name) => `Exactitud: ${name}`,
    saysSolid: 'dice sólido',
    answerOf: (name) => `Probabilidad de sólido: ${name}`,
    mapOf: (name) => `Mapa de ${name}`,
    emptyMap: 'el mapa está vacío',
    image: 'El paciente',
    brush: 'Parche',
    row: 'Fila',
    column: 'Columna',
    uncover: 'Destapar',
    look: 'Vista',
    looks: { brush: 'Parche', occlusion: 'Todo', gradCam: 'Grad-CAM' },
    next: 'Otro paciente',
    again: 'Otra semilla',
    train: 'Entrenar ambas',
    cancel: (percent) => `Cancelar (${percent} %)`,
    mark: 'Marca P',
    marks: { hospital: 'original', erased: 'borrada', swapped: 'cambiada' },
    random: 'Pesos al azar',
    likeness: (model) => `Parecido de ${model}`,
    sayMark: {
      hospital: 'Pacientes del hospital con la marca.',
      erased: 'Los mismos pacientes, con la marca borrada.',
      swapped: 'La marca va con el otro tumor.',
    },
    sayRight: (a, b) => `De 100 nuevos, A acierta el ${a} y B el ${b}.`,
    sayPlain: (a, b) => `De este paciente A dice sólido con ${a}, B con ${b}.`,
    sayCovered: (a, b) => `Con el parche A dice sólido con ${a}, B con ${b}.`,
    sayMaps: (a, b) => `En la esquina de la marca están ${a} del mapa de A y ${b} del de B.`,
    nothing: 'nada (está vacío)',
  },
};
