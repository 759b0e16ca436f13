import { findApi, hasSurroundings } from './findApi';
import { noneReporter } from './noneReporter';
import type { PackageFormat } from './packageContent';
import type { Reporter } from './reporter';
import { scorm12 } from './scorm12';
import { scorm2004 } from './scorm2004';
import { scormReporter } from './scormReporter';

/** What only some packages need, each its own chunk. */
export interface Others {
  readonly cmi5: () => Promise<Reporter>;
  readonly message: () => Promise<Reporter>;
}

const LAUNCH_KEYS = ['endpoint', 'fetch', 'actor', 'activityId', 'registration'];

/**
 * The reporter for what is really there: an interface of SCORM, a launch by cmi5, a page around this one, or nobody.
 * @param format what the package was made for: it decides between two, and tells of a portal that does not answer
 */
export async function chooseReporter(format: PackageFormat, page: Window, others: Others): Promise<Reporter> {
  const [first, second] = format === 'scorm2004' ? [scorm2004, scorm12] : [scorm12, scorm2004];
  const dialect = [first, second].find(({ api }) => findApi(page, api));
  if (dialect) return scormReporter(dialect, () => findApi(page, dialect.api));
  const launch = new URLSearchParams(page.location.search);
  if (LAUNCH_KEYS.every((key) => launch.has(key))) return orNone(others.cmi5);
  if (!hasSurroundings(page)) return noneReporter();
  // A portal may still be coming, or be out of reach: the learner is told that nothing is kept.
  if (format === 'scorm12' || format === 'scorm2004')
    return scormReporter(first, () => findApi(page, first.api));
  return page.parent === page ? noneReporter() : orNone(others.message);
}

/** A reporter that cannot be loaded must not take the lesson along. */
async function orNone(load: () => Promise<Reporter>): Promise<Reporter> {
  try {
    return await load();
  } catch {
    return noneReporter();
  }
}
