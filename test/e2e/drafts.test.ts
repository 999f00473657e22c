import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, NOW, openDesk } from './desk.ts';

const RESUMED = 'You typed this earlier and have not saved it yet.';

describe('words typed and not saved', () => {
  let desk: Desk;
  /** Where the record is that was saved from a draft. */
  let record: string;
  beforeAll(async () => {
    desk = await openDesk();
    await createVault(desk.page, 'example');
  });
  afterAll(async () => {
    await desk.close();
  });

  const goTo = (path: string) => desk.page.goto(new URL(path, desk.served.url).href);
  /** Until what was typed is written: each keeping is a call to the core. */
  const kept = () => desk.page.waitForResponse((response) => response.url().endsWith('/drafts/keep') && response.ok());

  it('in a register form are there when the app is started again, are saved, and are gone then', async () => {
    const { page } = desk;
    await goTo('/registers/measures/new');
    const name = page.getByLabel(/^Name/).first();
    const written = kept();
    await name.fill('Locked cabinets');
    expect(await page.getByText('saving').count()).toBe(0);
    await written;

    await desk.reopenAt(NOW);
    await goTo('/registers/measures/new');
    await page.getByText(RESUMED).waitFor();
    expect(await name.inputValue()).toBe('Locked cabinets');
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'draft-resumed');
    await page.getByRole('button', { name: 'Create' }).click();
    await heading(page, 'Locked cabinets');
    record = new URL(page.url()).pathname;

    await desk.reopenAt(NOW);
    await goTo('/registers/measures/new');
    await name.waitFor();
    expect(await name.inputValue()).toBe('');
    expect(await page.getByText(RESUMED).count()).toBe(0);
  });

  it('of a record bring its form back after the page was loaded anew, and can be discarded', async () => {
    const { page } = desk;
    await goTo(record);
    await heading(page, 'Locked cabinets');
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    const name = page.getByLabel(/^Name/).first();
    const written = kept();
    await name.fill('Locked cupboards');
    await written;
    await page.reload();
    await page.getByText(RESUMED).waitFor();
    expect(await name.inputValue()).toBe('Locked cupboards');
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await expect.poll(() => name.inputValue()).toBe('Locked cabinets');
    expect(await page.getByText(RESUMED).count()).toBe(0);
    await page.reload();
    await heading(page, 'Locked cabinets');
  });

  it('in a dialog of a request outlive a lock at once and the end of the app', async () => {
    const { page } = desk;
    await goTo('/requests');
    await page
      .getByRole('row', { name: /2026-\d{4}/ })
      .first()
      .click();
    await page.keyboard.press('Enter');
    await heading(page, /^2026-\d{4}/);
    const path = new URL(page.url()).pathname;
    const dialog = page.getByRole('dialog');
    const note = dialog.getByRole('textbox').first();
    const openNote = async () => {
      await page.getByRole('button', { name: 'More commands' }).click();
      await page.getByRole('menuitem', { name: /Add a note/ }).click();
    };
    await openNote();
    await note.fill('She called back: only the orders matter to her.');
    // Before the words have settled: the lock itself writes them.
    await page.keyboard.press('ControlOrMeta+l');
    await page.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('called back');

    await desk.reopenAt(NOW);
    await goTo(path);
    await heading(page, /^2026-\d{4}/);
    await openNote();
    await dialog.getByText(RESUMED).waitFor();
    expect(await note.inputValue()).toBe('She called back: only the orders matter to her.');
    await picture(page, 'draft-dialog');
    await dialog.locator('button[type=submit]').click();
    await page.getByText('She called back: only the orders matter to her.').first().waitFor();
    await openNote();
    await note.waitFor();
    expect(await note.inputValue()).toBe('');
  });

  it('are written at once when the page goes', async () => {
    const { page } = desk;
    await goTo('/registers/notices/new');
    const field = page.getByRole('textbox').first();
    await field.fill('Half a notice');
    // Less than the second after which they would be written anyhow.
    await page.reload();
    await page.getByText(RESUMED).waitFor();
    expect(await field.inputValue()).toBe('Half a notice');
  });

  it('meet the conflict view when the record was saved meanwhile', async () => {
    const { page } = desk;
    await goTo(record);
    await heading(page, 'Locked cabinets');
    const other = await desk.context.newPage();
    other.setDefaultTimeout(15_000);
    await other.goto(desk.served.url);
    await heading(other, 'Overview');
    await other.goto(page.url());
    await heading(other, 'Locked cabinets');

    await other.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await other.getByLabel(/^Name/).first().fill('Theirs');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await heading(other, 'Theirs');

    await heading(page, 'Theirs');
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    const written = kept();
    await page.getByLabel(/^Name/).first().fill('Mine');
    await written;
    await page.goto('about:blank');
    await other.getByRole('button', { name: 'More commands' }).click();
    await other.getByRole('menuitem', { name: /Undo the last change/ }).click();
    await heading(other, 'Locked cabinets');

    await page.goto(other.url());
    await page.getByText(RESUMED).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('This record was saved by somebody else meanwhile').waitFor();
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await expect.poll(() => page.getByLabel(/^Name/).first().inputValue()).toBe('Locked cabinets');
    await other.close();
  });

  it('leave no complaint in the console', () => {
    expect(desk.problems.filter((problem) => !problem.includes('409 (Conflict)'))).toEqual([]);
  });
});
