import type { Notes } from '../../../state/chapter';

export const notes: Notes = {
  // scanner-shift
  'scanner-what':
    'Pulse tres veces Paciente siguiente y que la sala lea: izquierda y derecha son el mismo equipo. Las cinco barras negras llegan al 90 % o lo pasan. Pregunte cuál de las cinco comprarían. No se puede saber, y es lo honrado: en el equipo de casa la prueba no las distingue.',
  'scanner-shift':
    'Pregunte primero a los radiólogos: ¿leerían estas imágenes? Dirán que sí. Después, por la red. Casi todos le conceden un punto o dos. Respuesta: pierde más de quince. Alterne Equipo A y Equipo B. Los tumores son los mismos; los niveles de gris se han movido.',
  'scanner-sure':
    'Pregunte si se da cuenta. Se espera que esté menos segura. Respuesta: está más segura de lo que acierta, los puntos caen bajo la línea. Pregunte quién lo notaría en el hospital, y tras cuántos pacientes. Una red equivocada tiene el mismo aspecto que una acertada.',
  'scanner-remedy':
    'Repase los cuatro remedios y su precio antes de preguntar. Reflejar no cuesta nada y sale en muchos artículos. Respuesta: apenas ayuda. Cuarenta etiquetas del equipo nuevo recuperan casi todo; también la escala de grises al azar, gratis, si se previó el cambio. Pregunte quién etiqueta las cuarenta.',
  'scanner-other':
    'La red de la escala de grises al azar, ahora ante imágenes borrosas: falla como las demás. Ceda los cuatro mandos y que alguien estropee cada red una vez. Frase para dejar: un remedio sirve contra lo que se le parece. Nadie lo prevé todo, así que hay que medir.',
  'scanner-take':
    'Pida las tres preguntas para el fabricante: ¿entrenada dónde, probada dónde, y qué pasa si cambiamos de equipo? Si hay minutos, pulse Otra semilla: el orden de los remedios puede cambiar. Robusta es una palabra que necesita al lado un equipo y un número.',
  // shortcut
  'shortcut-what':
    'Lea las dos barras: igual de buenas. Señale la P de la esquina y diga qué es, una marca que graba el equipo portátil. Pregunte si alguien la notaría en mil placas. No diga todavía qué red la lee; en la parada siguiente lo averigua la sala.',
  'shortcut-find':
    'Ceda el parche. Instrucción: tape lo que quiera y mire las barras. Casi todos empiezan por el tumor. Deje que encuentren la esquina; lleva un minuto. Voten y muestre la respuesta. Pregunte qué habría dicho la exactitud: nada. Con otra semilla las letras pueden cambiarse.',
  'shortcut-map':
    'Lo que hizo la mano, en 144 lugares. Un mapa se enciende en la esquina; el otro, en el tumor. Pulse varias veces Otro paciente. Es lento y honrado: mide la propia respuesta. Pregunte su punto débil: un hallazgo repartido por todo el pulmón nunca queda tapado de una vez.',
  'shortcut-cam':
    'El mapa que conocen de los pósteres. Pregunte: si los pesos se cambian por otros al azar, ¿cambia la imagen? Respuesta: mucho, y así debe ser. Algunos mapas populares no superan esta prueba y convencen igual. Un mapa de calor que no cambia con pesos al azar no prueba nada.',
  'shortcut-erase':
    'Borre la P. Pregunte qué le queda a la tramposa. Unos puntos menos, suelen decir, porque vio tumores todo el tiempo. Respuesta: el azar. La marca acertaba en 95 de 100 y no quedaba nada que aprender. La otra sigue por encima del 90 %. No es pereza; hizo lo que se le pidió.',
  'shortcut-take':
    'Ahora la marca va con el otro tumor: casi siempre se equivoca. Pida marcas de sus propias imágenes: el marcador de lado, los electrodos, un drenaje junto al neumotórax. Reúna tres. Un atajo solo se ve probando en otro sitio. Ahora: hasta una red honrada necesita que alguien decida.',
  // active
  'active-what':
    'Diga lo que cuesta una etiqueta en su servicio: una biopsia, una hora de un experto, un año de seguimiento. Después deje que alguien de la primera fila elija ocho pacientes señalando, y púlselos. Pregunte cada vez por qué ese. La mayoría apunta al hueco entre los grupos, y hace bien.',
  'active-guess':
    'Deje votar a la sala antes de seguir. Quien confía en la estadística vota por el azar, pues no tiene sesgo. Respuesta: preguntar donde se duda va por delante en casi las diez redes, 99 % frente a 96 % más o menos. Señale después las diez etiquetas en el eje: ahí nadie podía decirlo.',
  'active-where':
    'Pulse por turno la segunda y la tercera fila. Las marcas rellenas son las etiquetas. Pregunte cuáles de las marcas rellenas de la tercera fila enseñaron algo: las que están en medio de un grupo, no. Un archivo docente de cien casos típicos tiene el mismo defecto.',
  'active-stuck':
    'La parada que deben recordar. Casi todos votan como antes. Respuesta: ahora el azar va muy por delante, cerca de 94 frente a 77 %. Enseñe la esquina sin una sola marca rellena. Pregunte qué informaría la red allí: el grado equivocado, y con seguridad. La duda guía mal hacia lo que nunca se ha visto.',
  'active-take':
    'Lleve Red de 1 a 10 y cuente las que han encontrado la esquina: unas pocas de diez. El azar solo sigue siendo mejor aquí. Pregunte quién usa en la sala un programa que elige casos para etiquetar, y si deja algo al azar. Ahora: qué pueden añadir las imágenes que nadie etiqueta.',
  // semi
  'semi-what':
    'Pregunte cuántos estudios sin leer hay en el archivo de la casa, y cuántos tienen una etiqueta que uno firmaría. Recorra la fila de arriba: anillo, sólido. Compare después las dos primeras filas de la derecha. Variar diez imágenes no cuesta nada y vale 14 puntos de media. Guarde ese número.',
  'semi-pseudo':
    'Haga votar. La esperanza es grande: de diez etiquetas a ciento cincuenta. Respuesta con estas imágenes: no se gana nada. Señale los puntos pequeños de la tercera fila; están más o menos donde los de la segunda. Alguien dirá que faltan imágenes. Quizá; la maestra seguiría siendo la misma.',
  'semi-wrong':
    'Mire las ocho imágenes y pregunte qué puede haber visto la red en ellas. Después la pregunta. Respuesta: no abandona ninguna de las ocho, y está bastante segura de todas. Pida lo mismo en personas: el informe que copia el informe anterior. Nadie en la sala necesitará una explicación.',
  'semi-spread':
    'Diga qué se extiende: no la imagen, la etiqueta, de parecida en parecida. Aquí son erróneas treinta de doscientas. El punto del extremo izquierdo de la cuarta fila es una semilla en la que casi todo tomó una sola etiqueta. Pregunte quién lo habría notado sin las etiquetas verdaderas. Ese es el precio honesto del método.',
  'semi-take':
    'Tres frases para llevarse: varíe lo que tiene, dude de las etiquetas que nadie puso, y nunca pruebe con ellas. Pregunte por las imágenes sintéticas: ¿qué sabe un generador que sus diez pacientes no enseñaron? Nada en lo que se pueda confiar. Ahora: una decisión que ninguna red nos quita de las manos.',
  // operating-point
  'point-what':
    'Recorra una vez el umbral de izquierda a derecha. Pida los dos errores en 0,50: 63 que se escapan y 100 avisos en vano, de 500 y 500. Sensibilidad 87,4 %, especificidad 80,0 %. La red es mediocre a propósito, para que haya algo que decidir.',
  'point-move':
    'Pregunte qué sube con 0,20. Respuesta: sensibilidad 98,6 %, especificidad 43,8 %. Se escapan 7 y hay 281 avisos en vano. Pregunte si la red ha mejorado; señale la curva: el punto solo ha corrido por ella. Mejorar es tener otra curva, no otro punto.',
  'point-prevalence':
    'Que todos escriban un número antes de ver la respuesta. Con prevalencia del 50 % el VPP es 81,4 %; para el archivo se oye de todo, entre 80 y 40 %. Respuesta: 4,2 %. Nueve hallados entre 207 avisos. Lea la tabla en voz alta, fila por fila. En la red no ha cambiado nada.',
  'point-cost':
    'Pida el precio de un fallo, en falsas alarmas, y apunte tres ofertas. Con precio 1 el umbral más barato es 0,87 y se escapa más de la mitad. Respuesta: con 50 baja a 0,22, sensibilidad 98,4 %. Ponga después las ofertas de la sala. La respuesta es suya, no de la máquina.',
  'point-take':
    'Prevalencia del 1 %: deje la tabla en pantalla. Pregunte qué buscarán en el próximo artículo: la prevalencia del conjunto de prueba y quién puso el umbral. Cierre con el curso en una frase, dicha por la sala: entran números, se aprenden pesos con etiquetas y la decisión la tomamos nosotros.',
};
