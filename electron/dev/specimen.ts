import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getDocumentProxy } from 'unpdf';
import { LETTER_LANGUAGES } from '../../shared/i18n/letters/index.ts';
import { createPdfRenderer } from '../core/documents/pdf-renderer.ts';
import { copyFonts, fontsAreThere } from './fonts.ts';
import { atExampleDesk } from './specimen/desk.ts';
import { lettersIn } from './specimen/letters.ts';
import { SCRIPTS, scriptSpecimen } from './specimen/scripts.ts';
import { SHEETS, sheetsWithoutSpecimen } from './specimen/sheets.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FONTS = join(ROOT, 'out', 'fonts');

type Specimen = { readonly file: string; readonly about: string; readonly bytes: Uint8Array };

const fileName = (...parts: readonly string[]): string =>
  `${parts.map((part) => part.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')).join('.')}.pdf`;

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** Every kind of letter in every language, and the letters of the example's cases as they are stored. */
const letters = (): Promise<readonly Specimen[]> =>
  atExampleDesk(FONTS, async (desk) => {
    const specimens: Specimen[] = [];
    for (const language of LETTER_LANGUAGES)
      for (const { kind, file } of await lettersIn(desk, language))
        specimens.push({ file: fileName(kind, language), about: `${kind}, ${language}`, bytes: await bytesOf(file) });
    for (const { id, kind, number, title } of await desk.documents.list({})) {
      const bytes = await bytesOf(await desk.documents.open({ id }));
      specimens.push({ file: fileName('example', kind, number), about: `of the example: ${title}`, bytes });
    }
    return specimens;
  });

/** What is printed and not stored; for the DPO, in the language of the app. */
const sheets = (): Promise<readonly Specimen[]> =>
  atExampleDesk(FONTS, async (desk) => {
    assertNoneMissing(sheetsWithoutSpecimen());
    const specimens: Specimen[] = [];
    for (const [procedure, make] of Object.entries(SHEETS)) {
      const made = await make(desk);
      if (made.length === 0) assertNoneMissing([procedure]);
      for (const { about, file } of made) specimens.push({ file: fileName(about), about, bytes: await bytesOf(file) });
    }
    return specimens;
  });

function assertNoneMissing(missing: readonly string[]): void {
  if (missing.length > 0) throw new Error(`No specimen of: ${missing.join(', ')}`);
}

async function scripts(): Promise<readonly Specimen[]> {
  const renderer = createPdfRenderer({ fontsDir: FONTS, pdfWorker: undefined });
  const specimens: Specimen[] = [];
  for (const [name, script] of Object.entries(SCRIPTS)) {
    const { bytes, missing } = await renderer.render(scriptSpecimen(name, script));
    if (missing.length > 0)
      throw new Error(`${name}: no font has ${missing.map(({ character }) => character).join(' ')}`);
    specimens.push({ file: fileName('script', name), about: `script: ${name}`, bytes });
  }
  return specimens;
}

/** What is already in the folder is somebody's: it is neither mixed with nor replaced. */
async function emptyFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  if ((await readdir(path)).length > 0) throw new Error(`The folder is not empty: ${path}`);
}

async function specimen(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (values.out === undefined) throw new Error('Say where: npm run specimen -- --out FOLDER');
  const out = resolve(values.out);
  await emptyFolder(out);
  if (!fontsAreThere(FONTS)) await copyFonts(ROOT, FONTS);
  const lines: string[] = [];
  const specimens = [...(await sheets()), ...(await scripts()), ...(await letters())];
  for (const { file, about, bytes } of specimens) {
    await writeFile(join(out, file), bytes, { flag: 'wx' });
    const { numPages } = await getDocumentProxy(new Uint8Array(bytes));
    lines.push(`${file}\t${numPages} p.\t${about}`);
  }
  await writeFile(join(out, 'index.txt'), `${lines.sort().join('\n')}\n`);
  process.stdout.write(`${lines.length} documents in ${out}\n`);
}

specimen().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
