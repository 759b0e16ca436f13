import { clustersEs } from './clusters.es';
import type { Text } from './en';
import { rulesEs } from './rules.es';
import { waysEs } from './ways.es';

export const es: Text = {
  title: 'Aprender',
  line: 'A mano o a partir de casos',
  minutes: 20,
  lede: 'Una guía le dice dónde trazar la línea. Una colega con diez mil casos a sus espaldas muchas veces no sabe decir dónde está, y aun así la encuentra. Los programas se hacen de las dos maneras.',
  figures: { 'rules-vs-learning': rulesEs.figure, clustering: clustersEs.figure, 'four-ways': waysEs.figure },
  steps: { ...rulesEs.steps, ...clustersEs.steps, ...waysEs.steps },
  rules: rulesEs.words,
  clusters: clustersEs.words,
  ways: waysEs.words,
};
