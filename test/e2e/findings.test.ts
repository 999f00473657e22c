import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await createVault(desk.page, 'example');
});
afterAll(async () => {
  await desk.close();
});

const go = (path: string) => desk.page.goto(new URL(path, desk.served.url).href);

async function look(name: string): Promise<void> {
  await desk.page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  expect(await axeViolations(desk.page), name).toEqual([]);
  await picture(desk.page, name);
}

describe('what the app found', () => {
  it('has a view of its own beside what was typed, and filters by rule and kind of record', async () => {
    const { page } = desk;
    await go('/registers/findings?show=by-rule');
    await heading(page, /Findings/);
    await page.getByRole('link', { name: /^Typed.*56/ }).waitFor();
    await page.getByText('Google Analytics, United States: no mechanism that holds today').waitFor();
    await look('findings-by-rule');

    await page.getByRole('button', { name: /Filter/ }).click();
    await page.getByRole('menuitem', { name: 'Consent without evidence' }).click();
    await page.getByText('Web analytics: consent without evidence').waitFor();
    expect(await page.getByText('no mechanism that holds today').count()).toBe(0);
    await look('findings-of-one-rule');
  });

  it('says which rule found it, about what, and leads to where it is mended', async () => {
    const { page } = desk;
    await go('/registers/findings?show=by-rule');
    await page.getByText('Own staff outside the EEA: no mechanism that holds today').dblclick();
    await heading(page, /Own staff outside the EEA/);
    const rule = page.getByRole('region', { name: 'Found by the app' });
    await rule.getByText('Transfer without a mechanism that holds').waitFor();
    expect(await rule.getByRole('link', { name: 'Own staff outside the EEA' }).count()).toBe(1);
    await look('finding-of-a-rule');

    await rule.getByRole('link', { name: 'Go to the mechanism' }).click();
    await heading(page, /^Edit TR-/);
    await look('finding-mended');
  });

  it('stands in the margin of its record, and closes by itself once the record is mended', async () => {
    const { page } = desk;
    await go('/registers/transfers');
    await page.getByText('Own staff outside the EEA').first().dblclick();
    await heading(page, 'Own staff outside the EEA');
    const margin = page.getByRole('list', { name: 'Open findings here' }).first();
    await margin.getByText('no mechanism that holds today').waitFor();
    await look('finding-in-the-margin');

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.locator('input[id$="-mechanism"]').click();
    await page.getByRole('option', { name: 'Not a transfer' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await heading(page, 'Own staff outside the EEA');
    await page.getByText('no mechanism that holds today').first().waitFor({ state: 'visible' });
    const here = page.getByRole('list', { name: 'Open findings here' }).getByText('no mechanism that holds');
    await expect.poll(() => here.count()).toBe(0);

    await page.getByRole('link', { name: /no mechanism that holds today/ }).click();
    await page.getByText('Closed by itself: the cause is gone.').first().waitFor();
    await look('finding-closed-by-itself');
  });

  it('is not called done by hand while its cause is there, but may be accepted with a reason', async () => {
    const { page } = desk;
    await go('/registers/findings?show=by-rule');
    await page.getByText('Web analytics: consent without evidence').dblclick();
    await heading(page, /Web analytics/);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await heading(page, /^Edit F-/);
    expect(await page.getByLabel('Description').count()).toBe(0);
    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByText(/The cause is still there/)
      .first()
      .waitFor();
    await look('finding-not-done-by-hand');

    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: 'Accepted' }).click();
    await page.locator('textarea[id$="-resolution"]').fill('Consents are counted from the new form on.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await heading(page, /Web analytics/);
    await page.getByText('Accepted').first().waitFor();
  });
});
