import { createStore, type StoreApi } from 'zustand/vanilla';
import { TAKE_OVER } from './takeOver';

/**
 * off: not for this page; unable: the browser refused or a file did not come; fetching: on its way;
 * ready: opens without a network; update: that, and a newer version waits.
 */
export type OfflineCopy = 'off' | 'unable' | 'fetching' | 'ready' | 'update';

export interface Offline {
  readonly copy: OfflineCopy;
  /** The reader wanted the new version while other windows of the app were open. */
  readonly others: boolean;
}

export type OfflineStore = StoreApi<Offline> & {
  /** Changes to the version that waits and reloads, unless other windows are open. */
  readonly update: () => void;
};

/** What the page offers; replaced in tests. */
export interface OfflinePlace {
  /** Null where no service worker belongs: files, frames, packages, old browsers. */
  readonly container: Pick<ServiceWorkerContainer, 'register'> | null;
  readonly reload: () => void;
}

/** Registers the service worker that keeps the app, and follows what becomes of it. Never throws. */
export function keepOffline({ container, reload }: OfflinePlace): OfflineStore {
  const store = createStore<Offline>(() => ({ copy: container ? 'fetching' : 'off', others: false }));
  let waiting: ServiceWorker | null = null;

  const follow = (worker: ServiceWorker, registration: ServiceWorkerRegistration) => {
    const look = () => {
      if (worker.state === 'activated') store.setState({ copy: 'ready' });
      if (worker.state === 'installed' && registration.active) {
        waiting = worker;
        store.setState({ copy: 'update', others: false });
      }
      // What did not come whole is dropped by the browser; an older copy stays as good as it was.
      if (worker.state === 'redundant' && !registration.active) store.setState({ copy: 'unable' });
    };
    worker.addEventListener('statechange', look);
    look();
  };

  const begin = async (from: Pick<ServiceWorkerContainer, 'register'>) => {
    const registration = await from.register('./serviceWorker.js', { scope: './', updateViaCache: 'none' });
    const { active, installing } = registration;
    if (active) store.setState({ copy: 'ready' });
    const next = registration.waiting ?? installing ?? active;
    if (next) follow(next, registration);
    registration.addEventListener('updatefound', () => {
      if (registration.installing) follow(registration.installing, registration);
    });
  };
  if (container) begin(container).catch(() => store.setState({ copy: 'unable' }));

  const update = () => {
    const next = waiting;
    if (!next) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: alone }: MessageEvent<boolean>) => {
      port1.close();
      if (!alone) store.setState({ others: true });
    };
    next.addEventListener('statechange', () => {
      if (next.state === 'activated') reload();
    });
    next.postMessage(TAKE_OVER, [port2]);
  };
  return Object.assign(store, { update });
}

/** What this page offers. Only the web build names a manifest: packages and single files keep nothing. */
function placeOfPage(): OfflinePlace {
  const reload = () => location.reload();
  const isApp = window.parent === window && document.querySelector('link[rel="manifest"]') !== null;
  try {
    return { container: isApp ? (navigator.serviceWorker ?? null) : null, reload };
  } catch {
    // A sandbox may refuse even the look.
    return { container: null, reload };
  }
}

let kept: OfflineStore | null = null;

/** The page's own copy; begins at the first call. */
export function offlineCopy(): OfflineStore {
  kept ??= keepOffline(placeOfPage());
  return kept;
}
