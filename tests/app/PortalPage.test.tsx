import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { built, list, sum } from '../portal/package/fakeBuild';
// Fetched before a test's time begins to run.
import '../../src/app/PortalPage';
import { openApp } from './openApp';

const saved = vi.hoisted((): { name: string; blob: Blob }[] => []);
vi.mock('../../src/ui/saveBlob', () => ({
  saveBlob: (blob: Blob, name: string) => saved.push({ name, blob }),
}));

/** What the server of the app answers: bytes, a status, or null for no answer at all. */
type Answer = Uint8Array | number | null;
let server: (path: string) => Answer;

const everything = (path: string): Answer =>
  path === 'portal/packages.json' ? new TextEncoder().encode(JSON.stringify(list)) : (built[path] ?? 404);

beforeEach(() => {
  saved.length = 0;
  server = everything;
  vi.stubGlobal('fetch', (url: URL) => {
    const answer = server(url.pathname.slice(1));
    if (answer === null) return Promise.reject(new TypeError('Failed to fetch'));
    if (typeof answer === 'number')
      return Promise.resolve(new Response('<!doctype html>', { status: answer }));
    return Promise.resolve(new Response(answer as BodyInit));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** jsdom's blobs cannot say it themselves. */
const bytesOf = (blob: Blob) =>
  new Promise<Uint8Array>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

const open = async () => {
  await openApp('#/portal?lang=en');
  return userEvent.setup();
};
const make = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Make the package' }));

test('#/portal makes the chosen package from the app’s own files, saves it and names its sum', async () => {
  const user = await open();
  expect(document.title).toBe('For your portal · Deep Rounds');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'es');
  await user.selectOptions(screen.getByLabelText('Pass mark of the check'), '60 %');
  await user.click(screen.getByRole('switch', { name: 'Let the portal judge by the pass mark too' }));
  await make(user);
  await screen.findByText('The package is ready and was handed to the browser for saving.');
  expect(saved.map(({ name }) => name)).toEqual(['neuron-es-scorm12.zip']);
  const bytes = await bytesOf(saved[0]!.blob);
  screen.getByText(sum(bytes));
  const files = unzipSync(bytes);
  expect(new TextDecoder().decode(files['imsmanifest.xml'])).toContain(
    '<adlcp:masteryscore>60</adlcp:masteryscore>',
  );
  expect(new TextDecoder().decode(files['index.html'])).toContain(
    'lang=es&amp;format=scorm12&amp;pass=60&amp;',
  );
  await user.click(screen.getByRole('button', { name: 'Save again' }));
  expect(saved).toHaveLength(2);
});

test('another choice takes back what was made before', async () => {
  const user = await open();
  await make(user);
  await screen.findByRole('button', { name: 'Save again' });
  await user.click(screen.getByRole('radio', { name: /^cmi5/ }));
  expect(screen.queryByRole('button', { name: 'Save again' })).toBeNull();
  screen.getByRole('heading', { name: 'A portal with cmi5' });
  expect(screen.queryByRole('switch')).toBeNull();
});

test.each<[string, (path: string) => Answer, RegExp]>([
  ['no connection', () => null, /did not arrive/],
  ['a file that does not come', (path) => (path === 'icon.svg' ? 503 : everything(path)), /did not arrive/],
  [
    'a file of another version',
    (path) => (path === 'icon.svg' ? built['package.html']! : everything(path)),
    /another version/,
  ],
  ['a file that is gone', (path) => (path === 'icon.svg' ? 404 : everything(path)), /another version/],
  ['a copy without packages', () => 404, /this copy has none/],
  [
    'a host that answers everything with its start page',
    () => new TextEncoder().encode('<!doctype html>'),
    /this copy has none/,
  ],
])('#/portal says it in a sentence: %s; trying again helps', async (_name, broken, sentence) => {
  const user = await open();
  server = broken;
  await make(user);
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  server = everything;
  await make(user);
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(screen.queryByRole('alert')).toBeNull();
});
