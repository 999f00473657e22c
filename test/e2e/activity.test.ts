import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';
import { dropFiles } from './drop.ts';

describe('an activity', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await createVault(desk.page, 'empty');
  });
  afterAll(async () => {
    await desk.close();
  });

  const look = async (name: string): Promise<void> => {
    await desk.page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect(await axeViolations(desk.page), name).toEqual([]);
    await picture(desk.page, `activity-${name}`);
  };
  const open = async (path: string, title: RegExp): Promise<void> => {
    await desk.page.goto(new URL(path, desk.served.url).href);
    await heading(desk.page, title);
  };
  const section = (name: string | RegExp) => desk.page.getByRole('region', { name, exact: true });
  const group = (name: string) => desk.page.getByRole('group', { name, exact: true });
  const choose = async (within: Locator, label: string | RegExp, option: string | RegExp): Promise<void> => {
    await within.getByRole('combobox', { name: label }).click();
    await desk.page.getByRole('option', { name: option }).first().click();
  };
  const add = (list: string) => desk.page.getByRole('button', { name: `Add to ${list}` }).click();
  const text = async (name: string) => (await section(name).innerText()).replace(/\s+/g, ' ');

  it('asks only what its role, its bases and its data call for', async () => {
    const { page } = desk;
    await open('/registers/activities/new', /New activity/);
    const joint = group('Joint controllers');
    expect(await joint.count()).toBe(0);
    await choose(section('Who'), 'Role of the organisation', 'Joint controller');
    await joint.waitFor();
    await choose(section('Who'), 'Role of the organisation', 'Processor');
    expect(await joint.count()).toBe(0);
    await group('On behalf of').waitFor();
    await choose(section('Who'), 'Role of the organisation', 'Joint controller');

    const purpose = group('Purpose 1');
    expect(await purpose.getByLabel('Balancing of interests').count()).toBe(0);
    await choose(purpose, 'Legal basis', /Legitimate interests/);
    await purpose.getByLabel('Balancing of interests').first().waitFor();
    expect(await purpose.getByLabel('Condition for special categories').count()).toBe(0);
    await add('Categories of data');
    await group('Category 1').getByLabel('Special category (Art. 9)').check();
    await group('Category 1')
      .getByLabel(/^Convictions/)
      .check();
    await purpose.getByLabel('Condition for special categories').first().waitFor();
    await purpose.getByLabel('Law that allows data on convictions').waitFor();
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await look('form');
  });

  it('is filled in whole and reads in words', async () => {
    const { page } = desk;
    await section('Who').getByLabel(/^Name/).fill('Night club bookings');
    await add('Joint controllers');
    await group('Controller 1')
      .getByLabel(/^Controller/)
      .fill('Twin Ltd');
    await group('Controller 1').getByLabel('Essence of the arrangement (Art. 26)').fill('Twin answers requests.');
    const purpose = group('Purpose 1');
    await purpose.getByLabel(/^Purpose/).fill('to let guests in');
    await choose(purpose, 'Balancing of interests', /^Done$/);
    await purpose.getByLabel('Result').fill('The guests expect it.');
    await purpose.getByLabel('Done on').fill('2026-03-02');
    await choose(purpose, 'Condition for special categories', /Explicit consent/);
    await purpose.getByLabel('Law that allows data on convictions').fill('Licensing Act, s. 3');
    const people = section('Whose data').getByRole('combobox', { name: 'Categories of people' });
    await people.fill('guests');
    await people.press('Enter');
    const category = group('Category 1');
    await category.getByLabel(/^Category/).fill('Door records');
    await category.getByLabel('Period').fill('3');
    await choose(category, 'Unit', 'Years');
    await category.getByLabel('Runs from').fill('the last visit');
    await category.getByLabel('Because of').fill('Limitation Act');
    await category.getByLabel('How it is deleted').fill('overwritten nightly');
    await add('Recipients');
    await group('Recipient 1')
      .getByLabel(/^Recipient/)
      .fill('Door Staff Ltd');
    await group('Recipient 1').getByLabel('Until').fill('2026-01-31');
    await page.getByLabel('Large scale').check();
    await page.getByLabel(/^Vulnerable people/).check();
    await page.getByText('2 of the nine criteria apply').waitFor();
    await choose(section('Impact assessment'), 'Result of the screening', 'Assessment done');
    await section('Impact assessment').getByLabel('Screened on').fill('2026-02-01');
    await section('Impact assessment').getByLabel('Assessment', { exact: true }).fill('DPIA-7');
    const care = section('Looked after');
    await care.getByLabel('Department').fill('Front of house');
    await care.getByLabel('Owner').fill('Olga Door');
    await care.getByLabel('Reviewed every … months').fill('12');
    await care.getByLabel('Next review').fill('2027-03-01');
    const tags = care.getByRole('combobox', { name: 'Tags' });
    await tags.fill('nightlife');
    await tags.press('Enter');
    await page.keyboard.press('Escape');
    await look('form-whole');
    await page.getByRole('button', { name: 'Create' }).click();

    await heading(page, 'Night club bookings');
    await page.getByText('Joint controller', { exact: true }).waitFor();
    expect(await text('Who')).toContain('Twin Ltd Not stated Twin answers requests.');
    expect(await text('Why')).toContain('Explicit consent Art. 9(2)(a) Licensing Act, s. 3 Art. 10');
    expect(await text('Why')).toContain('Balancing of interests: Done');
    expect(await text('Which data')).toContain('Door records Art. 9 Art. 10');
    expect(await text('How long')).toContain('3 years from the last visit Limitation Act overwritten nightly');
    expect(await text('To whom')).toContain('Door Staff Ltd past, until Sat 31 Jan 2026');
    expect(await text('Impact assessment')).toContain('Large scale');
    expect(await text('Looked after')).toContain('every 12 months');
    await look('record');
  });

  it('keeps files, handed out and removed with a reason', async () => {
    const { page } = desk;
    await dropFiles(page, 'proof-of-identity.eml');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('proof-of-identity.eml').waitFor();
    await choose(dialog, 'What it is', 'Assessment');
    await look('attachment-add');
    await dialog.getByRole('button', { name: 'Keep 1 file' }).click();
    const files = section('Attachments');
    await files.getByRole('row', { name: /proof-of-identity/ }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      files.getByRole('button', { name: 'Save a copy: proof-of-identity.eml' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('proof-of-identity.eml');
    await files.scrollIntoViewIfNeeded();
    await look('attachments');

    await dropFiles(page, 'proof-of-identity.eml');
    await dialog.getByRole('button', { name: 'Keep 1 file' }).click();
    await dialog.getByText(/kept here already/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await files.getByRole('button', { name: 'Remove proof-of-identity.eml' }).click();
    await page.getByRole('button', { name: 'Remove the file' }).click();
    await page.getByText('Please fill this in.').waitFor();
    await page.getByLabel(/^Reason/).fill('The wrong file');
    await page.getByRole('button', { name: 'Remove the file' }).click();
    await files.getByText(/No files/).waitFor();
    await section('History').getByText('File removed').waitFor();
  });

  it('follows when a word is renamed, and two words become one', async () => {
    const { page } = desk;
    const activity = page.url();
    await open('/settings/words', /Words/);
    await look('words');
    await page.getByText('Tags', { exact: true }).click();
    await page.getByRole('button', { name: 'Rename or merge “nightlife”' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^New name/).fill('evening');
    await dialog.getByText('Changes 1 record.').waitFor();
    await dialog.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.getByRole('button', { name: /Where “evening” is used: 1 record/ }).click();
    await dialog.getByRole('link', { name: 'Night club bookings' }).waitFor();
    await look('word-used');
    await page.keyboard.press('Escape');

    await page.getByLabel('Add a word').fill('Evening');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('much like “evening”').waitFor();
    await page.getByRole('button', { name: 'Rename or merge “Evening”', exact: true }).click();
    await dialog.getByLabel(/^New name/).fill('evening');
    await dialog.getByText(/is a word already/).waitFor();
    // Leaves the field, and with it the list of what is offered.
    await page.keyboard.press('Tab');
    await look('word-merge');
    await dialog.getByRole('button', { name: 'Merge the two' }).click();
    await page.getByText('much like “evening”').waitFor({ state: 'detached' });

    await page.goto(activity);
    await heading(page, 'Night club bookings');
    expect(await text('Looked after')).toContain('evening');
  });

  it('names the measure that stays when two are merged', async () => {
    const { page } = desk;
    for (const name of ['Encryption at rest', 'Disk encryption']) {
      await open('/registers/measures/new', /New measure/);
      await page.getByLabel(/^Name/).fill(name);
      await page.getByRole('button', { name: 'Create' }).click();
      await heading(page, name);
    }
    await page.getByRole('button', { name: 'More commands' }).click();
    await page.getByRole('menuitem', { name: /Merge into another/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'The record that stays' }).click();
    await page.getByRole('option', { name: /Encryption at rest/ }).click();
    await dialog.getByLabel(/^Reason/).fill('The same measure');
    await look('merge');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await heading(page, 'Encryption at rest');
    await section('History').getByText('Merged with a double').waitFor();
  });

  it('leaves no complaint in the console', () => {
    // The file that was there already was refused, and the browser tells of each refusal.
    expect(desk.problems.filter((problem) => !problem.includes('409 (Conflict)'))).toEqual([]);
  });
});
