import type { Interaction, LaunchMode } from './reporter';
import { isOver, raise, readShare, type Dialect, type Standing, type Write } from './scormDialect';
import { digestOf, pointsOf, responseOf, spanOf, timeOf } from './scormValues';

const TYPES: Readonly<Record<Interaction['kind'], string>> = {
  choice: 'choice',
  several: 'choice',
  order: 'sequencing',
  match: 'matching',
  number: 'numeric',
  place: 'performance',
};
const MARKS = [',', '.'] as const;

const SPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const TEXT_255 = /^[ -~]{0,255}$/;
/** What each element takes, by the run-time environment 1.2; the first pattern that names an element counts. */
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/^cmi\.core\.lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/],
  [/^cmi\.core\.exit$/, /^(time-out|suspend|logout|)$/],
  [/^cmi\.core\.lesson_location$/, TEXT_255],
  [/^cmi\.core\.score\.(raw|min|max)$/, /^(100|\d{1,2})(\.\d{1,2})?$/],
  [/^cmi\.core\.session_time$|\.latency$/, SPAN],
  [/^cmi\.suspend_data$/, /^[ -~]{0,4096}$/],
  [/^cmi\.interactions\.\d+\.id$/, /^[!-~]{1,255}$/],
  [/\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/],
  [/\.type$/, /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/],
  [/\.result$/, /^(correct|wrong|unanticipated|neutral)$/],
  [/\.(student_response|correct_responses\.0\.pattern)$/, TEXT_255],
];

/** One word holds in SCORM 1.2 what 2004 says in two: until the lesson is complete it stays `incomplete`. */
function statusOf({ completion, success }: Standing): string {
  return completion === 'incomplete' ? 'incomplete' : (success ?? 'completed');
}

function readStanding(status: string, raw: string): Standing {
  return {
    completion: ['passed', 'failed', 'completed'].includes(status) ? 'completed' : 'incomplete',
    success: status === 'passed' || status === 'failed' ? status : null,
    points: readShare(raw, 100) === null ? null : Number(raw),
  };
}

function modeOf(mode: string, credit: string): LaunchMode {
  if (mode === 'review' || mode === 'browse') return mode;
  return credit === 'no-credit' ? 'browse' : 'normal';
}

export const scorm12: Dialect = {
  kind: 'scorm12',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
  },
  unknownElement: ['401'],
  refusal: ['201', '202', '402', '403', '404', '405'],
  crucial: ['cmi.suspend_data', 'cmi.core.lesson_status'],
  emptyIsFine: ['0', '401'],
  read(get) {
    const status = get('cmi.core.lesson_status').toLowerCase();
    const student = get('cmi.core.student_id');
    if (status === '' && student === '') return null;
    return {
      launch: {
        mode: modeOf(get('cmi.core.lesson_mode'), get('cmi.core.credit')),
        resume: get('cmi.suspend_data') || null,
        language: get('cmi.student_preference.language') || null,
        passMark: readShare(get('cmi.student_data.mastery_score'), 100),
        ...(student !== '' && { learner: digestOf(student) }),
      },
      standing: readStanding(status, get('cmi.core.score.raw')),
      begun: ['incomplete', 'passed', 'failed', 'completed'].includes(status),
    };
  },
  opening: (begun) => [
    ...(begun ? [] : [{ element: 'cmi.core.lesson_status', value: 'incomplete' }]),
    { element: 'cmi.core.exit', value: 'suspend' },
  ],
  values(report, before) {
    const standing = raise(before, report);
    const score: Write[] =
      standing.points === null || report.score === null
        ? []
        : [
            { element: 'cmi.core.score.min', value: '0' },
            { element: 'cmi.core.score.max', value: '100' },
            { element: 'cmi.core.score.raw', value: pointsOf(standing.points / 100), needed: true },
          ];
    return [
      { element: 'cmi.suspend_data', value: report.resume, needed: true },
      { element: 'cmi.core.lesson_location', value: report.location },
      ...score,
      { element: 'cmi.core.lesson_status', value: statusOf(standing), needed: true },
    ];
  },
  spent: (seconds) => ({ element: 'cmi.core.session_time', value: spanOf(seconds) }),
  exit: (standing) => ({ element: 'cmi.core.exit', value: isOver(standing) ? '' : 'suspend' }),
  interaction(index, told, at) {
    const { id, kind, given, correct, right, seconds } = told;
    const at_ = `cmi.interactions.${index}`;
    // The standard knows one sign an option; most portals take, and show, a readable name.
    const response = (element: string, value: typeof given): Write => ({
      element: `${at_}.${element}`,
      value: responseOf(told, value, MARKS),
      or: responseOf(told, value, MARKS, true),
      needed: true,
    });
    return [
      { element: `${at_}.id`, value: id, needed: true },
      { element: `${at_}.time`, value: timeOf(at) },
      { element: `${at_}.type`, value: TYPES[kind] },
      ...(correct.length > 0 ? [response('correct_responses.0.pattern', correct)] : []),
      response('student_response', given),
      { element: `${at_}.result`, value: right ? 'correct' : 'wrong', needed: true },
      { element: `${at_}.latency`, value: spanOf(seconds) },
    ];
  },
  fits: (element, value) => FORMS.find(([name]) => name.test(element))?.[1].test(value) === true,
};
