import { expect, test, vi } from 'vitest';
import { keepOffline } from '../../../src/app/offline/keepOffline';
import { TAKE_OVER } from '../../../src/app/offline/takeOver';

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly postMessage = vi.fn();
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function keep(registration: FakeRegistration) {
  const register = vi.fn(async () => registration as unknown as ServiceWorkerRegistration);
  const reload = vi.fn();
  const store = keepOffline({ container: { register }, reload });
  await settled();
  return { store, reload, register };
}

test('keepOffline() without a container is off and asks nobody', () => {
  expect(keepOffline({ container: null, reload: vi.fn() }).getState().copy).toBe('off');
});

test('keepOffline() on a first visit: fetching until the worker is activated, then ready, and no update', async () => {
  const registration = new FakeRegistration();
  const worker = (registration.installing = new FakeWorker());
  const { store, register } = await keep(registration);
  expect(register).toHaveBeenCalledWith('./serviceWorker.js', { scope: './', updateViaCache: 'none' });
  expect(store.getState().copy).toBe('fetching');
  worker.become('installed');
  expect(store.getState().copy).toBe('fetching');
  registration.active = worker;
  worker.become('activated');
  expect(store.getState().copy).toBe('ready');
});

test('keepOffline(): a first copy that does not come whole is told, a later one leaves the old one ready', async () => {
  const registration = new FakeRegistration();
  const worker = (registration.installing = new FakeWorker());
  const { store } = await keep(registration);
  worker.become('redundant');
  expect(store.getState().copy).toBe('unable');

  const later = new FakeRegistration();
  later.active = Object.assign(new FakeWorker(), { state: 'activated' as const });
  const next = (later.installing = new FakeWorker());
  const second = await keep(later);
  next.become('redundant');
  expect(second.store.getState().copy).toBe('ready');
});

test('keepOffline(): a newer version is offered, taken over when wanted, and the page reloads when it is active', async () => {
  const registration = new FakeRegistration();
  registration.active = Object.assign(new FakeWorker(), { state: 'activated' as const });
  const { store, reload } = await keep(registration);
  expect(store.getState().copy).toBe('ready');
  const next = (registration.installing = new FakeWorker());
  registration.dispatchEvent(new Event('updatefound'));
  next.become('installed');
  expect(store.getState().copy).toBe('update');
  expect(next.postMessage).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
  store.update();
  const [message, [port]] = next.postMessage.mock.calls[0] as [string, [MessagePort]];
  expect(message).toBe(TAKE_OVER);
  port.postMessage(true);
  next.become('activated');
  expect(reload).toHaveBeenCalledOnce();
});

test('keepOffline(): with other windows open nothing changes, and the page is told', async () => {
  const registration = new FakeRegistration();
  registration.active = Object.assign(new FakeWorker(), { state: 'activated' as const });
  const next = (registration.waiting = Object.assign(new FakeWorker(), { state: 'installed' as const }));
  const { store, reload } = await keep(registration);
  expect(store.getState()).toEqual({ copy: 'update', others: false });
  store.update();
  const [, [port]] = next.postMessage.mock.calls[0] as [string, [MessagePort]];
  port.postMessage(false);
  await vi.waitFor(() => expect(store.getState().others).toBe(true));
  expect(reload).not.toHaveBeenCalled();
});

test('keepOffline() where the browser refuses: unable, and nothing is thrown', async () => {
  const register = vi.fn(() => Promise.reject(new DOMException('no', 'SecurityError')));
  const store = keepOffline({ container: { register }, reload: vi.fn() });
  await settled();
  expect(store.getState().copy).toBe('unable');
});
