import { defineChapter } from '../../state/chapter';
import { liveNumbers } from './derive/live';
import { Anatomy } from './figures/Anatomy';
import { Forward } from './figures/Forward';
import { Sigmoid } from './figures/Sigmoid';
import { Train } from './figures/Train';
import { model, type State } from './model';
import { steps } from './steps';
import { en, type Text } from './text/en';
import { es } from './text/es';

export default defineChapter<State, Text>({
  id: 'neuron',
  model,
  figures: { anatomy: Anatomy, sigmoid: Sigmoid, forward: Forward, train: Train },
  steps,
  text: { en, es },
  live: liveNumbers,
});
