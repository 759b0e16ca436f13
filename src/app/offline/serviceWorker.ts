// The service worker of the web build: keeps every file of one version, and gives way to the next one only when asked.
import { precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { TAKE_OVER } from './takeOver';

/** The few things of a service worker's scope that stand here: the page's own types know none of them. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate' | 'message', listener: (event: ScopeEvent) => void): void;
}

interface ScopeEvent extends MessageEvent {
  waitUntil(work: Promise<unknown>): void;
}

// The build writes the list of files in place of this name.
const files = (self as unknown as { __WB_MANIFEST: PrecacheEntry[] }).__WB_MANIFEST;
const scope = self as unknown as Scope;

// Whatever stands behind a question mark names no other file.
precacheAndRoute(files, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// So that the rest of a first visit needs no network either.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

/** A page that is open elsewhere would lose its version, in mid-lecture perhaps: then nothing happens. */
async function takeOver(answer: (alone: boolean) => void): Promise<void> {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const alone = windows.filter(({ url }) => url.startsWith(scope.registration.scope)).length <= 1;
  answer(alone);
  if (alone) await scope.skipWaiting();
}

scope.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver((alone) => event.ports[0]?.postMessage(alone)));
});
