import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 A and AA. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

type WithAxe = typeof globalThis & {
  axe?: { run: (context: Document | string, options: RunOptions) => Promise<AxeResults> };
};

/**
 * What breaks the rules of WCAG 2.2 A and AA in a page or one frame, or in the part of it that `within` selects: a line
 * for each rule. A document is given axe once and keeps it, which takes a tenth of the time of a new start each time.
 */
export async function axeViolations(where: Page | Frame, within?: string): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in globalThis))) await where.evaluate(source);
  return where.evaluate(
    async ([rules, selector]) => {
      const { violations } = await (globalThis as WithAxe).axe!.run(selector ?? document, rules);
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`).join(' | ')}`,
      );
    },
    [options, within] as const,
  );
}
