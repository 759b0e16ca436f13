import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { en } from '../src/chapters/neuron/check/en';
import { items } from '../src/chapters/neuron/check/items';
import { steps } from '../src/chapters/neuron/steps';
import { createRng } from '../src/math/rng';
import { parseResume, printResume } from '../src/portal/resume';
import { axeViolations } from './axe';
import { expect, test } from './fixtures';

const root = dirname(import.meta.dirname);
const EXPECT = { timeout: 30_000 };
type Version = '1.2' | '2004';

test.describe.configure({ mode: 'default' });
test.setTimeout(300_000);

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deep-rounds-lms-'));
  cpSync(join(root, 'dist-harness'), folder, { recursive: true });
  cpSync(join(root, 'dist'), join(folder, 'package'), { recursive: true });
  const page = join(folder, 'package', 'package.html');
  const said = 'chapter=neuron&amp;lang=both&amp;format=scorm12&amp;pass=80&amp;id=scorm-test';
  const html = readFileSync(page, 'utf8').replace(/(name="deep-rounds" content=")[^"]*/, `$1${said}`);
  writeFileSync(page, html);
  server = await serve(folder);
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
test.beforeEach(async ({ homes, context }) => {
  homes.push(server.url);
  // A portal's page has a policy of its own: ours shows no frames.
  await context.route('**/lms.html*', (route) => route.fulfill({ path: join(folder, 'lms.html') }));
});

const lessonIn = (page: Page): FrameLocator => page.frameLocator('iframe');
const stepName = (lesson: FrameLocator) => lesson.locator('.embed-head h1');
const title = (stop: number) => new RegExp(`Step ${stop + 1} of ${steps.length}`);
const sign = (lesson: FrameLocator) => lesson.locator('[data-save]');
const setFault = (page: Page, fault: 'none' | 'throw' | 'refuse' | 'gone') =>
  page.evaluate((next) => {
    window.lms.fault = next;
  }, fault);

/** Opens the lesson from the portal, in this window or in a new one. */
async function launch(context: BrowserContext, version: Version, page?: Page): Promise<Page> {
  const opened = page ?? (await context.newPage());
  await opened.goto(`${server.url}lms.html?version=${version}`);
  await expect(sign(lessonIn(opened))).toBeVisible(EXPECT);
  return opened;
}

/** Closes a window as a hand does: its page hears that it leaves. */
async function closeTab(page: Page): Promise<void> {
  const gone = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await gone;
}

interface Database {
  readonly suspend_data?: string;
  readonly completion_status?: string;
  readonly success_status?: string;
  readonly score?: { readonly scaled?: string };
  readonly core?: {
    readonly lesson_status: string;
    readonly lesson_location: string;
    readonly exit: string;
    readonly score: { readonly raw: string };
  };
  readonly interactions?: Readonly<Record<string, { readonly id: string; readonly result: string }>>;
}

/** The portal's database, read by a page of its own. */
async function database(context: BrowserContext): Promise<Database> {
  const page = await context.newPage();
  await page.goto(`${server.url}blank.html`);
  const stored = await page.evaluate(() => localStorage.getItem('lms') ?? '{}');
  await page.close();
  return JSON.parse(stored) as Database;
}

/** Puts the learner further than they are: all steps opened, all questions but one answered right, the check open. */
async function workedAtHome(context: BrowserContext, last: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${server.url}blank.html`);
  const stored = JSON.parse(await page.evaluate(() => localStorage.getItem('lms') ?? '{}')) as Database;
  const rest = items
    .filter(({ id }) => id !== last)
    .map(({ id }) => [id, { given: 'x', right: true }] as const);
  const suspend_data = printResume({
    ...parseResume(stored.suspend_data ?? null),
    checking: true,
    seen: steps.map(({ id }) => id),
    check: { attempt: 1, best: null, answers: Object.fromEntries(rest) },
  });
  await page.evaluate(
    (text) => localStorage.setItem('lms', text),
    JSON.stringify({ ...stored, suspend_data }),
  );
  await page.close();
}

const wrongs = (page: Page) => page.evaluate(() => window.lms.wrongs);

for (const version of ['1.2', '2004'] as const)
  test(`SCORM ${version}: start, answer, close the tab, come back, finish`, async ({ context }) => {
    const first = await launch(context, version);
    let lesson = lessonIn(first);
    await expect(stepName(lesson)).toHaveText(title(0));
    await lesson.getByRole('button', { name: 'Continue' }).click();
    await lesson.getByRole('button', { name: 'Continue' }).click();
    await expect(stepName(lesson)).toHaveText(title(2));
    await lesson.getByRole('radio', { name: /high-grade side shrinks/ }).check();
    await lesson.getByRole('button', { name: 'Commit' }).click();
    await expect(lesson.getByText('3 of 31 steps')).toBeVisible();
    await lesson.getByRole('button', { name: 'ES', exact: true }).click();
    await expect(lesson.getByText('3 de 31 pasos')).toBeVisible();
    expect(await wrongs(first)).toEqual([]);
    await closeTab(first);

    const between = await database(context);
    expect(between.core?.lesson_status ?? between.completion_status).toBe('incomplete');
    expect(parseResume(between.suspend_data ?? null)).toMatchObject({
      at: 'bias',
      seen: ['two-findings', 'weights', 'bias'],
      answers: { bias: { given: 'highShrinks', right: false } },
    });
    expect(Object.values(between.interactions ?? {}).map(({ id }) => id)).toEqual(['step-bias']);

    const second = await launch(context, version);
    lesson = lessonIn(second);
    await expect(stepName(lesson)).toHaveText(/Paso 3 de 31/);
    await expect(lesson.locator('.predict input:checked')).toBeDisabled();
    await lesson.getByRole('button', { name: 'EN', exact: true }).click();
    await second.evaluate(() => window.lms.leave());
    await expect.poll(() => second.url()).toContain('blank.html');

    await workedAtHome(context, 'from-clinic-to-screening');
    const third = await launch(context, version, second);
    lesson = lessonIn(third);
    const right = en['from-clinic-to-screening']!.options!['lower-bias']!;
    await lesson.getByRole('radio', { name: right }).check(EXPECT);
    await lesson.locator('form.check-card [type=submit]').click();
    await expect(sign(lesson)).toHaveAttribute('data-save', 'saved');
    const passed = await database(context);
    if (version === '1.2') {
      expect(passed.core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
    } else {
      expect(passed).toMatchObject({ completion_status: 'completed', success_status: 'passed' });
      expect(Number(passed.score?.scaled)).toBe(1);
    }
    expect(await axeViolations(third.frames()[1]!)).toEqual([]);

    await lesson.getByRole('button', { name: 'Save and exit' }).click();
    await expect(lesson.getByRole('heading', { name: 'Your work is saved' })).toBeVisible();
    const { calls, errors } = await third.evaluate(() => ({
      calls: window.lms.calls,
      errors: window.lms.wrongs,
    }));
    expect(errors).toEqual([]);
    expect(calls.filter((call) => /Finish|Terminate/.test(call))).toHaveLength(1);
    await closeTab(third);
    const end = await database(context);
    expect(end.core?.lesson_status ?? end.success_status).toBe('passed');
    expect(Object.values(end.interactions ?? {}).map(({ id }) => id)).toEqual([
      'step-bias',
      'check-from-clinic-to-screening',
    ]);
  });

test('20 restless sessions with reloads, closed tabs and a failing portal lose nothing', async ({
  context,
}) => {
  const random = createRng(20);
  const one = <V>(list: readonly V[]): V => list[random.int(list.length)]!;
  const seen = new Set<string>();
  const answered = new Set<string>();
  let page = await launch(context, '1.2');
  let stop = 0;
  seen.add(steps[0]!.id);

  for (let session = 1; session <= 20; session += 1) {
    const lesson = lessonIn(page);
    await expect(stepName(lesson), `place of session ${session}`).toHaveText(title(stop), EXPECT);
    if (random.next() < 0.4) await setFault(page, one(['throw', 'refuse', 'gone']));
    for (let act = 0; act < 2; act += 1) {
      const name = random.next() < 0.75 && stop < 6 ? 'Continue' : 'Previous';
      const next = Math.max(0, stop + (name === 'Continue' ? 1 : -1));
      if (next !== stop) await lesson.getByRole('button', { name, exact: true }).click();
      stop = next;
      await expect(stepName(lesson)).toHaveText(title(stop));
      const { id, predict } = steps[stop]!;
      seen.add(id);
      if (predict && !answered.has(id)) {
        await lesson.getByRole('radio').first().check();
        await lesson.getByRole('button', { name: 'Commit' }).click();
        answered.add(id);
      }
    }
    const way = one(['close', 'reload', 'frame', 'exit', 'leave'] as const);
    // Who closes the tab while the portal fails was told so; everybody else has the copy of this tab.
    if (way === 'close' || way === 'exit') {
      await setFault(page, 'none');
      if ((await sign(lesson).getAttribute('data-save')) === 'lost')
        await lesson.getByRole('button', { name: 'Try again' }).click();
    }
    if (way === 'close') {
      await closeTab(page);
      page = await launch(context, '1.2');
    } else if (way === 'frame') {
      // The player stays, and its session has ended: the lesson goes on where it was and says that it is not saved.
      await page.frames()[1]!.evaluate(() => location.reload());
      await expect(sign(lesson)).toHaveAttribute('data-save', 'lost', EXPECT);
      await expect(stepName(lesson)).toHaveText(title(stop), EXPECT);
      page = await launch(context, '1.2', page);
    } else if (way === 'exit') {
      await lesson.getByRole('button', { name: 'Save and exit' }).click();
      await expect(lesson.getByRole('heading', { name: 'Your work is saved' })).toBeVisible();
      page = await launch(context, '1.2', page);
    } else {
      if (way === 'leave') await page.goto(`${server.url}blank.html`);
      page = await launch(context, '1.2', page);
    }
  }
  await expect(stepName(lessonIn(page))).toHaveText(title(stop), EXPECT);
  await closeTab(page);
  const end = await database(context);
  const kept = parseResume(end.suspend_data ?? null);
  expect([...kept.seen].sort()).toEqual([...seen].sort());
  expect(Object.keys(kept.answers).sort()).toEqual([...answered].sort());
  const told = new Set(Object.values(end.interactions ?? {}).map(({ id }) => id));
  expect([...told].sort()).toEqual([...answered].map((id) => `step-${id}`).sort());
  expect(end.core?.lesson_status).toBe('incomplete');
});
