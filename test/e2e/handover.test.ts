import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../electron/core/exchange/zip/read.ts';
import { xlsx } from '../core/handover/workbooks.ts';
import { sightingsInPdf, sightingsInZip } from '../core/handover/sightings.ts';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';
import { decideOpenLines } from './report-steps.ts';

const CANARY = 'Trottellumme';
const OTHERS = 'Zwergfalke';

const cell = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (...words: string[]) => `<row>${words.map(cell).join('')}</row>`;

const WORKBOOK = xlsx({
  sheets: [
    {
      name: 'Tickets',
      rows:
        row('Ticket', 'Agent', 'Words') +
        row('T-1', OTHERS, `You met ${CANARY} on Monday`) +
        row('T-2', OTHERS, 'All done'),
    },
    { name: 'Visits', rows: row('Day', 'Page') + row('2026-01-04', '/prices') },
  ],
});

describe('data handed over', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
  });

  it('come from a workbook, are redacted, looked at, finished, and packed for portability', async ({
    onTestFailed,
  }) => {
    const { page } = desk;
    onTestFailed(() => picture(page, 'handover-failed'));
    await createVault(page, 'example');
    await logRequest(page);

    // A workbook of two sheets becomes two tables.
    await page.getByRole('button', { name: 'Import a file' }).click();
    const importing = page.getByRole('dialog');
    await importing
      .locator('input[type=file]')
      .setInputFiles({ name: 'desk.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(WORKBOOK) });
    await importing.getByLabel(/^Title/).fill('Help desk');
    await importing.getByLabel(/^From which system/).fill('Help desk');
    await importing.getByRole('button', { name: 'Import a file' }).click();
    const tickets = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Help desk: Tickets' }) });
    await tickets.getByText('2 rows').first().waitFor();
    await page.getByRole('heading', { name: 'Help desk: Visits' }).waitFor();

    // A whole column by the mouse.
    await tickets.getByRole('button', { name: 'View and redact' }).click();
    const grid = page.getByRole('grid', { name: 'Rows of Help desk: Tickets' });
    await grid.getByRole('columnheader', { name: 'Agent' }).click();
    await page.getByRole('dialog', { name: 'Column “Agent”' }).getByRole('button', { name: 'Withhold' }).click();
    await tickets.getByText('1 redaction', { exact: true }).waitFor();

    // Some words of a field by the keyboard alone.
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Row 1, column “Words”' });
    const words = dialog.getByLabel('Words of the field');
    await words.focus();
    await page.keyboard.press('Control+Home');
    await pressTimes(page, 'ArrowRight', 'You met '.length);
    await pressTimes(page, 'Shift+ArrowRight', CANARY.length);
    await dialog.getByText(`${CANARY.length} characters selected`).waitFor();
    expect(await dialog.getByRole('radio', { name: 'The words selected above' }).isChecked()).toBe(true);
    await picture(page, 'handover-redact');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Withhold' }).click();
    await tickets.getByText('2 redactions', { exact: true }).waitFor();
    await picture(page, 'handover-grid');
    expect(await axeViolations(page)).toEqual([]);

    // A mark set by mistake is undone.
    await grid.getByRole('rowheader', { name: 'Row 2' }).click();
    await page.getByRole('dialog', { name: 'Row 2' }).getByRole('button', { name: 'Withhold' }).click();
    await tickets.getByText('3 redactions', { exact: true }).waitFor();
    await tickets.getByRole('button', { name: /^Undo: Row 2, / }).click();
    await tickets.getByText('2 redactions', { exact: true }).waitFor();

    await finishReport(page);
    const pdf = await downloaded(page, /^Save PDF/);
    for (const canary of [CANARY, OTHERS]) expect(await sightingsInPdf(pdf, canary)).toEqual([]);
    expect(await sightingsInPdf(pdf, 'All done')).toContain('text');

    // The package of Art. 20.
    await page
      .getByRole('link', { name: /^2026-\d{4}$/ })
      .first()
      .click();
    await heading(page, /^2026-\d{4}/);
    const portability = page.getByRole('region', { name: 'Portability package' });
    await portability.getByRole('combobox', { name: /Help desk: Visits/ }).click();
    await page.getByRole('option', { name: 'Observed' }).click();
    await portability.scrollIntoViewIfNeeded();
    await picture(page, 'handover-portability');
    await portability.getByRole('button', { name: 'Make the package' }).click();
    await page.getByText(/^Package .*-D2 is stored/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: /^Open .*-D2/ }).click();
    await page.getByRole('rowheader', { name: 'README.txt' }).waitFor();
    await picture(page, 'handover-package');
    expect(await axeViolations(page)).toEqual([]);
    const zip = await downloaded(page, /^Save ZIP/);
    for (const canary of [CANARY, OTHERS]) expect(await sightingsInZip(zip, canary)).toEqual([]);
    const archive = readZip(new Uint8Array(await zip.arrayBuffer()), 1_000_000);
    expect(archive.names).toContain('data/01-help-desk-tickets.json');
    expect(Buffer.from(archive.read('data/02-help-desk-visits.csv') ?? []).toString()).toContain('2026-01-04,/prices');
    expect(desk.problems).toEqual([]);
  });
});

async function logRequest(page: Page): Promise<void> {
  const menu = page.getByRole('navigation').first();
  await menu.getByRole('link', { name: /^Requests/ }).click();
  await page.getByRole('link', { name: 'Log a request' }).first().click();
  await heading(page, 'Log a request');
  await page.getByLabel(/^Name( \*)?$/).fill('Renata Sample');
  await page.getByLabel(/^E-mail/).fill('renata@example.org');
  await page.getByLabel(/^What they ask/).fill('Please send me my data, and in a form I can take elsewhere.');
  await page.getByText('Access · Art. 15').click();
  await page.getByText('Portability · Art. 20').click();
  await page.getByRole('button', { name: 'Log request' }).click();
  await heading(page, /^2026-\d{4}/);
  await page.getByRole('button', { name: 'Link activities' }).click();
  const picker = page.getByRole('dialog');
  for (const name of ['Orders and payment', 'Support']) {
    await picker.getByRole('textbox').or(picker.getByRole('combobox')).first().fill(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
  }
  await page.keyboard.press('Escape');
  await picker.getByRole('button', { name: 'Save choice' }).click();
  await page
    .getByRole('link', { name: /Orders and payment/ })
    .first()
    .waitFor();
}

/** Everything sayable is confirmed, the rest struck or written; then preview and finish. */
async function finishReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Prepare access report' }).first().click();
  await heading(page, /Access report/);
  await page.getByRole('button', { name: /^Confirm (all )?\d+ open lines?/ }).click();
  await page.getByText(/^\d+ of \d+ open$/).waitFor();
  await picture(page, 'handover-report');
  expect(await axeViolations(page)).toEqual([]);
  await decideOpenLines(page);
  await page.getByText('all decided').waitFor();
  await page.getByLabel(/^Signed by/).fill('Sam Sample');
  await page.getByRole('button', { name: 'Save frame' }).click();
  await page.getByText('Everything Art. 15 asks for is there.').waitFor();
  await page.getByText('Preview', { exact: true }).click();
  await page.getByText('Draft: not stored and marked as a draft on every page.').waitFor();
  await page.getByRole('button', { name: 'Finish report' }).click();
  await page.getByText(/^Report .*-D1 is finished/).waitFor({ timeout: 60_000 });
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) await page.keyboard.press(key);
}

async function downloaded(page: Page, button: RegExp): Promise<Blob> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return new Blob([readFileSync(await (await download).path())]);
}
