import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // rules-vs-learning
  'rv-program':
    'Que dos personas ajusten los umbrales en voz alta: una el diámetro, otra el margen. Se parte de 20 mm y 0,70, con 126 aciertos de 200 no vistos y una sensibilidad de 0,31. Pare al minuto. Pregunte cómo los han elegido. Mirando ejemplos, y de eso se trata.',
  'rv-who':
    'La regla está ahora en 13 mm y 0,40: 172 de 200. Pregunte quién gana tras 300 pasos. El radiólogo suele apostar por la regla, porque la conoce. Respuesta: la neurona acierta 187. ¿Por qué no llegan dos umbrales? La frontera es oblicua. Los números son de estos pacientes; en otro grupo varían algo.',
  'rv-learner':
    'Pulse Reproducir y comente la línea, no el marcador. Pregunte qué se le ha dicho a la neurona de los milímetros: nada. Recibió 24 casos y 24 juicios. Active Ver no vistos y compare dónde falla cada uno: la regla en su esquina, la neurona a lo largo de su línea.',
  'rv-change':
    'Ponga la escena: guía nueva, los mismos nódulos, nadie ha tocado nada. Pregunte qué marcador baja; es frecuente pensar que la neurona se adapta sola. Respuesta: bajan los dos, la regla a 156 y la neurona a 165. Frase para dejar: un modelo entrenado no lee las revistas.',
  'rv-again':
    'Pulse Reproducir: de 165 a 190 solo con etiquetas nuevas. Después, treinta segundos para que la sala repare la regla a mano. Pregunte qué hizo falta en cada caso: en uno, pensar otra vez; en el otro, 24 juicios nuevos. Y alguien debe notar primero que los viejos no valen.',
  'rv-limits':
    'Juego limpio para la regla: ahora la enfermedad son dos límites. Voten. Tras lo visto, muchos se han pasado a la neurona. Respuesta: regla 194, neurona 167. Una recta no puede seguir una esquina. Pida un ejemplo clínico en que baste una regla escrita: un límite de dosis, un potasio de 7.',
  'rv-takeaway':
    'Pida a cada mitad de la sala una tarea: una que sea una regla y otra que nadie sepa escribir. Lo típico: el aviso de alergia frente a la neumonía en una placa. Añada el precio: etiquetas, y lo que tengan de malo también se aprende. Ahora, ¿y si nadie pone etiquetas?',
  // clustering
  'cl-what':
    'Pase por unas cuantas marcas y que la sala mire las lesiones. Los informes conocen dos nombres. Pregunte si todas las llamadas sólidas les parecen iguales. Déjelo abierto. Señale los ejes: brillo del centro e irregularidad del borde, en desviaciones estándar.',
  'cl-search':
    'Pulse Paso y vaya contando: asignar, mover, asignar, mover. Dos centros, ningún nombre. Pregunte qué hace mínimo la máquina: la distancia al centro propio. Acaba en unas pocas rondas. Trampa: acaba con dos grupos porque se le pidieron dos; no sabe que dos sea lo correcto.',
  'cl-many':
    'Pida el número de grupos, a ojo. La sala tiende a decir dos, como los informes. Respuesta: tres, con una silueta de 0,56; cuatro tiene 0,51 y dos 0,50. Diga lo pequeñas que son las diferencias. En un artículo sería una línea de los métodos; aquí se puede dudar de ella.',
  'cl-third':
    'Mire los tres ejemplos antes de pasar a verdad, y que los radiólogos describan el tercero. Después, cambie: varios nódulos pequeños, informados como sólidos. Cuenten en la tabla: 17 de 120 están en el grupo que no es, casi todos anillos. La máquina halló un grupo y no le puso nombre.',
  'cl-features':
    'Las mismas lesiones, otras medidas. Pida de nuevo el número; casi todos siguen en tres. Respuesta: dos, 0,60 frente a 0,57. Ponga k en 3: ahora solo 6 de 120 están mal colocadas, y la silueta sigue siendo menor. Puntuación y verdad no coinciden. Antes de creer en grupos, mire qué se midió.',
  'cl-takeaway':
    'Pida las tres preguntas para cualquier subtipo nuevo: ¿medido cómo, cuántos grupos se probaron, se ha visto en otro sitio? Cambie Pacientes y muestre si la imagen se mantiene. Sirven para toda charla de radiómica. Ahora, otras dos maneras de aprender, entre todas las etiquetas y ninguna.',
  // four-ways
  'fw-four':
    'Recorra las cuatro, medio minuto cada una: pulsar, reproducir, seguir. En cada una la misma pregunta: ¿qué se le dice a la máquina? Todas las etiquetas; ninguna; dieciséis; una recompensa al final. Que sitúen ahí la residencia: informar con el adjunto, leer a solas, pocas correcciones.',
  'fw-few':
    'Dieciséis etiquetas, 184 sin ella. Pregunte qué ayuda. Las propias conjeturas suenan a estudiar por cuenta propia y ganan la votación. Respuesta: propagarlas de vecino a vecino. Baje Rondas a 1 y suba despacio: las etiquetas recorren el anillo. Sale porque los enfermos están cerca de los enfermos.',
  'fw-guesses':
    'Alterne entre solo 16 y supuestas y lea los recuentos: apenas cambian. Pregunte por qué. Donde la red se equivocaba con seguridad, se ha dado la razón. La versión humana es un residente al que nadie corrige. Para ser justos: en redes grandes, versiones más finas de esto sí ayudan.',
  'fw-reward':
    'Que la sala haga de agente tres movimientos antes de mostrar nada. Pregunte cómo busca tras 800; muchos creen que ya conoce la lesión. Respuesta: casi el camino más corto desde cualquier sitio. Cambie la semilla: la lesión está en otro lugar y la tabla no vale. Aprendió un sitio, no un hallazgo.',
  'fw-takeaway':
    'Ponga ε en 0 y reproduzca: un agente que nunca prueba nada nuevo. Pregunte si se puede explorar así junto a la cama del paciente. Por eso en imagen casi todo va con etiquetas. Desde aquí el curso es supervisado. Ahora, qué entra exactamente en esa máquina cuando se le enseña una imagen.',
};
