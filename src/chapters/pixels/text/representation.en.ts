export const representationEn = {
  figure: { title: 'Representation', after: '' },
  steps: { 'representation-what': { title: 'Representation', body: 'Under construction here.' } },
  words: {},
};

export type RepresentationText = typeof representationEn;
