import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { createVault, type Desk, heading, openDesk, unlock } from './desk.ts';
import { picture } from './browser.ts';
import { decideOpenLines } from './report-steps.ts';

const WORDS = 'Dear Altaro, which data do you hold about me? <b>Żaneta</b> & family; DROP TABLE record; 🙂';
const DATA =
  'Order,Placed on,Product,Amount\nA-1,2026-01-05,Backup licence,395.00\nA-2,2026-03-11,"Support, yearly",120.00\n';

describe('the main job in a real browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
  });

  it('creates a vault, logs a request, answers it with a PDF, locks, and finds everything again', async ({
    onTestFailed,
  }) => {
    onTestFailed(() => picture(desk.page, 'main-job-failed'));
    const { page } = desk;
    await createVault(page, 'example');

    // The register is there.
    await page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: /^Activities/ })
      .click();
    await heading(page, 'Activities');
    await page.getByText('Orders and payment').first().waitFor();

    // A request comes in.
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
    await page.getByLabel(/^Name( \*)?$/).fill('Żaneta Ħebbeb');
    await page.getByLabel(/^E-mail/).fill('zaneta@example.org');
    await page.getByLabel(/^What they ask/).fill(WORDS);
    await page.getByText('Access · Art. 15').click();
    await page.getByText('Wed 23 Dec 2026').first().waitFor();
    await picture(page, 'intake');
    await page.getByRole('button', { name: 'Log request' }).click();
    await heading(page, /^2026-\d{4}/);
    const reference = await page.getByRole('heading', { level: 1 }).innerText();

    // What was asked stands there word for word, as text; the date is explained.
    await page.getByText(WORDS).first().waitFor();
    expect(await page.locator('b', { hasText: 'Żaneta' }).count()).toBe(0);
    await page.getByText('Wed 23 Dec 2026').first().waitFor();
    await page.getByText('Why this date?').first().click();
    await page.getByText('GDPR Art. 12(3)').first().waitFor();
    await picture(page, 'request');

    // Which activities concern this person.
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

    // The copy of the data comes from a file.
    await page.getByRole('button', { name: 'Import a file' }).click();
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(DATA) });
    const importing = page.getByRole('dialog');
    await importing.getByLabel(/^Title/).fill('Orders');
    await importing.getByLabel(/^From which system/).fill('Shop database');
    await importing.getByRole('button', { name: 'Import a file' }).click();
    await page.getByText('2 rows').first().waitFor();

    // The register proposes, the DPO decides.
    await page
      .getByRole('link', { name: 'Prepare access report' })
      .or(page.getByRole('button', { name: 'Prepare access report' }))
      .first()
      .click();
    await heading(page, /Access report/);
    await picture(page, 'report');
    await page
      .getByRole('button', { name: /^Confirm (all )?\d+ open lines?/ })
      .first()
      .click();
    await decideOpenLines(page);
    await page.getByText('all decided').waitFor();
    await page.getByLabel(/^Signed by/).fill('Sam Sample');
    await page.getByRole('button', { name: 'Save frame' }).click();
    await page.getByText('Everything Art. 15 asks for is there.').waitFor();
    await page.getByRole('button', { name: 'Finish report' }).click();
    await page.getByText(`Report ${reference}-D1 is finished`).first().waitFor({ timeout: 60_000 });
    await picture(page, 'report-finished');
    await page
      .getByRole('link', { name: 'Open document' })
      .or(page.getByRole('button', { name: 'Open document' }))
      .first()
      .click();
    await heading(page, new RegExp(`${reference}-D1`));
    await page
      .getByRole('toolbar', { name: 'Pages of the document' })
      .getByText(/^Page 1 of [2-9]/)
      .waitFor();
    await expect.poll(() => inkOn(page)).toBeGreaterThan(1000);
    await picture(page, 'document');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save PDF' }).click();
    const saved = readFileSync(await (await download).path());
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(saved)), { mergePages: true });
    for (const expected of [
      'Żaneta Ħebbeb',
      'ALTARO LTD',
      'Orders and payment',
      'Office of the Information and Data Protection Commissioner',
      'Support, yearly',
      'DROP TABLE record',
    ])
      expect(text).toContain(expected);

    // After lock and unlock everything is as it was.
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Żaneta');
    await unlock(page);
    await page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: /^Documents/ })
      .click();
    await page.getByText(`${reference}-D1`).first().click();
    await page.keyboard.press('Enter');
    await heading(page, new RegExp(`${reference}-D1`));
    await page.getByText(createHash('sha256').update(saved).digest('hex').slice(0, 8)).first().waitFor();
    expect(desk.problems).toEqual([]);
  });
});

/** How many dark pixels the drawn page shows: an undrawn one has none. */
const inkOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at + 3] ?? 0) > 0 && (pixels[at] ?? 255) < 100) dark += 1;
    return dark;
  });
