import type { CheckText } from '../../../state/check';

export const en: CheckText = {
  'adrenal-nodule': {
    question:
      'In an adrenal nodule on unenhanced CT you read the stored value 1,019. The scanner adds 1,024 to each Hounsfield value before it stores it. How dense is the nodule?',
    label: 'Density in HU',
    right:
      '1,019 − 1,024 = −5 HU, as in an adenoma rich in fat. The stored value says it only to those who know the offset.',
    wrong:
      '1,019 − 1,024 = −5 HU. The scanner has added 1,024, so it has to be taken off again; the sign matters here.',
  },
  'stroke-window': {
    question:
      'In early stroke, the affected gray matter lies 5 HU below that of the other side. In a window 40 HU wide, how many of the 256 grays of the screen lie between the two?',
    label: 'Grays',
    right:
      '5 of 40 HU are one eighth of 256 grays: 32. In a window of 400 HU it would be about 3, which nobody sees.',
    wrong:
      '5 of 40 HU are one eighth, and one eighth of 256 grays is 32. The narrower the window, the more grays a difference gets.',
  },
  'screenshots-for-the-ai': {
    question:
      'A vendor wants chest CT as 8-bit screenshots in the lung window instead of DICOM files. What does the network lose?',
    options: {
      'loses-nothing': 'Nothing: a window is for eyes only',
      'loses-only-sharpness': 'Sharpness, but no density',
      'loses-beyond-window': 'Densities beyond the window, and fine steps within',
    },
    right:
      'A screenshot stores what was displayed. All that was white is now one number, be it a calcification or bone, and 1,500 HU share 256 grays.',
    wrong:
      'Densities. A screenshot stores what was displayed: all that was white is now one number, and 1,500 HU share 256 grays.',
    because: {
      'loses-nothing':
        'That is so as long as the stored values are sent: then a window changes the display alone. A screenshot makes the display the stored value, and the rest is gone.',
      'loses-only-sharpness':
        'The outlines may stay as sharp as before. What goes is the density behind each gray: beyond the window there is only black or white.',
    },
  },
  'export-to-8-bits': {
    question:
      'A mammograph stores 14 bits for each pixel. For a lecture the image is exported with 8 bits over its full range. How many stored levels fall on one exported gray?',
    label: 'Stored levels per gray',
    right:
      '14 − 8 = 6 bits are dropped, and each bit halves the levels: 2⁶ = 64. What differs by less may become one and the same gray.',
    wrong:
      '2¹⁴ levels on 2⁸ grays: 2⁶ = 64. Each bit that is dropped halves the levels, and six are dropped, not two.',
  },
  'what-is-in-the-patch': {
    question:
      'A network receives the 64 stored values of a CT patch and nothing else. What do these numbers hold?',
    options: {
      'density-of-tissue': 'How dense the tissue is',
      'window-on-the-screen': 'Which window the reader has set',
      'scatter-of-values': 'How much the values scatter',
      'name-of-organ': 'From which organ the patch was cut',
    },
    right:
      'Where the numbers lie and how much they differ: that is all. The name of the organ has to be learned from labels, and the window never reaches the network.',
    wrong:
      'Density and scatter. The window belongs to the screen, and no number says from which organ it comes: liver and spleen can hold the same ones.',
  },
  'gain-and-contrast': {
    question:
      'In the green channel a microaneurysm has the value 90 and its surroundings 120. Somebody doubles the gain: 180 and 240 on the screen. How large is the contrast now, measured as difference divided by surroundings?',
    label: 'Contrast (two decimals)',
    right: '60 / 240 = 0.25, and before it was 30 / 120 = 0.25. Gain makes both brighter in the same ratio.',
    wrong: '60 / 240 = 0.25, as 30 / 120 before. The difference has doubled, but so have the surroundings.',
  },
  'camera-with-other-order': {
    question:
      'A network was trained on fundus photographs as red, green, blue. A new camera delivers the same three tables as blue, green, red. What is to be expected?',
    options: {
      'answers-as-before': 'It answers as before: no number is missing',
      'errs-more-often': 'It errs more often, and nobody is warned',
      'refuses-the-image': 'It refuses: it notices the other colors',
    },
    right:
      'Where it expects red it now reads blue. The information is complete, but a trained network looks for it in the old place.',
    wrong:
      'It errs more often. The information is complete, but a trained network looks for it in the old place, and it has no sense of an odd color.',
    because: {
      'answers-as-before':
        'For a network still to be trained the order does not matter. This one is trained: its weights for red now meet the numbers of blue.',
      'refuses-the-image':
        'To it, tables have no color, only a place. Any numbers get an answer; nothing in the network asks whether they look right.',
    },
  },
  'too-low-and-too-high': {
    question:
      'A program may put one threshold on one number. It is to find dangerous blood glucose, and too low is as dangerous as too high. Which number should it be given?',
    options: {
      'glucose-in-other-units': 'Glucose in mmol/L instead of mg/dL',
      'distance-from-normal': 'The distance of glucose from a normal value',
      'logarithm-of-glucose': 'The logarithm of glucose',
      'glucose-minus-mean': 'Glucose minus the mean of all patients',
    },
    right:
      'Then both dangers lie on the same side, and one threshold is enough. To find such a new number is what the layers of a network do.',
    wrong:
      'The distance from a normal value: then both dangers lie on the same side. The others only stretch or shift the scale, and the normal patients stay in the middle.',
    because: {
      'glucose-in-other-units':
        'Other units stretch the scale, and the order of the patients stays: low, normal, high. One threshold still cannot take both ends.',
      'logarithm-of-glucose':
        'The logarithm bends the scale but keeps the order: low, normal, high. The normal patients are still in the middle.',
      'glucose-minus-mean':
        'That shifts the zero; the normal patients still lie between the two dangers. Only when the sign is dropped, as in a distance, do both ends meet.',
    },
  },
};
