import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Download, Locator } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { type Desk, heading, openDesk, unlock } from './desk.ts';
import { fillDesk } from './full-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ prepare: fillDesk });
  await unlock(desk.page);
  await heading(desk.page, 'Overview');
});
afterAll(async () => {
  await desk.close();
});

const list = (name: string): Locator => desk.page.getByRole('list', { name, exact: true });
const rows = (name: string): Promise<string[]> => list(name).getByRole('listitem').allInnerTexts();
const goTo = async (name: string): Promise<void> => {
  await desk.page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name }).click();
};
const saved = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

describe('the overview on a bad Monday', () => {
  it('has requests, complaints and breaches by their strict dates', async () => {
    await list('Overdue').waitFor();
    expect(await rows('Overdue')).toEqual([
      expect.stringMatching(/2026-0002\s+Access · Olga Overdue\s+Thu 12 Nov\s+11 days late/),
      expect.stringMatching(/2026-0002\s+Erasure · Olga Overdue/),
      // Its clock stands still, which is only tolerated: the strict date has passed.
      expect.stringMatching(/2026-0001\s+Access · Wanda Waiter\s+Mon 16 Nov/),
      expect.stringMatching(/B-01\s+Notify Malta · Lost laptop\s+Mon 23 Nov, 08:17\s+hour passed/),
    ]);
    expect(await rows('Due today')).toEqual([expect.stringContaining('Tom Today')]);
    expect(await rows('Soon')).toEqual([
      expect.stringMatching(/B-02\s+Notify Malta · Misdirected payslips\s+Wed 25 Nov, 16:40/),
      expect.stringContaining('Sonia Soon'),
      expect.stringMatching(/C-01\s+Acknowledge · Renata Sample/),
      expect.stringContaining('Lea Later'),
    ]);
    expect(await rows('Open, with no date to keep')).toEqual([expect.stringContaining('C-02')]);
    expect(await axeViolations(desk.page)).toEqual([]);
    await picture(desk.page, 'overview-bad-monday');
  });

  it('counts beside the areas what needs an act', async () => {
    const areas = desk.page.getByRole('navigation', { name: 'Areas' });
    for (const counted of [/^Requests 3 need you$/, /^Breaches 1 needs you$/, /^Reminders 12 need you$/])
      await areas.getByRole('link', { name: counted }).waitFor();
  });
});

describe('the reminders', () => {
  it('are reached by key and stand by kind, the most pressing first', async () => {
    await desk.page.keyboard.press('g');
    await desk.page.keyboard.press('m');
    await heading(desk.page, 'Reminders');
    const kinds = await desk.page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(kinds).toEqual([
      'Overdue',
      'Due soon',
      'Extension notice still possible',
      'Question unanswered',
      'Clock paused for long',
    ]);
    expect(await rows('Reminders: Overdue')).toHaveLength(4);
    expect(await rows('Reminders: Question unanswered')).toEqual([
      expect.stringMatching(/2026-0001: no answer to our question for 38 days\s+Request · Access\s+since 16 Oct 2026/),
    ]);
    // Not even here does a reminder name anyone.
    expect(await desk.page.locator('main').innerText()).not.toMatch(/Olga|Wanda|Tom|Sonia|Lost laptop/);
    expect(await axeViolations(desk.page)).toEqual([]);
    await picture(desk.page, 'reminders');
  });

  it('of what is overdue cannot be dismissed, and sleep a week at most', async () => {
    const { page } = desk;
    const overdue = list('Reminders: Overdue');
    expect(await overdue.getByRole('button', { name: /^Dismiss/ }).count()).toBe(0);
    await overdue.getByRole('button', { name: /^Remind me later: 2026-0001/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Remind me later' });
    await dialog.getByText('Within 7 days').waitFor();
    await dialog.getByLabel('Remind me again on').fill('+30');
    await dialog.getByRole('button', { name: 'Remind me later' }).click();
    await dialog.getByText(/At most 7 days/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // The browser itself notes the refusal, and nothing else.
    expect(desk.problems.splice(0)).toEqual([expect.stringContaining('409')]);
    await dialog.getByLabel('Remind me again on').fill('tomorrow');
    await dialog.getByRole('button', { name: 'Remind me later' }).click();
    await page.getByText('You are reminded again on 24 Nov 2026.').waitFor();
    await overdue.getByRole('button', { name: /^Remind me later: 2026-0001/ }).waitFor({ state: 'detached' });
    expect(await rows('Reminders: Overdue')).toHaveLength(3);
  });

  it('are dismissed, looked up among what was put away, and brought back', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^Dismiss: C-01: due in 3 days/ }).click();
    await page.getByText('Dismissed. It comes back at its next stage').waitFor();
    await page.getByRole('button', { name: /^Dismiss: C-01/ }).waitFor({ state: 'detached' });
    await page
      .getByRole('navigation', { name: 'Areas' })
      .getByRole('link', { name: /^Reminders 10/ })
      .waitFor();
    await page.getByLabel('Show what was put away').check();
    await list('Reminders: Overdue').getByText('asleep until 24 Nov 2026').waitFor();
    await page.getByText('dismissed until its next stage').waitFor();
    await picture(page, 'reminders-put-away');
    await page.getByRole('button', { name: /^Bring back: C-01/ }).click();
    await page.getByRole('button', { name: /^Dismiss: C-01/ }).waitFor();
    await page.getByLabel('Show what was put away').uncheck();
  });

  it('are a calendar file of every open strict date, without a name', async () => {
    const { page } = desk;
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Calendar file (.ics)' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('deadlines-2026-11-23.ics');
    const ics = (await saved(download)).replaceAll(/\r\n[ \t]/g, '');
    const dates = [...ics.matchAll(/SUMMARY:(\w+) ([\w-]+)|DTSTART;VALUE=DATE:(\d+)/g)].map(
      ([, , ref, day]) => ref ?? day,
    );
    const byReference: Record<string, string[]> = {};
    dates.forEach((ref, at) => {
      // In an entry of the file the day stands before the summary.
      const day = dates[at - 1];
      if (ref !== undefined && day !== undefined && ref.includes('-')) (byReference[ref] ??= []).push(day);
    });
    expect(byReference).toEqual({
      '2026-0001': ['20261116'],
      '2026-0002': ['20261112', '20261112'],
      '2026-0003': ['20261123'],
      '2026-0004': ['20261126'],
      '2026-0005': ['20261202'],
      '2026-0006': ['20261216', '20261216'],
      'C-01': ['20261126'],
      'B-01': ['20261123'],
      'B-02': ['20261125'],
    });
    expect(ics).not.toMatch(/Olga|Wanda|Tom|Sonia|laptop|example\.org/);
  });

  it('open their record', async () => {
    await list('Reminders: Due soon').getByRole('link', { name: /^B-02/ }).click();
    await heading(desk.page, /B-02|Misdirected payslips/);
  });
});

describe('a page', () => {
  const scrolled = (): Promise<number> => desk.page.locator('#page').evaluate(({ scrollTop }) => scrollTop);

  it('begins at its top, and is found where it was left on going back', async () => {
    const { page } = desk;
    await goTo('Reminders');
    await heading(page, 'Reminders');
    await list('Reminders: Question unanswered').waitFor();
    await page.locator('#page').evaluate((main) => {
      main.scrollTo({ top: 300 });
    });
    const left = await scrolled();
    expect(left).toBeGreaterThan(0);
    await list('Reminders: Question unanswered').getByRole('link').click();
    await heading(page, /2026-0001/);
    expect(await scrolled()).toBe(0);
    await page.goBack();
    await heading(page, 'Reminders');
    await page.waitForFunction((top) => document.querySelector('#page')?.scrollTop === top, left);
  });
});

describe('the search', () => {
  it('of the list of requests looks into letters too', async () => {
    const { page } = desk;
    await goTo('Requests');
    await heading(page, 'Requests');
    await page.getByRole('row', { name: /Wanda Waiter/ }).waitFor();
    // The question is asked in the letter and in the case, in no column of the list.
    await page.getByLabel('Search in the list').fill('Please tell us');
    await page.getByRole('row', { name: /Sonia Soon/ }).waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /Wanda Waiter/ }).waitFor();
  });

  it('of the palette opens the record it found', async () => {
    const { page } = desk;
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('payslips');
    await page.getByRole('button', { name: /B-02 · Misdirected payslips/ }).click();
    await heading(page, /B-02|Misdirected payslips/);
  });
});

it('left no error in the browser', () => {
  expect(desk.problems).toEqual([]);
});
