import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where an installed browser usually stands, for machines the packaged one is not made for. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

async function executable(): Promise<{ readonly path: string; readonly args: string[] }> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined) return { path: chosen, args: ['--no-sandbox'] };
  if (process.platform === 'linux' && process.arch === 'x64')
    return { path: await sparticuz.executablePath(), args: sparticuz.args };
  const found = INSTALLED.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No browser found: install Chrome, Edge or Chromium, or set CHROMIUM_PATH');
  return { path: found, args: [] };
}

export async function launch(): Promise<Browser> {
  const { path, args } = await executable();
  return chromium.launch({ executablePath: path, args, headless: true });
}

export type Watched = { readonly context: BrowserContext; readonly page: Page; readonly problems: string[] };

/** A page on which every console error, uncaught error and policy violation is kept, to fail the test. */
export async function watchedPage(
  browser: Browser,
  options: { readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const problems: string[] = [];
  // A violation is told through the console, which is watched below: no function has to cross into the page.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // axe-core tries `Function` when it is put into the page: that is the test's doing, not the app's.
      if (document.documentElement.dataset.underAxe === undefined)
        console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`uncaught: ${error.message}`);
  });
  return { context, page, problems };
}

const PICTURES = join(import.meta.dirname, '.screenshots');

export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
