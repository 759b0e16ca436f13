import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // activations
  'ac-what':
    'Arrastre z de izquierda a derecha y que miren solo las gráficas de abajo: las pendientes. En 2 son 1, 1, 0,105 y 0,0707. Pregunte por cuál pasa mejor una corrección. El capítulo 3 miró una curva; aquí hay cuatro, porque de la elección depende que una red profunda aprenda.',
  'ac-larger':
    'Pregunte en −2, con la frase de los libros en el oído: la ReLU tiene mayor pendiente. Casi todos votan por ella. Respuesta: 0 frente a 0,105. Una media verdad corregida se recuerda mejor que una regla. A la frase le faltan tres palabras: con sumas positivas.',
  'ac-dead':
    'Descríbalo como un lector que ha dejado de contestar: sesgo −7, suma negativa en las doce lesiones. Pregunte cuándo se recupera. Suelen decir que tarde, pero se recupera. Respuesta: 200 pasos, 2000 pasos, nada; ningún peso recibe orden de moverse. Señale el producto: un error grande por 0.',
  'ac-rescue':
    'Reproduzca y deje esperar: con una fuga de 0,01 despierta a los 110 pasos. Reinicie con 0,1: 14 pasos. Pregunte por qué no usar siempre una fuga grande. Porque entonces la curva apenas se dobla, y capas de rectas suman una sola recta.',
  'ac-takeaway':
    'Pida un defecto de cada una: la sigmoide, plana en ambos extremos; la tanh, también; la ReLU, muda con sumas negativas; la leaky ReLU, un número más que elegir. En la práctica: ReLU en las capas ocultas, sigmoide al final para un sí o no. Ahora se multiplican hasta veinte de estas pendientes.',
  // vanishing
  'vn-what':
    'Aumente las capas desde 3, una a una, y lea la barra de la izquierda. Con tres sigmoides llega a la primera capa una parte de 0,0360. Diga qué capa es esa: la que mira al paciente. Ojo con el eje, es logarítmico; cada línea hacia abajo es una pérdida grande.',
  'vn-ceiling':
    'Que calculen: 0,25 cinco veces por sí mismo. Dé un minuto; casi todos fallan por un factor de diez, y eso también enseña. Respuesta: 0,000977, y la figura pasa a diez capas, una millonésima. Es el techo; las sumas reales no están en 0, así que llega menos.',
  'vn-swap':
    'Insista en que no cambia ningún peso. Con ocho sigmoides llega 0,00008 del gradiente. Pregunte qué pasa con ReLU. La gente prudente dice que un poco más. Respuesta: 0,58. Preguntarán por qué no menos, si la mitad están cerradas. Estos primeros pesos son lo bastante grandes para compensarlo.',
  'vn-scale':
    'Veinte capas, ReLU, escala de pesos 1: llega solo 0,000015. Suba a 1,4: 0,012. Pase de 2 y las barras se salen: el gradiente explota. Pregunte para qué sirve la escala justa. Para mantener el producto cerca de 1. Frase: activación y primeros pesos son una sola decisión, no dos.',
  'vn-train':
    'Pregunte cuál de las dos aprende; a estas alturas todos dicen la ReLU. Muestre la respuesta y espere al entrenamiento. Si con su semilla aprende también la sigmoide, dígalo: pasa en una de cada diez. La otra se queda en la moneda. Es una de las razones de que las redes profundas no se entrenaran durante décadas.',
  'vn-takeaway':
    'Pida la imagen del día: una corrección que pasa por muchas manos. Y la nota honrada: la tanh también va bien aquí, y con veinte capas la ReLU falla a menudo. Las redes actuales de cien capas añaden conexiones que se saltan algunas. Ahora, una red que aprende demasiado bien.',
  // polynomial
  'py-what':
    'Suba el grado despacio y pare en 1, 3 y 9. El error en los diez baja de 16,3 a 6,21 y a 0. Pregunte dónde pararían si fuera su paciente. No comente nada todavía. El polinomio hace de red: el grado, de número de neuronas.',
  'py-best':
    'Voten los cuatro intervalos. Quien sabe estadística elige unas pocas dobleces; los demás se fían de la curva que pasa por más puntos. Respuesta: grado 3, error de prueba 6,93. En grado 9 es 30,8, con error de entrenamiento 0. Pregunte cuál de los dos números sale en un artículo mal escrito.',
  'py-new':
    'El undécimo paciente. Pregunte cuánto fallará una curva perfecta. Respuesta: 15,4 unidades con este. Pulse Paciente siguiente tres veces; el cuarto se va 73. Arrastre el punto amarillo y que la curva lo aprenda: salta todo lo demás. Un paciente reescribe la regla entera.',
  'py-penalty':
    'El mismo grado 9, ahora con precio: error de entrenamiento 2,98 y de prueba 7,58, en lugar de 30,8. Pregunte qué se llevó la penalización: los coeficientes enormes de los que estaban hechas las oscilaciones. Con 10 es demasiado cara: la curva se aplana, 9,38. Ese número se elige con pacientes aparte.',
  'py-takeaway':
    'Que la sala termine la frase: un ajuste perfecto a pacientes conocidos no demuestra nada. Para los avanzados, la nota: en grado 11 el error de prueba vuelve a 10,2, muy por debajo de 30,8. Hay muchas curvas perfectas y se toma la más tranquila. No se detenga. Ahora, los caminos de bajada.',
  // race
  'rc-what':
    'Van seis pasos. Que los describan: SGD bajó la pared de un gran paso y ahora se arrastra, el momento se pasó del barranco y vuelve, Adam avanza a paso igual. Mueva el inicio una vez. Pregunte por qué nadie va derecho al fondo: nadie lo ve. Los tres conocen solo la pendiente donde están.',
  'rc-order':
    'Recoja apuestas; Adam es el favorito de quien lee artículos. Respuesta: momento a los 37 pasos, Adam a los 104, el descenso simple a los 131. Pregunte por qué. Los vaivenes a través se anulan, los pasos a lo largo se suman. Añada que cada tasa está bien elegida; con otras el orden puede cambiar.',
  'rc-card':
    'Una ficha, un paso. Que lean: pendiente 5,72 para w, y el paso es 0,3, la propia tasa. Para b, pendiente 4,70, y el paso es 0,3 también. Pregunte qué ha olvidado Adam: lo empinado que era. Pulse Paso: 0,294, porque las pendientes empiezan a apartarse de su media.',
  'rc-bowl':
    'ADC estandarizado, el mismo inicio. Pregunte quién gana ahora; casi todos siguen con el momento. Respuesta: el descenso simple en 8 pasos, el momento en 10, Adam en 42. Frase: un optimizador listo repara lo que una buena escala habría evitado. Normalizar antes no cuesta nada.',
  'rc-takeaway':
    'Ponga la tasa de SGD en 0,45, reproduzca y que salga del mapa. Pregunte qué necesita una comparación justa: una tasa afinada para cada uno. Muchos artículos afinan solo la suya. En la práctica: Adam para empezar y entradas estandarizadas. Última figura del capítulo: cómo evitar que una red aprenda de memoria.',
  // regularise
  'rg-what':
    'Cuarenta pacientes, cuatro biopsias erróneas, 152 pesos. Pida el curso de la curva discontinua; la mayoría dirá ya que gira. Muestre la respuesta y espere al entrenamiento. Señale las islas en torno a las etiquetas malas. ¿Por qué avisa antes la pérdida que la exactitud? Porque cuenta lo segura que estaba.',
  'rg-l2':
    'Compare las dos fronteras: quebrada a la izquierda, suave a la derecha, con los mismos pacientes y primeros pesos. Suba la intensidad hasta que la derecha quede ciega. Pregunte el equivalente al informar: no hacer una regla de un caso raro. Las pérdidas exactas dependen de la semilla.',
  'rg-l1':
    'Señale el dibujo: más de la mitad de los pesos son exactamente 0. Pregunte en qué difiere de L2, donde solo menguan. L1 quita a todos lo mismo y los pequeños mueren. Queda una red que quizá se podría leer; con 152 pesos sigue siendo casi imposible.',
  'rg-dropout':
    'Señale las neuronas grises: no participan en este paso. La imagen: una planta que trabaja con personal cambiante. Pregunte quién trabaja cuando se juzga a un paciente nuevo. Algunos dicen que otra parte al azar. Respuesta: todas, cada una a su volumen, y el mismo paciente recibe dos veces la misma respuesta. Pulse Paso: se apagan otras.',
  'rg-early':
    'Siga con el puntero la curva de validación hasta la marca de puntos. Pregunte por qué no puede elegir el momento el conjunto de prueba. Dé tiempo; un buen revisor de artículos de IA lo pregunta. Quien elige con un conjunto ha aprendido de él, aunque no haya gradiente.',
  'rg-augment':
    'Pida cambios inocuos en una placa de tórax: mover un poco, girar un poco, otra exposición. Y uno dañino: reflejarla, porque el corazón cambia de lado. Mire la frontera: las biopsias erróneas ya no tienen islas. El aumento de datos es conocimiento que ponemos nosotros.',
  'rg-leak':
    'Plantéelo como dos estudios con los mismos 36 pacientes. Pregunte qué prueba predice el año que viene. Muestre la respuesta y espere. Lea los números por parejas: lo que dijo la prueba y lo que vino. Por imagen, la prueba alaba de más, a menudo veinte puntos. Al revisar, busque la palabra paciente en la división.',
  'rg-takeaway':
    'Pida a cada fila un remedio y cómo actúa. Pruebe otra semilla: cambian las cifras, y a menudo el orden. Lo que ningún remedio repara es una prueba que ya conocía a los pacientes. Puente: hasta aquí, dos medidas por paciente. El capítulo siguiente tiene miles, una por píxel, y otra clase de capa.',
};
