import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** Drops files on the page as the system does: held over it first, then let go, with their bytes in a DataTransfer. */
export async function dropFiles(page: Page, ...names: readonly string[]): Promise<void> {
  const files = names.map((name) => ({
    name: basename(name),
    base64: readFileSync(join(FIXTURES, name)).toString('base64'),
  }));
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}
