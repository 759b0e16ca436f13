import Cmi5 from '@xapi/cmi5';
import type { Cmi5Launch } from './cmi5Launch';
import type { Interaction } from './reporter';

type Statement = Parameters<Cmi5['sendXapiStatement']>[0];
type SendOptions = Parameters<Cmi5['sendXapiStatement']>[1];

/** Activities of answers are named `<lesson>/test/<TEST>/question/<id>`. */
const TEST = 'deep-rounds';

/** Writes statements as cmi5 wants them; who sends them, and when, is another's matter. */
export class Cmi5Author extends Cmi5 {
  readonly #put: (statement: Record<string, unknown>) => void;
  #last = 0;

  /**
   * @param launch what the portal has put into the address
   * @param token the key of the session: the author never asks for it
   * @param put takes each statement as it is written
   */
  constructor(launch: Cmi5Launch, token: string, put: (statement: Record<string, unknown>) => void) {
    super({ ...launch, actor: launch.actor as never });
    this.#put = put;
    // The key is given once, and a page that was loaded again has it already.
    Object.defineProperty(this, 'getAuthTokenFromLMS', { value: () => Promise.resolve(token) });
  }

  /** The library would send each statement off by itself, and forget the ones that are not heard. */
  override sendXapiStatement(
    written: Statement,
    options?: SendOptions,
  ): ReturnType<Cmi5['sendXapiStatement']> {
    const statement = options?.transform?.(written) ?? written;
    // A portal judges the order of a session by these, and two in one millisecond would have none.
    this.#last = Math.max(this.#last + 1, Date.now());
    this.#put({ ...statement, timestamp: new Date(this.#last).toISOString() });
    return Promise.resolve({ data: [statement.id ?? ''] }) as never;
  }

  /** One answer to a question, in the terms that xAPI has for its kind. */
  answered({ id, kind, given, correct, options, right, seconds }: Interaction): void {
    const end = new Date();
    const period = { start: new Date(end.getTime() - 1000 * Math.max(0, seconds)), end };
    const ids = given.map(String);
    const wanted = correct.length > 0 ? correct.map(String) : undefined;
    const rest = [undefined, undefined, right, period] as const;
    if (kind === 'number')
      void this.interactionNumeric(TEST, id, Number(given[0]), exactly(correct[0]) as never, ...rest);
    else if (kind === 'order')
      void this.interactionSequencing(TEST, id, ids, wanted ?? [], undefined, ...rest);
    else if (kind === 'match')
      void this.interactionMatching(
        TEST,
        id,
        pairs(ids, options),
        wanted && pairs(wanted, options),
        undefined,
        undefined,
        ...rest,
      );
    else if (kind === 'place')
      void this.interactionOther(TEST, id, ids.join('[,]'), wanted?.join('[,]') as string, ...rest);
    else void this.interactionChoice(TEST, id, ids, wanted, undefined, ...rest);
  }
}

function exactly(value: string | number | undefined): { exact: number } | undefined {
  return value === undefined ? undefined : { exact: Number(value) };
}

/** Each thing with where it was put; without names, the first, the second, … */
function pairs(targets: readonly string[], names: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(targets.map((target, index) => [names[index] ?? String(index + 1), target]));
}
