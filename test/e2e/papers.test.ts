import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkConformance } from '../core/pdf/conformance.ts';
import { unzip } from '../core/papers/unzip.ts';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

/** What a button makes, as bytes, with the name it is saved under. */
async function madeBy(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  const bytes = await readFile(await download.path());
  await page.getByText(`${download.suggestedFilename()} saved.`, { exact: true }).waitFor();
  return { name: download.suggestedFilename(), bytes };
}

describe.each(['light', 'dark'] as const)('the papers in %s', (colorScheme) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ colorScheme });
    await createVault(desk.page, 'example');
    await desk.page
      .getByText(/^2026-\d{4}$/)
      .first()
      .waitFor({ timeout: 60_000 });
  });
  afterAll(async () => {
    expect(desk.problems).toEqual([]);
    await desk.close();
  });

  it('are reached from the areas, and the page is accessible', async () => {
    const { page } = desk;
    await page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Papers', exact: true }).click();
    await heading(page, 'Papers');
    await page.getByRole('button', { name: 'Breach register as PDF' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, `papers-${colorScheme}`);
  });

  it('make each register, the report of the year and a table', async () => {
    const { page } = desk;
    for (const [paper, name] of [
      ['Record of processing', 'record-of-processing_2026-11-23.pdf'],
      ['Processors', 'processors_2026-11-23.pdf'],
      ['Transfers', 'transfers_2026-11-23.pdf'],
      ['Breach register', 'breach-register_2026-11-23.pdf'],
      ['Annual report', 'annual-report_2026.pdf'],
    ] as const) {
      const made = await madeBy(page, `${paper} as PDF`);
      expect(made.name).toBe(name);
      expect(checkConformance(made.bytes)).toEqual([]);
    }
    const workbook = await madeBy(page, 'Processors as XLSX');
    expect(unzip(workbook.bytes).map(({ name }) => name)).toContain('xl/worksheets/sheet1.xml');
    expect((await madeBy(page, 'Transfers as CSV')).name).toBe('transfers_2026-11-23.csv');
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, `papers-made-${colorScheme}`);
  }, 120_000);

  it('pack an archive that opens with its password alone', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Finished letters: Choose all' }).click();
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill('short');
    await page.getByText('At least 12 characters, or none.').waitFor();
    expect(await page.getByRole('button', { name: 'Make archive' }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill('seven herons over Mdina');
    await page.getByRole('textbox', { name: 'Password once more' }).fill('seven herons over Mdina');
    expect(await axeViolations(page)).toEqual([]);
    const { name, bytes } = await madeBy(page, 'Make archive');
    expect(name).toBe('inspection_2026-11-23.zip');
    const entries = unzip(bytes, 'seven herons over Mdina');
    expect(entries.every(({ encrypted }) => encrypted)).toBe(true);
    expect(entries.map((entry) => entry.name)).toContain('SHA256SUMS');
    expect(entries.some((entry) => entry.name.startsWith('documents/2026-'))).toBe(true);
  }, 120_000);

  it('refuse a day to come where it is typed', async () => {
    const { page } = desk;
    const asOf = page.getByRole('textbox', { name: 'As of the end of' });
    await asOf.fill('24/11/26');
    await asOf.blur();
    await page.getByText('A day that has been, please.').waitFor();
    expect(await page.getByRole('button', { name: 'Transfers as PDF' }).isDisabled()).toBe(true);
  });

  it('of a request are reached from it', async () => {
    const { page } = desk;
    await page.goto(new URL('/requests?show=all', desk.served.url).href);
    await heading(page, 'Requests');
    await page.getByRole('row', { name: /2026-0002/ }).focus();
    await page.keyboard.press('Enter');
    await heading(page, /2026-0002|Søren/);
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Name, reference, or what you want to do').fill('case file');
    await page.getByText('Case file on paper').click();
    await heading(page, 'Papers');
    const made = await madeBy(page, 'Case file as PDF');
    expect(made.name).toBe('case-file_2026-0002.pdf');
    expect(checkConformance(made.bytes)).toEqual([]);
  });

  it('of a register are reached from it', async () => {
    const { page } = desk;
    await page.goto(new URL('/registers/transfers', desk.served.url).href);
    await heading(page, 'Transfers');
    await page.getByRole('link', { name: 'On paper' }).click();
    await heading(page, 'Papers');
  });
});
