import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { begin, dialog, save } from './case-steps.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

describe.each(['light', 'dark'] as const)('letters in %s', (colorScheme) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ colorScheme });
    await createVault(desk.page, 'example');
  });
  afterAll(async () => {
    await desk.close();
  });

  const look = async (name: string): Promise<void> => {
    await desk.page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect(await axeViolations(desk.page), name).toEqual([]);
    await picture(desk.page, `${colorScheme}-letter-${name}`);
  };
  const open = async (path: string, title: RegExp): Promise<void> => {
    await desk.page.goto(new URL(path, desk.served.url).href);
    await heading(desk.page, title);
  };
  const section = (name: string) => desk.page.getByRole('region', { name, exact: true });

  it('acknowledge a request first, after a look that stores nothing', async ({ onTestFailed }) => {
    onTestFailed(() => picture(desk.page, `${colorScheme}-letter-failed`));
    const { page } = desk;
    await open('/requests/new', /Log a request/);
    await page.getByLabel(/^Name/).first().fill('Ivy Brown');
    await page.getByText('Rectification · Art. 16').click();
    await page.getByRole('button', { name: 'Log request' }).click();
    await page.waitForURL(/requests\/[0-9a-f-]{36}/);
    await section('Acknowledgement').getByRole('button', { name: 'Write acknowledgement' }).click();
    await dialog(page).getByText('How long the file is kept is not said.').waitFor();
    await dialog(page).getByLabel('How long the file is kept').fill('for three years after our answer');
    await dialog(page).getByText('How long the file is kept is not said.').waitFor({ state: 'hidden' });
    await look('acknowledgement');
    await dialog(page).getByRole('button', { name: 'Preview' }).click();
    await dialog(page).getByText('A draft: nothing is stored.').waitFor();
    await dialog(page).locator('canvas').first().waitFor({ timeout: 60_000 });
    await look('preview');
    await dialog(page).getByRole('button', { name: 'Back to the words' }).click();
    expect(await dialog(page).getByLabel('How long the file is kept').inputValue()).toBe(
      'for three years after our answer',
    );
    await save(page, 'Write letter');
    await section('Acknowledgement')
      .getByRole('link', { name: /^Letter/ })
      .waitFor();
    await section('Acknowledgement')
      .getByRole('button', { name: /^Mark as sent/ })
      .click();
    await save(page, 'Mark as sent');
    await section('Acknowledgement').getByText('Sent on 23 Nov 2026').waitFor();
  });

  it('are not written while the law’s content is missing, and say which', async () => {
    const { page } = desk;
    await page
      .getByRole('button', { name: /Close: Rectification|Close rectification/i })
      .first()
      .click();
    await dialog(page).getByRole('button', { name: 'Close line' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await section('Outcome and disputes').getByRole('button', { name: 'Write outcome letter' }).click();
    const missing = dialog(page).getByText('What was corrected is not written down. (GDPR Art. 12(3))');
    await missing.waitFor();
    await look('missing');
    await dialog(page).getByRole('button', { name: 'Write letter' }).click();
    await dialog(page).getByRole('alert').getByText('What was corrected is not written down.').first().waitFor();
    await dialog(page).getByLabel('Rectification: What was corrected').fill('Your street is now Mill Lane.');
    await missing.waitFor({ state: 'hidden' });
    await save(page, 'Write letter');
    await section('Outcome and disputes')
      .getByRole('link', { name: /^Letter/ })
      .waitFor();
    await section('Recipients to be told (Art. 19)').getByRole('button', { name: 'Add recipient' }).click();
    await dialog(page)
      .getByLabel(/^Recipient/)
      .fill('Carrier Ltd');
    await save(page, 'Add recipient');
    await page.getByRole('button', { name: 'Write notice: Carrier Ltd' }).click();
    expect(await dialog(page).getByLabel('What has changed').inputValue()).toBe('Your street is now Mill Lane.');
    await look('recipient');
    await save(page, 'Write letter');
  });

  it('acknowledge a complaint, and meet its date when they are sent', async () => {
    const { page } = desk;
    await open('/complaints/new', /Log a complaint/);
    await page.getByLabel(/^Name/).fill('Ivy Brown');
    await page.getByLabel(/About, in a few words/).fill('Her answer was not complete');
    await page.getByLabel(/^Received on/).fill('9 Nov 2026');
    await page.getByRole('button', { name: 'Log complaint' }).click();
    await heading(page, /Her answer/);
    await section('Letters').getByRole('button', { name: 'Write acknowledgement' }).click();
    await look('complaint');
    await save(page, 'Write letter');
    await section('Letters')
      .getByRole('button', { name: /^Mark as sent/ })
      .click();
    await save(page, 'Mark as sent');
    await section('Acknowledgement').getByText('Acknowledged in time').waitFor();
    await section('Letters').getByText('Sent on 23 Nov 2026').waitFor();
    await look('complaint-page');
    await section('Letters').getByRole('link').first().click();
    await heading(page, /-D1$/);
    await page.getByRole('link', { name: /^Open C-/ }).waitFor();
  });

  it('tell the people of a breach', async ({ onTestFailed }) => {
    onTestFailed(() => picture(desk.page, `${colorScheme}-letter-breach-failed`));
    const { page } = desk;
    await open('/breaches', /Breaches/);
    await page.getByText('B-03', { exact: true }).dblclick();
    await page.waitForURL(/breaches\/[0-9a-f-]{36}/);
    await begin(page, 'Write notice to persons');
    await dialog(page).getByText('What people can do to protect themselves is not said.').waitFor();
    await look('breach');
  });
});
