import { createHash } from 'node:crypto';
import type { Entry } from '../../exchange/zip/archive.ts';
import type { HandedOut } from '../../requests/data/handed-out.ts';
import { tableData } from '../letters/access-report/machine-readable.ts';
import type { LetterFacts } from '../letters/frame.ts';
import { portableCsv } from './csv.ts';
import { type ChosenTable, NAMES, type NamedTable } from './package-names.ts';
import { readme } from './readme.ts';
import { PACKAGE_SCHEMA } from './schema.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const jsonOf = (data: unknown): Uint8Array => bytesOf(`${JSON.stringify(data, null, 2)}\n`);

/** The files of a package: each table as JSON and as CSV, what explains them to people and to programs, the checksums. */
export function packageFiles(facts: LetterFacts, chosen: readonly ChosenTable[]): Entry[] {
  const tables = chosen.map((table, place) => named(table, place));
  const files = [
    { name: NAMES.readme, bytes: bytesOf(readme(facts, tables)) },
    { name: NAMES.schema, bytes: jsonOf(PACKAGE_SCHEMA) },
    ...tables.flatMap(({ json, csv, data, provenance }) => [
      { name: json, bytes: jsonOf({ ...tableData(data), provenance }) },
      { name: csv, bytes: bytesOf(portableCsv(csvRows(data))) },
    ]),
  ];
  return [...files, { name: NAMES.sums, bytes: bytesOf(sums(files)) }];
}

const csvRows = ({ table, rows }: HandedOut): HandedOut['rows'] =>
  table.shape === 'text' ? rows : [table.columns, ...rows];

/** `data/01-orders.json`: plain letters, so that every program can unpack it. */
function named(table: ChosenTable, place: number): NamedTable {
  const words = table.data.table.title
    .normalize('NFKD')
    .toLocaleLowerCase('en')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  const name = `data/${String(place + 1).padStart(2, '0')}${words === '' ? '' : `-${words}`}`;
  return { ...table, json: `${name}.json`, csv: `${name}.csv` };
}

/** As `sha256sum -c` reads it. */
const sums = (files: readonly Entry[]): string =>
  files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
