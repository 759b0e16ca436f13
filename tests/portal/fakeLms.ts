import { accepts, type Version } from '../../e2e/harness/scormRules';

/** What is to go wrong with a call: nothing, an exception, or a refusal with a code. */
export type Fault = null | 'throw' | 'refuse';

const names = {
  '1.2': ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
  '2004': ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
} as const;

const SPENT = { '1.2': 'cmi.core.session_time', '2004': 'cmi.session_time' };

/** A portal that follows the standard to the letter and forgives nothing; what it has stored outlives its sessions. */
export class FakeLms {
  readonly version: Version;
  /** What a portal's database holds. */
  stored: Record<string, string>;
  readonly spent: string[] = [];
  readonly calls: string[] = [];
  /** Asked before each call. */
  fault: (name: string, element: string) => Fault = () => null;

  constructor(version: Version, given: Record<string, string> = {}) {
    this.version = version;
    this.stored =
      version === '1.2'
        ? {
            'cmi.core.student_id': 'u17',
            'cmi.core.lesson_status': 'not attempted',
            'cmi.core.lesson_mode': 'normal',
            'cmi.core.credit': 'credit',
            'cmi.core.entry': 'ab-initio',
            ...given,
          }
        : {
            'cmi.learner_id': 'u17',
            'cmi.completion_status': 'unknown',
            'cmi.success_status': 'unknown',
            'cmi.mode': 'normal',
            'cmi.credit': 'credit',
            'cmi.entry': 'ab-initio',
            ...given,
          };
  }

  get answers(): number {
    return Object.keys(this.stored).filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key)).length;
  }

  /** The interface of one launch. */
  open(): object {
    let phase: 'before' | 'on' | 'after' = 'before';
    let error = '0';
    let fresh: Record<string, string> = {};
    const all = () => ({ ...this.stored, ...fresh });
    const count = () => Object.keys(all()).filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key)).length;
    const say = (code: string, answer: string) => {
      error = code;
      return answer;
    };
    const keep = () => {
      this.stored = all();
      fresh = {};
    };
    const calls = [
      () => {
        if (phase === 'after') throw new TypeError('The session is over');
        if (phase === 'on') return say('101', 'false');
        phase = 'on';
        return say('0', 'true');
      },
      () => {
        if (phase !== 'on') throw new TypeError('There is no session');
        keep();
        this.spent.push(this.stored[SPENT[this.version]] ?? 'none');
        phase = 'after';
        return say('0', 'true');
      },
      (element: string) => {
        if (phase === 'after') throw new TypeError('The session is over');
        if (phase === 'before') return say('301', '');
        if (element === 'cmi.interactions._count') return say('0', String(count()));
        if (element.startsWith('cmi.interactions') || element === SPENT[this.version]) return say('404', '');
        const value = all()[element];
        return value === undefined ? say(this.version === '1.2' ? '0' : '403', '') : say('0', value);
      },
      (element: string, value: unknown) => {
        if (phase === 'after') throw new TypeError('The session is over');
        if (phase === 'before') return say('301', 'false');
        const fits = accepts(this.version, element, value);
        if (fits === null) return say('401', 'false');
        if (!fits) return say('405', 'false');
        const index = /^cmi\.interactions\.(\d+)\./.exec(element)?.[1];
        if (index !== undefined && Number(index) > count()) return say('201', 'false');
        fresh[element] = value as string;
        return say('0', 'true');
      },
      () => {
        if (phase !== 'on') throw new TypeError('There is no session');
        keep();
        return say('0', 'true');
      },
      () => error,
    ];
    return Object.fromEntries(
      names[this.version].map((name, index) => [
        name,
        (...given: string[]) => {
          this.calls.push([name, ...given].join(' '));
          const fault = this.fault(name, given[0] ?? '');
          if (fault === 'throw') throw new Error('The portal is gone');
          if (fault === 'refuse')
            return name.endsWith('GetLastError') ? '101' : say('101', name.includes('Get') ? '' : 'false');
          return (calls[index] as (...given: string[]) => string)(...given);
        },
      ]),
    );
  }
}
