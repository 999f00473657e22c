import { createHash } from 'node:crypto';
import type { Fault } from './rules.ts';
import { decoded } from '../reading/file.ts';
import type { PdfFile } from '../reading/file.ts';
import { Ref, Text, nameOf, numberOf, textOf } from '../reading/values.ts';
import { createFaults } from './faults.ts';

const RELATIONS = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'];

export type EmbeddedFile = { readonly name: string; readonly bytes: Buffer };

export const embeddedFiles = (file: PdfFile): readonly EmbeddedFile[] =>
  file.list(file.catalog.get('AF')).flatMap((reference) => {
    const specification = file.dict(reference);
    const stream = file.stream(file.dict(specification.get('EF')).get('F'));
    return stream ? [{ name: textOf(specification.get('UF')) ?? '', bytes: decoded(stream) }] : [];
  });

export const attachmentRules = (file: PdfFile): readonly Fault[] => {
  const { list, demand } = createFaults();
  const named = file.list(file.dict(file.dict(file.catalog.get('Names')).get('EmbeddedFiles')).get('Names'));
  const associated = new Set(file.list(file.catalog.get('AF')).map((entry) => (entry instanceof Ref ? entry.id : 0)));
  const names: string[] = [];
  for (let at = 0; at + 1 < named.length; at += 2) {
    const [key, reference] = [named[at], named[at + 1]];
    const name = key instanceof Text ? key.bytes : '';
    names.push(name);
    const specification = file.dict(reference);
    demand('associated file', reference instanceof Ref && associated.has(reference.id), name);
    demand(
      'file names',
      textOf(specification.get('F')) !== undefined && textOf(specification.get('UF')) !== undefined,
      name,
    );
    demand('file described', (textOf(specification.get('Desc')) ?? '').trim() !== '', name);
    demand('file relationship', RELATIONS.includes(nameOf(specification.get('AFRelationship')) ?? ''), name);
    const streams = file.dict(specification.get('EF'));
    const stream = file.stream(streams.get('F'));
    demand('file embedded', stream !== undefined && file.stream(streams.get('UF')) === stream, name);
    if (!stream) continue;
    demand('file type', /^[a-z]+\/[a-z0-9.+-]+$/.test(nameOf(stream.dict.get('Subtype')) ?? ''), name);
    const parameters = file.dict(stream.dict.get('Params'));
    const bytes = decoded(stream);
    const sum = parameters.get('CheckSum');
    const expected = createHash('md5').update(bytes).digest().toString('latin1');
    demand('file checksum', sum instanceof Text && sum.bytes === expected, name);
    demand('file size', numberOf(parameters.get('Size')) === bytes.length, name);
    demand('file date', textOf(parameters.get('ModDate')) !== undefined, name);
  }
  demand(
    'order of files',
    names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name),
  );
  demand('associated files are named', associated.size === names.length);
  return list;
};
