import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  pictures:
    'Antes de reproducir, pregunte qué cuadrados muestran ya un borde recto: todos los de la primera capa. Reproduzca y pare a los pocos segundos. Señale una imagen de la segunda capa: curva, hecha de rectas. Frase para dejar: una neurona es una pregunta que se hace a todos los pacientes.',
  none: 'Pregunte si sirve la paciencia: 1200 pasos para una sola recta. Casi todos dicen ya que no; deje hablar al que dude. Respuesta: la mitad, más o menos, mal. La línea se mueve y sigue siendo recta. Alguien propondrá más pacientes; pregunte qué cambiarían. Nada: la forma de la respuesta está fijada de antemano.',
  two: 'Pida un dibujo en el aire: ¿qué pueden cercar dos rectas? Muestre la respuesta y mire por dónde queda abierta la valla. Por ahí se escapan pacientes. Otra semilla puede abrir otro lado. Pregunte cuántas rectas cierran una valla; alguien dirá tres, y ya tiene la parada siguiente.',
  three:
    'Ahora dirán que sí; que digan también qué forma tendrá la frontera. Respuesta: cerrada, más o menos un triángulo redondeado. Señale las tres imágenes pequeñas y empareje cada una con un lado. Si en algún equipo se atasca, reinicie con otra semilla; no lo esconda.',
  edit: 'Pulse una neurona oculta y suprímala: la valla se abre por su lado. Pregunte quién respondía de esos pacientes. Reproduzca, que la red se repare sola, y después deshaga. En redes grandes ninguna neurona se empareja tan bien con un lado; dígalo antes de que lo pregunten.',
  patient:
    'Pulse Siguiente despacio: números por la izquierda, sumas y curvas en medio, una salida. Que la sala compruebe una neurona a mano. Tras la pérdida empieza la vuelta: a cada neurona le toca su parte de la culpa. Es la aritmética del capítulo 3, con algunas filas más.',
  luck: 'Pregunte antes de pulsar: de 64 redes que solo se diferencian en los primeros pesos al azar, ¿cuántas lo resuelven? Se suele decir que todas o casi. Muestre la respuesta y entrene las 64; tarda un rato. Mientras, pregunte cuántas semillas daba su último artículo. El recuento depende de los ajustes; la dispersión no se va.',
  compare:
    'Reproduzca y miren dos curvas, una 40 veces más lenta. Después, que la sala proponga otra diferencia. Exija una sola cada vez, como en cualquier ensayo. Suelen querer cambiar tasa y tamaño a la vez; pregunte cómo leerían entonces el resultado.',
  overfit:
    'Pida el curso de la pérdida de prueba, dibujado en el aire. Muchos dibujan dos curvas que bajan. Respuesta: baja, gira y sube, mientras la de entrenamiento va a cero. Enseñe la frontera rodeando a pacientes sueltos. Que elijan un remedio: más pacientes sale siempre primero, y con razón.',
  threshold:
    'Lleve el mando a 0,2 y después a 0,8. Se mueve la frontera, la red no. Pregunte qué extremo elegiría un programa de cribado y cuál un cirujano antes de operar. El programa no prefiere ninguno. El umbral lo pone alguien; hay que saber quién, y con qué pacientes.',
  own: 'Llame a dos personas: cada una coloca puntos de una clase, una contra otra. Reproduzca. Después el reto: seis puntos que cuatro neuronas no sepan separar. Alternarlos a lo largo de una línea lo pone difícil. Si falta tiempo, pase de largo; el enlace guarda los puntos para casa.',
  takeaway:
    'Reproduzca las espirales y hable mientras corren. Pregunte qué añade cada capa: rectas, regiones, regiones combinadas. Después, las tres preguntas para un artículo: qué conjunto de prueba, qué umbral, cuántas semillas. Puente: aquí han bastado dos capas. ¿Por qué no veinte? Es el capítulo 6.',
};
