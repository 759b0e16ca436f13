/** What a cmi5 portal puts into the address of a lesson. */
export interface Cmi5Launch {
  /** Where statements go, with a slash at its end. */
  readonly endpoint: string;
  /** Gives the key of this session, once. */
  readonly fetch: string;
  /** The learner, as the portal names them: handed back unread. */
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Longest query that is looked at. */
const MAX = 8192;

/**
 * The launch that a query string carries; null where it carries none, or none that is sound.
 * @param search `location.search`
 */
export function readCmi5Launch(search: string): Cmi5Launch | null {
  if (search.length > MAX) return null;
  const query = new URLSearchParams(search);
  const endpoint = webAddress(query.get('endpoint'));
  const fetch = webAddress(query.get('fetch'));
  const actor = agent(query.get('actor'));
  const registration = query.get('registration') ?? '';
  const activityId = query.get('activityId') ?? '';
  if (
    !endpoint ||
    !fetch ||
    !actor ||
    !UUID.test(registration) ||
    !/^[a-z][a-z0-9+.-]*:\S+$/i.test(activityId)
  )
    return null;
  return { endpoint: endpoint.replace(/\/?$/, '/'), fetch, actor, registration, activityId };
}

/** An address of the web as it was written; null for any other, also for a script in an address's clothes. */
export function webAddress(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  try {
    return /^https?:$/.test(new URL(text).protocol) ? text : null;
  } catch {
    return null;
  }
}

function agent(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
