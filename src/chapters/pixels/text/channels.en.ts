export const channelsEn = {
  figure: { title: 'Three channels', after: 'after Fig. 3' },
  steps: {
    'channels-what': {
      title: 'A color picture is three tables',
      body: 'A photograph of a retina, diabetic and synthetic. Each of its pixels holds three numbers from 0 to 255: how much red, green and blue light came back. Point anywhere in the picture, or use the arrow keys: the loupe shows the pixel, the bars its three numbers. Compare the optic disc with a vessel.',
    },
    'channels-best': {
      title: 'One microaneurysm, three chances',
      body: 'The ring marks a *microaneurysm*, a tiny bulge of a capillary and often the first sign of diabetic retinopathy. Each channel is a gray picture of its own. They are covered until you have answered.',
      predict: {
        question:
          'Which channel shows the microaneurysm best, that is, with the most contrast to its surroundings?',
        options: { r: 'Red: the whole picture is reddish', g: 'Green', b: 'Blue' },
        right:
          'Green. Blood takes up green light strongly, so the lesion is dark on a background that is still bright enough. Readers of fundus photographs look at the green channel for this reason ("red-free").',
        wrong:
          'Green. Red light passes through blood, so a red picture is bright everywhere; blue hardly comes back at all. Blood takes up green light strongly, which is why readers look at "red-free" images.',
      },
    },
    'channels-gain': {
      title: 'Switch channels off, turn them up',
      body: 'Switch off red and green, then turn up the gain of blue: there is a picture in it, dark and noisy. *Contrast* is the difference between lesion and background, divided by the background. Gain changes what the screen shows, not the numbers, so no contrast changes.',
    },
    'channels-swap': {
      title: 'Swap red and green',
      body: 'A screen paints the first table in red light, the second in green, the third in blue. Nothing in the tables says so.',
      predict: {
        question:
          'The tables for red and green are swapped before the picture is painted. What is lost for a computer that reads the tables?',
        options: {
          nothing: 'Nothing: every number is still there',
          little: 'A little: the contrast of the lesion falls',
          color: 'The color, and with it the diagnosis',
        },
        right:
          'Nothing. To us the retina looks wrong. The gray pictures, the numbers and the contrasts are the same three as before, in another order, and a second swap brings the first picture back.',
        wrong:
          'Nothing. The picture looks wrong only to us. The gray pictures, the numbers and the contrasts are the same three as before, in another order, and a second swap brings the first picture back.',
      },
    },
    'channels-take': {
      title: 'Colors are names for tables',
      body: 'A network gets three tables and learns which of them matters: here it would soon lean on green. But they must arrive in the order in which it was trained: with red and blue exchanged, a trained network is shown a different eye.\n\nOpen a color photograph of your own, or go through the other microaneurysms.',
    },
  },
  words: {
    composite: 'The color picture',
    cursor: 'Loupe',
    names: { row: 'row', column: 'column' },
    channels: { r: 'Red', g: 'Green', b: 'Blue' },
    letters: { r: 'R', g: 'G', b: 'B' },
    lights: { r: 'red', g: 'green', b: 'blue' },
    show: { r: 'Show red', g: 'Show green', b: 'Show blue' },
    gains: { r: 'Gain red', g: 'Gain green', b: 'Gain blue' },
    gain: 'gain',
    picture: { r: 'Red channel', g: 'Green channel', b: 'Blue channel' },
    contrast: 'contrast',
    contrasts: { r: 'Contrast red', g: 'Contrast green', b: 'Contrast blue' },
    most: 'most',
    painted: (light: string) => `as ${light}`,
    covered: 'Covered: a question comes first',
    definition: '|lesion − background| / background',
    rings: 'Lesion: mean of the core of the ring. Background: mean between the dashed rings.',
    mark: { fundus: 'microaneurysm', own: 'marked' },
    next: 'Next microaneurysm',
    here: 'Mark here',
    radius: 'Mark radius',
    view: 'Channel pictures',
    views: { whole: 'whole', mark: 'at the mark' },
    order: 'Swap',
    orders: {
      rgb: 'as recorded',
      grb: 'red and green',
      rbg: 'green and blue',
      bgr: 'red and blue',
      gbr: 'all, one on',
      brg: 'all, one back',
    },
    source: 'Image',
    sources: { fundus: 'Retina', own: 'Your image' },
    gray: 'This image is gray: all three channels would be the same. It is open in the pixel matrix; here, please choose a color image.',
    stays: 'Use anonymized images. The file stays in this browser, and no name tag in it is shown.',
    drop: 'Drop the file here: a color DICOM, PNG or JPEG.',
    reduced: (factor: number) => `Here each pixel is the mean of ${factor} × ${factor}.`,
    loading: 'Computing the retina…',
    at: (row: string, col: string) => `row ${row}, column ${col}`,
    readPixel: (place: string, r: string, g: string, b: string) =>
      `${place}: red ${r}, green ${g}, blue ${b}`,
    say: {
      pixel: (place: string, r: string, g: string, b: string) =>
        `The pixel in ${place} holds red ${r}, green ${g}, blue ${b}.`,
      contrast: (r: string, g: string, b: string) =>
        `The marked lesion has a contrast of ${r} in red, ${g} in green and ${b} in blue.`,
      covered: 'The three channel pictures are covered until you have answered.',
      off: (names: string) => `Switched off: ${names}.`,
      swapped: (r: string, g: string, b: string) =>
        `Red is painted in ${r} light, green in ${g}, blue in ${b}.`,
    },
  },
};

export type ChannelsText = typeof channelsEn;
