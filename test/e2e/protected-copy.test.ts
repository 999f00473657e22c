import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

describe('a copy with a password, in a real browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await createVault(desk.page, 'example');
  });
  afterAll(async () => {
    await desk.close();
  });

  it('is saved from the document, opens with the password proposed, and is told in the timeline', async ({
    onTestFailed,
  }) => {
    onTestFailed(() => picture(desk.page, 'protected-failed'));
    const { page } = desk;
    await page.getByRole('link', { name: /^Documents/ }).click();
    await heading(page, 'Documents');
    await page.getByText('2026-0012-D1').dblclick();
    await heading(page, '2026-0012-D1');
    await page.getByRole('button', { name: 'Save with a password…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Tell the password by another way').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await dialog.getByLabel(/^Password/).fill('too short');
    await dialog.getByRole('button', { name: 'Save copy' }).click();
    await dialog.getByText('At least 12 characters.').nth(1).waitFor();
    await picture(page, 'protected-refused');

    await dialog.getByRole('button', { name: 'Propose one' }).click();
    const password = (await dialog.getByRole('group', { name: 'Proposed password' }).textContent()) ?? '';
    expect(password).toMatch(/^[2-9a-z]{4}(-[2-9a-z]{4}){4}$/);
    await picture(page, 'protected-proposed');
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save copy' }).click();
    const bytes = new Uint8Array(readFileSync(await (await download).path()));
    await expect(getDocumentProxy(bytes.slice())).rejects.toThrow(/password/i);
    expect((await getDocumentProxy(bytes.slice(), { password })).numPages).toBe(1);

    await dialog.getByText('Saved. The password to tell:').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'protected-saved');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Open 2026-0012' }).click();
    await page.getByText('A copy of document 2026-0012-D1 was saved with a password').first().waitFor();
    await page.getByRole('button', { name: 'Save 2026-0012-D1 with a password' }).scrollIntoViewIfNeeded();
    await picture(page, 'protected-section');
    expect(desk.problems).toEqual([]);
  });
});
