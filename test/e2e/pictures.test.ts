import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

const drawing = (page: Page) => page.locator('figure svg[role=group]').first();

/** What the button writes, as bytes. */
async function saved(page: Page, format: 'SVG' | 'PNG'): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).first().click();
  return readFile(await (await download).path());
}

describe.each(['light', 'dark'] as const)('the pictures in %s', (colorScheme) => {
  let desk: Desk;
  const go = async (path: string, title: string | RegExp): Promise<Page> => {
    await desk.page.goto(new URL(path, desk.served.url).href);
    await heading(desk.page, title);
    await drawing(desk.page).waitFor();
    return desk.page;
  };
  beforeAll(async () => {
    desk = await openDesk({ colorScheme });
    await createVault(desk.page, 'example');
    // The example is in once the day's requests stand on the overview.
    await desk.page
      .getByText(/^2026-\d{4}$/)
      .first()
      .waitFor({ timeout: 60_000 });
  });
  afterAll(async () => {
    expect(desk.problems).toEqual([]);
    await desk.close();
  });

  it('shows the flows of the organisation, accessible, and takes them along as SVG and PNG', async () => {
    const page = await go('/pictures/flow', 'Data flows');
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, `${colorScheme}-pictures-flow`);

    const svg = (await saved(page, 'SVG')).toString('utf8');
    const parsed = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { wrong: read.querySelector('parsererror') !== null, words: read.documentElement.textContent };
    }, svg);
    expect(parsed.wrong).toBe(false);
    expect(parsed.words).toContain('United States');
    expect(svg).not.toMatch(/class=|style=|https?:(?!\/\/www\.w3\.org)/);

    const png = await saved(page, 'PNG');
    const colours = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const dots = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const seen = new Set<string>();
      for (let at = 0; at < dots.length; at += 4) seen.add(`${dots[at]},${dots[at + 1]},${dots[at + 2]}`);
      return seen.size;
    }, png.toString('base64'));
    expect(colours).toBeGreaterThan(20);
  });

  it('shows the map, whose countries are reached by arrow keys and opened by Enter', async () => {
    const page = await go('/pictures/map', 'Data flows');
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, `${colorScheme}-pictures-map`);
    const states = drawing(page).getByRole('link', { name: /^United States: No valid mechanism/ });
    await states.focus();
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await focused()).toMatch(/^United Kingdom: /);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await heading(page, 'United States');
    await drawing(page)
      .getByRole('link', { name: /^Google, PR-01/ })
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, `${colorScheme}-pictures-country`);
  });

  it('shows on an activity its flow and what depends on it, each with a table', async () => {
    const page = desk.page;
    await go('/countries/US', 'United States');
    await drawing(page)
      .getByRole('link', { name: /^Web analytics/ })
      .press('Enter');
    await heading(page, 'Web analytics');
    await page.getByRole('table', { name: 'Data flow of PA-05' }).waitFor();
    await page.getByRole('table', { name: 'What depends on PA-05' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('heading', { name: 'Data flow', exact: true }).scrollIntoViewIfNeeded();
    await picture(page, `${colorScheme}-pictures-activity`);
  });
});
