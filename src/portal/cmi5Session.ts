import { Cmi5Author } from './cmi5Author';
import { webAddress, type Cmi5Launch } from './cmi5Launch';
import type { Kept } from './cmi5Memory';
import type { Waiting } from './cmi5Queue';
import { cmi5Requests } from './cmi5Requests';
import type { LaunchMode } from './reporter';

/** An open session with a cmi5 portal. */
export interface Cmi5Session {
  readonly author: Cmi5Author;
  readonly mode: LaunchMode;
  readonly mastery: number | null;
  readonly language: string | null;
  /** Where the window goes at the end, if the portal has said so. */
  readonly returnTo: string | null;
  readonly kept: Kept | null;
  /** When `initialized` was written, in ISO form. */
  readonly began: string;
}

const modes: Readonly<Record<string, LaunchMode>> = { Normal: 'normal', Browse: 'browse', Review: 'review' };

/**
 * Reads what a cmi5 lesson must have read before its first statement, and writes that statement.
 * @param began when an earlier page of the same session has written it, in ISO form; null if none has
 * @param put takes what is written once the session stands
 * @throws where the portal is not heard or tells nothing sound
 */
export async function openSession(
  launch: Cmi5Launch,
  key: string,
  began: string | null,
  put: (statement: Waiting) => void,
): Promise<Cmi5Session> {
  const early: Waiting[] = [];
  let take = (statement: Waiting): void => {
    early.push(statement);
  };
  const author = new Cmi5Author(launch, key, (statement) => take(statement));
  const kept = await cmi5Requests(launch, key).kept();
  await author.initialize(began === null ? undefined : { authToken: key, initializedDate: new Date(began) });
  const { launchMode, masteryScore, returnURL } = author.launchData;
  const mode = modes[launchMode];
  if (!mode) throw new Error(`The portal names a launch mode that cmi5 does not know: ${String(launchMode)}`);
  take = put;
  for (const statement of early) put(statement);
  return {
    author,
    mode,
    kept,
    mastery: typeof masteryScore === 'number' ? masteryScore : null,
    language: firstLanguage(
      (author.getLearnerPreferences() as { languagePreference?: unknown } | undefined)?.languagePreference,
    ),
    returnTo: webAddress(returnURL),
    began: author.initializedDate.toISOString(),
  };
}

/** The first of a list in the order of the learner's preference: `es-MX,en`. */
function firstLanguage(list: unknown): string | null {
  return typeof list === 'string' ? list.split(',')[0]?.trim().slice(0, 35) || null : null;
}
