import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { RepresentationState } from '../modelRepresentation';
import type { RepresentationText } from '../text/representation.en';
import { bestOf, type LinearScene } from './representation';

type Words = RepresentationText['words'];

/** What the axes set by hand do, in a sentence or two. */
export function sayLinear(
  state: RepresentationState,
  scene: LinearScene,
  words: Words,
  language: Language,
): string {
  const { say, classes } = words;
  const degrees = Math.round(Math.abs(state.angle));
  const size = formatCount(degrees, language);
  const turn =
    degrees === 0 ? say.straight : state.angle < 0 ? say.clockwise(size) : say.counterclockwise(size);
  const at = say.at(place(state.shift1, language), place(state.shift2, language));
  const { a } = classes[state.part === 'clouds' ? 'clouds' : 'ring'];
  const right = formatCount(scene.right, language);
  const count = formatCount(scene.count, language);
  const more = scene.right === scene.count ? say.all : state.best ? say.best(bestText(state, language)) : '';
  return `${say.linear(turn, at, right, count, a)} ${more}`.trim();
}

// Near zero, three digits of a rounding error would be read out.
const place = (value: number, language: Language) =>
  formatNumber(Math.abs(value) < 0.005 ? 0 : value, language);

/** How many the best of all lines gets right, as people write it. */
export function bestText(state: RepresentationState, language: Language): string {
  return formatCount(bestOf(state.part).right, language);
}

/** What the network has learned and which of its layers is seen. */
export function sayNetwork(
  layer: number,
  seen: { readonly step: number; readonly loss: number; readonly right: number; readonly count: number },
  words: Words,
  language: Language,
): string {
  const { say, stops } = words;
  const score = say.network(
    formatCount(seen.step, language),
    formatNumber(seen.loss, language),
    formatCount(seen.right, language),
    formatCount(seen.count, language),
  );
  return `${score} ${sayLayer(layer, say, [stops.raw, stops.first, stops.second])}`;
}

function sayLayer(layer: number, say: Words['say'], names: readonly string[]): string {
  if (Number.isInteger(layer)) return say.stops[layer] ?? '';
  const before = Math.floor(layer);
  return say.between(names[before] ?? '', names[before + 1] ?? '');
}
