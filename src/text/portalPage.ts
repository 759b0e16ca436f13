import type { Bilingual } from './language';

/** The page for who runs a portal, and the words that a package's readme.txt takes from it. */
const en = {
  title: 'For your portal',
  lede: 'Take a chapter into Moodle or any other e-learning portal: one file to upload, no account, no server of ours. The portal learns how far each learner is and how the check went.',
  choose: 'Choose',
  chapter: 'Chapter',
  wholeCourse: 'The whole course: nine packages in one file',
  language: 'Language',
  languages: { en: 'English', es: 'Spanish', both: 'Both, the learner chooses' },
  format: 'Format',
  formats: {
    scorm12: {
      name: 'SCORM 1.2',
      takes:
        'Moodle, Totara, SuccessFactors, HealthStream, Open edX and nearly every other portal. When in doubt, this one.',
    },
    scorm2004: {
      name: 'SCORM 2004, 3rd edition',
      takes: 'Portals that ask for it by name. Moodle and Totara read it only in part: take SCORM 1.2 there.',
    },
    cmi5: {
      name: 'cmi5',
      takes: 'Portals with a record store for xAPI. Moodle needs a plug-in for it.',
    },
    web: {
      name: 'Web page',
      takes: 'Any web server, shown in a frame. No marks, unless the page around it listens.',
    },
  },
  pass: 'Pass mark of the check',
  percent: (share: number) => `${share} %`,
  mastery: 'Let the portal judge by the pass mark too',
  masteryNote:
    'The package judges by itself. Some portals, eSuite for one, refuse a package that also tells them the mark.',
  download: 'Download',
  make: 'Make the package',
  makeCourse: 'Make nine packages',
  fetching: 'Fetching the files',
  making: (done: number, of: number) => `Making the package: ${done} of ${of} files`,
  makingCourse: (done: number, of: number) => `Making the packages: ${done} of ${of}`,
  made: 'The package is ready and was handed to the browser for saving.',
  saveAgain: 'Save again',
  file: 'File',
  size: 'Size',
  sum: 'SHA-256',
  sumNote:
    'The same choices give the same file, bit by bit, on every computer. Keep the sum to check a copy later.',
  /** What went wrong: no network, another version on the server, no packages here at all. */
  offline: 'A file of the package did not arrive. Check the connection and try again.',
  changed: 'The files on the server belong to another version than this page. Reload the page and try again.',
  absent:
    'Packages are made from the files of the web build, and this copy has none: it is a single file, or its server does not hold them. Open this page in the web build.',
  failed: 'The package could not be made. Reload the page and try again.',
  /** Stands above the steps below, for the chosen format. */
  putIn: 'Put it in',
  moodle: {
    name: 'Moodle',
    steps: [
      'In your course, turn editing on and add an activity of the kind *SCORM package*. Drop the file there; do not unpack it.',
      'Grading method: *Highest grade*. Attempts: *unlimited*. Under *Activity completion* ask for the status *Passed*, or *Completed* if seeing all of it is enough.',
      'Open it once as a student: go two steps on, close it, open it again. You should be where you left off.',
    ],
  },
  other: {
    name: 'Another portal',
    steps: [
      'Upload the file as content of the chosen format. Do not unpack it.',
      'Assign it like any other lesson. The portal needs no settings of ours: the pass mark is inside.',
      'Open it once as a learner: go two steps on, close it, open it again. You should be where you left off.',
    ],
  },
  cmi5: {
    name: 'A portal with cmi5',
    steps: [
      'Upload the file as a cmi5 course. Do not unpack it.',
      'The lesson speaks to the record store that the portal names at the launch. The store must allow requests from the address where the lesson lies (CORS).',
      'Open it once as a learner: go two steps on, close it, open it again. You should be where you left off.',
    ],
  },
  web: {
    name: 'A web page',
    steps: [
      'Unpack the file into a folder of your web server.',
      'Show its *index.html* in a frame of your page. The frame may be as narrow as 320 pixels; give it a height of 700 or more.',
      'Without a portal around it nothing is reported. A page that wants to know can listen: the guide for administrators tells how.',
    ],
  },
  reports: 'What the portal learns',
  reported: [
    'How far the learner is, and where to go on next time.',
    'Complete: every step was opened and the check was answered to its end.',
    'Passed: the best attempt at the check reaches the pass mark. The check may be repeated.',
    'Each answer, as the number of the question and of the choice. No free text, no image, no name.',
  ],
  privacy:
    'Everything is computed in the learner’s browser. The lesson speaks to your portal and to nobody else, and a rule in its page makes the browser enforce that.',
  privacyWeb:
    'Nothing, unless the page around the frame asks: then it hears how far the learner is and how the check went, and no name. Everything is computed in the learner’s browser, and nothing is sent to anybody else.',
  privacyCmi5:
    'Everything is computed in the learner’s browser. A cmi5 lesson learns only at the launch which record store to speak to; from then on its page lets the browser reach that store and no other address.',
};

export type PortalPageText = typeof en;

const es: PortalPageText = {
  title: 'Para su plataforma',
  lede: 'Lleve un capítulo a Moodle o a cualquier otra plataforma de formación: un archivo que subir, sin cuenta, sin servidor nuestro. La plataforma sabe hasta dónde llegó cada persona y cómo le fue en la comprobación.',
  choose: 'Elija',
  chapter: 'Capítulo',
  wholeCourse: 'El curso entero: nueve paquetes en un archivo',
  language: 'Idioma',
  languages: { en: 'Inglés', es: 'Español', both: 'Ambos, elige quien aprende' },
  format: 'Formato',
  formats: {
    scorm12: {
      name: 'SCORM 1.2',
      takes:
        'Moodle, Totara, SuccessFactors, HealthStream, Open edX y casi todas las demás. En caso de duda, este.',
    },
    scorm2004: {
      name: 'SCORM 2004, 3.ª edición',
      takes:
        'Plataformas que lo piden por su nombre. Moodle y Totara lo leen solo en parte: allí conviene SCORM 1.2.',
    },
    cmi5: {
      name: 'cmi5',
      takes: 'Plataformas con un almacén de registros xAPI. Moodle necesita un complemento.',
    },
    web: {
      name: 'Página web',
      takes:
        'Cualquier servidor web, en un marco. Sin calificación, salvo que la página que lo rodea escuche.',
    },
  },
  pass: 'Nota para aprobar la comprobación',
  percent: (share) => `${share} %`,
  mastery: 'Que la plataforma juzgue también con esa nota',
  masteryNote:
    'El paquete juzga por sí mismo. Algunas plataformas, como eSuite, rechazan un paquete que además les dice la nota.',
  download: 'Descargue',
  make: 'Crear el paquete',
  makeCourse: 'Crear nueve paquetes',
  fetching: 'Obteniendo los archivos',
  making: (done, of) => `Creando el paquete: ${done} de ${of} archivos`,
  makingCourse: (done, of) => `Creando los paquetes: ${done} de ${of}`,
  made: 'El paquete está listo y se entregó al navegador para guardarlo.',
  saveAgain: 'Guardar otra vez',
  file: 'Archivo',
  size: 'Tamaño',
  sum: 'SHA-256',
  sumNote:
    'Las mismas elecciones dan el mismo archivo, bit a bit, en cualquier ordenador. Conserve la suma para comprobar una copia más tarde.',
  offline: 'Un archivo del paquete no llegó. Compruebe la conexión e inténtelo de nuevo.',
  changed:
    'Los archivos del servidor son de otra versión que esta página. Recargue la página e inténtelo de nuevo.',
  absent:
    'Los paquetes se crean con los archivos de la versión web, y esta copia no los tiene: es un único archivo, o su servidor no los contiene. Abra esta página en la versión web.',
  failed: 'No se pudo crear el paquete. Recargue la página e inténtelo de nuevo.',
  putIn: 'Instálelo',
  moodle: {
    name: 'Moodle',
    steps: [
      'En su curso, active la edición y añada una actividad del tipo *Paquete SCORM*. Suelte allí el archivo, sin descomprimirlo.',
      'Método de calificación: *Calificación más alta*. Intentos: *sin límite*. En *Finalización de la actividad* pida el estado *Aprobado*, o *Completado* si basta con verlo todo.',
      'Ábralo una vez como estudiante: avance dos pasos, ciérrelo y vuelva a abrirlo. Debe estar donde lo dejó.',
    ],
  },
  other: {
    name: 'Otra plataforma',
    steps: [
      'Suba el archivo como contenido del formato elegido, sin descomprimirlo.',
      'Asígnelo como cualquier otra lección. No hay nada que ajustar: la nota para aprobar va dentro.',
      'Ábralo una vez como estudiante: avance dos pasos, ciérrelo y vuelva a abrirlo. Debe estar donde lo dejó.',
    ],
  },
  cmi5: {
    name: 'Una plataforma con cmi5',
    steps: [
      'Suba el archivo como curso cmi5, sin descomprimirlo.',
      'La lección habla con el almacén de registros que la plataforma nombra al abrirla. El almacén debe admitir peticiones desde la dirección donde está la lección (CORS).',
      'Ábralo una vez como estudiante: avance dos pasos, ciérrelo y vuelva a abrirlo. Debe estar donde lo dejó.',
    ],
  },
  web: {
    name: 'Una página web',
    steps: [
      'Descomprima el archivo en una carpeta de su servidor web.',
      'Muestre su *index.html* en un marco de su página. El marco puede tener solo 320 píxeles de ancho; dele 700 o más de alto.',
      'Sin una plataforma alrededor no se informa de nada. Una página que quiera saber puede escuchar: la guía de administración explica cómo.',
    ],
  },
  reports: 'Qué sabe la plataforma',
  reported: [
    'Hasta dónde llegó la persona y dónde continuar la próxima vez.',
    'Completado: se abrió cada paso y la comprobación se respondió hasta el final.',
    'Aprobado: el mejor intento de la comprobación alcanza la nota. La comprobación puede repetirse.',
    'Cada respuesta, como número de la pregunta y de la opción. Ni texto libre, ni imágenes, ni nombres.',
  ],
  privacy:
    'Todo se calcula en el navegador de quien aprende. La lección habla con su plataforma y con nadie más, y una regla en su página hace que el navegador lo imponga.',
  privacyWeb:
    'Nada, salvo que la página que rodea el marco pregunte: entonces oye hasta dónde llegó la persona y cómo fue la comprobación, y ningún nombre. Todo se calcula en el navegador de quien aprende y nada se envía a nadie más.',
  privacyCmi5:
    'Todo se calcula en el navegador de quien aprende. Una lección cmi5 solo sabe al abrirse con qué almacén de registros ha de hablar; desde entonces su página deja que el navegador llegue a ese almacén y a ninguna otra dirección.',
};

export const portalPage: Bilingual<PortalPageText> = { en, es };
