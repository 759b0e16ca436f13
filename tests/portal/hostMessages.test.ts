import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHostMessage } from '../../src/portal/hostMessages';

const ours = (parts: object) => readHostMessage({ app: 'deep-rounds', version: 1, ...parts });

describe('readHostMessage', () => {
  test('2,000 random messages never throw and never come back as an order', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withDate: true, withNullPrototype: true }), (data) => {
        expect(readHostMessage(data)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test('2,000 random messages in our name give an order of the closed set, with bounded content, or a refusal', () => {
    const type = fc.oneof(
      fc.constantFrom('hello', 'saved', 'goto', 'language', 'theme', '__proto__', 'constructor', 'toString'),
      fc.anything(),
    );
    const value = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.double(),
      fc.constantFrom('en', 'check', 'dark', 3),
    );
    const content = fc.record(
      {
        type,
        resume: value,
        mode: value,
        passMark: value,
        confirms: value,
        to: value,
        language: value,
        theme: value,
        ok: value,
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(content, (parts) => {
        const read = ours(parts);
        expect(read).not.toBeNull();
        if (read && 'refused' in read) expect(read.about.length).toBeLessThanOrEqual(40);
        else {
          expect(['hello', 'saved', 'goto', 'language', 'theme']).toContain(read?.type);
          expect(JSON.stringify(read).length).toBeLessThan(2 * 3500 + 200);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('hello needs nothing, and brings what it has', () => {
    expect(ours({ type: 'hello' })).toEqual({
      type: 'hello',
      resume: null,
      mode: 'normal',
      passMark: null,
      confirms: false,
    });
    expect(ours({ type: 'hello', resume: '1~x', mode: 'review', passMark: 0.5, confirms: true })).toEqual({
      type: 'hello',
      resume: '1~x',
      mode: 'review',
      passMark: 0.5,
      confirms: true,
    });
  });

  test.each([
    [{ type: 'hello', resume: 'é' }, 'content'],
    [{ type: 'hello', resume: 'x'.repeat(3501) }, 'content'],
    [{ type: 'hello', passMark: 1.01 }, 'content'],
    [{ type: 'hello', passMark: Number.NaN }, 'content'],
    [{ type: 'hello', mode: 'admin' }, 'content'],
    [{ type: 'goto', to: 0 }, 'content'],
    [{ type: 'goto', to: 1.5 }, 'content'],
    [{ type: 'goto', to: '<b>' }, 'content'],
    [{ type: 'goto' }, 'content'],
    [{ type: 'language', language: 'fr' }, 'content'],
    [{ type: 'theme', theme: 'pink' }, 'content'],
    [{ type: 'saved', ok: 1 }, 'content'],
    [{ type: 'eval', code: 'alert(1)' }, 'unknown'],
    [{ type: '__proto__' }, 'unknown'],
    [{ type: 'hello', version: 2 }, 'version'],
  ])('%j is refused: %s', (parts, reason) => {
    expect(ours(parts)).toMatchObject({ refused: reason });
  });

  test('unknown keys are ignored', () => {
    expect(ours({ type: 'goto', to: 4, then: 'format the disk' })).toEqual({ type: 'goto', to: 4 });
    expect(ours({ type: 'goto', to: 'check' })).toEqual({ type: 'goto', to: 'check' });
  });
});
