import type { CheckText } from '../../../state/check';

export const es: CheckText = {
  'adrenal-nodule': {
    question:
      'En un nódulo suprarrenal, en una TC sin contraste, se lee el valor almacenado 1019. El equipo suma 1024 a cada valor Hounsfield antes de almacenarlo. ¿Qué densidad tiene el nódulo?',
    label: 'Densidad en UH',
    right:
      '1019 − 1024 = −5 UH, como en un adenoma rico en grasa. El valor almacenado solo lo dice a quien sabe lo que se sumó.',
    wrong:
      '1019 − 1024 = −5 UH. El equipo ha sumado 1024 y hay que volver a restarlos; aquí importa el signo.',
  },
  'stroke-window': {
    question:
      'En un ictus precoz la sustancia gris afectada tiene 5 UH menos que la del otro lado. En una ventana de 40 UH de ancho, ¿cuántos de los 256 grises de la pantalla las separan?',
    label: 'Grises',
    right:
      '5 de 40 UH son una octava parte de 256 grises: 32. En una ventana de 400 UH serían unos 3, que nadie ve.',
    wrong:
      '5 de 40 UH son una octava parte, y la octava parte de 256 grises son 32. Cuanto más estrecha la ventana, más grises recibe una diferencia.',
  },
  'screenshots-for-the-ai': {
    question:
      'Un fabricante pide las TC de tórax como capturas de 8 bits en ventana de pulmón, en lugar de archivos DICOM. ¿Qué pierde la red?',
    options: {
      'loses-nothing': 'Nada: una ventana es solo para los ojos',
      'loses-only-sharpness': 'Nitidez, pero ninguna densidad',
      'loses-beyond-window': 'Las densidades de fuera y los matices de dentro',
    },
    right:
      'Una captura guarda lo mostrado. Todo lo que era blanco es ahora un mismo número, sea una calcificación o hueso, y 1500 UH se reparten 256 grises.',
    wrong:
      'Densidades. Una captura guarda lo mostrado: todo lo que era blanco es ahora un mismo número, y 1500 UH se reparten 256 grises.',
    because: {
      'loses-nothing':
        'Así es mientras se envíen los valores almacenados: la ventana solo cambia lo mostrado. Una captura convierte lo mostrado en valor almacenado, y el resto se pierde.',
      'loses-only-sharpness':
        'Los contornos pueden seguir igual de nítidos. Se pierde la densidad que hay tras cada gris: fuera de la ventana solo queda negro o blanco.',
    },
  },
  'export-to-8-bits': {
    question:
      'Un mamógrafo guarda 14 bits por píxel. Para una clase la imagen se exporta con 8 bits en todo su rango. ¿Cuántos niveles almacenados caen en un mismo gris exportado?',
    label: 'Niveles almacenados por gris',
    right:
      'Se eliminan 14 − 8 = 6 bits, y cada bit reduce los niveles a la mitad: 2⁶ = 64. Lo que difiere en menos puede acabar en el mismo gris.',
    wrong:
      '2¹⁴ niveles en 2⁸ grises: 2⁶ = 64. Cada bit eliminado reduce los niveles a la mitad, y se eliminan seis, no dos.',
  },
  'what-is-in-the-patch': {
    question:
      'Una red recibe los 64 valores almacenados de un fragmento de TC y nada más. ¿Qué contienen esos números?',
    options: {
      'density-of-tissue': 'Lo denso que es el tejido',
      'window-on-the-screen': 'Qué ventana ha puesto quien lee',
      'scatter-of-values': 'Cuánto se dispersan los valores',
      'name-of-organ': 'De qué órgano se cortó el fragmento',
    },
    right:
      'Dónde están los números y cuánto difieren entre sí: nada más. El nombre del órgano hay que aprenderlo de etiquetas, y la ventana nunca llega a la red.',
    wrong:
      'Densidad y dispersión. La ventana es de la pantalla, y ningún número dice de qué órgano viene: hígado y bazo pueden tener los mismos.',
  },
  'gain-and-contrast': {
    question:
      'En el canal verde un microaneurisma vale 90 y su entorno 120. Se duplica la ganancia: 180 y 240 en la pantalla. ¿Cuánto vale ahora el contraste, medido como diferencia dividida por el entorno?',
    label: 'Contraste (dos decimales)',
    right: '60 / 240 = 0,25, y antes era 30 / 120 = 0,25. La ganancia aclara ambos en la misma proporción.',
    wrong: '60 / 240 = 0,25, como antes 30 / 120. La diferencia se ha duplicado, pero el entorno también.',
  },
  'camera-with-other-order': {
    question:
      'Una red se entrenó con fotografías de fondo de ojo en el orden rojo, verde, azul. Una cámara nueva entrega las mismas tres tablas como azul, verde, rojo. ¿Qué cabe esperar?',
    options: {
      'answers-as-before': 'Responde como antes: no falta ningún número',
      'errs-more-often': 'Se equivoca más, y nadie recibe un aviso',
      'refuses-the-image': 'La rechaza: nota los otros colores',
    },
    right:
      'Donde espera el rojo lee ahora el azul. La información está completa, pero una red entrenada la busca en el lugar de antes.',
    wrong:
      'Se equivoca más. La información está completa, pero una red entrenada la busca en el lugar de antes y no percibe que un color sea raro.',
    because: {
      'answers-as-before':
        'A una red aún sin entrenar le da igual el orden. Esta ya está entrenada: sus pesos para el rojo encuentran ahora los números del azul.',
      'refuses-the-image':
        'Para ella las tablas no tienen color, solo un lugar. Cualquier número recibe respuesta; nada en la red pregunta si su aspecto es correcto.',
    },
  },
  'too-low-and-too-high': {
    question:
      'Un programa puede poner un solo umbral a un solo número. Debe detectar glucemias peligrosas, y la baja es tan peligrosa como la alta. ¿Qué número conviene darle?',
    options: {
      'glucose-in-other-units': 'La glucemia en mmol/L en vez de mg/dL',
      'distance-from-normal': 'La distancia de la glucemia a un valor normal',
      'logarithm-of-glucose': 'El logaritmo de la glucemia',
      'glucose-minus-mean': 'La glucemia menos la media de todos los pacientes',
    },
    right:
      'Así los dos peligros quedan del mismo lado y basta un umbral. Encontrar un número nuevo como este es lo que hacen las capas de una red.',
    wrong:
      'La distancia a un valor normal: así los dos peligros quedan del mismo lado. Los demás solo estiran o desplazan la escala, y los pacientes normales siguen en medio.',
    because: {
      'glucose-in-other-units':
        'Otras unidades estiran la escala y el orden de los pacientes no cambia: baja, normal, alta. Un umbral sigue sin abarcar los dos extremos.',
      'logarithm-of-glucose':
        'El logaritmo curva la escala pero conserva el orden: baja, normal, alta. Los pacientes normales siguen en medio.',
      'glucose-minus-mean':
        'Eso desplaza el cero; los pacientes normales siguen entre los dos peligros. Solo al quitar el signo, como en una distancia, se juntan los extremos.',
    },
  },
};
