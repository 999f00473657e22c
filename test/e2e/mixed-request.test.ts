import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';
import { dropFiles } from './drop.ts';

describe('zz', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ now: '2026-11-13T08:00:00Z' });
  });
  afterAll(async () => {
    await desk.close();
  });
  it('walks', async ({ onTestFailed }) => {
    onTestFailed(() => picture(desk.page, 'mixed-failed'));
    const { page } = desk;
    await createVault(page, 'empty');
    await dropFiles(page, 'mixed-request.eml');
    await heading(page, 'Log a request');
    await picture(page, 'm01');
    await page.getByLabel(/^Name of the office/).fill('Heron Malta');
    await page.getByLabel(/^Country/).click();
    await picture(page, 'm02');
  });
});
