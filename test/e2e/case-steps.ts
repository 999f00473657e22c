import type { Locator, Page } from 'playwright-core';

/** The open window. */
export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** A step of a case by its words: the page's one button, or the entry behind `⋯`. */
export async function begin(page: Page, words: string): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name: words, exact: true });
  if ((await button.count()) > 0) await button.click();
  else {
    await page.getByRole('main').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: words }).click();
  }
  await dialog(page).waitFor();
}

/** Saves the open window and waits until it is gone. */
export async function save(page: Page, words: string): Promise<void> {
  await dialog(page).getByRole('button', { name: words, exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
}

/** Picks from a list, in the open window if there is one. */
export async function pick(page: Page, label: RegExp, option: RegExp): Promise<void> {
  const scope = (await dialog(page).count()) > 0 ? dialog(page) : page;
  await scope.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** A choice among chips: the box itself is hidden, its label is clicked. */
export async function choose(page: Page, words: string): Promise<void> {
  await page.locator('label').filter({ hasText: words }).click();
}
