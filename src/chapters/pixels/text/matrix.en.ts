export const matrixEn = {
  figure: { title: 'The pixel matrix', after: 'after Fig. 2' },
  steps: {
    'matrix-what': {
      title: 'A slice is a table',
      body: 'A CT of the upper abdomen. On the left, what you see. On the right, enlarged, what the computer receives: one whole number for each *pixel*, its *stored value*. 512 rows of 512 make 262,144 numbers.\n\nPoint at the liver, the spine, the air in the stomach, and read the number under your hand.',
    },
    'matrix-zoom': {
      title: 'Come closer',
      body: 'From afar the lesion in the liver has an outline. Set Zoom to 32, to 16, then to 8, and look for that outline in the numbers.\n\nThere is no line: the numbers inside are somewhat lower than those outside, each a little off its neighbors. That scatter is the noise of the scanner. The outline is your work.',
    },
    'matrix-point': {
      title: 'From a number to a tissue',
      body: 'A CT scanner adds 1,024 to each Hounsfield value, so that what it stores is never below zero: water (0 HU) is stored as 1,024, air (−1,000 HU) as 24.',
      predict: {
        question: 'Where is a pixel whose stored value is near 924?',
        label: 'Point at it in the picture. The numbers are covered until you commit.',
        right:
          '924 − 1,024 is −100 HU: fat. You read a tissue out of a number; the computer will have to learn the same.',
        wrong:
          '924 − 1,024 is −100 HU, and that is fat: the dark rim under the skin, the rim around the kidneys. Read the number where you pointed, then find the fat.',
      },
    },
    'matrix-window': {
      title: 'A window is for eyes',
      body: 'The cursor stands at the edge of the lesion. In a moment the window narrows from 400 HU to 150 HU, as you would do to see the liver better.',
      predict: {
        question: 'What happens to the stored value under the cursor?',
        options: {
          rises: 'It rises, since the pixel gets brighter',
          falls: 'It falls, since the pixel gets darker',
          stays: 'It stays the same',
        },
        right:
          'Only the displayed value has changed: the gray that your screen makes. The table that the computer reads is the same as before.',
        wrong:
          'Compare the two numbers under the figure: the displayed value has changed, the stored value has not. A window changes what the screen makes of the table, not the table.',
      },
    },
    'matrix-edges': {
      title: 'Center and width',
      body: 'Center 40 and width 400 show −160 to 240 HU. All that is lower is black, all that is higher is white, and the screen has 256 grays for what lies between.\n\nDrag the yellow handles of the histogram, or drag on the picture with the right mouse button (or with Shift), as on a workstation. Find a window for bone, then one for the air in the stomach.',
    },
    'matrix-presets': {
      title: 'Windows by name',
      body: 'Four windows that every reader of CT knows: soft tissue 40/400, lung −600/1,500, bone 400/1,800, brain 40/80. Choose them from the list over the picture, and watch the displayed value of the lesion.\n\nThe lesion lies about 60 HU below the liver around it. In the soft-tissue window these are 38 of the 256 grays.',
      predict: {
        question: 'How many grays lie between lesion and liver in the bone window?',
        options: {
          same: '38, as before',
          few: 'About 8',
          none: 'None: there, their stored values become equal',
        },
        right:
          '60 of 1,800 HU are one thirtieth of 256 grays: about 8, and the lesion is hard to see. The stored values are as far apart as before, and a computer that reads them loses nothing.',
        wrong:
          '60 of 1,800 HU are one thirtieth of 256 grays: about 8, and the lesion is hard to see. No window brings the stored values nearer to each other; a computer that reads them loses nothing.',
      },
    },
    'matrix-reader': {
      title: 'A reader without eyes',
      body: 'A small network was trained when this page opened, on patches of other synthetic patients. It gets the 64 numbers in the frame and nothing else; the four bars are its answer.\n\nThe frame is on the liver, and the window is about to make the whole liver as black as air.',
      predict: {
        question: 'What will the reader say about the liver?',
        options: {
          air: 'Air, since it is black',
          soft: 'Soft tissue, as before',
          unsure: 'It will be undecided',
        },
        right:
          'It reads stored values. The window changes none of them, so the answer does not move, however black the screen.',
        wrong:
          'It still says soft tissue. The window changes the screen and none of the 64 stored values, and those are all that it gets.',
      },
    },
    'matrix-paint': {
      title: 'Change the numbers, change the answer',
      body: 'Type 924 into a cell of the matrix and press Enter; or take Paint and stroke over the cells with any number. Find out how many of the 64 numbers must become fat before the reader says fat.\n\nA network has no second look and no doubt of its own: numbers it never met still get an answer. Undo takes back one stroke, Reset all of them.',
    },
    'matrix-sort': {
      title: 'Be the reader',
      body: 'Four places in this slice, 16 stored values of each and no picture. You have what the network has, and one thing more: you know what the numbers mean.',
      predict: {
        question: 'Which patch is which tissue?',
        options: {
          'fat-soft': 'A fat, B bone, C air, D soft tissue',
          'soft-fat': 'A soft tissue, B bone, C air, D fat',
          'soft-air': 'A soft tissue, B fat, C bone, D air',
          'bone-fat': 'A bone, B soft tissue, C air, D fat',
        },
        right:
          'You used two things: where the numbers lie, and how much they scatter. A network has to find both in labeled examples.',
        wrong:
          'Subtract 1,024: near −1,000 HU is air, near −100 fat, 0 to 150 soft tissue, several hundred bone. The patches now show their names.',
      },
    },
    'matrix-depth': {
      title: 'How many grays',
      body: 'This slice keeps 12 *bits* for each number: 12 zeros or ones, so 4,096 levels from 0 to 4,095. A photograph keeps 8 bits for each color.',
      predict: {
        question: 'How many gray levels can 8 bits tell apart?',
        label: 'Levels',
        right:
          '2⁸ = 256, stored as 0 to 255. The picture is now at 8 bits and looks the same at this window; lower Bits step by step, and see when the lesion goes and when the reader errs.',
        wrong:
          'Each bit doubles the levels: 2⁸ = 256, stored as 0 to 255. The picture is now at 8 bits; lower Bits step by step, and see when the lesion goes and when the reader errs.',
      },
    },
    'matrix-own': {
      title: 'Open a file from your own scanner',
      body: 'Take Open image, or drop a file anywhere on the figure: DICOM, PNG or JPEG. Use anonymized images; the file stays in this browser.\n\nRead the stored value, then what it means: in CT the HU, in most other images no unit at all. The list of windows has what the file itself asks for; a file of many pictures has a Frame slider. On a CT the tissue reader answers too: it has met synthetic slices only.',
    },
    'matrix-take': {
      title: 'No cell says liver',
      body: 'An image is a table of numbers. Window, palette and film-like white on black change what you see, and none of the numbers.\n\nTo take away: what the numbers mean is written nowhere in the table. It has to be learned.',
    },
  },
  words: {
    board: 'A slice and the numbers of its marked patch',
    picture: 'Picture',
    matrix: 'Matrix',
    row: 'row',
    column: 'column',
    cell: (row: string, column: string, text: string) => `row ${row}, column ${column}: ${text}`,
    covered: 'covered',
    computing: 'The slice is being computed…',
    sliceName: 'CT, upper abdomen',
    ownName: 'Your image',
    zoom: 'Zoom',
    numbers: 'Numbers',
    kinds: { stored: 'stored', value: 'value', shown: 'on screen' },
    window: 'Window',
    windows: {
      file: 'as stored in the file',
      soft: 'soft tissue 40/400',
      lung: 'lung −600/1,500',
      bone: 'bone 400/1,800',
      brain: 'brain 40/80',
      bits: 'all gray levels',
      full: 'full range',
      hand: 'set by hand',
    },
    center: 'Window center',
    width: 'Window width',
    bits: 'Bits',
    frame: 'Frame',
    ofFrames: (count: string) => `of ${count}`,
    tool: 'Tool',
    tools: { point: 'Point', paint: 'Paint' },
    brush: 'Brush',
    storedValue: 'Stored value',
    value: 'HU',
    rescaled: 'rescaled value',
    rescaledValue: 'Rescaled value',
    channels: { r: 'Red', g: 'Green', b: 'Blue' },
    displayed: 'Displayed value',
    histogram: 'Histogram with the window',
    histogramName: (unit: string): string => `How often, by ${unit || 'stored value'}`,
    low: 'Window, black end',
    high: 'Window, white end',
    lowWhite: 'Window, white end',
    highBlack: 'Window, black end',
    facts: {
      title: 'In this table',
      numbers: 'Numbers',
      levels: 'Gray levels',
      levelsText: (count: string, from: string, to: string) => `${count} (${from} to ${to})`,
      manyLevels: (bits: number) => (bits === 32 ? '2³², over 4 billion' : `2 to the power of ${bits}`),
      bytes: 'Bytes',
      range: 'Range',
      rangeText: (min: string, max: string) => `${min} to ${max}`,
      mean: 'Mean',
    },
    reader: {
      title: 'The tissue reader says',
      tissues: { air: 'Air', fat: 'Fat', soft: 'Soft tissue', bone: 'Bone' },
      probability: (tissue: string) => `Probability of ${tissue}`,
      preparing: 'Cutting patches from other patients…',
      training: (percent: string, accuracy: string) => `Learning: ${percent} done, ${accuracy} right`,
      failed: 'The engine is not available here: no reader.',
      trained: (count: string) => `trained here on ${count} patches`,
      foreign: 'Trained on CT numbers: worthless here.',
      real: 'Trained on synthetic slices: do not trust it on yours.',
      tooSmall: 'The image is smaller than 8 × 8 pixels.',
    },
    sort: {
      board: 'Four patches as numbers',
      patch: (letter: string) => `Patch ${letter}`,
      named: (letter: string, tissue: string, hu: string) => `${letter}: ${tissue}, mean ${hu} HU`,
      reader: (percent: string) => `, reader ${percent}`,
      say: 'Four patches of stored values, A to D. Which tissue is which?',
      sayNamed: (list: string) => `The four patches: ${list}.`,
    },
    open: 'Open image',
    openHint: 'DICOM, PNG or JPEG. Use anonymized images; the file stays in this browser.',
    drop: 'Drop the file here: DICOM, PNG or JPEG.',
    back: 'Back to the bundled slice',
    backShort: 'Bundled slice',
    opening: 'Reading the image…',
    stays: 'Stays in this browser',
    private:
      'Use anonymized images. The file stays in this browser: nothing is stored or sent, and no name tag in it is shown.',
    firstOnly: (count: string) => `Of ${count} files the first was opened.`,
    severalFrames: (count: string) => `The file holds ${count} pictures: choose one with Frame.`,
    lowIsWhite:
      'This file asks for low numbers to be shown white, as on film (MONOCHROME1). Only the display is turned round; the numbers are as stored.',
    palette:
      'A number here is no brightness: it names a color in the list that the file brings (its palette), so no window applies.',
    reduced: (size: string, factor: string, palette: boolean) =>
      palette
        ? `All ${size} pixels are shown at 1/${factor} of their size: one pixel of ${factor} × ${factor}. The numbers are read from the full image.`
        : `All ${size} pixels are shown at 1/${factor} of their size: each dot is the mean of ${factor} × ${factor}. The numbers are read from the full image.`,
    cornerPalette: 'Palette: a number is a color',
    cornerLowWhite: 'MONOCHROME1: low is white',
    cornerSmall: (factor: string) => `Shown at 1/${factor} of its size`,
    modalities: {
      CT: 'CT',
      MR: 'MR',
      CR: 'radiograph',
      DX: 'radiograph',
      RG: 'radiograph',
      MG: 'mammogram',
      US: 'ultrasound',
      IVUS: 'intravascular ultrasound',
      PT: 'PET',
      NM: 'nuclear medicine',
      XA: 'angiogram',
      RF: 'fluoroscopy',
      RTDOSE: 'radiation dose',
      RTIMAGE: 'radiotherapy image',
      OP: 'ophthalmic photograph',
      OPT: 'optical coherence tomography',
      OCT: 'optical coherence tomography',
      ES: 'endoscopy',
      GM: 'microscopy',
      SM: 'slide microscopy',
      XC: 'photograph',
      SEG: 'segmentation',
    },
    gray: 'A color image: shown here as gray, 0.299 red + 0.587 green + 0.114 blue. The next figure has its colors.',
    fewerBits: (inFile: string, read: string) =>
      `The file has ${inFile} bits; browsers hand over ${read}, and those are shown.`,
    transparent: 'Transparent parts were put on black.',
    notes: {
      noHeader: 'The file lacks its DICOM header; it was read as the usual kind.',
      lossy:
        'The picture was compressed with loss before it came here: its numbers are not quite those of the scanner.',
      curvedDisplay: 'The file asks to be shown through a curve; here a straight window shows it.',
      colorsConverted:
        'The file stores brightness and two color differences; the numbers here are the red, green and blue made of them.',
      burnedIn: 'The file says that text about the patient may be drawn into the picture.',
    },
    refusals: {
      offline: 'What reads images could not be loaded. Check the connection, then choose the file again.',
      empty: 'This file is empty. Choose another one.',
      tooBig: (found: string, allowed: string) =>
        `This file has ${found} MB; at most ${allowed} MB can be opened. Save a single image from it.`,
      text: 'This file holds text, whatever its name says. Choose a DICOM file, a PNG or a JPEG.',
      unknown:
        'This is no image that is known here, whatever its name says. Choose a DICOM file, a PNG or a JPEG.',
      tooManyPixels: (found: string, side: string, total: string) =>
        `This image has ${found} pixels; at most ${side} a side and ${total} million in all can be opened. Make it smaller first.`,
      corrupt: (format: string) =>
        `This ${format} file is damaged or cut short. Save it once more from the program that made it.`,
      animated: (format: string) => `This ${format} file is a film. Save one picture of it as PNG.`,
      truncated: (missing: string, needed: string) =>
        `This file ends too early: of ${needed} bytes of the picture ${missing} are missing. Copy it or send it once more.`,
      noPicture: {
        report: 'This DICOM file holds a report, no picture. Choose an image of the same study.',
        curve: 'This DICOM file holds a recorded curve, such as an ECG, no picture.',
        document: 'This DICOM file holds a document, no picture.',
        plan: 'This DICOM file holds contours or a treatment plan, no picture.',
        index: 'This DICOM file is a table of contents (DICOMDIR). Choose one of the files beside it.',
        other: 'This DICOM file holds no picture.',
      },
      compression: (name: string) =>
        `The picture in this DICOM file is compressed as ${name}, which is not read here. Save it uncompressed, or as PNG.`,
      description: (entry: string, found: string) =>
        found === ''
          ? `This DICOM file does not say what is needed to show its picture (${entry} is missing).`
          : `This DICOM file describes its picture in a way that is not known here (${entry}: ${found}).`,
      noFrame: (frame: string, frames: string) => `There is no frame ${frame}: the file has ${frames}.`,
      dataset: (format: string) =>
        `This ${format} file holds a set of pictures. Here one picture is opened: PNG, JPEG or DICOM.`,
      unsupported: (format: string) =>
        `${format} files of this kind are not read here. Save the image as PNG.`,
      refused: 'An SVG file may hold a program, so it is not opened. Save the picture as PNG.',
      unreadable: 'The browser could not read this file: it was moved, or reading it is not allowed.',
      timeout: (seconds: string) => `Reading took longer than ${seconds} seconds and was stopped.`,
    },
    say: (at: { row: string; column: string; stored: string; shown: string }) =>
      `Row ${at.row}, column ${at.column}: stored value ${at.stored}, gray ${at.shown} of 255.`,
    sayValue: (at: { row: string; column: string; stored: string; value: string; shown: string }) =>
      `Row ${at.row}, column ${at.column}: stored value ${at.stored} (${at.value}), gray ${at.shown} of 255.`,
    sayRescaled: (value: string) => `rescaled ${value}`,
    sayPalette: (at: { row: string; column: string; stored: string }, color: string) =>
      `Row ${at.row}, column ${at.column}: stored value ${at.stored}, shown in the color red, green, blue ${color}.`,
    unit: 'HU',
    sayWindow: (center: string, width: string, from: string, to: string) =>
      `Window ${center}/${width}: ${from} to ${to}.`,
    sayReader: (tissue: string, percent: string) => `Reader: ${tissue}, ${percent}.`,
    sayCovered: 'The numbers are covered until you commit. Point at a pixel of the picture.',
    painted: (count: string) => `${count} pixels changed by hand`,
  },
};

export type MatrixText = typeof matrixEn;
