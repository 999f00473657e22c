import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

describe('the end of a line in a real browser', () => {
  let desk: Desk;
  /** The example has cases of its own: ours has the number after theirs. */
  let number: string;
  beforeAll(async () => {
    desk = await openDesk();
    await createVault(desk.page, 'example');
    number = await logRequest(desk.page);
  });
  afterAll(async () => {
    await desk.close();
  });

  it('refuses on a cited ground only, tells the person, and lives through a dispute', async ({ onTestFailed }) => {
    onTestFailed(() => picture(desk.page, 'endings-refusal-failed'));
    const { page } = desk;
    await lineAct(page, 'Access', 'Close this line…');
    await choose(page, window(page).getByLabel('Outcome'), 'Refused');
    // Until when the whole right may be refused is said where it is decided.
    await window(page).getByText('A whole right may be refused until Wed 23 Dec 2026').waitFor();
    await window(page)
      .getByLabel(/^Reasons in plain words/)
      .fill('You ask for the same copy every week.');
    await window(page).getByRole('button', { name: 'Close line' }).click();
    await window(page).getByRole('alert').getByText('Add the provision this rests on').waitFor();
    await window(page).getByRole('button', { name: 'Add a provision' }).click();
    await choose(page, window(page).getByLabel('Provision 1', { exact: true }), /^GDPR Art\. 12\(5\): .*excessive/);
    await window(page)
      .getByLabel(/^Facts for provision 1/)
      .fill('Eleven requests since September.');
    await window(page)
      .getByLabel(/^Why provision 1 is necessary/)
      .fill('Each takes a day, and nothing has changed between them.');
    await picture(page, 'endings-closing');
    await window(page).getByRole('button', { name: 'Close line' }).click();
    await gone(page);

    await row(page, 'Access').getByText('Facts: Eleven requests since September.').waitFor();

    const endings = page.getByRole('region', { name: 'Outcome and disputes' });
    await endings.getByRole('button', { name: 'Write outcome letter' }).click();
    const letter = window(page);
    expect(await letter.getByLabel(/^Signed by/).inputValue()).not.toBe('');
    await letter.getByText('Still open, and not in this letter: Erasure, Portability.').waitFor();
    await letter.getByLabel(/^Introduction/).fill('Thank you for your message.');
    await letter.getByLabel(/^Signed by/).fill('Ann Other');
    await picture(page, 'endings-letter');
    expect(await axeViolations(page)).toEqual([]);
    await letter.getByRole('button', { name: 'Write letter' }).click();
    await endings.getByRole('link', { name: `Letter ${number}-D1` }).waitFor({ timeout: 60_000 });
    const text = await saved(page, `${number}-D1`);
    for (const expected of [
      'Thank you for your message.',
      'We do not give you access to the data you asked for.',
      'You ask for the same copy every week.',
      'GDPR Art. 12(5): The request is excessive',
      'Office of the Information and Data Protection Commissioner',
      'judicial remedy',
      'Ann Other',
    ])
      expect(text).toContain(expected);
    await endings.getByRole('button', { name: /^Mark as sent/ }).click();
    await window(page).getByRole('button', { name: 'Mark as sent' }).click();
    await endings.getByText('Sent on 23 Nov 2026').waitFor();

    await lineAct(page, 'Access', 'Disputed…');
    await choose(page, window(page).getByLabel('Disputed by'), 'Supervisory authority');
    await window(page).getByLabel('Their reference').fill('CDP/7/2026');
    await window(page).getByLabel('What is disputed').fill('The authority finds the ground too thin.');
    await window(page).getByLabel('Date they set').fill('11.12.2026');
    await window(page).getByRole('button', { name: 'Open the dispute' }).click();
    await window(page).getByRole('alert').getByText('Please fill this in.').waitFor();
    await window(page)
      .getByLabel(/^Where the date is written/)
      .fill('Order of 23 November');
    await picture(page, 'endings-dispute');
    await window(page).getByRole('button', { name: 'Open the dispute' }).click();
    await endings.getByText('Kept while disputed').waitFor();
    await row(page, 'Access').getByText('Fri 11 Dec 2026').waitFor();
    await row(page, 'Access').getByText('Order of 23 November').waitFor();

    await lineAct(page, 'Access', 'Remove the set date…');
    await window(page)
      .getByLabel(/^Reason/)
      .fill('The order was lifted.');
    await window(page).getByRole('button', { name: 'Remove the date' }).click();
    await row(page, 'Access').getByText('Wed 23 Dec 2026').first().waitFor();
    await endings.getByRole('button', { name: /^Settle/ }).click();
    await window(page)
      .getByLabel(/^Result/)
      .fill('The copy is handed over.');
    await window(page).getByRole('button', { name: 'Settle' }).click();
    await endings.getByText('Result: The copy is handed over.').waitFor();
    expect(await endings.getByText('Kept while disputed').count()).toBe(0);
    await row(page, 'Access').getByText('Before that: Refused on 23 Nov 2026').waitFor();
    expect(desk.problems).toEqual([]);
  });

  it('passes on a line that is another controller’s', async ({ onTestFailed }) => {
    onTestFailed(() => picture(desk.page, 'endings-processor-failed'));
    const { page } = desk;
    await lineAct(page, 'Portability', 'We process for another…');
    await window(page)
      .getByLabel(/^Controller/)
      .fill('Gull Ltd');
    await window(page)
      .getByLabel(/^Address of the controller/)
      .fill('9 Pier\nGzira');
    await window(page)
      .getByLabel(/^Clause of the contract/)
      .fill('clause 11.2');
    await window(page)
      .getByLabel(/^Date by the contract/)
      .fill('30.11.2026');
    await picture(page, 'endings-processor');
    await window(page).getByRole('button', { name: 'Save' }).click();
    await row(page, 'Portability').getByText('Mon 30 Nov 2026').waitFor();
    const passed = page.getByRole('region', { name: 'Processed for another controller' });
    await passed.getByRole('button', { name: /^Write letter/ }).click();
    // Whoever signed the last letter is proposed again.
    expect(
      await window(page)
        .getByLabel(/^Signed by/)
        .inputValue(),
    ).toBe('Ann Other');
    await picture(page, 'endings-sign');
    await window(page).getByRole('button', { name: 'Write letter' }).click();
    await passed.getByRole('link', { name: `Letter ${number}-D2` }).waitFor({ timeout: 60_000 });
    const note = await saved(page, `${number}-D2`);
    for (const expected of ['Gull Ltd', 'clause 11.2', '30 November 2026', 'Please tell me', 'Ann Other'])
      expect(note).toContain(expected);
    await passed.getByRole('button', { name: 'Mark as forwarded' }).click();
    await window(page).getByRole('button', { name: 'Mark as sent' }).click();
    await passed.getByText('Forwarded', { exact: true }).waitFor();
    await lineAct(page, 'Portability', 'Close this line…');
    await window(page).getByRole('button', { name: 'Close line' }).click();
    await row(page, 'Portability').getByText('Passed to the controller on 23 Nov 2026').waitFor();
    expect(desk.problems).toEqual([]);
  });

  it('erases knowingly, and tells everybody who had the data', async ({ onTestFailed }) => {
    onTestFailed(() => picture(desk.page, 'endings-erasure-failed'));
    const { page } = desk;
    const waits = `Access or portability of the same person is still open (${number})`;
    await row(page, 'Erasure').getByText(waits).waitFor();
    await lineAct(page, 'Erasure', 'Close this line…');
    await window(page).getByText(waits).waitFor();
    await window(page)
      .getByLabel(/^Reason to erase/)
      .fill('She has her copy already and asks for it now.');
    await picture(page, 'endings-erasure');
    await window(page).getByRole('button', { name: 'Close line' }).click();
    await gone(page);

    const recipients = page.getByRole('region', { name: 'Recipients to be told (Art. 19)' });
    const known = await recipients.getByRole('listitem').count();
    expect(known).toBeGreaterThan(0);
    await recipients.getByRole('button', { name: 'Add recipient' }).click();
    await window(page)
      .getByLabel(/^Recipient/)
      .fill('Credit Bureau');
    await window(page).getByRole('button', { name: 'Add recipient' }).click();
    await recipients.getByText(`0 of ${known + 1} told`).waitFor();
    for (const button of await recipients.getByRole('button', { name: /^Record: / }).all()) {
      const bureau = (await button.getAttribute('aria-label')) === 'Record: Credit Bureau';
      await button.click();
      if (bureau)
        await window(page)
          .getByLabel(/^Why telling them/)
          .fill('It was dissolved in May.');
      else {
        await window(page)
          .getByLabel(/^Told on/)
          .fill('today');
        await window(page).getByLabel('How it can be shown').fill('E-mail of today.');
      }
      await window(page).getByRole('button', { name: 'Record', exact: true }).click();
      await gone(page);
    }
    await recipients.getByText(`${known} of ${known + 1} told, 1 not possible`).waitFor();
    await recipients.scrollIntoViewIfNeeded();
    await picture(page, 'endings-recipients');
    expect(await axeViolations(page)).toEqual([]);
    expect(desk.problems).toEqual([]);
  });
});

const window = (page: Page): Locator => page.getByRole('dialog');
const gone = (page: Page): Promise<void> => window(page).waitFor({ state: 'detached' });

/** The clock row of one right. */
const row = (page: Page, right: string): Locator =>
  page
    .getByRole('region', { name: 'Clock' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: right, exact: true }) });

async function lineAct(page: Page, right: string, act: string): Promise<void> {
  await gone(page);
  await page.getByRole('button', { name: `Actions for ${right}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
  await window(page).waitFor();
}

async function choose(page: Page, select: Locator, option: string | RegExp): Promise<void> {
  await select.first().click();
  await page.getByRole('option', { name: option }).first().click();
}

/** The words of the file the page hands over. */
async function saved(page: Page, number: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save PDF ${number}` }).click();
  const bytes = readFileSync(await (await download).path());
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

/** Access, erasure and portability in one mail, about an activity that has recipients. */
async function logRequest(page: Page): Promise<string> {
  await page
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: /^Requests/ })
    .click();
  await page
    .getByRole('link', { name: 'Log a request' })
    .or(page.getByRole('button', { name: 'Log a request' }))
    .first()
    .click();
  await heading(page, 'Log a request');
  await page.getByLabel(/^Name( \*)?$/).fill('Marta Camilleri');
  await page.getByLabel(/^E-mail/).fill('marta@example.org');
  await page.getByLabel(/^What they ask/).fill('Please tell me what you hold about me, hand it over, then erase it.');
  for (const right of ['Access · Art. 15', 'Erasure · Art. 17', 'Portability · Art. 20'])
    await page.getByText(right).click();
  await page.getByRole('button', { name: 'Log request' }).click();
  await heading(page, /^\d{4}-\d{4}$/);
  const number = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: 'Link activities' }).click();
  await window(page).getByRole('textbox').or(window(page).getByRole('combobox')).first().fill('Orders');
  await page.getByRole('option', { name: /Orders and payment/ }).click();
  await page.keyboard.press('Escape');
  await window(page).getByRole('button', { name: 'Save choice' }).click();
  await gone(page);
  return number;
}
