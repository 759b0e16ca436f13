import type { CnnLook } from '../../../engine/client/cnnTypes';
import { formatCount, formatFixed } from '../../../text/format';
import type { Language } from '../../../text/language';
import { cellOf, type CnnState } from '../modelCnn';
import type { CnnText } from '../text/cnn.en';
import { convMaps, openCell, planeOf } from './cnnLook';
import { cnnShape } from './cnnPlan';

/** The opened cell with its arithmetic, and the network's answer. */
export function sayCnn(
  state: CnnState,
  look: CnnLook,
  params: ArrayLike<number>,
  step: number,
  words: CnnText['words'],
  language: Language,
): string {
  const cell = cellOf(state);
  const opened = openCell(cnnShape, params, look, state.layer, state.map, cell, state.input);
  const fixed = (value: number) => formatFixed(value, language);
  const count = (value: number) => formatCount(value, language);
  const ring = look.probabilities[0] ?? 0;
  const called = ring >= state.threshold ? words.kinds.ring : words.kinds.solid;
  const answer = words.sayAnswer(called, fixed(ring >= state.threshold ? ring : 1 - ring), count(step));
  if (state.panel !== 'map') return answer;
  const at = words.sayCell({
    layer: count(state.layer + 1),
    map: count(state.map + 1),
    row: count(cell.row),
    col: count(cell.col),
    sum: fixed(opened.z),
    value: fixed(opened.a),
  });
  return `${at} ${answer}`;
}

export const cnnHeader = ['table', 'row', 'column', 'value'];

/** The answer, the opened map and its parameters as rows of a table, with the settings that they belong to. */
export function cnnRows(
  state: CnnState,
  look: CnnLook,
  params: ArrayLike<number>,
): (readonly (string | number)[])[] {
  const maps = convMaps(look, state.layer);
  const settings = (['seed', 'step', 'patient', 'tumor', 'layer', 'map', 'threshold'] as const).map(
    (name) => [name, '', '', state[name]] as const,
  );
  return [
    ...settings,
    ['lesion', state.lesion[0] ?? '', state.lesion[1] ?? '', ''],
    ...Array.from(look.probabilities, (value, index) => ['probability', index, '', value] as const),
    ...Array.from(
      planeOf(maps, state.map),
      (value, at) => ['map', Math.floor(at / maps.columns), at % maps.columns, value] as const,
    ),
    ...Array.from(params, (value, index) => ['parameter', index, '', value] as const),
  ];
}
