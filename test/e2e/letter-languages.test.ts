import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { dialog, save } from './case-steps.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

describe('a letter in wording nobody has reviewed', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await createVault(desk.page, 'example');
  });
  afterAll(async () => {
    await desk.close();
  });

  const choose = async (language: string): Promise<void> => {
    await desk.page.getByLabel('Language of the letter').first().click();
    await desk.page.getByRole('option', { name: language, exact: true }).click();
  };
  const look = async (name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme });
      expect(await axeViolations(desk.page), `${colorScheme} ${name}`).toEqual([]);
      await picture(desk.page, `${colorScheme}-language-${name}`);
    }
  };

  it('says so, is refused, and is written once that is known', async () => {
    const { page } = desk;
    await page.goto(new URL('/requests/new', desk.served.url).href);
    await heading(page, /Log a request/);
    await page.getByLabel(/^Name/).first().fill('Ivy Brown');
    await page.getByText('Access · Art. 15').click();
    await page.getByRole('button', { name: 'Log request' }).click();
    await page.waitForURL(/requests\/[0-9a-f-]{36}/);
    await page.getByRole('button', { name: 'Write acknowledgement' }).click();
    await choose('German');
    await dialog(page).getByText('No speaker of German').waitFor();
    await look('letter');
    await dialog(page).getByRole('button', { name: 'Write letter' }).click();
    await dialog(page).getByRole('alert').getByText('confirm that you know this').waitFor();
    await dialog(page).getByLabel('I know that this wording is not reviewed').check();
    await save(page, 'Write letter');
    await page.getByText('in wording not reviewed by a speaker').first().waitFor();
  });

  it('is a report of which the register’s words stay as they are, and English is one step away', async () => {
    const { page } = desk;
    await page.goto(`${page.url()}/report`);
    await heading(page, /Access report/);
    await choose('Maltese');
    await page.getByText('What comes from the register').waitFor();
    await page.getByText('Inżommu t-talba tiegħek').waitFor();
    await look('report');
    await page.getByRole('button', { name: 'Write it in English' }).click();
    await page.getByText('We keep your request').waitFor();
    await page.getByText('Wording not reviewed').waitFor({ state: 'hidden' });
  });
});
