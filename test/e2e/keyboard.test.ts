import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { picture } from './browser.ts';
import { type Desk, heading, openDesk, PASSPHRASE } from './desk.ts';

describe('without a mouse', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
  });

  it('creates a vault, logs a request, reads why the date is what it is, and locks', async ({ onTestFailed }) => {
    const { page } = desk;
    onTestFailed(() => picture(page, 'keyboard-failed'));
    await page.getByRole('button', { name: 'Create the vault' }).waitFor();

    await typeInto(page, 'Name of the vault', 'Keys only');
    await typeInto(page, 'Your name', 'Kim Key');
    await typeInto(page, 'Passphrase', PASSPHRASE);
    await typeInto(page, 'Passphrase again', PASSPHRASE);
    await tabTo(page, 'An empty register');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, 'Overview');

    await page.keyboard.press('n');
    await heading(page, 'Log a request');
    await typeInto(page, 'Name', 'Ελένη Παπαδοπούλου');
    await typeInto(page, 'What they ask, in their words', 'Ποια δεδομένα μου έχετε;');
    await tabTo(page, 'Access · Art. 15');
    await page.keyboard.press('Space');
    await tabTo(page, 'Log request');
    await page.keyboard.press('Enter');
    await heading(page, /^2026-\d{4}/);
    const reference = await page.getByRole('heading', { level: 1 }).innerText();

    await tabTo(page, 'Why this date?');
    await page.keyboard.press('Enter');
    await page.getByText('GDPR Art. 12(3)').first().waitFor();

    await page.keyboard.press('Control+k');
    await page.locator('[role=dialog] input:focus').waitFor();
    await page.keyboard.type(reference);
    await page.getByRole('dialog').getByText(reference).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+l');
    await page.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(desk.problems).toEqual([]);
  });
});

/** The accessible name of what has the focus, as a screen reader would begin to say it. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
    return (element.getAttribute('aria-label') ?? labels[0]?.innerText ?? element.innerText)
      .replace(/\s*\*$/, '')
      .trim();
  });

/** Presses Tab until something of this name has the focus; gives up after a full round. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never reaches “${name}”`);
}

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}
