import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // freeze
  'freeze-what':
    'Reproduzca antes de explicar: tres redes, cinco semillas; tarda algunos minutos y va llenando la gráfica. Cuente entonces la situación: diez estudios de cada tumor y un plazo. Pregunte quién ha tenido alguna vez 3000 casos etiquetados. El origen lee RM cerebral y acierta allí un 99 %. Se trasladan los filtros.',
  'freeze-few':
    'Tres estudios de cada clase. Pregunte qué red será la mejor. Algunos se fían de los pesos al azar, porque no traen nada ajeno. Muestre la respuesta y reproduzca: gana la congelada; desde cero se queda cerca del azar. Lea la dispersión de las cinco semillas; con seis imágenes la suerte pesa mucho.',
  'freeze-lock':
    'Arrastre el candado por las capas y diga qué significa: conserva sus pesos. Abra las cuatro. Pregunte qué pasa con los primeros filtros en TC. Muchos esperan otros, por ser otra modalidad. Muestre la respuesta, reproduzca y compare las dos filas: cambian poco. Un borde es un borde.',
  'freeze-crossover':
    'Pida el número de imágenes a partir del cual conviene descongelar. Respuesta: aquí, entre 10 y 50; el número es de este par de tareas. Si hay tiempo, reproduzca con 50: unos diez puntos por delante. Con 3, cada una cae dentro de la dispersión de la otra.',
  'freeze-patience':
    'Una parada contra el propio entusiasmo. Pregunte hasta dónde llega la red desde cero con aumento de datos y cuatro veces más tiempo. Tras lo visto, suelen decir que cerca del azar. Respuesta: iguala, cerca del 90 %. Pulse Aumentar y esperar solo si sobran minutos. ¿Qué se le dio al rival en cada artículo?',
  'freeze-liver':
    'Destino nuevo, cincuenta imágenes de cada. Pregunte: ¿congelar las cuatro o dejar aprender a las de arriba? Tras lo visto, muchos congelan todo. Muestre la respuesta y reproduzca: congelada, adivina. La última capa responde a la columna y la aorta. Regla: las primeras capas son generales; las últimas, de su tarea.',
  'freeze-chest':
    'Pregunte qué esperan en una placa de tórax con todo congelado. Respuesta: queda atrás, unos 25 puntos. Reproduzca para verlo. ¿Qué ayuda? Descongelar. Con 50 imágenes empata con la red desde cero, así que no se ganó nada; con diez todavía va por delante. Se llama transferencia negativa.',
  'freeze-take':
    'Que la sala aconseje a un colega: ¿tres imágenes? Congelar y entrenar la cabeza. ¿Cincuenta? Descongelar desde arriba. ¿Qué preguntar primero? Cuál era el origen y qué se le dio al rival. Las cifras son de este juguete; el orden es lo que volverán a ver. Ahora, con imágenes propias.',
  // own-images
  'own-teach':
    'Sin archivos: tome el ejemplo y pulse Aprender; es un momento. Mejor con un conjunto anonimizado y preparado. Diga qué ocurre: cada imagen se vuelve 32 números, una sola vez, y solo aprende una cabeza pequeña. ¿Por qué tan rápido? Con dos clases se aprenden 66 números, no 11\u202f738.',
  'own-strange':
    'Aprenda primero; un anillo y un sólido para calentar. Ahora una placa de tórax: pregunte qué dirá el modelo. La gente espera mitad y mitad. Muestre la respuesta y pulse Tórax: uno de los dos, quizá con mucha seguridad. Después active el rechazo. Mira la distancia, no las probabilidades.',
  'own-take':
    'Pregunte cuándo falla el rechazo: con una imagen que solo se parece. Guarde el modelo y diga que el archivo contiene números, no pacientes. Y el aviso, claro: esto es para enseñar. Puente al último capítulo: qué más sale mal cuando un buen modelo sale de casa.',
};
