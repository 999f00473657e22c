import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the register leaves blank is written, what it cannot say of automated decisions is struck. */
export async function decideOpenLines(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Confirm (all )?\d+ open lines?/ }).waitFor({ state: 'detached' });
  const open = page.getByRole('listitem', { name: /: Open$/ });
  for (let left = await open.count(); left > 0; left -= 1) {
    const line = open.first();
    const label = await line.getAttribute('aria-label');
    if (label?.startsWith('Automated') === true) await line.getByRole('button', { name: 'Strike' }).click();
    else {
      await line.getByRole('button', { name: 'Edit' }).click();
      await open.first().getByRole('textbox').fill('As told to the person.');
      await page.getByRole('button', { name: 'Save wording' }).click();
    }
    await expect.poll(() => open.count()).toBe(left - 1);
  }
}
