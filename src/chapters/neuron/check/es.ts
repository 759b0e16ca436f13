import type { CheckText } from '../../../state/check';

export const es: CheckText = {
  'parts-of-a-neuron': {
    question: 'Una neurona estima la probabilidad de glioma de alto grado. ¿Qué papel hace cada cosa?',
    options: {
      'adc-of-patient': 'El ADC medido en este paciente',
      'how-much-adc-counts': 'Con qué fuerza un ADC alto habla en contra de alto grado',
      'leaning-before': 'La inclinación previa, antes de conocer ningún hallazgo',
      'number-in-report': 'El 0,82 que consta en el informe',
    },
    targets: {
      'part-weight': 'Peso',
      'part-output': 'Salida',
      'part-input': 'Entrada',
      'part-bias': 'Sesgo',
    },
    right:
      'Las entradas vienen del paciente. Los pesos y el sesgo son de la neurona y valen igual para todos; la salida es lo que hace con ambas cosas.',
    wrong:
      'Entrada: el ADC medido. Peso: cuánto cuenta. Sesgo: la inclinación previa. Salida: el 0,82. Solo las entradas y la salida cambian de un paciente a otro.',
  },
  'nodule-sum': {
    question:
      'Una neurona lee un nódulo pulmonar: espiculación $x_1 = 2$, calcificación $x_2 = 1$. Sus pesos son $w_1 = 1,5$ y $w_2 = -2$; su sesgo, $b = -0,5$. ¿Cuánto vale la suma $z$?',
    label: 'Suma z (dos decimales)',
    right:
      '1,5 × 2 = 3, −2 × 1 = −2, y el sesgo −0,5: en total 0,5. La salida queda algo por encima de la mitad.',
    wrong: '1,5 × 2 − 2 × 1 − 0,5 = 0,5. A un 1 le falta el sesgo; a 4,5, el menos del segundo peso.',
  },
  'from-clinic-to-screening': {
    question:
      'Una neurona viene de una consulta donde la mitad de las lesiones son malignas. Pasa a un programa de cribado, donde lo son pocas. Los hallazgos dicen lo mismo que antes, pero avisa de demasiados casos. ¿Qué cambio corresponde?',
    options: {
      'shrink-weights': 'Reducir todos sus pesos',
      'raise-bias': 'Subir su sesgo',
      'lower-bias': 'Bajar su sesgo',
      'change-nothing': 'Ninguno: se adapta a los pacientes nuevos',
    },
    right:
      'El sesgo es la inclinación previa a todo hallazgo, y aquí debe ser menor. Los pesos pueden quedarse: cada hallazgo cuenta lo mismo que antes.',
    wrong:
      'Bajar el sesgo: es la inclinación previa a todo hallazgo. Los pesos pueden quedarse, porque cada hallazgo cuenta lo mismo que antes.',
    because: {
      'shrink-weights':
        'Con pesos menores, los hallazgos cuentan menos y la inclinación previa sigue siendo la de la consulta. Lo que debe bajar es el sesgo.',
      'raise-bias':
        'Un sesgo mayor aumenta todas las sumas y avisa de más lesiones todavía. Hay que bajarlo.',
      'change-nothing':
        'Una neurona en uso calcula y no aprende: sus números son los que dejó el entrenamiento. Alguien tiene que bajar el sesgo.',
    },
  },
  'all-times-three': {
    question:
      'Una actualización multiplica por tres los dos pesos y el sesgo de una neurona. Se sigue avisando a partir de 0,5. ¿Qué notan quienes la usan?',
    options: {
      'same-calls-surer': 'Avisa de los mismos pacientes, con números más cercanos a 0 o a 1',
      'more-called': 'Avisa de más pacientes, porque toda suma es mayor',
      'more-right': 'Acierta más, porque está más segura',
      'three-times-probability': 'Toda probabilidad es el triple',
    },
    right:
      'Cada suma queda tres veces más lejos de 0, en su mismo lado. Nadie cambia de lado; un paciente con 0,73 recibe ahora 0,95.',
    wrong:
      'Avisa de los mismos pacientes. Cada suma queda tres veces más lejos de 0, en su mismo lado; un paciente con 0,73 recibe ahora 0,95.',
    because: {
      'more-called':
        'Las sumas positivas crecen y las negativas bajan otro tanto: tres por −1 es −3. Nadie cruza el 0, y los avisos son los mismos.',
      'more-right':
        'Más segura no es más acertada. Nadie cambia de lado: se equivoca en los mismos casos, ahora con más confianza.',
      'three-times-probability':
        'Lo que se triplica es la suma. Después la curva la sigmoide: 0,73 pasa a 0,95, y 0,27 a 0,05.',
    },
  },
  'training-step-order': {
    question: 'Un paciente, un paso de entrenamiento. Póngalo en orden.',
    options: {
      'output-from-findings': 'Ponderar los hallazgos y curvar la suma: la salida',
      'compared-with-biopsy': 'Comparar la salida con la biopsia: la pérdida',
      'gradient-of-weights': 'Hallar cómo depende la pérdida de cada peso',
      'weights-moved': 'Mover cada peso un poco contra su gradiente',
    },
    right: 'Ida, pérdida, vuelta, paso. En el uso diario solo queda la primera línea.',
    wrong:
      'Ida, pérdida, vuelta, paso. Sin salida no hay pérdida, sin pérdida no hay gradiente, y sin gradiente nadie sabe hacia dónde moverse.',
  },
  'pull-on-the-weight': {
    question:
      'La salida para una lesión benigna ($y = 0$) es $a = 0,8$. El hallazgo valía $x = 0,5$. Con el error cuadrático, ¿cuánto vale el gradiente de su peso, $2(a - y)$ por $a(1 - a)$ por $x$?',
    label: 'Gradiente (tres decimales)',
    right:
      '1,6 × 0,16 × 0,5 = 0,128. Es positivo, así que el peso baja: la próxima vez este hallazgo contará un poco menos.',
    wrong:
      '1,6 × 0,16 × 0,5 = 0,128. Sin la pendiente de la sigmoide sería 0,8; sin el hallazgo, 0,256: cada factor pone su parte.',
  },
  'what-a-step-changes': {
    question: 'Una neurona ha aprendido de un paciente y ha dado un paso. ¿Qué ha cambiado?',
    options: {
      'the-findings': 'Los hallazgos del paciente',
      'the-weights': 'Los pesos',
      'the-label': 'El resultado de la biopsia',
      'the-bias': 'El sesgo',
    },
    right:
      'Los pesos y el sesgo son todo lo que se aprende. Hallazgos y biopsia vienen dados; una etiqueta falsa se aprende tal cual.',
    wrong:
      'Los pesos y también el sesgo. Hallazgos y biopsia vienen dados: el entrenamiento nunca los corrige, ni siquiera cuando una etiqueta es falsa.',
  },
  'still-wrong-after-training': {
    question:
      'Un equipo entrena con el error cuadrático. Los pacientes en los que la neurona partía equivocada y muy segura siguen mal tras muchas épocas; los demás están aprendidos. ¿Por qué?',
    options: {
      'loss-too-small': 'Su pérdida es demasiado pequeña para notarse',
      'too-few-of-them': 'Son demasiado pocos para contar en la media',
      'rate-overshoots': 'La tasa de aprendizaje los salta cada vez',
      'flat-end': 'Sus sumas caen donde la sigmoide es plana',
    },
    right:
      'La corrección tiene que pasar por la pendiente $a(1 - a)$: en 0,99 vale 0,0099. Con la entropía cruzada ese factor se cancela, y serían los más corregidos.',
    wrong:
      'Sus sumas caen donde la sigmoide es plana: en 0,99 su pendiente vale 0,0099 y apenas pasa corrección. La entropía cruzada no tiene ese factor.',
    because: {
      'loss-too-small':
        'Su pérdida es la mayor de todas, casi 1. Lo pequeño es la pendiente de la sigmoide, 0,0099 en 0,99, y la pérdida tiene que pasar por ella.',
      'too-few-of-them':
        'Incluso un solo paciente tira si hay gradiente. El suyo es casi 0: la sigmoide es plana donde la salida vale 0,99.',
      'rate-overshoots':
        'Para saltar algo hay que moverse. Estos pacientes apenas mueven los pesos: con una salida de 0,99 la pendiente vale 0,0099.',
    },
  },
};
