import type { CheckText } from '../../../state/check';

export const es: CheckText = {
  'filter-on-a-vessel': {
    question:
      'Un filtro tiene tres filas de −1, 2, −1. Está sobre un vaso vertical claro: tres filas de 10, 40, 10. ¿Qué responde?',
    label: 'Suma',
    right: 'Cada fila da −10 + 80 − 10 = 60; las tres, 180. Sobre un tejido uniforme de 10 respondería 0.',
    wrong:
      'Cada fila da −10 + 80 − 10 = 60; tres filas, 180. Se suman los nueve productos, también los que llevan menos.',
  },
  'exposure-raised': {
    question:
      'Los nueve pesos de un filtro suman 0. La siguiente radiografía es igual, pero cada píxel tiene 20 más de brillo. ¿Qué le ocurre al mapa de características, lejos del borde de la imagen?',
    options: {
      'map-rises-by-20': 'Cada celda sube 20',
      'map-unchanged': 'Se queda como estaba',
      'map-rises-by-180': 'Cada celda sube 9 × 20 = 180',
      'edges-fade': 'Las respuestas a los bordes se debilitan',
    },
    right:
      '20 por una suma de 0 es 0. Un filtro así solo responde a diferencias, y un brillo añadido en todas partes no lo es.',
    wrong: 'Se queda como estaba: 20 por una suma de 0 es 0. Un filtro así solo responde a diferencias.',
    because: {
      'map-rises-by-20':
        'El 20 se multiplica por cada peso y se suma: 20 × 0 = 0. Solo lo transmitiría un filtro cuyos pesos sumaran 1.',
      'map-rises-by-180':
        'Así sería si los nueve pesos fueran 1. Aquí los positivos y los negativos se cancelan: 20 × 0 = 0.',
      'edges-fade':
        'Un borde es una diferencia entre vecinos, y los dos tienen 20 más de brillo. La diferencia es la misma de antes.',
    },
  },
  'bright-instead-of-dark': {
    question:
      'Un filtro tiene −2 en la fila central y 1 en las filas de arriba y de abajo. Brilla con los vasos horizontales oscuros de la retina. ¿Qué cambio hace que brille con los vasos horizontales claros de una angio-TC?',
    options: {
      'signs-reversed': 'Todos los signos invertidos',
      'weights-doubled': 'Todos los pesos duplicados',
      'turned-by-90-degrees': 'El filtro girado 90°',
    },
    right:
      'Un filtro responde más donde la imagen se le parece: para una línea clara, pesos positivos en medio y negativos a los lados.',
    wrong:
      'Todos los signos invertidos: una línea clara pide pesos positivos en medio y negativos a los lados.',
    because: {
      'weights-doubled':
        'Toda respuesta se duplica, y los vasos claros, ahora negativos, se hunden aún más. El filtro busca lo mismo, solo que más fuerte.',
      'turned-by-90-degrees':
        'Buscaría vasos verticales oscuros. La dirección ya era la correcta; lo que ha cambiado es claro y oscuro.',
    },
  },
  'cells-on-a-side': {
    question:
      'Una ventana de 5 × 5 recorre una imagen de 64 × 64 con paso 2 y sin relleno. ¿Cuántas celdas tiene un lado del mapa de características?',
    label: 'Celdas',
    right:
      '(64 − 5) / 2 = 29,5, redondeado hacia abajo 29, y también cuenta el primer lugar: 30. La última columna de píxeles no se mira nunca.',
    wrong: 'El primer lugar, y después tantos pasos de 2 como caben en 64 − 5 = 59: son 29. En total, 30.',
  },
  'calcification-fades': {
    question:
      'Una microcalcificación es un solo píxel de 160 sobre negro. El mapa se agrupa dos veces, cada vez por el promedio de 2 × 2. ¿Cuánto queda de ella en la celda más clara?',
    label: 'Valor que queda',
    right:
      '160 / 4 = 40, y 40 / 4 = 10. La agrupación por máximo habría conservado 160: lo pequeño y brillante sobrevive al máximo, no a la media.',
    wrong:
      'Cada promedio de 2 × 2 deja una cuarta parte: 160, 40, 10. La agrupación por máximo habría conservado 160.',
  },
  'way-through-the-network': {
    question: 'El camino de un corte de RM por una red convolucional pequeña. Póngalo en orden.',
    options: {
      'filters-leave-maps': 'Los filtros recorren el corte y dejan mapas de características',
      'relu-and-pooling': 'Lo negativo pasa a 0 y después los mapas se reducen',
      'largest-of-each-map': 'De cada uno de los últimos mapas se toma el número mayor',
      'weighed-to-probability': 'Estos números se ponderan hasta una probabilidad',
    },
    right:
      'Mirar, conservar lo que responde, olvidar el lugar, decidir. Entretanto se repiten las dos primeras líneas: cada capa mira los mapas de la anterior.',
    wrong:
      'Primero los mapas, después ReLU y agrupación, luego un número por mapa y al final la respuesta. El lugar solo se puede olvidar cuando ya hay mapas.',
  },
  'numbers-in-a-layer': {
    question:
      'Una capa tiene 16 filtros de 5 × 5 sobre una mamografía en grises de 3000 × 2000 píxeles, cada uno con su sesgo. ¿Cuántos números tiene que aprender?',
    label: 'Pesos y sesgos',
    right:
      '16 × 25 + 16 = 416, sea cual sea el tamaño de la mamografía. En todos los lugares se usan los mismos pesos.',
    wrong:
      '16 × 25 = 400 pesos y 16 sesgos: 416. El tamaño de la mamografía no influye, porque en todos los lugares se usan los mismos pesos.',
  },
  'lesion-on-the-other-side': {
    question:
      'En el entrenamiento todas las lesiones estaban a la izquierda. Ahora hay una a la derecha. ¿Qué le ocurre a cada cosa?',
    options: {
      'the-first-feature-map': 'El mapa de características de la primera capa',
      'head-taking-the-largest': 'La respuesta de una cabeza que toma el mayor de cada mapa',
      'head-with-a-weight-per-place': 'La respuesta de una cabeza con un peso por lugar',
    },
    targets: {
      'stays-nearly-the-same': 'Se queda casi igual',
      'may-break-down': 'Puede venirse abajo',
      'moves-along': 'Se mueve con ella',
    },
    right:
      'La convolución es equivariante: su mapa se mueve con la lesión. Que la respuesta se mantenga lo decide la cabeza, no los filtros.',
    wrong:
      'El mapa se mueve con ella. Una cabeza que toma el mayor olvida el lugar y se mantiene; una con un peso por lugar nunca aprendió el lado derecho.',
  },
  'who-chose-the-weights': {
    question:
      'Una red convolucional encuentra fracturas costales. Uno de sus filtros responde a bordes oblicuos. ¿Quién eligió sus nueve pesos?',
    options: {
      'an-engineer': 'Un ingeniero que entiende de bordes',
      'the-labeling-radiologists': 'Los radiólogos, al dibujar las etiquetas',
      'a-list-of-known-filters': 'Una lista de filtros de utilidad probada',
      'descent-from-chance': 'Nadie: el descenso, desde un comienzo al azar',
    },
    right:
      'Empezaron al azar, y el descenso de gradiente los movió para que la pérdida bajara. Las personas eligieron las imágenes, las etiquetas y el número de filtros.',
    wrong: 'Nadie: empezaron al azar, y el descenso de gradiente los movió para que la pérdida bajara.',
    because: {
      'an-engineer':
        'Así se hacía antes: características a mano. Aquí se eligió cuántos filtros hay y de qué tamaño, no lo que buscan.',
      'the-labeling-radiologists':
        'Las etiquetas dicen qué es una fractura, no por qué bordes se reconoce. Guían los pesos a través de la pérdida, sin que nadie elija ninguno.',
      'a-list-of-known-filters':
        'Esas listas existen, y el filtro puede acabar pareciéndose a uno de ellos. Pero empezó con números al azar y lo movió el descenso.',
    },
  },
};
