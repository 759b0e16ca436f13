import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Figure } from '../../src/ui/Figure';
import { FigureContext, type FigurePart } from '../../src/ui/FigureContext';
import { renderIn } from './inLanguage';

const address = 'https://example.org/#/read/neuron?w1=2.5';

function figure({ hide = [], say = 'The line moved left.' }: { hide?: FigurePart[]; say?: string } = {}) {
  return (
    <FigureContext
      value={{
        titles: { anatomy: { title: 'A neuron, taken apart', after: 'after Fig. 5' } },
        address: () => address,
        hidden: new Set(hide),
        slots: {},
      }}
    >
      <Figure
        id="anatomy"
        say={say}
        head={<button>mode</button>}
        dock={<button>knob</button>}
        readouts={<output aria-label="z">1.1</output>}
        badge={<span>badge</span>}
        picture={() => new Blob(['<svg/>'], { type: 'image/svg+xml' })}
        numbers={() => 'z\n1.1'}
      >
        <p>picture</p>
      </Figure>
    </FigureContext>
  );
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a figure is found by its title and carries its id', () => {
  render(figure());
  expect(screen.getByRole('figure', { name: /A neuron, taken apart/ }).dataset.figure).toBe('anatomy');
});

test('Copy link puts the address of the present state on the clipboard and says so', async () => {
  const user = userEvent.setup();
  render(figure());
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(address);
  expect(screen.getByText('Link copied')).toBeTruthy();
});

test('Copy link that is refused points at the address bar', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  renderIn('es', figure());
  await user.click(screen.getByRole('button', { name: 'Copiar enlace' }));
  expect(screen.getByText(/El navegador no permitió copiar/)).toBeTruthy();
});

test('Save picture and Save numbers offer files named after the figure', async () => {
  const names: string[] = [];
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  render(figure());
  await userEvent.click(screen.getByRole('button', { name: 'Save picture' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save numbers' }));
  expect(names).toEqual(['deep-rounds-anatomy.svg', 'deep-rounds-anatomy.csv']);
});

test.each([
  ['tools', () => screen.queryByRole('button', { name: 'Copy link' })],
  ['controls', () => screen.queryByRole('button', { name: 'knob' })],
  ['readouts', () => screen.queryByRole('status', { name: 'z' })],
  ['badge', () => screen.queryByText('badge')],
] as const)('hide=%s leaves that part out and keeps the picture', (part, look) => {
  const { unmount } = render(figure());
  expect(look()).not.toBeNull();
  unmount();
  render(figure({ hide: [part] }));
  expect(look()).toBeNull();
  expect(screen.getByText('picture')).toBeTruthy();
});

test('hide=head,say hides them from the eye only: the name and the text equivalent stay', () => {
  render(figure({ hide: ['head', 'say'] }));
  expect(screen.getByRole('figure', { name: /A neuron, taken apart/ })).toBeTruthy();
  expect(screen.getByText('The line moved left.').className).toBe('sr');
});

/** What a screen reader is told. */
const told = (container: HTMLElement) =>
  container.querySelector('.fig-say [aria-live="polite"]')?.textContent;
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

test('the text equivalent is announced after a calm second, only the latest, and not the first one', () => {
  vi.useFakeTimers();
  const { rerender, container } = render(figure({ say: 'one' }));
  pass(2000);
  expect(told(container)).toBe('');
  rerender(figure({ say: 'two' }));
  pass(600);
  rerender(figure({ say: 'three' }));
  pass(600);
  expect(told(container)).toBe('');
  pass(600);
  expect(told(container)).toBe('three');
});

test('a text equivalent that never comes to rest is announced every five seconds, never more often', () => {
  vi.useFakeTimers();
  const { rerender, container } = render(figure({ say: '0' }));
  const heard: string[] = [];
  for (let tick = 1; tick <= 120; tick += 1) {
    rerender(figure({ say: String(tick) }));
    pass(100);
    const now = told(container);
    if (now && now !== heard.at(-1)) heard.push(now);
  }
  expect(heard).toHaveLength(2);
});
