import { expect, test } from 'vitest';
import { frameHtml } from '../../src/app/frameHtml';

function parse(html: string) {
  const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
  if (!frame) throw new Error('no frame');
  return frame;
}

test('frameHtml gives a frame of one figure with title, sandbox and allow', () => {
  const frame = parse(
    frameHtml('https://example.org/rounds/', {
      chapter: 'neuron',
      figure: 'forward',
      title: 'Forward and back',
    }),
  );
  expect(frame.getAttribute('src')).toBe('https://example.org/rounds/#/embed/neuron?figure=forward');
  expect(frame.title).toBe('Forward and back');
  expect(frame.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin allow-popups allow-downloads');
  expect(frame.getAttribute('allow')).toBe('fullscreen; clipboard-write');
  expect(frame.getAttribute('loading')).toBe('lazy');
  expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
});

test('frameHtml of a whole chapter names no figure', () => {
  const frame = parse(
    frameHtml('https://example.org/', { chapter: 'pixels', figure: null, title: 'Pixels' }),
  );
  expect(frame.getAttribute('src')).toBe('https://example.org/#/embed/pixels');
});

test('frameHtml keeps marks of a title inside the attribute', () => {
  const title = 'Is "a < b" & more?" onload="alert(1)';
  const frame = parse(frameHtml('https://example.org/', { chapter: 'pixels', figure: null, title }));
  expect(frame.title).toBe(title);
  expect(frame.hasAttribute('onload')).toBe(false);
});
