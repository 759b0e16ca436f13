/** What the two standards take, written down once more from the standards, so that a test is no echo of the code. */
export type Version = '1.2' | '2004';

type Form = RegExp | ((value: string) => boolean);

const ascii = (most: number) => (value: string) => value.length <= most && /^[\x20-\x7e]*$/.test(value);
const within = (low: number, high: number) => (value: string) =>
  /^-?\d+(\.\d+)?$/.test(value) && Number(value) >= low && Number(value) <= high;
/** One sign an option, several with commas, pairs with a point: `a`, `a,c`, `1.b,2.a`, or a number. */
const feedback = (value: string) =>
  value.length <= 255 && /^[0-9a-z.,-]*$/.test(value) && !/[a-z]{2}/.test(value);

const rules: Record<Version, [RegExp, Form][]> = {
  '1.2': [
    [/^cmi\.core\.lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/],
    [/^cmi\.core\.exit$/, /^(|time-out|suspend|logout)$/],
    [/^cmi\.core\.lesson_location$/, ascii(255)],
    [/^cmi\.suspend_data$/, ascii(4096)],
    [/^cmi\.core\.score\.(raw|min|max)$/, within(0, 100)],
    [/^cmi\.core\.session_time$/, /^\d\d(\d\d)?:\d\d:\d\d(\.\d{1,2})?$/],
    [/^cmi\.interactions\.\d+\.id$/, /^[\x21-\x7e]{1,255}$/],
    [/^cmi\.interactions\.\d+\.time$/, /^\d\d:\d\d:\d\d(\.\d{1,2})?$/],
    [
      /^cmi\.interactions\.\d+\.type$/,
      /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    ],
    [/^cmi\.interactions\.\d+\.(student_response|correct_responses\.0\.pattern)$/, feedback],
    [/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong|unanticipated|neutral|\d+(\.\d+)?)$/],
    [/^cmi\.interactions\.\d+\.latency$/, /^\d\d(\d\d)?:\d\d:\d\d(\.\d{1,2})?$/],
  ],
  '2004': [
    [/^cmi\.completion_status$/, /^(completed|incomplete|not attempted|unknown)$/],
    [/^cmi\.success_status$/, /^(passed|failed|unknown)$/],
    [/^cmi\.exit$/, /^(time-out|suspend|logout|normal|)$/],
    [/^cmi\.location$/, ascii(1000)],
    [/^cmi\.suspend_data$/, ascii(64_000)],
    [/^cmi\.progress_measure$/, within(0, 1)],
    [/^cmi\.score\.scaled$/, within(-1, 1)],
    [/^cmi\.score\.(raw|min|max)$/, within(0, 100)],
    [/^cmi\.session_time$/, /^P(\d+D)?T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/],
    [/^cmi\.interactions\.\d+\.id$/, /^[\x21-\x7e]{1,4000}$/],
    [/^cmi\.interactions\.\d+\.timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/],
    [
      /^cmi\.interactions\.\d+\.type$/,
      /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
    ],
    [/^cmi\.interactions\.\d+\.(learner_response|correct_responses\.0\.pattern)$/, ascii(4000)],
    [/^cmi\.interactions\.\d+\.result$/, /^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d+)?)$/],
    [/^cmi\.interactions\.\d+\.latency$/, /^P(\d+D)?T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/],
  ],
};

/** Whether an element may be set to a value; null for an element that may not be set at all. */
export function accepts(version: Version, element: string, value: unknown): boolean | null {
  const form = rules[version].find(([name]) => name.test(element))?.[1];
  if (!form) return null;
  return typeof value === 'string' && (typeof form === 'function' ? form(value) : form.test(value));
}
