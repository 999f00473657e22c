import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FILES } from '../core/documents/pdf/fonts/faces.ts';

/** Copies the faces of the documents, and the licence each came under, out of their packages. */
export async function copyFonts(root: string, fonts: string): Promise<void> {
  const licences = join(fonts, 'licences');
  await mkdir(licences, { recursive: true });
  const packages = new Set(FONT_FILES.map(({ from }) => packageOf(from)));
  await Promise.all([
    ...FONT_FILES.map(({ file, from }) => copyFile(join(root, 'node_modules', from), join(fonts, file))),
    ...[...packages].map((name) => copyLicence(join(root, 'node_modules', name), licences, name)),
  ]);
}

export const fontsAreThere = (fonts: string): boolean =>
  FONT_FILES.every(({ file }) => existsSync(join(fonts, file))) && existsSync(join(fonts, 'licences'));

/** The font's own licence where the package has one beside its own. */
async function copyLicence(folder: string, licences: string, name: string): Promise<void> {
  const files = await readdir(folder);
  const licence = ['LICENSE_FONT', 'LICENSE', 'LICENSE.md', 'LICENSE.txt'].find((file) => files.includes(file));
  if (licence === undefined) throw new Error(`The font package ${name} carries no licence file.`);
  await copyFile(join(folder, licence), join(licences, `${name.replace(/^@/, '').replaceAll('/', '-')}.txt`));
}

const packageOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
