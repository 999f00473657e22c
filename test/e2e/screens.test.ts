import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

/** Every screen by its address; the pattern is what its first heading says. */
const LISTS = [
  ['overview', '/', /Overview/],
  ['requests', '/requests', /Requests/],
  ['request-new', '/requests/new', /Log a request/],
  ['activities', '/registers/activities', /Activities/],
  ['activity-new', '/registers/activities/new', /activity/i],
  ['processors', '/registers/processors', /Processors/],
  ['processor-new', '/registers/processors/new', /processor/i],
  ['transfers', '/registers/transfers', /Transfers/],
  ['transfer-new', '/registers/transfers/new', /transfer/i],
  ['notices', '/registers/notices', /Notices/],
  ['findings', '/registers/findings', /Findings/],
  ['finding-new', '/registers/findings/new', /finding/i],
  ['systems', '/registers/systems', /Systems/],
  ['measures', '/registers/measures', /Measures/],
  ['cookies', '/registers/cookies', /Cookies/],
  ['consents', '/registers/consents', /Consents/],
  ['references', '/registers/references', /References/],
  ['documents', '/documents', /Documents/],
  ['breaches', '/breaches', /Breaches/],
  ['breach-new', '/breaches/new', /breach/i],
  ['complaints', '/complaints', /Complaints/],
  ['complaint-new', '/complaints/new', /complaint/i],
  ['suppression', '/suppression', /./],
  ['reminders', '/reminders', /Reminders/],
  ['calculator', '/calculator', /calculator/i],
  ['settings-appearance', '/settings/appearance', /./],
  ['settings-vault', '/settings/vault', /./],
  ['settings-organisation', '/settings/organisation', /./],
  ['settings-words', '/settings/words', /Words/],
  ['settings-journal', '/settings/journal', /./],
  ['settings-deadlines', '/settings/deadlines', /./],
  ['settings-reminders', '/settings/reminders', /./],
  ['settings-reference', '/settings/reference', /./],
  ['coverage', '/registers/notices/coverage', /Notices and registers/],
  ['settings-about', '/settings/about', /./],
  ['not-found', '/nowhere', /./],
] as const;

/** Lists whose first row is opened with the keyboard. */
const RECORDS = [
  '/requests',
  '/breaches',
  '/complaints',
  '/documents',
  '/registers/activities',
  '/registers/processors',
  '/registers/transfers',
  '/registers/notices',
  '/registers/findings',
  '/registers/measures',
  '/registers/cookies',
  '/registers/consents',
  '/registers/references',
] as const;

describe.each(['light', 'dark'] as const)('every screen in %s', (colorScheme) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ colorScheme });
  });
  afterAll(async () => {
    await desk.close();
  });

  const look = async (name: string): Promise<void> => {
    const { page } = desk;
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await axeViolations(page), `${name} in ${colorScheme}`).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'no sideways scrolling',
    ).toBeLessThanOrEqual(1280);
    await picture(page, `${colorScheme}-${name}`);
  };

  it('is accessible before a vault is open', async () => {
    await desk.page.getByRole('button', { name: 'Create the vault' }).waitFor();
    await look('create-vault');
    await createVault(desk.page, 'example');
  });

  it.each(LISTS)('%s is accessible and fits', async (name, path, title) => {
    await desk.page.goto(new URL(path, desk.served.url).href);
    await heading(desk.page, title);
    await look(name);
  });

  it.each(RECORDS)('a record of %s is accessible and fits', async (list) => {
    const { page } = desk;
    await page.goto(new URL(list, desk.served.url).href);
    await page.getByRole('row').nth(1).waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    const title = await page.locator('h1').innerText();
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/[/][a-z]+[/][0-9a-f-]{36}/);
    // Between the two pages there is none: the record's heading is another one than the list's.
    await page.waitForFunction((before) => {
      const now = document.querySelector('h1');
      return now !== null && now.innerText !== before;
    }, title);
    await look(`${list.split('/').at(-1)}-record`);
  });

  it('shows reminders and addresses of the made-up cases', async () => {
    const { page } = desk;
    await page.goto(new URL('/reminders', desk.served.url).href);
    await heading(page, /Reminders/);
    await page
      .getByRole('link', { name: /^2026-\d{4}/ })
      .first()
      .waitFor();
    await look('reminders-with-rows');
    await page.goto(new URL('/suppression', desk.served.url).href);
    await page.getByRole('row').nth(1).waitFor();
    await look('suppression-with-rows');
  });

  it('shows palette, cheat-sheet and recovery key accessibly', async () => {
    const { page } = desk;
    await page.goto(new URL('/', desk.served.url).href);
    await heading(page, /Overview/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('textbox')
      .or(page.getByRole('dialog').getByRole('combobox'))
      .or(page.getByRole('dialog').getByRole('searchbox'))
      .first()
      .fill('orders');
    await page.getByText('Orders and payment').first().waitFor();
    await look('palette');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await look('cheat-sheet');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Make a recovery key' }).click();
    await page.getByRole('dialog').waitFor();
    await look('recovery-key');
    await page.keyboard.press('Escape');
  });

  it('is accessible when locked', async () => {
    const { page } = desk;
    await page.goto(new URL('/', desk.served.url).href);
    await heading(page, /Overview/);
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
    await look('lock');
  });

  it('left no error, no violation and no rejection behind', () => {
    expect(desk.problems).toEqual([]);
  });
});
