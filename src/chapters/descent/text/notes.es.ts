import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // parabola
  'pb-what':
    'Lleve la bola despacio desde −2,5 hasta el otro lado, pasando por el fondo. Que la sala lea la pendiente: negativa a la izquierda, cero en el fondo, positiva a la derecha. Pregunte de qué sirve el signo: señala cuesta arriba, así que se va al contrario. La imagen de ajustar una dosis vale para todo el capítulo.',
  'pb-step':
    'Antes de cada Paso, que la sala calcule: de 3 a 2,40, a 1,92, a 1,54. Pregunte por qué los movimientos se acortan si α sigue en 0,1. Porque la pendiente disminuye. Un Paso atrás muestra que no se pierde nada. Suelen preguntar si llega alguna vez. Nunca del todo; se para cuando está bastante cerca.',
  'pb-land':
    'Que salga alguien a señalar, o recoja tres apuestas. La típica: cerca del fondo, hacia 0. Si nadie hace la cuenta, désela: pendiente 6 por 0,9. Respuesta: cae en −2,40, más allá del fondo, y aun así la pérdida baja de 9 a 5,76. Pasarse no es todavía fracasar.',
  'pb-diverge':
    'Manos arriba para las tres opciones. Muchos dicen que se asienta, por lo visto con 0,9. Respuesta: cada salto es 1,1 veces el anterior, y en doce pasos la bola ha pasado de 9. Reproduzca hasta que la figura la pare. Después 1,0: de un lado a otro para siempre. De rápido a roto hay poco margen.',
  'pb-valleys':
    'Pregunte dónde descansa una bola sin memoria. Muestre la respuesta y reproduzca hasta que pare cerca de −1,86. Ponga α en 0,4 y repita desde −3: acaba en el valle profundo. Alguien dirá que eso es un método. Deje que la sala responda: desde otro inicio, el mismo salto puede sacarla del valle bueno.',
  'pb-blind':
    'Los dos mejores minutos del capítulo. Una persona gira w; otra apunta w, pérdida y pendiente. Pare tras ocho intentos y pulse Mostrar. Pregunte qué número ayudó más. Casi todos dicen que la pendiente: la pérdida dice cómo de mal se está; la pendiente, hacia dónde ir.',
  'pb-takeaway':
    'Aquí α es 0,4: dos pasos llevan la bola de 3 a 0,60 y a 0,12. Que la sala diga la regla una vez en voz alta. Pregunte qué no ve la máquina: la curva y los otros valles. Y el puente: hasta aquí, un solo peso. Con dos, la curva se vuelve un mapa.',
  // surface
  'sf-what':
    'Arrastre el disco y lea el panel de la derecha: cada lugar es una neurona completa con sus respuestas a sesenta pacientes. Vaya a propósito a un mal sitio y que la sala describa qué hace esa neurona. Preguntarán dónde está la mejor. No la enseñe aún; que la busque el descenso.',
  'sf-ravine':
    'Pregunte cómo correría el agua desde el disco y cómo irá el descenso. No es lo mismo: el descenso avanza a zancadas. Respuesta: sesenta pasos en zigzag y casi nada de avance. Hacen falta 356 para acercarse a la pérdida mínima. ¿De quién es la culpa? De las unidades: un ADC entre 0,6 y 1,7.',
  'sf-scale':
    'Dígalo dos veces: los mismos pacientes, la misma neurona, la misma pérdida, la misma tasa; otras unidades. Espere a que alguien se atreva con un número. Respuesta: unos 12 pasos en lugar de 356. Por eso las imágenes se normalizan siempre. Si un artículo no dice cómo lo hizo, pregúntelo.',
  'sf-loss':
    'Reproduzca con el error cuadrático y que miren lo cortos que son los pasos en la meseta. Pregunte dónde está la neurona más segura de sus errores: ahí. Después entropía cruzada, desde el mismo disco: 51 pasos hasta cerca de la pérdida mínima, en lugar de 147. El inicio no es mejor; la pendiente sí. Es lo plano del capítulo 3, visto desde arriba.',
  'sf-takeaway':
    'Pida las tres cosas que decidieron lo largo del camino: unidades, pérdida y tasa de aprendizaje. Que nadie se vaya con la imagen de un único cuenco. El mapa se pudo dibujar solo porque eran dos números. Ahora: ¿de dónde sale la pendiente?',
  // chain-rule
  'ch-what':
    'Léalo como la revisión de un evento adverso: la pérdida se movió porque se movió a; a, porque z; z, por w₁. Señale las fichas en ese orden: 1,50, 0,187 y la entrada 1. Que la sala multiplique: 0,281. Es el mismo paciente del capítulo 3, y los mismos números, a propósito.',
  'ch-zero':
    'Pregunte qué pasa si la ficha central vale 0. Algunos salvarán al sesgo, porque su entrada es constante. Espere a que alguien lo discuta. Respuesta: los tres productos son cero. Pruebe las otras: la primera a 0 es que no hay error; la última, que el hallazgo no participó.',
  'ch-update':
    'Se pide un número: dé un minuto y una calculadora. El producto de los dos primeros es 0,281, por −2. El fallo habitual es el signo. Respuesta: −0,562, de modo que w₂ sube. Pulse Paso y lea la pérdida: de 0,563 a 0,318. Otro Paso, y pregunte por qué baja menos.',
  'ch-nudge':
    'Para los escépticos. Dé un toque a cada peso y compare los tres números: el toque, las fichas y el motor. Coinciden en tres cifras. ¿Cuántos cálculos pide un toque? Dos por peso. Con diez millones de pesos serían veinte millones; una sola vuelta atrás los da todos. Por eso importa la retropropagación.',
  'ch-batch':
    'Tres flechas tiran a la izquierda y tres a la derecha: la media es más corta que casi todas, como en más de una sesión clínica. Pregunte qué pasa si se quita un paciente. Respuesta: la flecha gruesa se mueve un poco, lo que pesaba su voto. Deje después un solo paciente y muestre cuánto tira uno. Aquí caben las preguntas sobre valores extremos.',
  'ch-plateau':
    'Pregunte antes dónde tiraría más fuerte un buen maestro: en el error seguro. En z = 1,1 tiran las dos pérdidas. La respuesta va a z = 6: 0,005 el error cuadrático, 0,998 la entropía cruzada. Arrastre despacio entre ambos y que vean cómo la primera curva sube y luego muere.',
  'ch-takeaway':
    'Que la sala traduzca el producto: cuánto se equivoca, cuánto se mueve, cuán grande es la entrada. Un cero lo acaba todo. Pregunte qué ocurre con veinte eslabones en lugar de tres, y no responda: es el capítulo 6. Ahora, cuándo se toman esos gradientes y de qué pacientes.',
  // batches
  'bt-what':
    'Pulse Paso una vez y pare: ocho cartas, una media, un movimiento de los pesos. Otra vez: las ocho siguientes encuentran otros pesos. Eso es lo que se suele pasar por alto. Pregunte por qué no se espera a las cuarenta. Porque ocho ya dan una idea decente de la dirección.',
  'bt-epoch':
    'Aritmética, y rápido: cuarenta entre ocho. Respuesta: cinco. Después al revés: 1000 imágenes en lotes de 32, ¿cuántos pasos? 32, con un último lote más pequeño. Los artículos dan épocas y tamaño del lote; solo juntos dicen cuántas veces se movieron los pesos.',
  'bt-order':
    'Pregunte en qué orden llega la segunda vuelta. Media sala dirá que al azar, y tiene media razón. Respuesta: otro orden, que decide la semilla, igual en todos los ordenadores. Ponga otra semilla y la baraja cambia. Reproducible no quiere decir que sea el único resultado posible.',
  'bt-size':
    'Pregunte qué entrenamiento tendrá los puntos más dispersos. Respuesta: los lotes de 1, y la media baja mucho más, a 0,0657, porque los pesos se movieron 120 veces. Ponga el tamaño del lote en 40: tras tres épocas, 0,388. Frase: el ruido de cada paso es el precio de dar más pasos.',
  'bt-takeaway':
    'Pregunte las tres palabras: paso, lote, época. Si ayuda, en versión clínica: una sesión, sus pacientes, el registro entero una vez. Puente: ya se ha entrenado una neurona entera a mano. Solo dispone de una recta, y el capítulo 5 le añade más.',
};
