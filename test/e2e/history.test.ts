import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

/** The day the desk stands at, and the one before: on that there was nothing yet. */
const TODAY = '2026-11-23';
const DAY_BEFORE = '2026-11-22';

describe('how a register and its records were', () => {
  let desk: Desk;
  let page: Page;
  let record = '';
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await createVault(page, 'empty');
    for (const name of ['Locked server room', 'Encrypted disks']) {
      await open('/registers/measures/new');
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
      await page.getByRole('button', { name: 'Create', exact: true }).click();
      await heading(page, name);
    }
  }, 60_000);
  afterAll(async () => {
    await desk.close();
  });

  const look = async (name: string): Promise<void> => {
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect(await axeViolations(page), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await picture(page, `history-${name}`);
  };
  const history = () => page.getByRole('region', { name: 'History' });
  const open = (path: string) => page.goto(new URL(path, desk.served.url).href);
  const openFirst = async (): Promise<void> => {
    await page.getByRole('row').nth(1).waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('Enter');
  };
  const edit = async (field: string, words: string): Promise<void> => {
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: field, exact: true }).fill(words);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  };

  it('tells in words what a change made of a record, and offers to undo it', async () => {
    await open('/registers/measures');
    await openFirst();
    await page.waitForURL(/registers\/measures\/[0-9a-f-]{36}/);
    await history().getByText('Created').waitFor();
    record = new URL(page.url()).pathname;
    await edit('Notes', 'Checked by the auditor.');
    const notice = page.getByRole('alert').filter({ hasText: 'saved' });
    await notice.getByRole('button', { name: 'Undo' }).waitFor();
    await history().getByText('1 change: Notes').waitFor();
    await history().getByRole('cell', { name: 'Checked by the auditor.' }).waitFor();
    await look('record');

    await notice.getByRole('button', { name: 'Undo' }).click();
    await history().getByText('Change to version 2 undone').waitFor();
    expect(await history().getByText('Version 3 · current').count()).toBe(1);
  });

  it('undoes by key and brings an old version back as a new one', async () => {
    await page.locator('h1').focus();
    await page.keyboard.press('u');
    await history().getByText('Change to version 3 undone').waitFor();
    await page.getByRole('button', { name: 'Bring back version 1', exact: true }).press('Enter');
    await history().getByText('Version 1 brought back').waitFor();
    await history().getByText('Version 5 · current').waitFor();
  });

  it('says why a record was archived', async () => {
    await page.getByRole('button', { name: 'More commands' }).click();
    await page.getByRole('menuitem', { name: 'Archive…' }).click();
    await page.getByLabel('Reason').fill('Replaced by another');
    await page.getByRole('dialog').getByRole('button', { name: 'Archive', exact: true }).click();
    await history().getByText('Reason: Replaced by another').waitFor();
    await page.locator('h1').focus();
    await page.keyboard.press('u');
    await history().getByText('Archiving undone').waitFor();
  });

  it('shows a version to be read only, with the way to today and to the differences', async () => {
    await page.getByRole('link', { name: 'View version 2', exact: true }).press('Enter');
    await page.getByText(/^Version 2 of .* It is not the current one\.$/).waitFor();
    expect(new URL(page.url()).search).toBe('?version=2');
    expect(await page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
    await page.getByText('Checked by the auditor.').waitFor();
    await look('version');
    await page.getByRole('link', { name: 'Compare versions' }).click();
    await heading(page, /^Changes of/);
    await page.getByRole('row', { name: /Notes changed Checked by the auditor\./ }).waitFor();
    await look('versions-compared');
  });

  it('looks at a whole register as of a day, by dialog and by address', async () => {
    await open('/registers/measures');
    await heading(page, 'Measures');
    await page.getByRole('button', { name: 'As it was on a day…' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: /^Day/ }).fill('23.11.2026');
    await look('choose-day');
    await page.getByRole('dialog').getByRole('button', { name: 'Show' }).click();
    await page.getByText('As it was at the end of Mon 23 Nov 2026. Nothing can be changed here.').waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe(TODAY);
    await look('register-as-of');
    await openFirst();
    await page.getByText(/^As it was at the end of Mon 23 Nov 2026: version/).waitFor();
    await page.goBack();
    await page.getByText(/Nothing can be changed here/).waitFor();

    await open(`/registers/measures?on=${DAY_BEFORE}`);
    await page.getByText('Nothing on record at the end of Sun 22 Nov 2026').waitFor();
    await open(`${record}?on=${DAY_BEFORE}`);
    await page.getByText('It was created on').waitFor();
    await look('not-yet');
  });

  it('tells what two days made of a register, and of one record', async () => {
    await open(`/registers/measures/changes?from=${DAY_BEFORE}&to=${TODAY}`);
    await heading(page, 'Changes: Measures');
    await page
      .getByRole('row', { name: /Created/ })
      .first()
      .waitFor();
    await look('register-changes');
    await openFirst();
    await page.waitForURL(/\/registers\/measures\/[0-9a-f-]{36}\?on=/);
    await open(`/registers/measures/changes?from=${TODAY}&to=${DAY_BEFORE}`);
    await page.getByText('The second day must not lie before the first.').waitFor();
    await open(`${record}/changes?from=${DAY_BEFORE}&to=${TODAY}`);
    await page.getByText('It was not on record yet at the first of the two moments.').waitFor();
    await look('days-compared');
  });

  it('tells the same of an office, from the settings', async () => {
    await open('/settings/organisation');
    await page.getByRole('button', { name: 'Add an establishment' }).click();
    await page.getByRole('textbox', { name: /^Name/ }).fill('Main office');
    await page.getByRole('textbox', { name: 'Address line 1' }).fill('1 Harbour Street');
    await page.getByRole('combobox', { name: 'Country' }).fill('Malta');
    await page.getByRole('option', { name: 'Malta', exact: true }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Edit Main office' }).click();
    await page.getByRole('textbox', { name: 'Role' }).fill('answers all requests');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'History of Main office' }).click();
    await heading(page, 'History of Main office');
    await page
      .getByRole('row', { name: /^Role changed empty answers all requests/ })
      .first()
      .waitFor();
    await look('office');
    await page.getByRole('link', { name: 'Compare version 1 with the current one' }).click();
    await page.getByRole('region', { name: 'What changed' }).getByText('1 change').waitFor();
    await page.getByRole('link', { name: 'View version 1', exact: true }).click();
    await page.getByText(/^Version 1 of .* It is not the current one\.$/).waitFor();
    await page.getByText('1 Harbour Street').waitFor();
    await look('office-version');
    await page.getByRole('button', { name: 'Bring back version 1', exact: true }).click();
    await history().getByText('Version 1 brought back').waitFor();
  });
});
