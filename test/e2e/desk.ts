import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve, type Served } from '../../electron/dev/serve.ts';
import { launch, type Watched, watchedPage } from './browser.ts';

export const PASSPHRASE = 'walnut canal ember ladder';
/** A Monday: 23 November 2026 in Malta and London alike. */
export const NOW = '2026-11-23T08:00:00Z';

export type Desk = Watched & { readonly served: Served; readonly close: () => Promise<void> };

/** The app on an empty folder, in a real browser, through the loopback carrier. */
export async function openDesk(
  options: {
    readonly colorScheme?: 'light' | 'dark';
    /** Fills the vault before it is served, given its folder. */
    readonly prepare?: (vault: string) => Promise<void>;
  } = {},
): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-e2e-'));
  await options.prepare?.(join(folder, 'vault'));
  const served = await serve({ port: 0, vault: join(folder, 'vault'), userData: join(folder, 'user'), now: NOW });
  const browser = await launch();
  const { colorScheme = 'light' } = options;
  const watched = await watchedPage(browser, { colorScheme });
  await watched.page.goto(served.url);
  return {
    ...watched,
    served,
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function createVault(page: Page, choice: 'example' | 'empty'): Promise<void> {
  await page.getByLabel('Name of the vault').fill('Altaro');
  await page.getByLabel('Your name').fill('Sam Sample');
  await page.getByLabel(/^Passphrase( \*)?$/).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again').fill(PASSPHRASE);
  await page.getByLabel(choice === 'example' ? 'The example register' : 'An empty register').check();
  await page.getByRole('button', { name: 'Create the vault' }).click();
  await heading(page, 'Overview');
}

export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 60_000 });
}

export async function unlock(page: Page): Promise<void> {
  await page.getByLabel(/^Passphrase( \*)?$/).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}
