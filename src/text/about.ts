import type { Bilingual } from './language';

/** Title, then paragraphs in the markup of ui/Prose. */
const en = {
  title: 'About Deep Rounds',
  lede: 'Deep Rounds shows clinicians what a neural network computes. The figures are alive: what you drag is computed again at once, and every number in them can be read, saved and put in a link.',
  onThisPage: 'On this page',
  parts: {
    paper: 'The paper',
    privacy: 'Your data',
    images: 'The images',
    lecture: 'Lecture with it',
    course: 'Put it in your course',
    keyboard: 'By keyboard',
    license: 'License',
  },
  paper: {
    text: 'The course follows the thread of one open paper. The words, the figures and the code are our own; each figure names the figure of the paper that it stands for.',
    citation:
      'Lloret Iglesias L, Sanz Bellón P, Pérez del Barrio A, et al. A primer on deep learning and convolutional neural networks for clinicians. Insights into Imaging 2021;12:117.',
    license: 'CC BY 4.0',
  },
  privacy: {
    text: 'Everything is computed in this browser, and nothing that you do here leaves it: no account, no cookies, no statistics, no request to another site. An image that you open stays in the page and is gone when the page is closed.',
    kept: 'Kept on this device, and only there:',
    theme: 'the theme, if you chose one',
    language: 'the language, if you chose one',
    progress: (steps: string, answers: string) =>
      `your progress: which steps you opened (${steps}) and what you predicted (${answers})`,
    notLasting:
      'This browser does not let the page keep anything, for example in a private window or in a strict frame. Your progress lasts until the page is closed. “Copy link” on a figure gives an address that you can keep.',
    forget: 'Forget my progress',
    forgetAsk: 'Opened steps and predictions will be gone for good.',
    forgetYes: 'Forget',
    forgetNo: 'Keep',
    forgotten: 'Forgotten. Theme and language stay.',
    nothing: 'There is no progress to forget.',
  },
  images:
    'The images that come with the course are synthetic: formulas and a seed drew them, and no patient was imaged. They are simpler than real ones. Nothing here is a diagnostic tool.',
  lecture: {
    text: 'Every chapter has a lecture view: one stop at a time, in large type, without scrolling. The figure stays alive, so ask the room first and drag then.',
    clicker:
      'A clicker works: Page Down is the next stop, Page Up the one before, also while a slider has the focus. F11 fills the screen. The theme *Projector* has larger type and thicker lines.',
    open: (chapter: string) => `Lecture view: ${chapter}`,
  },
  course: {
    text: 'A chapter or a single figure can stand in a page of Moodle or of any site that allows frames. Choose one, copy the snippet, and paste it where your page takes HTML.',
    portal: 'A chapter as a package for Moodle and other portals',
    choose: 'What to show',
    whole: (chapter: string) => `${chapter}: the whole chapter`,
    figure: (chapter: string, figure: string) => `${chapter}: ${figure}`,
    snippet: 'Snippet',
    copy: 'Copy snippet',
    copied: 'Snippet copied',
    copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
    local:
      'This copy of Deep Rounds runs on your own computer, and so does the address in the snippet. Put the built pages on a web server that your course can reach, and open this page there.',
    frame:
      'The *sandbox* gives the frame what the figures need and no more: scripts, storage of its own, saving a picture. The frame tells your page how tall it is. Progress and score it tells only if your page asks, and never a name.',
    keysName: 'What may be added to the address',
    keys: [
      ['figure=forward', 'one figure alone'],
      ['stop=4', 'the chapter, opened at its fourth step'],
      ['lang=es', 'Spanish; without it the reader’s browser decides'],
      ['theme=dark', 'light, dark or projector'],
      ['hide=controls,tools', 'without: head, tools, controls, say, badge, readouts'],
    ],
    state:
      '“Copy link” on a figure gives the address of its present state: put *embed* in the place of *read*.',
  },
  keyboard: {
    key: 'Key',
    does: 'What it does',
    rows: [
      ['Tab', 'goes to the next handle, slider or button'],
      ['← → ↑ ↓', 'move what has the focus: a handle, a knob, a slider, the cursor on an image'],
      ['Shift + ← →', 'moves it in large steps'],
      ['Alt + ← →', 'moves a handle in fine steps'],
      ['Enter', 'checks what was typed, presses a button'],
      ['Esc', 'closes an open panel'],
      ['Page Up, Page Down', 'previous and next stop in the lecture view'],
    ],
  },
  license: {
    text: 'The code is free software under the Apache License 2.0. The typefaces are IBM Plex, under the SIL Open Font License 1.1. React draws the pages, D3 computes the plots, TensorFlow.js trains the networks.',
  },
};

export type AboutText = typeof en;

const es: AboutText = {
  title: 'Acerca de Deep Rounds',
  lede: 'Deep Rounds muestra a los clínicos qué calcula una red neuronal. Las figuras están vivas: lo que usted arrastra se vuelve a calcular al momento, y cada número se puede leer, guardar y llevar en un enlace.',
  onThisPage: 'En esta página',
  parts: {
    paper: 'El artículo',
    privacy: 'Sus datos',
    images: 'Las imágenes',
    lecture: 'Dar una clase',
    course: 'Llevarlo a su curso',
    keyboard: 'Con el teclado',
    license: 'Licencia',
  },
  paper: {
    text: 'El curso sigue el hilo de un artículo abierto. Las palabras, las figuras y el código son propios; cada figura nombra la figura del artículo a la que corresponde.',
    citation:
      'Lloret Iglesias L, Sanz Bellón P, Pérez del Barrio A, et al. A primer on deep learning and convolutional neural networks for clinicians. Insights into Imaging 2021;12:117.',
    license: 'CC BY 4.0',
  },
  privacy: {
    text: 'Todo se calcula en este navegador y nada de lo que usted hace aquí sale de él: sin cuenta, sin cookies, sin estadísticas, sin peticiones a otros sitios. Una imagen que usted abre se queda en la página y desaparece al cerrarla.',
    kept: 'Se guarda en este dispositivo, y solo en él:',
    theme: 'el tema, si eligió uno',
    language: 'el idioma, si eligió uno',
    progress: (steps, answers) => `su progreso: qué pasos abrió (${steps}) y qué predijo (${answers})`,
    notLasting:
      'Este navegador no permite que la página guarde nada, por ejemplo en una ventana privada o en un marco estricto. Su progreso dura hasta que se cierre la página. «Copiar enlace» en una figura da una dirección que usted puede conservar.',
    forget: 'Olvidar mi progreso',
    forgetAsk: 'Los pasos abiertos y las predicciones desaparecerán para siempre.',
    forgetYes: 'Olvidar',
    forgetNo: 'Conservar',
    forgotten: 'Olvidado. El tema y el idioma se mantienen.',
    nothing: 'No hay progreso que olvidar.',
  },
  images:
    'Las imágenes que acompañan al curso son sintéticas: las dibujaron fórmulas y una semilla, y no hay ningún paciente detrás. Son más sencillas que las reales. Nada de lo que hay aquí es una herramienta diagnóstica.',
  lecture: {
    text: 'Cada capítulo tiene una vista para clase: una parada cada vez, en letra grande, sin desplazamiento. La figura sigue viva: pregunte primero a la sala y arrastre después.',
    clicker:
      'Un mando de presentación funciona: Av Pág es la parada siguiente y Re Pág la anterior, también mientras un control deslizante tiene el foco. F11 llena la pantalla. El tema *Proyector* tiene letra más grande y líneas más gruesas.',
    open: (chapter) => `Vista para clase: ${chapter}`,
  },
  course: {
    text: 'Un capítulo o una sola figura pueden estar en una página de Moodle o de cualquier sitio que admita marcos. Elija, copie el fragmento y péguelo donde su página acepte HTML.',
    portal: 'Un capítulo como paquete para Moodle y otras plataformas',
    choose: 'Qué mostrar',
    whole: (chapter) => `${chapter}: el capítulo completo`,
    figure: (chapter, figure) => `${chapter}: ${figure}`,
    snippet: 'Fragmento',
    copy: 'Copiar fragmento',
    copied: 'Fragmento copiado',
    copyFailed: 'El navegador no permitió copiar. Seleccione el texto y cópielo a mano.',
    local:
      'Esta copia de Deep Rounds funciona en su propio ordenador, y también la dirección del fragmento. Ponga las páginas construidas en un servidor web que su curso pueda alcanzar y abra allí esta página.',
    frame:
      'El *sandbox* da al marco lo que las figuras necesitan y nada más: scripts, almacenamiento propio, guardar una imagen. El marco comunica a su página qué altura tiene. El avance y la nota los comunica solo si su página los pide, y nunca un nombre.',
    keysName: 'Qué se puede añadir a la dirección',
    keys: [
      ['figure=forward', 'una sola figura'],
      ['stop=4', 'el capítulo, abierto en su cuarto paso'],
      ['lang=es', 'español; sin ella decide el navegador de quien lee'],
      ['theme=dark', 'light, dark o projector'],
      ['hide=controls,tools', 'sin: head, tools, controls, say, badge, readouts'],
    ],
    state:
      '«Copiar enlace» en una figura da la dirección de su estado actual: ponga *embed* en lugar de *read*.',
  },
  keyboard: {
    key: 'Tecla',
    does: 'Qué hace',
    rows: [
      ['Tab', 'va al siguiente mando, control deslizante o botón'],
      [
        '← → ↑ ↓',
        'mueven lo que tiene el foco: un punto de agarre, un mando, un control deslizante, el cursor sobre una imagen',
      ],
      ['Mayús + ← →', 'lo mueve a pasos grandes'],
      ['Alt + ← →', 'mueve un punto de agarre a pasos finos'],
      ['Intro', 'comprueba lo escrito, pulsa un botón'],
      ['Esc', 'cierra un panel abierto'],
      ['Re Pág, Av Pág', 'parada anterior y siguiente en la vista para clase'],
    ],
  },
  license: {
    text: 'El código es software libre con la licencia Apache 2.0. Las letras son IBM Plex, con la SIL Open Font License 1.1. React dibuja las páginas, D3 calcula los gráficos y TensorFlow.js entrena las redes.',
  },
};

export const about: Bilingual<AboutText> = { en, es };
