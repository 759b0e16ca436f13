import { afterEach, expect, test, vi } from 'vitest';
import { storedFile } from '../../../src/data/read/storedFile';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

test('storedFile() takes the bytes from the page where they stand in it, and asks nobody', async () => {
  const fetch = vi.fn();
  vi.stubGlobal('fetch', fetch);
  document.body.innerHTML = '<script type="application/octet-stream" id="models/a/weights.bin">AID/</script>';
  const answer = await storedFile('models/a/weights.bin?12345678');
  expect(answer.ok).toBe(true);
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 128, 255]);
  expect(fetch).not.toHaveBeenCalled();
});

test('storedFile() fetches from beside the page where they do not', async () => {
  const fetch = vi.fn(async () => new Response('x'));
  vi.stubGlobal('fetch', fetch);
  await storedFile('models/a/weights.bin?12345678', { cache: 'reload' });
  const [url, init] = fetch.mock.calls[0] as unknown as [URL, RequestInit];
  expect(url.href).toBe(new URL('models/a/weights.bin?12345678', document.baseURI).href);
  expect(init).toEqual({ cache: 'reload' });
});
