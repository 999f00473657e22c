import type { ExampleRecord } from '../../shared/domain/example.ts';

/** One fact of the archived notice, with the registers it belongs to. */
export type SeedRow = Readonly<{ row: number; fact: string; targets: string; note: string }>;

type Carrier = Readonly<{ record: ExampleRecord; field: string }>;

const isActivity = (field: RegExp) => (carrier: Carrier) =>
  carrier.record.kind === 'activity' && field.test(carrier.field);
const isKind = (kind: ExampleRecord['kind']) => (carrier: Carrier) => carrier.record.kind === kind;

/** What a carrier must be so that it counts for a register named in the table. */
const TARGETS: Readonly<Record<string, (carrier: Carrier) => boolean>> = {
  ORG: isKind('organisation'),
  EST: isKind('establishment'),
  NOT: isKind('notice'),
  PA: isKind('activity'),
  CAT: isActivity(/^dataCategories\.\d+\.items\.\d+$/),
  SRC: isActivity(/^sources\./),
  PUR: isActivity(/^purposes\.\d+\.text$/),
  LB: isActivity(/^purposes\.\d+\.(basis|justification)$/),
  REC: isActivity(/^recipients\./),
  RET: isActivity(/^dataCategories\.\d+\.retention$/),
  PRO: isKind('processor'),
  TRF: isKind('transfer'),
  TOM: isKind('measure'),
  DSR: ({ record }) => record.kind === 'activity' && record.ref === 'PA-14',
  CON: isKind('consent'),
  CKE: isKind('cookie'),
  CHN: isKind('channel'),
  DOC: isKind('document'),
  GAP: isKind('finding'),
};

/** Everything in the rows that the register does not carry; empty when it carries all. */
export function uncarried(records: readonly ExampleRecord[], rows: readonly SeedRow[]): string[] {
  const byId = new Map<string, ExampleRecord>(records.map((record) => [record.id, record]));
  const statements = new Map(
    records.flatMap((record) =>
      record.kind === 'notice' ? record.fields.statements.map((one) => [one.number, one] as const) : [],
    ),
  );
  return rows.flatMap((row) => {
    const statement = statements.get(row.row);
    if (statement === undefined) return [`row ${row.row}: no statement`];
    const faults: string[] = [];
    const carriers: Carrier[] = [];
    for (const { recordId, field } of statement.carriedBy) {
      const record = byId.get(recordId);
      if (record === undefined) faults.push(`row ${row.row}: no record ${recordId}`);
      else if (field.startsWith('statements')) faults.push(`row ${row.row}: the notice cannot carry it by quoting it`);
      else if (!isFilled(valueAt(record.fields, field)))
        faults.push(`row ${row.row}: ${record.ref} has nothing at ${field}`);
      else carriers.push({ record, field });
    }
    for (const target of targetsOf(row))
      if (!carriers.some((carrier) => TARGETS[target]?.(carrier) === true))
        faults.push(`row ${row.row}: not carried by ${target}`);
    for (const ref of namedIn(row.targets))
      if (!carriers.some(({ record }) => record.ref === ref)) faults.push(`row ${row.row}: not carried by ${ref}`);
    return faults.map((fault) => `${fault} (${row.fact})`);
  });
}

/** The registers a row belongs to; a gap may stand in its note. */
function targetsOf({ targets, note }: SeedRow): ReadonlySet<string> {
  const codes = targets.match(/\b[A-Z]{2,3}\b/g)?.filter((code) => code in TARGETS) ?? [];
  return new Set(/\bGAP\b/.test(note) ? [...codes, 'GAP'] : codes);
}

/** Records named by reference, ranges and short forms written out: `PA-01-03, 08-10`, `PA-01/03/16`, `EST-2`. */
export function namedIn(targets: string): string[] {
  const establishments = targets.match(/\bEST-\d\b/g) ?? [];
  const activities = [...targets.matchAll(/\bPA-(\d\d(?:[-/]\d\d)*(?:, \d\d-\d\d)*)/g)].flatMap(([, numbers = '']) =>
    numbers.split(/\/|, /).flatMap((part) => {
      const [first = '', last = first] = part.split('-');
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
    }),
  );
  return [...establishments, ...activities.map((number) => `PA-${String(number).padStart(2, '0')}`)];
}

export function valueAt(fields: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? Reflect.get(value, name)
          : undefined,
      fields,
    );
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}
