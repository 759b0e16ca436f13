export const slidingEn = {
  figure: { title: 'The sliding window', after: 'after Fig. 14' },
  steps: {
    'sliding-what': {
      title: 'One cell of the map',
      body: 'A piece of ten by ten pixels, cut from the wall of the tumor. The window covers nine of them. Below, each pixel is multiplied by its weight; the sum goes into one cell of the map.\n\nMove the yellow window with the mouse or the arrow keys, and follow one product with your finger.',
    },
    'sliding-play': {
      title: 'Row by row',
      body: 'The map is empty. Press Step: the window answers, writes its sum and moves on by one pixel. Press Play to let it run; the same nine weights are used at every place.\n\nThat is what makes a convolution cheap: nine numbers are learned once, not a weight for each pixel.',
    },
    'sliding-bright': {
      title: 'Where will it be brightest?',
      body: 'The filter is now the one for lying lines: a bright row between two dark ones. Look at the picture, not at single numbers.',
      predict: {
        question: 'Where in the image will this filter answer most?',
        label: 'Point at the place in the image.',
        right:
          'There the image looks most like the filter: bright in the middle row of the window, darker above and below.',
        wrong:
          'The map is brightest where a bright row lies between darker ones. Click the brightest cell of the map: the window shows which nine pixels made it.',
      },
    },
    'sliding-back': {
      title: 'From the map back to the image',
      body: 'Click a cell of the map. The window shows the pixels that it was computed from: its *receptive field*. What lies outside cannot have any influence on it.\n\nA cell of the second layer looks at nine cells of the first, so it sees a larger piece of the image; deeper cells see still more.',
    },
    'sliding-shift': {
      title: 'The lesion somewhere else',
      body: 'No patient lies in the scanner as the last one did. In a moment the whole image is moved two pixels to the left, under the same filter.',
      predict: {
        question: 'What happens to the map?',
        options: {
          stays: 'It stays as it is: the filter does not care where things are',
          shifts: 'It moves two cells to the left as well',
          new: 'It becomes another map: every pixel has changed',
        },
        right:
          'The same weights meet the same pixels, two places further left: the map moves along. This is called *equivariance*.',
        wrong:
          'The same weights meet the same pixels, two places further left, so the map moves along with the image. This is called *equivariance*.',
      },
    },
    'sliding-stride': {
      title: 'Larger steps',
      body: 'The window need not stop at every pixel. With a *stride* of 2 it leaves out every second place, in both directions.',
      predict: {
        question: 'A window of 3 on 10 pixels, stride 2, no padding. How many cells has a side of the map?',
        label: 'Cells',
        right:
          'floor((10 − 3) / 2) + 1 = 4. The last column of pixels is never looked at: the stride does not come out even.',
        wrong:
          'The window starts at 0, 2, 4 and 6; at 8 it would stand out over the edge. So 4: floor((10 − 3) / 2) + 1.',
      },
    },
    'sliding-padding': {
      title: 'At the edge',
      body: 'A window cannot stand half outside, so the map is smaller than the image. *Padding* lays zeros around it: with one row of them, 3 × 3 windows give a map as large as the image.\n\nMove the window into a corner. Five of its nine pixels are zeros that nobody measured, and a filter may take the step between them and the image for an edge.',
    },
    'sliding-dilation': {
      title: 'A wider look',
      body: 'With a *dilation* of 3 the nine weights lie three pixels apart: the window spans seven pixels and still has nine weights. Now raise Dilation to 5, then set Stride to 0, and read what the figure says.\n\nThe formula under the figure counts its cells for any setting.',
    },
    'sliding-take': {
      title: 'Equivariant, not invariant',
      body: 'Move the image with the arrow buttons and watch: the map follows, and at the edge new pixels come in. So the map is *equivariant*: it moves with the image.\n\nOften one reads that such networks are *invariant*: that their answer stays the same. That is only nearly so. It depends on what is done with the map afterwards, and a later figure puts it to the test.',
    },
  },
  words: {
    board: 'A piece of an image, the window on it, and the map',
    image: 'Image',
    map: 'Map',
    imageGrid: (side: string) => `image, ${side} × ${side}`,
    imagePadded: (side: string, padding: string) => `image + padding ${padding}, ${side} × ${side}`,
    mapGrid: (side: string) => `map, ${side} × ${side}`,
    pixels: (count: string) => `${count} pixels`,
    filter: 'filter',
    products: (count: string) => `${count} products`,
    sum: 'Sum',
    theirSum: 'their sum',
    goesTo: (row: string, col: string) => `map: row ${row}, column ${col}`,
    outside: 'padding, 0',
    notYet: 'not computed yet',
    formula: 'Cells along a side',
    stride: 'Stride',
    padding: 'Padding',
    dilation: 'Dilation',
    side: 'Side of the map',
    move: 'Move the image',
    moves: { left: 'left', right: 'right', up: 'up', down: 'down' },
    moved: (right: string, down: string) => `moved by ${right}, ${down}`,
    leftOver: (count: number) =>
      count === 1
        ? 'The last row and column of pixels are never looked at.'
        : `The last ${count} rows and columns of pixels are never looked at.`,
    faults: {
      stride: 'With a stride of 0 the window never moves on: there is no map. Use 1 or more.',
      dilation: 'With a dilation of 0 all weights lie on the same pixel: there is no window. Use 1 or more.',
      padding: 'Padding is a whole number of rows, 0 or more.',
      span: (span: string, length: string) =>
        `The window spans ${span} pixels and does not fit into ${length}. Lower the dilation, take a smaller filter, or add padding.`,
    },
    say: (at: { row: string; col: string; sum: string; count: string; from: string; to: string }) =>
      `Map, row ${at.row}, column ${at.col}: ${at.count} products add up to ${at.sum}. Its receptive field begins at pixel ${at.from} and ends at ${at.to}.`,
    sayNone: 'No cell of the map has been computed yet.',
    sayCovered: 'The map is covered. Point at a place in the image.',
    sayMoved: 'The image is moved, and the map with it.',
  },
};

export type SlidingText = typeof slidingEn;
