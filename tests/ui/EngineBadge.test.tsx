import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EngineBadge, type EngineState } from '../../src/ui/EngineBadge';
import { renderIn } from './inLanguage';

const badge = (part: Partial<EngineState>, language: 'en' | 'es' = 'en') => {
  const state: EngineState = { phase: 'ready', backend: null, gpu: '', where: null, ...part };
  renderIn(language, <EngineBadge state={state} />);
  return screen.getByRole('status', { name: language === 'en' ? 'Engine' : 'Motor' });
};

test('ready on the graphics unit: backend, unit and place', () => {
  const shown = badge({ phase: 'ready', backend: 'webgl', gpu: 'Apple M2', where: 'worker' });
  expect(shown.textContent).toBe('WebGL · Apple M2 · worker');
  expect(shown.className).toContain('badge-gpu');
});

test('ready on the processor says why and looks different', async () => {
  const shown = badge({ phase: 'ready', backend: 'cpu', where: 'page', reason: 'no-webgl' }, 'es');
  expect(shown.textContent).toContain('CPU · página');
  // The words for a reason are fetched when there is one.
  await vi.waitFor(() => expect(shown.textContent).toContain('no ofrece WebGL'));
  expect(shown.title).toContain('no ofrece WebGL');
  expect(shown.className).toContain('badge-cpu');
});

test.each([
  ['starting', 'starting'],
  ['lost', 'graphics lost, recovering'],
  ['recovering', 'graphics lost, recovering'],
] as const)('phase %s is said as "%s"', (phase, text) => {
  expect(badge({ phase }).textContent).toBe(text);
});

test('a failed engine says what to do', async () => {
  const shown = badge({ phase: 'failed' });
  await vi.waitFor(() => expect(shown.textContent).toMatch(/^not available .*Reload the page/));
});

test('a reason that has no words is left out', async () => {
  const shown = badge({ backend: 'cpu', reason: 'moonlight' });
  await import('../../src/text/engineWhy');
  expect(shown.textContent).toBe('CPU · page');
  expect(shown.hasAttribute('title')).toBe(false);
});
