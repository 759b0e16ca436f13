import { defineChapter } from '../../state/chapter';
import { Channels } from './figures/Channels';
import { Matrix } from './figures/Matrix';
import { Representation } from './figures/Representation';
import { model } from './model';
import { steps } from './steps';
import { en } from './text/en';
import { es } from './text/es';

export default defineChapter({
  id: 'pixels',
  model,
  figures: { matrix: Matrix, channels: Channels, representation: Representation },
  steps,
  text: { en, es },
});
