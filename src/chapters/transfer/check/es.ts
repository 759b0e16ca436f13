import type { CheckText } from '../../../state/check';

export const es: CheckText = {
  'how-many-to-unlock': {
    question: 'Una red ha aprendido con RM cerebral. ¿Qué conviene probar primero en cada situación?',
    options: {
      'six-similar-images': 'Seis TC craneales etiquetadas, los mismos dos tumores',
      'hundreds-of-similar': 'Doscientas TC craneales etiquetadas, los mismos dos tumores',
      'thousands-unlike-the-source': 'Cinco mil radiografías de rodilla etiquetadas, fracturas',
    },
    targets: {
      'unlock-the-upper-layers': 'Abrir las capas superiores',
      'try-from-scratch': 'Probar también desde cero',
      'train-the-head-alone': 'Entrenar solo la cabeza',
    },
    right:
      'Cuantas menos imágenes, más se deja congelado. Y cuanto más lejos quede el origen y más etiquetas haya, menos se gana con él.',
    wrong:
      'Seis imágenes solo bastan para una cabeza. Doscientas pueden enseñar también a las capas superiores. Con cinco mil de otra cosa, empezar desde cero puede ir igual de bien.',
  },
  'general-to-special': {
    question:
      'Una red se entrenó para encontrar tumores cerebrales con realce en anillo. Ordene a qué pueden responder sus capas, de la primera a la última.',
    options: {
      'short-edge': 'Un trozo corto de borde, de claro a oscuro',
      'arc-of-edges': 'Un arco, hecho de varios de esos bordes',
      'closed-rim': 'Un anillo, cerrado por esos arcos',
      'ring-tumor-in-the-brain': 'Un anillo en el cerebro, y no el del cráneo',
    },
    right:
      'Las primeras capas son generales: los bordes sirven en cualquier modalidad. Las últimas pertenecen a su tarea, y son las que fallan en otra.',
    wrong:
      'De lo simple a lo compuesto: cada cosa se hace de la anterior. Los bordes sirven en cualquier modalidad; las últimas capas pertenecen a su tarea.',
  },
  'under-the-lock': {
    question:
      'En una red de cuatro capas y una cabeza nueva se congelan las dos primeras capas. Tras el ajuste fino, ¿qué partes se han movido exactamente 0?',
    options: {
      'first-layer': 'La primera capa',
      'second-layer': 'La segunda capa',
      'third-layer': 'La tercera capa',
      'new-head': 'La cabeza nueva',
    },
    right:
      'Congelada quiere decir que no cambia ni una cifra. Lo demás se mueve, sobre todo la cabeza, que empezó al azar.',
    wrong:
      'Las dos primeras. Lo congelado no cambia ni una cifra; las capas abiertas se mueven un poco y la cabeza tiene que aprender desde el principio.',
  },
  'numbers-in-a-head': {
    question:
      'Una red congelada convierte cada imagen en 32 números. Una cabeza nueva los pondera para tres clases; cada clase tiene un peso por número, y un sesgo. ¿Cuántos números tiene que aprender la cabeza?',
    label: 'Pesos y sesgos',
    right: '3 × 32 + 3 = 99. Tan pocos se pueden aprender con pocas imágenes, y en un instante.',
    wrong:
      '32 pesos y un sesgo por cada una de las tres clases: 3 × 33 = 99. Los filtros anteriores están congelados y no cuentan.',
  },
  'hasty-rival': {
    question:
      'Un artículo: la transferencia llega a 0,91 y la misma red desde cero, a 0,62. Ambas vieron veinte imágenes durante diez épocas, sin aumento de datos. ¿Qué querría ver usted antes de creer una ganancia tan grande?',
    options: {
      'transfer-unlocked': 'La transferencia con más capas descongeladas',
      'rival-trained-fairly': 'La red desde cero con más tiempo y aumento de datos',
      'source-even-larger': 'La transferencia desde un origen aún mayor',
    },
    right:
      'Una red desde cero necesita más tiempo e imágenes más variadas. Buena parte de la ganancia puede ser que no recibió ni lo uno ni lo otro.',
    wrong:
      'La red desde cero con más tiempo y aumento de datos. Diez épocas pueden bastar a una red entrenada y ser muy pocas para una al azar.',
    because: {
      'transfer-unlocked':
        'Eso podría aumentar el 0,91. Lo dudoso es el otro número: el 0,62 de un rival que tuvo diez épocas.',
      'source-even-larger':
        'Eso dice hasta dónde llega la transferencia, no cuánto gana. La ganancia es una diferencia, y su lado débil es el rival.',
    },
  },
  'locked-and-behind': {
    question:
      'Una red de RM cerebral, con todas las capas congeladas, debe distinguir consolidación de nódulo en 300 radiografías de tórax etiquetadas. Se queda cerca del azar. ¿Qué conviene probar primero?',
    options: {
      'unlock-and-compare': 'Descongelar capas y comparar con empezar desde cero',
      'head-much-longer': 'Entrenar la cabeza mucho más tiempo',
      'more-brain-slices': 'Entrenar el origen con más cortes cerebrales',
      'larger-of-same-source': 'Elegir una red mayor con el mismo origen',
    },
    right:
      'Sus características no sirven para esta pregunta, y una cabeza solo pondera lo que recibe. 300 imágenes bastan para enseñar a los filtros, quizá incluso desde cero.',
    wrong:
      'Descongelar capas y comparar con empezar desde cero. Las características congeladas no sirven para esta pregunta, y una cabeza solo pondera lo que recibe.',
    because: {
      'head-much-longer':
        'Una cabeza solo pondera las características que recibe. Si estas no distinguen los dos hallazgos, tampoco lo hará el tiempo.',
      'more-brain-slices':
        'Leería todavía mejor los cerebros. Lo que falta son características del tórax, y esas vienen del tórax.',
      'larger-of-same-source':
        'Una mayor trae más características de la misma clase y del mismo origen. Lo que perjudica es la distancia al tórax, no el tamaño.',
    },
  },
  'sure-of-a-stranger': {
    question:
      'A una red que solo conoce la degeneración macular y la retinopatía diabética se le muestra la fotografía de una lesión cutánea. Dice: retinopatía diabética, 97 %. ¿Qué significa el 97 %?',
    options: {
      'likely-to-be-right': 'Que aciertan 97 de cada 100 respuestas así',
      'has-seen-the-like': 'Que ha visto muchas imágenes como esta',
      'chance-of-disease': 'Que este paciente muy probablemente es diabético',
      'share-of-two-classes': 'Cómo reparte el 100 % entre sus dos clases',
    },
    right:
      'Un softmax tiene que repartir el 100 %, y no hay clase «ninguna de ellas». Para notar a un extraño hay que medir a qué distancia queda de todo lo aprendido.',
    wrong:
      'Cómo reparte el 100 % entre sus dos clases. No tiene palabra para «ninguna de ellas», y una de las dos debe llevarse la parte mayor.',
    because: {
      'likely-to-be-right':
        'Eso solo puede valer para imágenes como las de su prueba. Con fotografías de piel, todas sus respuestas son erróneas.',
      'has-seen-the-like':
        'La seguridad dice a qué lado de su frontera queda una imagen, no cuánto se acerca a las conocidas. Las muy extrañas suelen caer lejos, a un lado.',
      'chance-of-disease':
        'No ha mirado ninguna retina. Recibió números y tuvo que nombrar una de las dos enfermedades que conoce.',
    },
  },
  'who-slips-through': {
    question:
      'Un modelo para tumores cerebrales en anillo y sólidos rechaza las imágenes que quedan lejos de todo lo aprendido. ¿Qué extraño es el que más fácilmente se cuela como tumor en anillo?',
    options: {
      'a-knee-radiograph': 'Una radiografía de rodilla',
      'an-abscess-with-a-rim': 'Un absceso cerebral con borde claro',
      'a-photo-of-a-form': 'La foto de un consentimiento informado',
    },
    right:
      'Para el modelo se parece, así que queda cerca de lo que conoce. Una distancia atrapa lo que se ve extraño, no lo que solo es otra cosa.',
    wrong:
      'El absceso. Se parece a un tumor en anillo y queda cerca de lo aprendido; el rechazo solo atrapa lo que se ve extraño.',
    because: {
      'a-knee-radiograph':
        'Una rodilla no se parece a nada de lo aprendido: lo más probable es que quede lejos y se rechace. Se cuela lo que se parece: el absceso.',
      'a-photo-of-a-form':
        'Unas letras negras sobre blanco no se parecen a nada de lo aprendido: lo más probable es que queden lejos. Se cuela lo que se parece: el absceso.',
    },
  },
};
