import type { Bilingual } from './language';

type Plans = Readonly<
  Record<
    'learning' | 'pixels' | 'neuron' | 'descent' | 'network' | 'deep' | 'convolution' | 'transfer' | 'limits',
    string
  >
>;

/** What each chapter is planned to let one do. Shown only while the chapter is not there. */
const en: Plans = {
  learning:
    'You will write a rule of two thresholds for lung nodules, let a neuron learn from the same cases, and score both on cases that neither has seen. Then the definition of the disease changes, and you will see which of the two has to be rewritten.',
  pixels:
    'You will move one cursor over a slice and over its numbers, and change the window to see which of the two stays the same.',
  neuron:
    'You will turn two findings into one probability, with knobs and by hand, forward to the loss and back to the weights.',
  descent:
    'You will let a ball go down a loss curve step by step and find the learning rate at which it no longer comes to rest. The chain rule will stand beside it as three numbers that are multiplied.',
  network:
    'You will build networks of up to six hidden layers and see what each neuron answers over the plane. The same run from many seeds will show what was luck.',
  deep: 'You will watch a gradient fade through twenty layers and change the activation on the same weights. A curve will fit ten patients perfectly and the eleventh badly.',
  convolution:
    'You will paint a filter, slide it over a slice, and open any value of a feature map to see the products that made it. A small network for brain images will train in the page while its filters take shape.',
  transfer:
    'You will lock layers of a network that was trained on one modality, give it a few images of another, and compare it with a network that starts from nothing.',
  limits:
    'You will move from one scanner to another and see what the threshold is still worth. You will look for the model that reads the hospital tag instead of the lesion, and spend twenty biopsies against two machines.',
};

const es: Plans = {
  learning:
    'Podrá escribir una regla de dos umbrales para nódulos pulmonares, dejar que una neurona aprenda de los mismos casos y puntuar a ambas con casos que ninguna ha visto. Después cambia la definición de la enfermedad, y verá cuál de las dos hay que reescribir.',
  pixels:
    'Podrá mover un solo cursor sobre un corte y sobre sus números, y cambiar la ventana para ver cuál de los dos queda igual.',
  neuron:
    'Podrá convertir dos hallazgos en una probabilidad, con mandos y a mano, hacia delante hasta la pérdida y hacia atrás hasta los pesos.',
  descent:
    'Podrá dejar que una bola baje paso a paso por una curva de pérdida y encontrar la tasa de aprendizaje con la que ya no llega al reposo. La regla de la cadena estará al lado como tres números que se multiplican.',
  network:
    'Podrá construir redes de hasta seis capas ocultas y ver qué responde cada neurona sobre el plano. El mismo entrenamiento desde muchas semillas mostrará qué fue suerte.',
  deep: 'Podrá ver cómo un gradiente se desvanece a lo largo de veinte capas y cambiar la activación con los mismos pesos. Una curva se ajustará perfectamente a diez pacientes y mal al undécimo.',
  convolution:
    'Podrá pintar un filtro, deslizarlo sobre un corte y abrir cualquier valor de un mapa de características para ver los productos que lo formaron. Una pequeña red para imágenes cerebrales se entrenará en la página mientras sus filtros toman forma.',
  transfer:
    'Podrá congelar capas de una red entrenada con una modalidad, darle unas pocas imágenes de otra y compararla con una red que empieza de cero.',
  limits:
    'Podrá pasar de un equipo a otro y ver cuánto vale todavía el umbral. Buscará el modelo que lee la marca del hospital en lugar de la lesión, y gastará veinte biopsias contra dos máquinas.',
};

export const plans: Bilingual<Plans> = { en, es };

/** The words around a plan. */
const wordsEn = {
  mark: 'In preparation',
  planned: 'What is planned',
  note: 'This chapter is not there yet. What is written here is a plan and may change.',
  readyNow: 'Ready now',
};
const wordsEs: typeof wordsEn = {
  mark: 'En preparación',
  planned: 'Lo previsto',
  note: 'Este capítulo todavía no existe. Lo que aquí se lee es un plan y puede cambiar.',
  readyNow: 'Ya disponibles',
};
export const preparation: Bilingual<typeof wordsEn> = { en: wordsEn, es: wordsEs };
