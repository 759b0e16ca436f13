import { Scorm12API, Scorm2004API } from 'scorm-again';
import { accepts, type Version } from './scormRules';

/** What a test sees of the portal, and how it makes it fail. */
export interface Lms {
  fault: 'none' | 'throw' | 'refuse' | 'gone';
  /** Every call with its answer. */
  readonly calls: string[];
  /** What was said against the standard. */
  readonly wrongs: string[];
  /** Goes to another page of the portal. */
  leave(): void;
}

declare global {
  interface Window {
    lms: Lms;
    API?: object;
    API_1484_11?: object;
  }
}

// The database: it outlives every window of this browser.
const STORED = 'lms';
const asked = new URLSearchParams(location.search);
const version: Version = asked.get('version') === '2004' ? '2004' : '1.2';
const names = {
  '1.2': ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
  '2004': ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
} as const;
const first = {
  '1.2': { core: { student_id: 'u17', lesson_mode: 'normal', credit: 'credit', entry: 'ab-initio' } },
  '2004': { learner_id: 'u17', mode: 'normal', credit: 'credit', entry: 'ab-initio' },
};

const settings = { autocommit: false, logLevel: 5, mastery_override: false } as const;
const inner = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
const stored = localStorage.getItem(STORED);
inner.loadFromJSON((stored === null ? first[version] : JSON.parse(stored)) as Record<string, unknown>);

let over = false;
let refused = '0';
const keep = () => {
  const { cmi } = inner.renderCommitCMI(true) as { cmi: object };
  localStorage.setItem(STORED, JSON.stringify(cmi));
};

const lms: Lms = {
  fault: 'none',
  calls: [],
  wrongs: [],
  leave: () => location.assign('./blank.html'),
};
window.lms = lms;

const call = (name: string, given: string[]): string => {
  const [initialize, finish, get, set, commit, error] = names[version];
  const all = inner as unknown as Record<string, (...given: string[]) => string | boolean>;
  const done = (...given: string[]) => all[name]!(...given);
  if (lms.fault === 'throw' || lms.fault === 'gone') throw new Error('The portal is gone');
  if (lms.fault === 'refuse') return name === error ? '101' : name === get ? '' : 'false';
  if (over && name !== error) throw new TypeError('The session is over');
  if (name === error) return refused === '0' ? String(done('')) : refused;
  refused = '0';
  const [element = '', value] = given;
  if (name === set) {
    const fits = accepts(version, element, value);
    if (!fits) {
      // Names instead of letters are a first try; the second must fit.
      if (!/response|pattern/.test(element)) lms.wrongs.push(`${element}=${value}`);
      refused = fits === null ? '401' : '405';
      return 'false';
    }
  }
  if (name === get && /^cmi\.interactions\.\d/.test(element)) lms.wrongs.push(`read ${element}`);
  const answer = String(done(...given));
  if (name === set && answer !== 'true') lms.wrongs.push(`refused ${element}=${value ?? ''}`);
  if (name === initialize && answer !== 'true') lms.wrongs.push('begun twice');
  if (name === commit || name === finish) keep();
  if (name === finish) over = true;
  return answer;
};

const api = Object.fromEntries(
  names[version].map((name) => [
    name,
    (...given: string[]) => {
      let answer = 'thrown';
      try {
        return (answer = call(name, given));
      } finally {
        lms.calls.push(`${name}(${given.join(', ')}) ${answer}`);
      }
    },
  ]),
);
Object.defineProperty(window, version === '1.2' ? 'API' : 'API_1484_11', {
  get: () => (lms.fault === 'gone' ? undefined : api),
});

const frame = document.createElement('iframe');
frame.title = 'The lesson';
frame.src = './package/package.html';
document.body.append(frame);
