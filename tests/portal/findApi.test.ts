import { expect, test, vi } from 'vitest';
import { chooseReporter } from '../../src/portal/chooseReporter';
import { findApi } from '../../src/portal/findApi';

type Fake = Record<string, unknown>;

/** A window inside another; the outermost is its own parent. */
function windowIn(parent: Fake | null, more: Fake = {}): Fake {
  const made: Fake = { opener: null, location: { search: '' }, addEventListener: () => undefined, ...more };
  made['parent'] = parent ?? made;
  return made;
}
const asWindow = (fake: Fake) => fake as unknown as Window;
const api = { LMSInitialize: () => 'true' };
const api2004 = { Initialize: () => 'true' };

/** A window of another origin: every look into it throws, but for its own parent. */
const foreign = (parent: Fake | null) => {
  const inner = windowIn(parent);
  return new Proxy(inner, {
    get(target, name) {
      if (name === 'parent') return target['parent'] === inner ? inner : target['parent'];
      throw new DOMException('Blocked', 'SecurityError');
    },
  });
};

test('findApi looks through parents, past foreign ones, then behind the opener', () => {
  const outer = windowIn(null, { API: api });
  expect(findApi(asWindow(windowIn(windowIn(outer))), 'API')).toBe(api);
  expect(findApi(asWindow(windowIn(foreign(outer))), 'API')).toBe(api);
  expect(findApi(asWindow(windowIn(null, { opener: windowIn(outer) })), 'API')).toBe(api);
  expect(findApi(asWindow(windowIn(windowIn(null, { opener: outer }))), 'API')).toBe(api);
  expect(findApi(asWindow(windowIn(outer)), 'API_1484_11')).toBeNull();
});

test('findApi is not taken in by an element of that name, nor by windows without an end', () => {
  expect(findApi(asWindow(windowIn(null, { API: { tagName: 'DIV' } })), 'API')).toBeNull();
  const endless = (): Fake => ({
    opener: null,
    get parent() {
      return endless();
    },
  });
  expect(findApi(asWindow(endless()), 'API')).toBeNull();
});

const others = () => {
  const reporter = (kind: 'cmi5' | 'message') => vi.fn(async () => ({ kind }) as never);
  return { cmi5: reporter('cmi5'), message: reporter('message') };
};
const launch = '?endpoint=a&fetch=b&actor=c&activityId=d&registration=e';

test.each([
  ['scorm12', windowIn(windowIn(null, { API: api, API_1484_11: api2004 })), 'scorm12'],
  ['scorm2004', windowIn(windowIn(null, { API: api, API_1484_11: api2004 })), 'scorm2004'],
  ['web', windowIn(windowIn(null, { API_1484_11: api2004 })), 'scorm2004'],
  ['scorm12', windowIn(null, { location: { search: launch } }), 'cmi5'],
  ['scorm12', windowIn(null), 'none'],
  ['scorm12', windowIn(windowIn(null)), 'scorm12'],
  ['scorm2004', windowIn(foreign(null)), 'scorm2004'],
  ['web', windowIn(windowIn(null)), 'message'],
  ['cmi5', windowIn(windowIn(null)), 'message'],
  ['web', windowIn(null, { opener: windowIn(null) }), 'none'],
] as const)('chooseReporter(%s) goes by what is there: %#', async (format, page, kind) => {
  vi.stubGlobal('window', page);
  const reporter = await chooseReporter(format, asWindow(page), others());
  vi.unstubAllGlobals();
  expect(reporter.kind).toBe(kind);
});

test('a reporter whose code does not come leaves the lesson alone', async () => {
  const lost = { ...others(), message: () => Promise.reject(new Error('offline')) };
  expect((await chooseReporter('web', asWindow(windowIn(windowIn(null))), lost)).kind).toBe('none');
});
