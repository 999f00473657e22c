import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  // What axe-core leaves in the page it was put into.
  var axe: { run: (context: Document, options: axe.RunOptions) => Promise<axe.AxeResults> };
}

/** Every WCAG 2.2 A and AA rule and axe's own good practice; each violation as one readable line. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.documentElement.dataset.underAxe = '';
  });
  await page.evaluate(SOURCE);
  const results = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  await page.evaluate(() => {
    delete document.documentElement.dataset.underAxe;
  });
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
  );
}
