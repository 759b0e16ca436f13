import type { Interaction, LaunchMode } from './reporter';
import { isOver, raise, readShare, type Dialect, type Write } from './scormDialect';
import { decimalOf, digestOf, durationOf, momentOf, pointsOf, responseOf } from './scormValues';

const TYPES: Readonly<Record<Interaction['kind'], string>> = {
  choice: 'choice',
  several: 'choice',
  order: 'sequencing',
  match: 'matching',
  number: 'numeric',
  place: 'other',
};
const MARKS = ['[,]', '[.]'] as const;

const DURATION = /^PT(\d+H)?(\d+M)?\d+(\.\d{1,2})?S$/;
const RESPONSE = /^[ -~]{0,4000}$/;
/** What each element takes, by the run-time environment 2004; the first pattern that names an element counts. */
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/^cmi\.completion_status$/, /^(completed|incomplete)$/],
  [/^cmi\.success_status$/, /^(passed|failed)$/],
  [/^cmi\.exit$/, /^(suspend|normal)$/],
  [/^cmi\.location$/, /^[ -~]{0,1000}$/],
  [/^cmi\.score\.(raw|min|max)$/, /^(100|\d{1,2})(\.\d{1,2})?$/],
  [/^cmi\.(score\.scaled|progress_measure)$/, /^(1|0(\.\d{1,7})?)$/],
  [/^cmi\.session_time$|\.latency$/, DURATION],
  [/^cmi\.suspend_data$/, /^[ -~]{0,64000}$/],
  [/^cmi\.interactions\.\d+\.id$/, /^[!-~]{1,4000}$/],
  [/\.timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/],
  [/\.type$/, /^(choice|sequencing|matching|numeric|other)$/],
  [/\.result$/, /^(correct|incorrect)$/],
  [/\.(learner_response|correct_responses\.0\.pattern)$/, RESPONSE],
];

function modeOf(mode: string, credit: string): LaunchMode {
  if (mode === 'review' || mode === 'browse') return mode;
  return credit === 'no-credit' ? 'browse' : 'normal';
}

/** A share with at most seven decimals, as the standard has it. */
const real = (share: number) => decimalOf(Math.round(Math.min(Math.max(share, 0), 1) * 1e6) / 1e6);

export const scorm2004: Dialect = {
  kind: 'scorm2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    error: 'GetLastError',
  },
  unknownElement: ['401', '402'],
  refusal: ['351', '404', '405', '406', '407', '408'],
  crucial: ['cmi.suspend_data', 'cmi.completion_status'],
  emptyIsFine: ['0', '401', '402', '403'],
  read(get) {
    const success = get('cmi.success_status');
    const completion = get('cmi.completion_status');
    const learner = get('cmi.learner_id');
    const scaled = readShare(get('cmi.score.scaled'), 1);
    if (completion === '' && learner === '') return null;
    return {
      launch: {
        mode: modeOf(get('cmi.mode'), get('cmi.credit')),
        resume: get('cmi.suspend_data') || null,
        language: get('cmi.learner_preference.language') || null,
        passMark: readShare(get('cmi.scaled_passing_score'), 1),
        ...(learner !== '' && { learner: digestOf(learner) }),
      },
      standing: {
        completion: completion === 'completed' ? 'completed' : 'incomplete',
        success: success === 'passed' || success === 'failed' ? success : null,
        points: scaled === null ? null : scaled * 100,
      },
      begun: completion === 'completed' || completion === 'incomplete',
    };
  },
  opening: (begun) => [
    ...(begun ? [] : [{ element: 'cmi.completion_status', value: 'incomplete' }]),
    { element: 'cmi.exit', value: 'suspend' },
  ],
  values(report, before) {
    const standing = raise(before, report);
    const score: Write[] =
      standing.points === null || report.score === null
        ? []
        : [
            { element: 'cmi.score.min', value: '0' },
            { element: 'cmi.score.max', value: '100' },
            { element: 'cmi.score.raw', value: pointsOf(standing.points / 100) },
            { element: 'cmi.score.scaled', value: real(standing.points / 100), needed: true },
          ];
    const success: Write[] =
      standing.success === null
        ? []
        : [{ element: 'cmi.success_status', value: standing.success, needed: true }];
    return [
      { element: 'cmi.suspend_data', value: report.resume, needed: true },
      { element: 'cmi.location', value: report.location },
      { element: 'cmi.progress_measure', value: real(report.progress) },
      ...score,
      ...success,
      { element: 'cmi.completion_status', value: standing.completion, needed: true },
    ];
  },
  spent: (seconds) => ({ element: 'cmi.session_time', value: durationOf(seconds) }),
  exit: (standing) => ({ element: 'cmi.exit', value: isOver(standing) ? 'normal' : 'suspend' }),
  interaction(index, told, at) {
    const { id, kind, given, correct, right, seconds } = told;
    const at_ = `cmi.interactions.${index}`;
    const pattern = responseOf(told, correct, MARKS);
    return [
      { element: `${at_}.id`, value: id, needed: true },
      { element: `${at_}.type`, value: TYPES[kind] },
      { element: `${at_}.timestamp`, value: momentOf(at) },
      ...(correct.length > 0
        ? [
            {
              element: `${at_}.correct_responses.0.pattern`,
              value: kind === 'number' ? `${pattern}[:]${pattern}` : pattern,
            },
          ]
        : []),
      { element: `${at_}.learner_response`, value: responseOf(told, given, MARKS), needed: true },
      { element: `${at_}.result`, value: right ? 'correct' : 'incorrect', needed: true },
      { element: `${at_}.latency`, value: durationOf(seconds) },
    ];
  },
  fits: (element, value) => FORMS.find(([name]) => name.test(element))?.[1].test(value) === true,
};
