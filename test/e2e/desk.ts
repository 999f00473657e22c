import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve, type Served } from '../../electron/dev/serve.ts';
import { launch, type Watched, watchedPage } from './browser.ts';

export const PASSPHRASE = 'walnut canal ember ladder';
/** A Monday: 23 November 2026 in Malta and London alike. */
export const NOW = '2026-11-23T08:00:00Z';

export type Desk = Watched & {
  readonly served: Served;
  /** Leaves the app and opens it again at another moment, on the same vault: that of the core's clock, not the page's. */
  readonly reopenAt: (now: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type DeskOptions = {
  readonly colorScheme?: 'light' | 'dark';
  /** The moment the app is opened first. */
  readonly now?: string;
  /** Fills the vault before it is served, given its folder. */
  readonly prepare?: (vault: string) => Promise<void>;
};

/** The app on an empty folder, in a real browser, through the loopback carrier. */
export async function openDesk({ now = NOW, colorScheme = 'light', prepare }: DeskOptions = {}): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-e2e-'));
  await prepare?.(join(folder, 'vault'));
  const serveAt = (moment: string): Promise<Served> =>
    serve({ port: 0, vault: join(folder, 'vault'), userData: join(folder, 'user'), now: moment });
  let served = await serveAt(now);
  const browser = await launch();
  const watched = await watchedPage(browser, { colorScheme });
  await watched.page.goto(served.url);
  return {
    ...watched,
    get served() {
      return served;
    },
    reopenAt: async (moment) => {
      // The page goes first: one whose core is gone would complain.
      await watched.page.goto('about:blank');
      await served.close();
      served = await serveAt(moment);
      await watched.page.goto(served.url);
      await unlock(watched.page);
      await heading(watched.page, 'Overview');
    },
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
