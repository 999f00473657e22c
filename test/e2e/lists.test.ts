import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { type Desk, heading, openDesk, unlock } from './desk.ts';
import { manyActivities } from './many-activities.ts';

const COUNT = 2000;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ prepare: manyActivities(COUNT) });
  await unlock(desk.page);
  await heading(desk.page, 'Overview');
}, 180_000);
afterAll(async () => {
  await desk.close();
});
beforeEach(async () => {
  await desk.page.goto(new URL('/registers/activities', desk.served.url).href);
  await firstRow().getByText('PA-01', { exact: true }).waitFor();
});
afterEach(() => {
  expect(desk.problems.splice(0)).toEqual([]);
});

const grid = () => desk.page.getByRole('grid', { name: 'Activities' });
const firstRow = () => desk.page.locator('tr[data-line="0"]');
const row = (name: string | RegExp) => grid().getByRole('row', { name });
const chosen = (words: string) => desk.page.getByRole('status').getByText(words);

describe('the list of two thousand activities', () => {
  it('holds only what is in view, and its end at one key', async () => {
    expect(await grid().getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
    expect(await grid().locator('tr[data-row]').count()).toBeLessThan(80);
    await firstRow().focus();
    await desk.page.keyboard.press('End');
    await row(/PA-2000/).waitFor();
    expect(await desk.page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe(
      String(COUNT + 1),
    );
    await picture(desk.page, 'list-end');
  });

  it('sorts, filters and groups, and finds all that again by way of a record', async () => {
    const { page } = desk;
    await grid().getByRole('button', { name: 'Name' }).click();
    await firstRow()
      .getByText(/durée du contrat/)
      .waitFor();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('menuitem', { name: 'Ended' }).click();
    await page.getByText(`${COUNT / 4} found`).waitFor();
    await page.getByRole('button', { name: 'Group' }).click();
    await page.getByRole('menuitem', { name: 'Owner' }).click();
    const anna = page.getByRole('row', { name: /^anna \d+/ });
    await anna.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'list-grouped');
    await anna.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => anna.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Activities' }).first().waitFor();
    await page.goBack();
    await page.getByText(`${COUNT / 4} found`).waitFor();
    await anna.waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    // The address says it all: whoever is given it sees the same.
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByText(`${COUNT / 4} found`).waitFor();
    await anna.waitFor();
  });

  it('finds the line again it was left at', async () => {
    const { page } = desk;
    await firstRow().focus();
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('PageDown');
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('data-line'));
    await expect.poll(here).not.toBe('0');
    const line = await here();
    await page.locator(`tr[data-line="${line ?? ''}"][data-row]:not([data-row=""])`).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/registers\/activities\/[0-9a-f-]+$/);
    await page.goBack();
    await page.locator(`tr[data-line="${line ?? ''}"]`).waitFor();
  });

  it('has the columns somebody chose, also tomorrow', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Choose columns' }).click();
    await page.getByRole('checkbox', { name: 'Next review' }).check();
    await page.getByRole('checkbox', { name: 'Role' }).uncheck();
    await page.keyboard.press('Escape');
    await grid().getByRole('columnheader', { name: 'Next review' }).waitFor();
    await page.reload();
    await page.goto(new URL('/registers/activities', desk.served.url).href);
    await grid().getByRole('columnheader', { name: 'Next review' }).waitFor();
    expect(await grid().getByRole('columnheader', { name: 'Role' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Choose columns' }).click();
    await page.getByRole('button', { name: 'The usual columns' }).click();
    await grid().getByRole('columnheader', { name: 'Role' }).waitFor();
  });

  it('keeps a view under a name, as a tab', async () => {
    const { page } = desk;
    await page.getByRole('textbox', { name: 'Search in the list' }).fill('zebbug');
    await page.getByText('286 found').waitFor();
    await page.getByRole('button', { name: 'Keep this view' }).click();
    await page.getByLabel('Name of the view').fill('In Żebbuġ');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const tab = page.getByRole('link', { name: /In Żebbuġ 286/ });
    await tab.waitFor();
    expect(await tab.getAttribute('aria-current')).toBe('page');
    await page.getByRole('link', { name: /^All 2000/ }).click();
    await page.getByRole('textbox', { name: 'Search in the list' }).fill('');
    await row(/PA-02/).waitFor();
    await tab.click();
    await expect.poll(() => grid().getAttribute('aria-rowcount')).toBe('287');
    await picture(page, 'list-view');
    await page.getByRole('button', { name: 'Keep this view' }).click();
    await page.getByRole('button', { name: 'Remove the view' }).click();
    await tab.waitFor({ state: 'detached' });
  });

  it('changes many at once, and takes it back at once', async () => {
    const { page } = desk;
    await grid().getByRole('checkbox', { name: 'Choose PA-01', exact: true }).check();
    await firstRow().focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await chosen('3 chosen').waitFor();
    await page.getByRole('button', { name: `Choose all ${COUNT} found` }).click();
    await chosen(`${COUNT} chosen`).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'list-bulk');
    await page.getByRole('button', { name: 'Owner…' }).click();
    await page.getByRole('dialog').getByLabel('Owner').fill('Dolores Peri');
    await page.getByRole('button', { name: `Change ${COUNT} records` }).click();
    await page.getByText(`${COUNT} records changed.`).waitFor({ timeout: 60_000 });
    await row(/PA-01.*Dolores Peri/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(`${COUNT} records are as they were before.`).waitFor({ timeout: 60_000 });
    await row(/PA-02.*Ġorġ Borg/).waitFor();
  });
});

describe('the search', () => {
  it('finds Żebbuġ by zebbug, shows where, and all of it on a page with an address', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+k');
    await page.locator('[role=dialog] input:focus').waitFor();
    await page.keyboard.type('zebbug');
    await page.locator('mark', { hasText: 'Żebbuġ' }).first().waitFor();
    await picture(page, 'palette-found');
    await page.getByText('See all results').click();
    await heading(page, 'Search');
    expect(new URL(page.url()).searchParams.get('words')).toBe('zebbug');
    // Findings name the activities they are about: they are found too, until the kind is chosen.
    await page.getByRole('link', { name: /^Everything \d+/ }).waitFor();
    await page
      .getByRole('navigation', { name: 'Kinds of records' })
      .getByRole('link', { name: /activities/i })
      .click();
    await page.getByText('286 found').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => page.locator('main ol li', { has: page.locator('mark') }).count()).toBe(100);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'search');
    await page.getByRole('textbox', { name: 'Search in the list' }).fill('nowhere');
    await page.getByText('Nothing found').waitFor();
  });
});

describe('leaving a form with words that are not saved', () => {
  it('asks, and each answer does what it says', async () => {
    const { page } = desk;
    const leave = () => page.getByRole('link', { name: 'Processors' }).first().click();
    await page.goto(new URL('/registers/activities/new', desk.served.url).href);
    const name = page.getByLabel(/^Name/).first();
    await name.fill('Half a thought');
    await leave();
    const dialog = page.getByRole('dialog', { name: 'Some words are not saved' });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Stay' }).click();
    expect(await name.inputValue()).toBe('Half a thought');
    await leave();
    await dialog.getByRole('button', { name: 'Keep the draft and leave' }).click();
    await heading(page, 'Processors');
    await page.goBack();
    await expect.poll(() => name.inputValue()).toBe('Half a thought');
    await leave();
    await dialog.getByRole('button', { name: 'Discard and leave' }).click();
    await heading(page, 'Processors');
    await page.goBack();
    await expect.poll(() => name.inputValue()).toBe('');
    await leave();
    await heading(page, 'Processors');
  });
});
