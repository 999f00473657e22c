import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, openDesk } from './desk.ts';

const window = (page: Page): Locator => page.getByRole('dialog');
const gone = (page: Page): Promise<void> => window(page).waitFor({ state: 'detached' });
const documents = (page: Page): Locator => page.getByRole('region', { name: 'Documents' });

describe('sending, in a real browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await createVault(desk.page, 'example');
  });
  afterAll(async () => {
    await desk.close();
  });

  it('writes one kind of letter for several requests', async ({ onTestFailed }) => {
    onTestFailed(() => picture(desk.page, 'sending-batch-failed'));
    const { page } = desk;
    await page.getByRole('navigation').first().getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('link', { name: 'Letters for several requests' }).click();
    await page.getByRole('heading', { level: 1, name: 'One letter for several requests' }).waitFor();
    await page.getByRole('radio', { name: 'Notice of extension' }).check();
    await page.getByLabel(/^The reason, in words/).fill('A system is being moved to another provider.');
    // Some are answered in a language no speaker has reviewed: that is said, and confirmed, once for all of them.
    await page.getByLabel(/^Use wording that is not reviewed/).check();
    await page.getByLabel('Choose all that are ready').check();
    await picture(page, 'sending-batch');
    expect(await axeViolations(page)).toEqual([]);
    const act = page.getByRole('button', { name: /^Write \d+ letters?$/ });
    const count = Number(/\d+/.exec((await act.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(1);
    await act.click();
    await page.getByText(`${count} letters are written.`).waitFor({ timeout: 60_000 });
    await picture(page, 'sending-batch-done');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByText('Written', { exact: true }).count()).toBe(count);
    await page.getByRole('row').filter({ hasText: 'Written' }).first().getByRole('rowheader').getByRole('link').click();
  });

  it('hands a letter over as a draft for the mail program', async ({ onTestFailed }) => {
    onTestFailed(() => picture(desk.page, 'sending-mail-failed'));
    const { page } = desk;
    await documents(page)
      .getByRole('button', { name: /^As e-mail/ })
      .first()
      .click();
    await window(page).getByLabel('Subject').waitFor();
    const subject = await window(page).getByLabel('Subject').inputValue();
    expect(subject).toContain('When we will answer your request');
    await picture(page, 'sending-mail');
    expect(await axeViolations(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await window(page).getByRole('button', { name: 'Save as draft (.eml)' }).click();
    const mail = await PostalMime.parse(readFileSync(await (await download).path()));
    expect(mail.subject).toBe(subject);
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf']);
    await window(page).getByRole('button', { name: 'Close' }).last().click();
    await gone(page);
  });

  it('takes down where it went and what shows it, and opens the question when it comes back', async ({
    onTestFailed,
  }) => {
    onTestFailed(() => picture(desk.page, 'sending-return-failed'));
    const { page } = desk;
    await documents(page)
      .getByRole('button', { name: /^Mark as sent/ })
      .first()
      .click();
    const sending = window(page);
    await sending.getByLabel('Sent to').fill('somebody.else@example.org');
    await sending.getByText(/^This is not the address the case holds/).waitFor();
    const proof = { name: 'receipt.txt', mimeType: 'text/plain', buffer: Buffer.from('delivered') };
    await sending.locator('input[type=file]').setInputFiles(proof);
    await picture(page, 'sending-sent-form');
    expect(await axeViolations(page)).toEqual([]);
    await sending.getByRole('button', { name: 'Mark as sent' }).click();
    await gone(page);
    await documents(page).getByText('to somebody.else@example.org').waitFor();
    await documents(page).getByText('Shown by receipt.txt').waitFor();

    await documents(page)
      .getByRole('button', { name: /^Came back/ })
      .first()
      .click();
    await window(page)
      .getByLabel(/^Why it came back/)
      .fill('Mailbox unknown.');
    await picture(page, 'sending-return-form');
    expect(await axeViolations(page)).toEqual([]);
    await window(page).getByRole('button', { name: 'Record that it came back' }).click();
    await gone(page);
    await documents(page)
      .getByText(/^Came back on .*: Mailbox unknown\.$/)
      .waitFor();
    await picture(page, 'sending-returned');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByText(/^Document .* came back undelivered on /).waitFor();
  });
});
