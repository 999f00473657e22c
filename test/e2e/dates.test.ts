import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
  await createVault(page, 'example');
});
afterAll(async () => {
  await desk.close();
});

async function go(path: string, title: string | RegExp): Promise<void> {
  await page.goto(new URL(path, desk.served.url).href);
  await heading(page, title);
}

async function printed(button: string | RegExp): Promise<{ readonly name: string; readonly words: string }> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const download = await saved;
  const document = await getDocumentProxy(new Uint8Array(readFileSync(await download.path())));
  const { text } = await extractText(document, { mergePages: true });
  return { name: download.suggestedFilename(), words: text.replaceAll(/\s+/g, ' ') };
}

const choose = async (label: string | RegExp, option: string | RegExp): Promise<void> => {
  await page
    .getByRole('combobox', { name: label })
    .or(page.getByRole('textbox', { name: label }))
    .first()
    .click();
  await page.getByRole('option', { name: option }).first().click();
};

describe('dates', () => {
  it('a reckoning of the calculator is printed with its reasons', async () => {
    await go('/calculator', 'Deadline calculator');
    await page.getByText('Why this date?').click();
    const { name, words } = await printed('Print this explanation');
    expect(name).toBe('why-this-date-eu-gdpr-2026-11-23.pdf');
    for (const said of ['Mon 23 Nov 2026', 'Wed 23 Dec 2026', 'Reg. 1182/71 Art. 3', 'December 2026'])
      expect(words).toContain(said);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'dates-calculator');
  });

  it('a law switched on in the settings is offered by the calculator, and for a new request', async () => {
    await go('/settings/deadlines', /Deadlines/);
    const californian = page.getByRole('checkbox', { name: /California/ });
    // A tick stands once the vault holds it.
    for (const law of [californian, page.getByRole('checkbox', { name: /Malta/ })]) {
      await law.click();
      await expect.poll(() => law.isChecked()).toBe(true);
    }
    expect(await axeViolations(page)).toEqual([]);
    await californian.scrollIntoViewIfNeeded();
    await picture(page, 'dates-further-laws');

    await go('/calculator', 'Deadline calculator');
    await choose('Law', 'California CCPA');
    await page.getByText('Thu 7 Jan 2027').first().waitFor();
    await page.getByText('Receipt is to be confirmed by').waitFor();
    await page.getByText('Why this date?').click();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'dates-california');
    await choose('Law', /Maltese DPA/);
    await page.getByText('Internal target').first().waitFor();
    expect((await printed('Print this explanation')).words).toContain('no date of the law');

    await go('/requests/new', 'Log a request');
    await page.getByText('Office and law').click();
    await page.getByText('California CCPA').first().waitFor();
    expect(await page.getByText('Swiss FADP').count()).toBe(0);
  });

  it('another region of an office shows the open dates it moves before it is saved', async () => {
    await go('/complaints/new', 'Log a complaint');
    await page.getByLabel(/^Name( \*)?$/).fill('Mairi Sample');
    await page.getByLabel(/^About, in a few words/).fill('No answer');
    await page
      .getByLabel(/^Received on/)
      .first()
      .fill('31/10/2026');
    await page.getByRole('button', { name: 'Log complaint' }).click();
    await page.waitForURL(/complaints\/[0-9a-f-]{36}/);
    await page.getByText('Why this date?').click();
    expect((await printed('Print this explanation')).words).toContain('Mon 30 Nov 2026');
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'dates-complaint');

    await go('/settings/organisation', /Organisation/);
    await page.getByRole('button', { name: 'Edit Altaro Software, London' }).click();
    await choose(/^Holiday region/, /Scotland/);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'What would move' }).waitFor();
    const row = page.getByRole('row', { name: /Mairi Sample/ });
    expect(await row.innerText()).toMatch(/Mon 30 Nov 2026\s+Tue 1 Dec 2026/);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'dates-region');
    await page.getByRole('button', { name: 'Save and move them' }).click();
    await page.getByRole('heading', { name: 'What would move' }).waitFor({ state: 'detached' });
    await go('/complaints', 'Complaints');
    await page.getByText('1 Dec 2026').first().waitFor();
  });

  it('left no error behind', () => {
    expect(desk.problems).toEqual([]);
  });
});
