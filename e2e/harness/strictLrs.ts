import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A statement as far as it is judged here. */
export interface Statement {
  readonly id?: string;
  readonly actor?: unknown;
  readonly timestamp?: string;
  readonly verb?: { readonly id?: string };
  readonly object?: { readonly id?: string; readonly definition?: Record<string, unknown> };
  readonly result?: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
    readonly response?: string;
    readonly score?: {
      readonly scaled?: number;
      readonly raw?: number;
      readonly min?: number;
      readonly max?: number;
    };
    readonly extensions?: Record<string, unknown>;
  };
  readonly context?: {
    readonly registration?: string;
    readonly contextActivities?: Record<string, readonly { readonly id: string }[]>;
    readonly extensions?: Record<string, unknown>;
  };
}

export interface LaunchWish {
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly mastery?: number;
  readonly returnURL?: string;
  readonly language?: string;
}

interface Session {
  readonly id: string;
  readonly key: string;
  readonly wish: LaunchWish;
  given: boolean;
  readData: boolean;
  readPreferences: boolean;
  readonly verbs: string[];
  last: string;
  ended: boolean;
}

const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const PUBLISHER = 'https://example.org/course/neuron';
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const DURATION = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The verb of a statement by the last part of its name. */
export const verbOf = ({ verb }: Statement) => verb?.id?.split('/').at(-1) ?? '';

/**
 * A small learning portal that speaks cmi5, on a port of its own. It takes nothing that the standard does not allow,
 * and notes each fault: section numbers are those of the cmi5 specification.
 */
export class StrictLrs {
  readonly registration = randomUUID();
  readonly activityId = `https://portal.example/au/${randomUUID()}`;
  readonly actor = {
    objectType: 'Agent',
    account: { homePage: 'https://portal.example', name: 'learner-1' },
  };
  /** What was taken, in the order of arrival. */
  readonly statements: Statement[] = [];
  /** What was refused, and why. */
  readonly faults: string[] = [];
  /** Documents by their name. */
  readonly documents = new Map<string, string>();
  /** While true nobody answers: connections break. */
  down = false;
  readonly #sessions: Session[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** Begins a session as a portal does at a click; returns the query of the lesson's address. */
  launch(wish: LaunchWish = {}): string {
    for (const session of this.#sessions) session.ended = true;
    const session: Session = {
      id: randomUUID(),
      key: Buffer.from(`${randomUUID()}:x`).toString('base64'),
      wish,
      given: false,
      readData: false,
      readPreferences: false,
      verbs: [],
      last: '',
      ended: false,
    };
    this.#sessions.push(session);
    return new URLSearchParams({
      endpoint: `${this.url}lrs`,
      fetch: `${this.url}key?session=${session.id}`,
      actor: JSON.stringify(this.actor),
      registration: this.registration,
      activityId: this.activityId,
    }).toString();
  }

  verbs(): string[] {
    return this.statements.map(verbOf);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.down) return void request.socket.destroy();
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'authorization, content-type, x-experience-api-version',
    );
    const say = (status: number, body?: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    const fault = (status: number, text: string) => {
      this.faults.push(text);
      say(status, { error: text });
    };
    if (request.method === 'OPTIONS') return say(204);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');

    if (pathname === '/returned') {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      return void response.end('<!doctype html><title>Back</title><h1>Back in the portal</h1>');
    }
    if (pathname === '/key') {
      const session = this.#sessions.find(({ id }) => id === searchParams.get('session'));
      if (request.method !== 'POST') return fault(405, '8.2.1: the key is asked for by POST');
      if (!session) return say(200, { 'error-code': '2', 'error-text': 'No such session' });
      if (session.given) {
        this.faults.push('8.2.3.1: the key was asked for twice');
        return say(200, { 'error-code': '1', 'error-text': 'The key was given already' });
      }
      session.given = true;
      return say(200, { 'auth-token': session.key });
    }

    // A browser also asks for a little picture.
    if (!pathname.startsWith('/lrs/')) return say(404);
    const session = this.#sessions.find(({ key }) => request.headers.authorization === `Basic ${key}`);
    if (!session) return fault(401, 'no session has this key');
    if (!/^1\.0\.[0-3]$/.test(String(request.headers['x-experience-api-version'])))
      return fault(400, 'X-Experience-API-Version is missing');

    const agent = searchParams.get('agent');
    if (pathname === '/lrs/activities/state') {
      if (agent !== JSON.stringify(this.actor)) return fault(400, 'state: the agent is another');
      if (searchParams.get('activityId') !== this.activityId)
        return fault(400, 'state: the activity is another');
      if (searchParams.get('registration') !== this.registration)
        return fault(400, 'state: the registration is another');
      return this.#state(session, request, searchParams.get('stateId') ?? '', body, say, fault);
    }
    if (pathname === '/lrs/agents/profile' && request.method === 'GET') {
      if (searchParams.get('profileId') !== 'cmi5LearnerPreferences' || agent !== JSON.stringify(this.actor))
        return fault(400, '11: the preferences are asked for wrongly');
      session.readPreferences = true;
      const { language } = session.wish;
      return language === undefined ? say(404) : say(200, { languagePreference: language });
    }
    if (pathname === '/lrs/statements' && request.method === 'POST') {
      const parsed = JSON.parse(body) as Statement | Statement[];
      const list = Array.isArray(parsed) ? parsed : [parsed];
      // All or none, as xAPI has it.
      const before = { verbs: [...session.verbs], last: session.last, count: this.statements.length };
      for (const statement of list) {
        const wrong = this.#judge(session, statement);
        if (wrong !== null) {
          session.verbs.splice(0, session.verbs.length, ...before.verbs);
          session.last = before.last;
          this.statements.length = before.count;
          return fault(/^9\.3/.test(wrong) ? 403 : 400, `${verbOf(statement)}: ${wrong}`);
        }
      }
      return say(
        200,
        list.map(({ id }) => id),
      );
    }
    return fault(404, `nothing at ${request.method ?? ''} ${pathname}`);
  }

  #state(
    session: Session,
    request: IncomingMessage,
    name: string,
    body: string,
    say: (status: number, body?: unknown) => void,
    fault: (status: number, text: string) => void,
  ): void {
    if (name === 'LMS.LaunchData') {
      if (request.method !== 'GET') return fault(403, '10.2.1: the launch data must not be changed');
      session.readData = true;
      const { mode = 'Normal', mastery, returnURL } = session.wish;
      return say(200, {
        contextTemplate: {
          contextActivities: { grouping: [{ id: PUBLISHER }] },
          extensions: { [SESSION_ID]: session.id },
        },
        launchMode: mode,
        moveOn: 'CompletedOrPassed',
        ...(mastery === undefined ? {} : { masteryScore: mastery }),
        ...(returnURL === undefined ? {} : { returnURL }),
      });
    }
    if (request.method === 'PUT') {
      if (session.wish.mode && session.wish.mode !== 'Normal') return fault(403, 'a review keeps nothing');
      this.documents.set(name, body);
      return say(204);
    }
    const kept = this.documents.get(name);
    return kept === undefined ? say(404) : say(200, JSON.parse(kept));
  }

  /** What is wrong with a statement; null takes it. */
  #judge(session: Session, statement: Statement): string | null {
    const { id, actor, timestamp, object, result, context } = statement;
    const verb = verbOf(statement);
    const categories = (context?.contextActivities?.['category'] ?? []).map((each) => each.id);
    const defined = categories.includes(`${CATEGORY}cmi5`);
    if (!UUID.test(id ?? '')) return '9.1: it has no id';
    const same = this.statements.find((each) => each.id === id);
    // Who has not heard the answer sends the same again, and that is no fault.
    if (same) return JSON.stringify(same) === JSON.stringify(statement) ? null : 'two statements with one id';
    if (JSON.stringify(actor) !== JSON.stringify(this.actor)) return '9.2: the actor is another';
    if (!timestamp?.endsWith('Z')) return '9.7: its time is not UTC';
    if (context?.registration !== this.registration) return '9.6.1: the registration is another';
    if (context.extensions?.[SESSION_ID] !== session.id) return '9.6.3.1: the session is another';
    if (!context.contextActivities?.['grouping']?.some((each) => each.id === PUBLISHER))
      return '9.6.2: what the template holds is missing';
    if (!session.readData) return '10: the launch data were not read';
    if (!session.readPreferences) return '11: the preferences were not read';
    if (DEFINED.includes(verb) !== defined) return '9.6.2.1: its category is wrong';
    const judged = result?.success !== undefined || result?.completion !== undefined;
    if (categories.includes(`${CATEGORY}moveon`) !== (defined && judged)) return '9.6.2.2: moveOn category';
    if (defined && object?.id !== this.activityId) return '9.4: the object is another';

    if ((session.verbs.length === 0) !== (verb === 'initialized'))
      return '9.3.2: initialized comes first, once';
    if (session.verbs.includes('terminated')) return '9.3.8: nothing follows terminated';
    if (session.ended) return '9.3.6: the session was abandoned';
    if (timestamp <= session.last) return '9.3: the order of the times is another';
    if (defined && session.verbs.includes(verb)) return '9.3: said twice in a session';
    const mine = (wanted: string) => this.statements.some((each) => verbOf(each) === wanted);
    if ((verb === 'completed' || verb === 'passed') && mine(verb)) return '9.3: said twice in a registration';
    if (verb === 'failed' && (mine('passed') || session.verbs.includes('passed')))
      return '9.3: failed after passed';
    if (verb === 'passed' && session.verbs.includes('failed')) return '9.3: one judgment for a session';
    if (session.wish.mode && session.wish.mode !== 'Normal' && !['initialized', 'terminated'].includes(verb))
      return '10.2.2: not in a review';

    const wrong = this.#judgeResult(session, statement, verb);
    if (wrong !== null) return wrong;
    session.verbs.push(verb);
    session.last = timestamp;
    this.statements.push(statement);
    return null;
  }

  #judgeResult({ wish }: Session, { result, context, object }: Statement, verb: string): string | null {
    const { mastery } = wish;
    const scaled = result?.score?.scaled;
    if (
      ['completed', 'passed', 'failed', 'terminated'].includes(verb) &&
      !DURATION.test(result?.duration ?? '')
    )
      return '9.5.4: its duration is missing';
    if (verb === 'completed' && result?.completion !== true) return '9.5.3: completion';
    if (verb === 'passed' && result?.success !== true) return '9.5.2: success';
    if (verb === 'failed' && result?.success !== false) return '9.5.2: success';
    if (result?.score && verb !== 'passed' && verb !== 'failed') return '9.5.1: a score does not belong here';
    if (verb === 'passed' || verb === 'failed') {
      if (scaled === undefined || scaled < 0 || scaled > 1) return '9.5.1: the score is missing';
      if (mastery !== undefined && verb === 'passed' && scaled < mastery) return '9.3.4: too low to pass';
      if (mastery !== undefined && verb === 'failed' && scaled >= mastery) return '9.3.5: too high to fail';
      if (mastery !== undefined && context?.extensions?.[MASTERY] !== mastery) return '9.6.3.2: masteryScore';
    }
    if (verb === 'progressed') {
      const percent = result?.extensions?.['https://w3id.org/xapi/cmi5/result/extensions/progress'];
      if (!Number.isInteger(percent) || Number(percent) < 0 || Number(percent) > 100)
        return '9.5.5.1: progress';
    }
    if (verb === 'answered') {
      const type = object?.definition?.['interactionType'];
      if (!['choice', 'sequencing', 'matching', 'numeric', 'other'].includes(String(type)))
        return 'xAPI: interaction';
      if (typeof result?.response !== 'string' || result.response === '') return 'xAPI: response';
      if (!object?.id?.startsWith(`${this.activityId}/`)) return 'the question is none of this lesson';
    }
    return null;
  }
}
