import { createHash } from 'node:crypto';
import { SCRIPTS, scriptSpecimen } from '../../../electron/dev/specimen/scripts.ts';
import { renderDocument } from '../../../electron/core/documents/pdf/index.ts';
import { document, installedFonts, specimen } from './specimen.ts';

/** Run as a program of its own: prints the digests of documents, made in the order asked for. */
const models = [
  specimen(60),
  ...Object.entries(SCRIPTS).map(([name, script]) => scriptSpecimen(name, script)),
  document([
    { kind: 'heading', level: 1, text: 'Straße ıİ 2026' },
    { kind: 'list', ordered: true, items: ['ä', 'z', 'ß'] },
  ]),
];

const fonts = installedFonts();
const backwards = process.argv.includes('backwards');
const order = [...models.keys()];
const digests = new Map<number, string>();
for (const index of backwards ? order.toReversed() : order) {
  const model = models[index];
  if (!model) continue;
  digests.set(index, createHash('sha256').update(renderDocument(model, fonts).bytes).digest('hex'));
}
process.stdout.write(order.map((index) => digests.get(index)).join('\n'));
