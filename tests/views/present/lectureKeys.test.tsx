import { expect, test } from 'vitest';
import { actOf, focusOf, type Focus, type Press } from '../../../src/views/present/lectureKeys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  keyCode: 0,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const everywhere: Focus[] = ['free', 'button', 'control', 'text'];

test.each(everywhere)('PageDown and PageUp move with the focus on %s', (focus) => {
  expect(actOf(press('PageDown'), focus, false)).toBe('next');
  expect(actOf(press('PageUp'), focus, false)).toBe('back');
});

test.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
] as const)('%s is %s, but a slider or a field keeps it', (key, act) => {
  expect(actOf(press(key), 'free', true)).toBe(act);
  expect(actOf(press(key), 'button', true)).toBe(act);
  expect(actOf(press(key), 'control', true)).toBeNull();
  expect(actOf(press(key), 'text', true)).toBeNull();
});

test('Space moves only where nothing would be pressed by it', () => {
  expect(everywhere.map((focus) => actOf(press(' '), focus, true))).toEqual(['next', null, null, null]);
  expect(actOf(press(' ', { shiftKey: true }), 'free', true)).toBe('back');
});

test.each([
  ['n', 'next'],
  ['P', 'back'],
  ['b', 'black'],
  ['v', 'black'],
  ['/', 'black'],
  ['f', 'full'],
  ['o', 'overview'],
  ['g', 'go'],
  ['s', 'speaker'],
  ['h', 'help'],
  ['?', 'help'],
  ['l', 'spotlight'],
] as const)('%s is %s, not in a text, not with a modifier, not when letters are off', (key, act) => {
  expect(actOf(press(key), 'free', true)).toBe(act);
  expect(actOf(press(key), 'text', true)).toBeNull();
  expect(actOf(press(key), 'free', false)).toBeNull();
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
    expect(actOf(press(key, { [modifier]: true }), 'free', true)).toBeNull();
});

test('the black keys of clickers act without letters; in a text the point stays a decimal mark', () => {
  expect(actOf(press('.'), 'control', false)).toBe('black');
  expect(actOf(press('Unidentified', { keyCode: 58 }), 'free', false)).toBe('black');
  expect(actOf(press('Unidentified', { keyCode: 59 }), 'free', false)).toBe('black');
  expect(actOf(press('.'), 'text', true)).toBeNull();
});

test('F5 is the full screen, Shift+F5 and Ctrl+R still reload', () => {
  expect(actOf(press('F5'), 'text', false)).toBe('full');
  expect(actOf(press('F5', { shiftKey: true }), 'free', true)).toBeNull();
  expect(actOf(press('r', { ctrlKey: true }), 'free', true)).toBeNull();
});

test('focusOf tells a text, a control, a button and everything else apart', () => {
  document.body.innerHTML = `
    <input id="text" /><input id="number" type="number" /><select id="select"></select>
    <input id="range" type="range" /><input id="radio" type="radio" />
    <svg><g id="handle" role="slider"></g><g id="neuron" role="button"></g></svg>
    <button><span id="button"></span></button><section id="words" tabindex="0"></section>`;
  const of = (id: string) => focusOf(document.getElementById(id));
  expect(['text', 'number', 'select'].map(of)).toEqual(['text', 'text', 'text']);
  expect(['range', 'radio', 'handle', 'neuron'].map(of)).toEqual(Array(4).fill('control'));
  expect([of('button'), of('words'), focusOf(document.body), focusOf(null)]).toEqual([
    'button',
    'free',
    'free',
    'free',
  ]);
});
