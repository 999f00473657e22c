import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { begin, dialog, save } from './case-steps.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

describe.each(['light', 'dark'] as const)('complaints in %s', (colorScheme) => {
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
    await picture(desk.page, `${colorScheme}-complaint-${name}`);
  };
  const open = async (path: string, title: RegExp): Promise<void> => {
    await desk.page.goto(new URL(path, desk.served.url).href);
    await heading(desk.page, title);
  };
  const section = (name: string) => desk.page.getByRole('region', { name, exact: true });

  it('are acknowledged within thirty days, shown while they are typed', async () => {
    const { page } = desk;
    await open('/requests/new', /Log a request/);
    await page.getByLabel(/^Name/).first().fill('Ivy Brown');
    await page.getByText('Access · Art. 15').click();
    await page.getByRole('button', { name: 'Log request' }).click();
    await page.waitForURL(/requests\/[0-9a-f-]{36}/);
    await open('/complaints/new', /Log a complaint/);
    await page.getByLabel(/^Name/).fill('Ivy Brown');
    await page.getByLabel(/About, in a few words/).fill('Her answer was not complete');
    await page.getByLabel(/word for word/).fill('You did not send my chat messages.');
    await page.getByLabel(/^Received on/).fill('9 Nov 2026');
    await page.getByRole('combobox', { name: 'Request complained about' }).fill('Ivy');
    await page.getByRole('option', { name: /Ivy Brown/ }).click();
    await page
      .getByRole('complementary', { name: 'What follows' })
      .getByText('Acknowledge by Wed 9 Dec 2026')
      .waitFor();
    await look('new');
    await page.getByRole('button', { name: 'Log complaint' }).click();
    await heading(page, /Her answer/);
    await look('page');
    await begin(page, 'Acknowledge receipt');
    await look('acknowledge');
    await save(page, 'Record');
    await section('Acknowledgement').getByText('Acknowledged in time').waitFor();
    await section('Acknowledgement').getByText('It was to be acknowledged by Wed 9 Dec 2026').waitFor();
  });

  it('go over steps to an outcome, and close when it was told', async () => {
    const { page } = desk;
    await begin(page, 'Add a step');
    await dialog(page).getByLabel('What was done').fill('Asked support for the chat export.');
    await save(page, 'Add step');
    await section('Steps').getByText('Asked support for the chat export.').waitFor();
    await begin(page, 'Decide the outcome');
    await dialog(page).getByLabel('Reasons').fill('The chats were missing.');
    await look('outcome');
    await save(page, 'Record outcome');
    await page.getByText('Outcome to be told', { exact: true }).waitFor();
    await begin(page, 'Record that the outcome was told');
    await dialog(page).getByLabel('Complainant told on').fill('today');
    await save(page, 'Record outcome');
    await page.getByText('Closed', { exact: true }).waitFor();
    await section('Timeline').getByText('Outcome told on 23 Nov 2026: Upheld').waitFor();
    await look('closed');
  });

  it('lead to the request they are about, and back', async () => {
    const { page } = desk;
    await section('Linked records')
      .getByRole('link', { name: /Ivy Brown/ })
      .click();
    await page.waitForURL(/requests\/[0-9a-f-]{36}/);
    await page.getByRole('main').locator('a[href*="/complaints/"]').click();
    await heading(page, /Her answer/);
  });

  it('open again with a reason, and close at once when they are withdrawn', async () => {
    const { page } = desk;
    await begin(page, 'Open again');
    await dialog(page).getByLabel('Reason').fill('More came up.');
    await save(page, 'Open again');
    await section('Outcome').getByText('Not decided yet.').waitFor();
    await begin(page, 'Decide the outcome');
    await dialog(page).getByRole('combobox', { name: 'Outcome' }).click();
    await page.getByRole('option', { name: 'Withdrawn' }).click();
    await dialog(page).getByText('closed without telling an outcome').waitFor();
    await dialog(page).getByLabel('Reasons').fill('She wrote so.');
    await save(page, 'Record outcome');
    await page.getByText('Closed', { exact: true }).waitFor();
    await open('/complaints', /Complaints/);
    await page.getByRole('row').nth(1).waitFor();
    await look('list');
  });

  it('left no error behind', () => {
    expect(desk.problems).toEqual([]);
  });
});
