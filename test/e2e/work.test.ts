import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

describe('the everyday work on a request', () => {
  let desk: Desk;
  let page: Page;
  let dialog: Locator;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    dialog = page.getByRole('dialog');
    await createVault(page, 'example');
    await logRequest(page);
    await linkOrders(page);
  });
  afterAll(async () => {
    await desk.close();
  });

  const within = (name: string) => page.getByRole('region', { name, exact: true });
  const task = (name: string) => within('Tasks').getByRole('checkbox', { name });
  const looks = async (name: string) => {
    await dialog.waitFor({ state: 'hidden' });
    expect(await axeViolations(page), name).toEqual([]);
    await picture(page, `work-${name}`);
  };

  it('plans tasks by right, and ticks, unticks, changes, adds and removes them', async ({ onTestFailed }) => {
    onTestFailed(() => picture(page, 'work-tasks-failed'));
    const tasks = within('Tasks');
    // An objection to marketing has its tasks the day it comes.
    await task('Enter in the suppression list').waitFor();
    await tasks.getByRole('button', { name: 'Plan tasks: Access' }).click();
    await tasks.getByText('0 of 8 done').waitFor();
    await tasks.getByRole('button', { name: 'Add missing steps: Access' }).click();
    await page.getByText('Every step of the plan is there already.').waitFor();
    await tasks.getByText('0 of 8 done').waitFor();

    // One key finishes a task today, and opens it again.
    await task('Redact data of others').focus();
    await page.keyboard.press('Space');
    await tasks.getByText('1 of 8 done').waitFor();
    await tasks.getByText('done 23 Nov 2026 by Sam Sample').waitFor();
    await page.keyboard.press('Space');
    await tasks.getByText('0 of 8 done').waitFor();

    // Several ticked at once do not get in each other's way.
    await task('Redact data of others').click();
    await task('Review the answer').click();
    await tasks.getByText('2 of 8 done').waitFor();

    // What must leave a trace asks for it.
    await task('Stop mailings from every system').click();
    await dialog.getByRole('button', { name: 'Mark as done' }).click();
    await dialog.getByText('Please say how this can be shown').first().waitFor();
    await dialog.getByLabel(/^How this can be shown/).fill('Unsubscribed in the mailer, screenshot kept.');
    await dialog.getByRole('button', { name: 'Mark as done' }).click();
    await tasks.getByText('Unsubscribed in the mailer').waitFor();
    expect(await task('Stop mailings from every system').isChecked()).toBe(true);

    // A task of one's own, by key; then another owner and a day that has passed.
    await page.locator('h1').click();
    await page.keyboard.press('k');
    await dialog.getByLabel(/^In own words/).fill('Ring the archive');
    await dialog.getByRole('button', { name: 'Add task' }).click();
    await task('Ring the archive').waitFor();
    await tasks.getByRole('button', { name: 'More for the task “Ring the archive”' }).click();
    await page.getByRole('menuitem', { name: 'Change…' }).click();
    await dialog.getByLabel(/^Who does it/).fill('Lena');
    await dialog.getByLabel(/^Due/).fill('yesterday');
    await dialog.getByRole('button', { name: 'Save task' }).click();
    await tasks.getByText('overdue since 22 Nov 2026').waitFor();
    await tasks.getByText('1 overdue').waitFor();
    await looks('tasks');
    await tasks.getByRole('button', { name: 'More for the task “Ring the archive”' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await task('Ring the archive').waitFor({ state: 'detached' });
    await within('Timeline').getByText('Task removed: Ring the archive').waitFor();
  });

  it('notes a call, newest first, by key', async ({ onTestFailed }) => {
    onTestFailed(() => picture(page, 'work-contacts-failed'));
    await page.locator('h1').click();
    await page.keyboard.press('p');
    await dialog.getByLabel(/^What was said/).fill('Asks how long it takes.');
    await dialog.getByLabel(/^At/).fill('9.30');
    await dialog.getByRole('button', { name: 'Add note' }).click();
    await dialog.getByText('A time of day, like 09:30.').first().waitFor();
    await dialog.getByLabel(/^At/).fill('09:30');
    await dialog.getByRole('button', { name: 'Add note' }).click();
    const calls = within('Calls and mails');
    await calls.getByText('Call from Renata Sample').waitFor();
    await calls.getByRole('button', { name: 'Note a call or mail' }).click();
    await dialog.getByLabel(/^What was said/).fill('Told: before Christmas.');
    await choose(page, dialog, 'Direction', 'We turned to them');
    await choose(page, dialog, 'Means', 'E-mail');
    await dialog.getByLabel(/^At/).fill('11:00');
    await dialog.getByRole('button', { name: 'Add note' }).click();
    await calls.getByText('E-mail to Renata Sample').waitFor();
    const notes = await calls.getByRole('listitem').allInnerTexts();
    expect(notes.map((note) => /E-mail to|Call from/.exec(note)?.[0])).toEqual(['E-mail to', 'Call from']);
  });

  it('says whom it waits for, until it waits no longer', async ({ onTestFailed }) => {
    onTestFailed(() => picture(page, 'work-waits-failed'));
    const waits = within('What the request waits for');
    await waits.getByText('Waits for nobody.').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('w');
    await dialog.getByLabel(/^Waiting for/).fill('outside counsel');
    await dialog.getByLabel(/^Since/).fill('19.11.');
    await dialog.getByLabel(/^What for/).fill('a word on the old invoices');
    await dialog.getByRole('button', { name: 'Note the wait' }).click();
    await waits.getByText('outside counsel').waitFor();
    expect(await waits.innerText()).toMatch(/a word on the old invoices\s*since 19 Nov 2026 · 4 days/);
    await looks('waits');
    await waits.getByRole('button', { name: 'No longer waiting' }).click();
    await waits.getByText('Waits for nobody.').waitFor();
  });

  it('asks for searches, records their answers, and closes access as no data held', async ({ onTestFailed }) => {
    onTestFailed(() => picture(page, 'work-searches-failed'));
    const log = within('Searches');
    await log.getByText('0 of 4 linked systems answered').waitFor();

    // Too early: nobody has looked anywhere.
    await closeAsNoDataHeld(page, dialog);
    await dialog.getByText('Not yet searched without result (4)').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    // Every linked system and one named by hand, in one step.
    await page.locator('h1').click();
    await page.keyboard.press('s');
    await dialog.getByLabel(/^Whom is asked( \*)?$/).fill('Sam in IT');
    await dialog.getByLabel('Whom is asked about Orders and payment').fill('Lena');
    await dialog.getByLabel(/^Another system/).fill('Paper archive');
    await dialog.getByRole('button', { name: 'Note 5 questions' }).click();
    await log.getByRole('row', { name: /^Orders and payment.*Lena/ }).waitFor();
    await log.getByRole('row', { name: /^Paper archive.*named by hand.*Sam in IT/ }).waitFor();
    await within('What the request waits for').getByText('Lena', { exact: true }).waitFor();
    await looks('searches-asked');

    const answer = async (system: string, result: string, note = '') => {
      await log.getByRole('button', { name: `Record answer: ${system}` }).click();
      await dialog.getByLabel(result, { exact: true }).check();
      await dialog.getByLabel(/^Note/).fill(note);
      await dialog.getByRole('button', { name: 'Record answer' }).click();
      await dialog.waitFor({ state: 'hidden' });
    };
    const systems = await log.getByRole('rowheader').allInnerTexts();
    const linked = systems.filter((system) => !system.startsWith('Paper archive'));
    expect(linked).toHaveLength(4);
    for (const system of linked)
      if (system === 'Orders and payment') await answer(system, 'Found', 'A namesake in Gozo.');
      else await answer(system, 'Nothing found');
    await log.getByText('4 of 4 linked systems answered').waitFor();
    // The answers are the tasks done: nothing is ticked twice.
    expect(await task('Search Orders and payment').isChecked()).toBe(true);

    // Something was found, so another look is needed before anybody says there is nothing.
    await closeAsNoDataHeld(page, dialog);
    await dialog.getByText('Not yet searched without result: Orders and payment').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await log.getByRole('button', { name: 'Ask again: Orders and payment' }).click();
    expect(await dialog.getByLabel(/^Whom is asked/).inputValue()).toBe('Lena');
    await dialog.getByRole('button', { name: 'Note the question' }).click();
    await answer('Orders and payment', 'Nothing found', 'The namesake is somebody else.');
    await answer('Paper archive', 'Nothing found');
    await within('What the request waits for').getByText('Waits for nobody.').waitFor();
    await looks('searches-answered');

    await closeAsNoDataHeld(page, dialog);
    await dialog.waitFor({ state: 'hidden' });
    await within('Clock').getByText('No data held').waitFor();
    await looks('no-data-held');
    // The two refusals above are all the browser has to tell.
    expect(desk.problems.map((problem) => /status of \d+/.exec(problem)?.[0] ?? problem)).toEqual([
      'status of 409',
      'status of 409',
    ]);
  });
});

async function logRequest(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await heading(page, 'Log a request');
  await page.getByLabel(/^Name( \*)?$/).fill('Renata Sample');
  await page.getByLabel(/^What they ask/).fill('Which data do you hold about me? And no more mails.');
  await page.getByText('Access · Art. 15').click();
  await page.getByText(/^Objection to marketing ·/).click();
  await page.getByLabel(/^Reached us on/).fill('19.11.');
  await page.getByRole('button', { name: 'Log request' }).click();
  await heading(page, /^\d{4}-\d{4}$/);
}

/** The page's first step: what the request is about. */
async function linkOrders(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Link activities' }).click();
  const picker = page.getByRole('dialog');
  await picker.getByRole('textbox').or(picker.getByRole('combobox')).first().fill('Orders');
  await page.getByRole('option', { name: /Orders and payment/ }).click();
  await page.keyboard.press('Escape');
  await picker.getByRole('button', { name: 'Save choice' }).click();
  await page
    .getByRole('link', { name: /Orders and payment/ })
    .first()
    .waitFor();
}

async function choose(page: Page, dialog: Locator, label: string, option: string): Promise<void> {
  await dialog
    .getByRole('combobox', { name: label })
    .or(dialog.getByRole('textbox', { name: label }))
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function closeAsNoDataHeld(page: Page, dialog: Locator): Promise<void> {
  await page.getByRole('button', { name: 'Actions for Access' }).click();
  await page.getByRole('menuitem', { name: 'Close this line…' }).click();
  await choose(page, dialog, 'Outcome', 'No data held');
  await dialog.getByText('Before “no data held”').waitFor();
  await dialog.getByRole('button', { name: 'Close line' }).click();
}
