import { readKept, type Kept } from './cmi5Memory';
import type { Cmi5Launch } from './cmi5Launch';
import { outcomeOf, type Outcome, type Waiting } from './cmi5Queue';

/** A portal that keeps silent is asked again. */
const PATIENCE_MS = 20_000;
/** Browsers let a leaving page send so much, and a little more. */
const LAST_BYTES = 60_000;
/** The name of our document beside the portal's own `LMS.LaunchData`. */
const STATE_ID = 'deep-rounds';

/** The portal says that the key of this session was given already, or never will be. */
export class KeyRefused extends Error {}

/** Asks for the key of the session. It is given once: ask only who has none. */
export async function askForKey(address: string): Promise<string> {
  const response = await fetch(address, { method: 'POST', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.status >= 500)
    throw new Error(`The portal answered ${response.status} to the question for a key`);
  const answer = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  const key = answer?.['auth-token'];
  // A second question is answered with status 200 too, and an error in the place of the key.
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,4000}$/.test(key)) throw new KeyRefused();
  return key;
}

/** The few requests of xAPI that a lesson needs besides those of the library: they outlive the page. */
export function cmi5Requests({ endpoint, activityId, actor, registration }: Cmi5Launch, key: string) {
  const headers = {
    Authorization: `Basic ${key}`,
    'Content-Type': 'application/json',
    'X-Experience-API-Version': '1.0.3',
  };
  const state = new URLSearchParams({
    stateId: STATE_ID,
    activityId,
    agent: JSON.stringify(actor),
    registration,
  });
  const ask = (resource: string, method: 'GET' | 'POST' | 'PUT', body?: string) =>
    fetch(endpoint + resource, {
      method,
      headers,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body, keepalive: body.length < LAST_BYTES }),
    });
  const outcome = (asked: Promise<Response>): Promise<Outcome> =>
    asked.then(
      ({ status }) => outcomeOf(status),
      () => 'unheard',
    );

  return {
    send: (list: readonly Waiting[]) =>
      outcome(ask('statements', 'POST', JSON.stringify(list.length === 1 ? list[0] : list))),
    keep: (kept: Kept) =>
      outcome(ask(`activities/state?${state}`, 'PUT', JSON.stringify({ version: 1, ...kept }))),
    /** What was kept at an earlier session; rejects where the portal is not heard. */
    async kept(): Promise<Kept | null> {
      const response = await ask(`activities/state?${state}`, 'GET');
      if (response.status === 404) return null;
      if (!response.ok)
        throw new Error(`The portal answered ${response.status} to the question for the state`);
      return readKept(await response.json().catch(() => null));
    },
  };
}
