import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import neuron from '../../../src/chapters/neuron/index';
import { createProgress } from '../../../src/state/progress';
import { safeStorage } from '../../../src/state/storage';
import { LanguageContext, type Language } from '../../../src/text/language';
import { ChapterView } from '../../../src/views/ChapterView';
import { warmEmbed } from '../../views/warmEmbed';

const still = {
  status: { phase: 'starting', backend: null, gpu: '', where: null } as const,
};
vi.mock('../../../src/engine/client/getEngine', () => ({
  getEngine: () => ({
    status: () => still.status,
    subscribe: () => () => undefined,
    warmUp: () => undefined,
  }),
}));

// Whole figures in a page without a layout engine: slow where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

await neuron.preload();
await warmEmbed(neuron);

const vector = 'x1=1&x2=-2&w1=0.5&w2=-0.25&b=0.1&y=0&lr=0.5&loss=mse';

function open(query: string, language: Language = 'en') {
  const progress = createProgress(
    safeStorage(() => {
      throw new Error('forbidden');
    }),
  );
  render(
    <LanguageContext value={language}>
      <ChapterView chapter={neuron} view="embed" query={new URLSearchParams(query)} progress={progress} />
    </LanguageContext>,
  );
}

const figure = () => within(screen.getByRole('figure'));
// Role queries cost a tenth of a second each in this page; what is asked often is found by its label.
const labelled = <E extends Element>(tag: string, name: string) => {
  const found = screen.getByRole('figure').querySelector<E>(`${tag}[aria-label="${name}"]`);
  if (!found) throw new Error(`There is no ${tag} named ${name}`);
  return found;
};
const value = (name: string) => labelled('output', name).getAttribute('data-value');
const blank = (name: string) => labelled<HTMLInputElement>('input[inputmode=decimal]', name);
const write = (name: string, text: string) => {
  fireEvent.focus(blank(name));
  fireEvent.change(blank(name), { target: { value: text } });
  fireEvent.keyDown(blank(name), { key: 'Enter' });
};
const press = (name: string | RegExp, role = 'button') => fireEvent.click(figure().getByRole(role, { name }));

beforeEach(() => {
  history.replaceState(null, '', '#/embed/neuron');
});

describe('Forward, watched', () => {
  test('every quantity of the vector stands on the page at full precision', () => {
    open(`figure=forward&${vector}`);
    const shown = {
      z: 1.1, a: 0.75026, Loss: 0.56289, 'dL/da': 1.50052, 'da/dz': 0.18737, 'dz/dw1': 1, 'dz/dw2': -2,
      'dL/dw1': 0.281152, 'dL/dw2': -0.562305, 'dL/db': 0.281152,
      'new w1': 0.359424, 'new w2': 0.031152, 'new b': -0.040576,
    }; // prettier-ignore
    for (const [name, expected] of Object.entries(shown))
      expect(Number(value(name))).toBeCloseTo(expected, 6);
  });

  test('Next and Back walk through the lines and stop at both ends; at the last the loss has fallen', () => {
    open(`figure=forward&line=12&${vector}`);
    const step = () => value('Step number');
    const next = figure().getByRole('button', { name: 'Next' });
    const back = figure().getByRole('button', { name: 'Back' });
    fireEvent.click(back);
    expect(step()).toBe('11');
    for (let n = 0; n < 4; n += 1) fireEvent.click(next);
    expect(step()).toBe('14');
    expect(figure().getAllByText(/0\.318/).length).toBeGreaterThan(0);
  });

  test('y switched, x1 typed and cross-entropy chosen: everything is calculated anew', () => {
    open(`figure=forward&${vector}`);
    press(/1 high grade/, 'radio');
    expect(Number(value('Loss'))).toBeCloseTo(0.06237, 5);
    fireEvent.change(figure().getByRole('spinbutton', { name: 'x1' }), { target: { value: '2' } });
    expect(Number(value('z'))).toBeCloseTo(1.6, 12);
    press('Cross-entropy', 'radio');
    expect(Number(value('dL/dz'))).toBeCloseTo(Number(value('a')) - 1, 9);
  });

  test('both losses side by side: at z = 6 and y = 0 one passes 0.005 back, the other 0.998', () => {
    open('figure=forward&x1=1&x2=-2&w1=2&w2=-1.5&b=1&y=0&compare=1');
    const row = within(figure().getByRole('table')).getByRole('row', { name: /dL\/dz/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['0.00492', '0.998']);
  });
});

describe('Forward, by hand', () => {
  test('no blank gives its number away before it is solved', () => {
    open(`figure=forward&mode=hand&${vector}`);
    for (const name of ['z', 'a', 'Loss', 'dL/da', 'da/dz', 'dL/dw1', 'new b', 'dL/dz']) {
      expect(value(name)).toBe('');
      expect(labelled('output', name).textContent).toBe('?');
    }
    expect(screen.getByRole('figure').innerHTML).not.toMatch(/0\.750|0\.563|0\.281|0\.187|0\.359/);
  });

  test('a wrong number is named by its factor; the right one moves the focus to the next blank', () => {
    open(`figure=forward&mode=hand&${vector}`);
    write('z', '1.0');
    expect(figure().getByText('the bias is missing.')).toBeTruthy();
    expect(blank('z').getAttribute('aria-invalid')).toBe('true');
    const reason = document.getElementById(blank('z').getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('Your z is 0.1 too small');
    write('z', '1.1');
    expect(Number(value('z'))).toBeCloseTo(1.1, 12);
    expect(document.activeElement).toBe(blank('a'));
    expect(value('Correct')).toBe('1');
  });

  test('Reveal fills the blank, marks it, and does not count', () => {
    open(`figure=forward&mode=hand&${vector}`);
    press('Reveal');
    expect(Number(value('z'))).toBeCloseTo(1.1, 12);
    expect(figure().getByText('revealed')).toBeTruthy();
    expect(value('Correct')).toBe('0');
  });

  test('all thirteen by hand: the loss after the step appears, and New patient deals another case', () => {
    open(`figure=forward&mode=hand&${vector}`);
    const answers = {
      z: '1.1', a: '0.75', Loss: '0.563', 'dL/da': '1.5', 'da/dz': '0.187', 'dz/dw1': '1', 'dz/dw2': '-2',
      'dL/dw1': '0.281', 'dL/dw2': '−0.562', 'dL/db': '0.281', 'new w1': '0.359', 'new w2': '0.0312', 'new b': '-0.0406',
    }; // prettier-ignore
    for (const [name, text] of Object.entries(answers)) write(name, text);
    expect(value('Correct')).toBe('13');
    expect(figure().getByText(/13 by your own hand/)).toBeTruthy();
    const another = figure().getByRole('button', { name: 'New patient' });
    expect(document.activeElement).toBe(another);
    fireEvent.click(another);
    expect(document.activeElement).toBe(blank('z'));
    expect(value('Correct')).toBe('0');
  });

  test('in Spanish the comma is read and the bias is missed', () => {
    open(`figure=forward&mode=hand&${vector}`, 'es');
    write('z', '1,0');
    expect(figure().getByText('falta el sesgo.')).toBeTruthy();
    write('z', '1,1');
    expect(labelled('output', 'z').textContent).toBe('1,10');
  });
});

describe('Sigmoid', () => {
  for (const [z, slope] of [[0, 0.25], [2, 0.105], [5, 0.00665]] as const) {
    test(`z = ${z} typed shows the slope ${slope}`, () => {
      open('figure=sigmoid');
      fireEvent.change(figure().getByRole('spinbutton', { name: 'z' }), { target: { value: String(z) } });
      expect(value('z')).toBe(String(z));
      expect(Number(value('da/dz'))).toBeCloseTo(slope, 4);
    });
  } // prettier-ignore

  test('the activation is switched, the handle moves by key, and ReLU has slope 1 for positive z', () => {
    open('figure=sigmoid&z=1');
    press('ReLU', 'radio');
    expect(value('da/dz')).toBe('1');
    const handle = figure().getByRole('slider', { name: 'Point on the curve' });
    fireEvent.keyDown(handle, { key: 'ArrowRight' });
    expect(Number(value('z'))).toBeCloseTo(1.1, 9);
    fireEvent.keyDown(handle, { key: 'Home' });
    expect(value('z')).toBe('-8');
    expect(value('da/dz')).toBe('0');
  });
});
