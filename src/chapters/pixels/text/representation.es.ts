import type { RepresentationText } from './representation.en';

export const representationEs: RepresentationText = {
  figure: { title: 'Representation', after: '' },
  steps: { 'representation-what': { title: 'Representation', body: 'En construcción.' } },
  words: {},
};
