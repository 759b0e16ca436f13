import type { CheckText } from '../../../state/check';

export const es: CheckText = {
  'before-the-new-scanner': {
    question:
      'Su servicio cambia de TC. Una red para nódulos ha funcionado bien con el equipo antiguo. ¿Qué conviene hacer antes de que lea imágenes del nuevo?',
    options: {
      'watch-for-doubt': 'Nada todavía: si falla, se mostrará menos segura',
      'ask-for-its-scanners': 'Preguntar con qué equipos se entrenó y se probó',
      'rely-on-the-study': 'Confiar en su estudio: los pacientes son los mismos',
      'test-on-own-cases': 'Probarla con casos etiquetados del equipo nuevo',
    },
    right:
      'Los pacientes son los mismos; los grises cambian. Una red no avisa: puede fallar más y apenas estar menos segura.',
    wrong:
      'Preguntar por sus equipos y probarla con casos del nuevo. Su seguridad no es una alarma, y su estudio habla de las imágenes con que se probó.',
  },
  'a-blurred-scanner': {
    question:
      'La RM de otro hospital tiene la misma escala de grises pero menos resolución. Puede volver a entrenar la red con copias alteradas de sus propias imágenes. ¿Cuáles la preparan mejor?',
    options: {
      'copies-mirrored': 'Copias reflejadas',
      'copies-blurred': 'Copias borrosas',
      'copies-in-other-grays': 'Copias con otra escala de grises',
      'same-images-longer': 'Las mismas imágenes, más tiempo',
    },
    right:
      'El aumento de datos ayuda contra lo que se le parece. Lo borroso prepara para lo borroso; otra escala de grises, para la de otro fabricante.',
    wrong:
      'Copias borrosas: el aumento de datos ayuda contra lo que se le parece, y aquí ha cambiado la resolución.',
    because: {
      'copies-mirrored':
        'Ningún equipo de ese hospital refleja a sus pacientes. Más variedad solo ayuda si se parece al cambio que viene.',
      'copies-in-other-grays':
        'Eso prepara para la escala de grises de otro fabricante, que aquí es la misma. Una red que aguanta un cambio no tiene por qué aguantar otro.',
      'same-images-longer':
        'Más entrenamiento la ata con más fuerza a las imágenes nítidas que conoce. Nunca ve lo que viene.',
    },
  },
  'surer-than-right': {
    question:
      'Con un equipo nuevo, una red ha dado 200 respuestas con una probabilidad del 80 % cada una. Acertó en 130. ¿Cuántos puntos porcentuales está más segura de lo que acierta?',
    label: 'Puntos porcentuales',
    right: '130 de 200 son el 65 %, y 80 − 65 = 15. De una red calibrada cabría esperar 160 aciertos.',
    wrong: '130 de 200 son el 65 %, y 80 − 65 = 15. Una red calibrada habría acertado en 160.',
  },
  'marker-on-bedside-films': {
    question:
      'En un hospital, a los enfermos más graves se les hace la radiografía en la cama, y esas placas llevan una marca. Una red para neumonía da buenos resultados allí. ¿Qué prueba puede mostrar si lee la marca?',
    options: {
      'larger-test-here': 'Una prueba con diez veces más pacientes de este hospital',
      'auc-of-the-same-test': 'El AUC de la misma prueba, en vez de la exactitud',
      'other-splits-here': 'Otras diez divisiones de los mismos pacientes',
      'hospital-without-link': 'Una prueba donde la marca no diga nada de la enfermedad',
    },
    right:
      'Mientras marca y enfermedad van juntas, leer la marca parece leer pulmones. Solo donde se separan se puede distinguir lo uno de lo otro.',
    wrong:
      'Una prueba donde la marca no diga nada de la enfermedad. Mientras van juntas, leer la marca parece leer pulmones.',
    because: {
      'larger-test-here':
        'En diez veces más pacientes la marca acompaña igual a la enfermedad. El número se vuelve más preciso y sigue engañando.',
      'auc-of-the-same-test':
        'La marca ordena bien a estos pacientes, así que el AUC también es alto. Otra medida sobre las mismas imágenes ve el mismo atajo.',
      'other-splits-here':
        'Cada división tiene la marca en ambos lados, entrenamiento y prueba. El atajo funciona en las diez.',
    },
  },
  'map-after-random-weights': {
    question:
      'El mapa de calor de un fabricante señala el borde del corazón. Se sustituyen todos los pesos de la red por otros al azar y el mapa se ve igual. ¿Qué indica eso?',
    options: {
      'map-is-robust': 'El mapa es robusto y se puede confiar en él',
      'map-ignores-learning': 'El mapa no muestra lo aprendido',
      'network-looks-right': 'La red mira el corazón, como debe',
    },
    right:
      'Un mapa que sobrevive a unos pesos al azar lo dibuja solo la imagen, como un filtro de bordes. Convence y no explica nada.',
    wrong:
      'El mapa no muestra lo aprendido: unos pesos al azar no han aprendido nada, y se ve igual. Lo dibuja solo la imagen.',
    because: {
      'map-is-robust':
        'Robusto frente a la pérdida de todo lo aprendido. Si no cambia cuando cambia la red, no puede decir nada de la red.',
      'network-looks-right':
        'El mapa diría lo mismo de cualquier red, incluso de una hecha de números al azar. Aún no se sabe dónde mira esta; tape el lugar y compruébelo.',
    },
  },
  'asked-where-it-doubts': {
    question:
      'Una herramienta de etiquetado pide siempre las imágenes de las que su red está menos segura. La red llama normal a un tumor raro, con un 98 %. ¿Con qué frecuencia se preguntará a un radiólogo por esas imágenes?',
    options: {
      'asked-for-first': 'Antes que nada: ahí es donde más falla',
      'asked-for-by-chance': 'Tantas veces como aparecen',
      'hardly-ever-asked-for': 'Casi nunca: ahí no duda',
    },
    right:
      'La duda encuentra la frontera, no el error seguro. Una parte de las etiquetas hay que dejarla al azar, para que alguien mire también ahí.',
    wrong:
      'Casi nunca: la duda encuentra la frontera, no el error seguro. Una parte de las etiquetas hay que dejarla al azar.',
    because: {
      'asked-for-first':
        'Que ahí falla solo lo diría la etiqueta, y la etiqueta es lo que falta. La herramienta ve la seguridad, y un 98 % queda al final de la cola.',
      'asked-for-by-chance':
        'Así sería si las imágenes se tomaran al azar. Aquí decide la duda, y con un 98 % apenas la hay.',
    },
  },
  'threshold-goes-down': {
    question:
      'Una red avisa de posible hemorragia en TC craneal. El umbral baja de 0,50 a 0,20. ¿Qué le ocurre a cada cosa, con los mismos pacientes?',
    options: {
      'its-sensitivity': 'Sensibilidad',
      'its-specificity': 'Especificidad',
      'its-auc': 'AUC',
    },
    targets: {
      'does-not-change': 'No cambia',
      'can-only-rise': 'Solo puede subir',
      'can-only-fall': 'Solo puede bajar',
    },
    right:
      'Se avisa de más pacientes de ambas clases. La red no ha mejorado: está en otro punto de la misma curva, y el área bajo la curva es la misma.',
    wrong:
      'La sensibilidad sube y la especificidad baja: se avisa de más pacientes de ambas clases. El AUC es de toda la curva, no de uno de sus puntos.',
  },
  'ppv-in-screening': {
    question:
      'Cribado: 40 de 1000 personas tienen la enfermedad. La red tiene una sensibilidad del 80 % y una especificidad del 95 %. De las avisadas, ¿qué porcentaje tiene la enfermedad?',
    label: 'VPP en porcentaje',
    right:
      'Se avisa a 32 de las 40 y al 5 % de las otras 960, que son 48. Son 32 de 80, el 40 %: tres de cada cinco avisos son falsas alarmas.',
    wrong:
      'Se avisa a 32 de las 40 y al 5 % de las otras 960, que son 48: en total 80. 32 de 80 son el 40 %. El 80 % y el 95 % valen para enfermas y sanas, no para las avisadas.',
  },
  'price-of-a-miss': {
    question:
      'Por cada 1000 pacientes, un umbral bajo deja 5 tumores sin ver y da 200 falsas alarmas; uno alto, 15 sin ver y 80 falsas alarmas. ¿Cuántas falsas alarmas debe valer un tumor no visto para que ambos cuesten lo mismo?',
    label: 'Falsas alarmas por tumor no visto',
    right:
      'El alto deja 10 tumores más sin ver y da 120 falsas alarmas menos: 120 / 10 = 12. Para quien un tumor no visto valga más de 12, sale mejor el umbral bajo.',
    wrong:
      '10 tumores más sin ver frente a 120 falsas alarmas menos: 120 / 10 = 12. Por encima de ese precio sale mejor el umbral bajo; por debajo, el alto.',
  },
};
