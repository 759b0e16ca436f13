export const kernelEn = {
  figure: { title: 'A filter is a small picture', after: 'after Fig. 13' },
  steps: {
    'kernel-what': {
      title: 'Nine numbers that look for a line',
      body: 'Whoever looks for a fracture looks for an edge. A network looks with *filters*: small tables of weights. This one has nine. Drawn as a picture, it is what it looks for: a bright upright line between two dark ones.\n\nPoint anywhere in the slice. The yellow window is what the filter sees there; the sum under the figure is its answer.',
    },
    'kernel-line': {
      title: 'A line under the filter',
      body: 'The image is now a test pattern: 255 on black. The window stands on the upright line. Each pixel is multiplied by the weight that lies on it, and the nine products are added up.',
      predict: {
        question: 'What does the filter answer on the upright line?',
        label: 'Sum',
        right:
          'Three pixels of 255 lie under the weight 2: 3 × 2 × 255 = 1,530. No other nine pixels can make this filter answer more.',
        wrong:
          'Only the three pixels of the line are not zero, and they lie under the weight 2: 3 × 2 × 255 = 1,530.',
      },
    },
    'kernel-across': {
      title: 'The same line, lying',
      body: 'The same filter, and the same kind of line. This time the line lies across the window: it runs under the weights −1, 2 and −1 of the middle row.',
      predict: {
        question: 'What does the filter answer on the lying line?',
        options: {
          same: '1,530, as before: a line is a line',
          half: '765, half as much',
          none: '0: it does not see the line',
        },
        right: '255 × (−1 + 2 − 1) = 0. The filter is blind to a line that lies.',
        wrong: '255 × (−1 + 2 − 1) = 0. What the middle weight adds, its two neighbors take away.',
      },
    },
    'kernel-flat': {
      title: 'A flat area',
      body: 'Now the window lies inside the white square: nine pixels of 255. The filter answers at every place of the image, and each answer is written where it was given. The result is a *feature map*.',
      predict: {
        question: 'What will the inside of the white square look like in the map?',
        options: { white: 'White, as in the image', gray: 'Gray, in between', black: 'Black' },
        right:
          'The nine weights add up to 0, so every flat area gives 0, bright or dark. This filter answers to change alone.',
        wrong:
          'The nine weights add up to 0, so nine equal pixels give 0, however bright they are. This filter answers to change alone.',
      },
    },
    'kernel-presets': {
      title: 'Filters by what they find',
      body: 'A chest radiograph, and a filter that is dark above and bright below: it answers at the lower edge of lung against rib. Choose the others under Filter, and watch what stays of the image.\n\nBlur averages nine pixels: noise goes, and so does what is small. Sharpen does the opposite, and the noise comes with it.',
    },
    'kernel-vessel': {
      title: 'Vessels of the retina',
      body: 'The green channel of a fundus photograph. Vessels are dark here, one or two pixels wide, and many run across the picture. The filter that is on now answers to bright lying lines.',
      predict: {
        question: 'Which filter will make the dark vessels bright in the map?',
        options: {
          horizontal: 'The one that is on: a line is a line',
          blur: 'Blur: it takes the noise away',
          vessel: 'One with negative weights along its middle row',
        },
        right:
          'Dark times negative is less negative than bright times negative: the sum is largest where the dark line lies under the negative weights. Vessels now light up, and so does each hemorrhage.',
        wrong:
          'A dark line needs negative weights where the line is. Such a filter is on now: the vessels light up, and so does each hemorrhage.',
      },
    },
    'kernel-paint': {
      title: 'Paint your own',
      body: 'The filter is empty, and so is its map. Set Weight to 2 and stroke a few cells, then to −1 and stroke others; or set the tool to Number, choose a cell and type.\n\nTry to make the rim of the tumor the brightest place of the map. With Cells 5 × 5 there is room for more.',
    },
    'kernel-take': {
      title: 'Who chooses the weights?',
      body: 'For decades people chose such numbers by hand: this one is the Sobel filter, made for edges. A convolutional network has filters too, but nobody chooses them. They begin at random, and gradient descent moves their weights like those of any neuron.\n\nTo take away: a filter answers most where the image looks like the filter.',
    },
  },
  words: {
    board: 'A filter, an image, and the map that the filter makes of it',
    filter: 'Filter',
    filterPicture: 'as a picture',
    under: 'under the window',
    filterTable: 'Weights of the filter',
    image: 'Image',
    map: 'Map',
    mapCovered: 'The map is covered until you commit.',
    computing: 'The image is being drawn…',
    row: 'row',
    column: 'column',
    cell: (row: string, col: string, text: string) => `row ${row}, column ${col}: ${text}`,
    covered: 'covered',
    presets: {
      vertical: 'Upright line',
      horizontal: 'Lying line',
      vessel: 'Vessel (dark line)',
      rib: 'Rib edge',
      blur: 'Blur',
      sharpen: 'Sharpen',
      sobelX: 'Sobel, left to right',
      sobelY: 'Sobel, top to bottom',
      own: 'Your own',
    },
    images: {
      lines: 'Test pattern',
      brain: 'Brain MR',
      chest: 'Chest radiograph',
      fundus: 'Fundus, green',
      ct: 'Abdominal CT',
    },
    imageNames: {
      lines: 'test pattern, 0 and 255',
      brain: 'brain MR',
      chest: 'chest radiograph',
      fundus: 'fundus, green',
      ct: 'abdominal CT',
    },
    size: 'Cells',
    sizes: { 3: '3 × 3', 5: '5 × 5' },
    tool: 'Tool',
    tools: { number: 'Number', brush: 'Brush' },
    weight: 'Weight',
    clear: 'Clear',
    paint: 'Map in',
    paints: { bright: 'gray', signed: 'signs' },
    scaleBright: (high: string) => `black 0 or less, white ${high}`,
    scaleSigned: (most: string) => `violet −${most}, green ${most}`,
    sum: 'Sum',
    largest: 'Largest',
    weightSum: 'Sum of weights',
    say: (at: { filter: string; row: string; col: string; sum: string; count: string }) =>
      `${at.filter}: at row ${at.row}, column ${at.col} the ${at.count} products add up to ${at.sum}.`,
    sayRange: (low: string, high: string) => `The map runs from ${low} to ${high}.`,
    sayEmpty: 'All weights are 0, so the map is 0 everywhere.',
    sayCovered: 'The answer and the map are covered until you commit.',
  },
};

export type KernelText = typeof kernelEn;
