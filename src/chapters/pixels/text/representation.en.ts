export const representationEn = {
  figure: { title: 'A change of representation', after: 'after Fig. 4' },
  steps: {
    'representation-rule': {
      title: 'One rule for two measurements',
      body: "Sixty synthetic lesions, two measurements each: how much they enhance, $x_1$, and their ADC, $x_2$. A very small program looks at one number only: if $x'_1 > 0$, it says high grade. The score tells how many of the 60 it gets right.",
      predict: {
        question: 'You may turn the axes about their origin. Which turn helps the rule most?',
        options: {
          clockwise: 'Clockwise, by about a third of a right angle',
          counterclockwise: 'Counterclockwise, by about a third of a right angle',
          quarter: 'A full right angle, so that ADC takes the place of enhancement',
          none: 'None: enhancement alone is the best there is',
        },
        right:
          'Turned clockwise, the new axis points to more enhancement and less ADC: that is where high grade lies. 50 of 60 are right, and no other turn does better.',
        wrong:
          'Clockwise: the new axis then points to more enhancement and less ADC, where high grade lies. 50 of 60 are right, and no other turn does better.',
      },
    },
    'representation-shift': {
      title: 'Turning is not enough',
      body: "Turned as well as can be, the rule still misses ten lesions: the line $x'_1 = 0$ has to pass through the old origin. Drag the yellow disc that sits there, or the two shift sliders, until all 60 are right. The picture beside shows what the program sees.",
    },
    'representation-numbers': {
      title: 'Six numbers',
      body: "Every such change of axes is $x' = W x + b$. The four *weights* in **W** turn the plane; they can also scale and shear it. The two numbers in **b** shift it.",
      predict: {
        question:
          'The scale is doubled: every new coordinate is twice as large. How many lesions change sides?',
        options: { none: 'None', few: 'Those near the line', half: 'About half' },
        right:
          'None. Twice a positive number is positive. The score depends on where the line is, not on the unit in which you measure. Shear tilts the line, so it does change sides: try it.',
        wrong:
          'None. Twice a positive number is still positive. The score depends on where the line is, not on the unit in which you measure. Shear tilts the line, so it does change sides: try it.',
      },
    },
    'representation-ring': {
      title: 'A ring',
      body: 'Now potassium and calcium in blood. Too little is as abnormal as too much, so the normal cases sit in the middle and the abnormal ones all around. Drag the axes and try.',
      predict: {
        question:
          'There are 60 normal and 60 abnormal cases. What is the best that any straight line can do?',
        options: {
          coin: '60 of 120, like tossing a coin',
          some: 'About 90 of 120',
          most: 'About 110 of 120',
          all: 'All 120, if it is placed with care',
        },
        right:
          'It is 89. We tried every line that can matter. It cuts off one side of the ring and calls the other side normal. Turning, scaling, shearing and shifting cannot do better.',
        wrong:
          'It is 89. We tried every line that can matter. The best one cuts off one side of the ring and calls the other side normal. Turning, scaling, shearing and shifting cannot do better.',
      },
    },
    'representation-network': {
      title: 'Let a network look for it',
      body: 'A *network* of 3, 2 and 1 neurons does $W x + b$ three times and bends the result each time. It begins with random numbers, so with a random representation. Press Play: it changes its 20 numbers little by little, and on the left its boundary closes round the normal cases.',
    },
    'representation-bend': {
      title: 'What the layers did',
      body: 'The network has learned. The same 120 cases and the same ruled paper can now be seen before it, after layer 1 and after layer 2. Answer first, then move the slider.',
      predict: {
        question:
          'The last neuron can only draw a straight line. What must the layers before it have done with the normal cases in the middle?',
        options: {
          aside: 'Taken them out of the middle, to a side of their own',
          shrink: 'Pressed them together in the middle',
          erase: 'Removed the abnormal cases that are in the way',
        },
        right:
          'They were pulled out of the middle into a corner of their own. No case was removed: all 120 are there, in new places, and a line is enough.',
        wrong:
          'They were pulled out of the middle into a corner of their own. Pressed together they would still be surrounded, and no case is ever removed: all 120 are there, in new places.',
      },
    },
    'representation-space': {
      title: 'Why three units',
      body: 'In a plane, the middle of a ring cannot get out without tearing the paper. Layer 1 has three units, so it can lift the paper into space: the middle goes up, the ring stays below. Turn it with the slider to see the sheet from all sides.',
    },
    'representation-take': {
      title: 'Learning is finding the representation',
      body: 'By hand you found new axes for two clouds. The network found new axes for a ring, by trial and small corrections. Its last layer is no more than your straight line: the layers before it made a straight line enough.\n\nAn image is the same with more axes: one per pixel. Networks are trained to find axes on which the answer is easy.',
    },
  },
  words: {
    part: 'Data',
    parts: { clouds: 'Clouds', ring: 'Ring', network: 'Network' },
    axes: {
      clouds: { x1: 'enhancement', x2: 'ADC' },
      ring: { x1: 'potassium', x2: 'calcium' },
    },
    classes: {
      clouds: { a: 'high grade', b: 'low grade' },
      ring: { a: 'abnormal', b: 'normal' },
    },
    fresh: 'in the new axes',
    unit: 'SD',
    oldTitle: 'The cases as measured, with the new axes',
    newTitle: 'The same cases in the new axes',
    networkTitle: 'The cases as measured, with what the network says everywhere',
    bentTitle: 'The same cases on their way through the network',
    cases: 'Cases',
    controls: {
      angle: 'Angle',
      shift1: 'Shift x1',
      shift2: 'Shift x2',
      scale: 'Scale',
      shear: 'Shear',
      more: 'Scale and shear',
      straight: 'Straighten',
      best: 'Show the best line',
      layer: 'Layer',
      turn: 'Turn',
      seed: 'Seed',
    },
    stops: { raw: 'Raw', first: 'Layer 1', second: 'Layer 2' },
    captions: [
      'before the network: 2 measurements',
      'layer 1: 3 units, a sheet in space',
      'layer 2: 2 units, and the last line',
    ] as readonly string[],
    between: 'between two layers: blended',
    right: 'Right',
    bestOf: 'Best of all lines',
    ofCount: (right: string, count: string) => `${right} of ${count}`,
    handles: { origin: 'New origin', end: 'End of the new axis' },
    rule: (a: string) => `rule: $x'_1 > 0$ is ${a}`,
    note: '**W** turns, scales and shears. **b** shifts.',
    ringed: 'ringed: on the wrong side',
    separated: (count: string) => `All ${count} on their side. Same cases, new representation.`,
    degrees: '°',
    readCase: (name: string, x1: string, v1: string, x2: string, v2: string) =>
      `${name}, ${x1} ${v1}, ${x2} ${v2}`,
    training: (step: string) => `training to step ${step}`,
    failed: 'The engine could not train this network. Reload the page to try again.',
    say: {
      linear: (turn: string, at: string, right: string, count: string, a: string) =>
        `The axes are ${turn} and begin at ${at}. The rule, new x1 above 0 is ${a}, gets ${right} of ${count} right.`,
      straight: 'not turned',
      clockwise: (degrees: string) => `turned ${degrees}° clockwise`,
      counterclockwise: (degrees: string) => `turned ${degrees}° counterclockwise`,
      at: (x1: string, x2: string) => `(${x1}; ${x2})`,
      all: 'All are on their side.',
      best: (right: string) => `No straight line gets more than ${right}.`,
      network: (step: string, loss: string, right: string, count: string) =>
        `After ${step} steps: loss ${loss}, ${right} of ${count} right.`,
      stops: [
        'Shown: the raw measurements.',
        'Shown: layer 1, the middle of the ring on top.',
        'Shown: layer 2 and the line of the last neuron.',
      ] as readonly string[],
      between: (from: string, to: string) => `Shown: between ${from} and ${to}.`,
    },
    columns: { class: 'class', step: 'step', seed: 'seed' },
  },
};

export type RepresentationText = typeof representationEn;
