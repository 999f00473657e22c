import type { RecordKind } from '../../contract/core/record.ts';
import { isArt28ClauseId } from '../../reference/processor-clauses.ts';
import {
  BLANK_ACTIVITY,
  BLANK_CERTIFICATE,
  BLANK_CONSENT,
  BLANK_CONTROLLER,
  BLANK_COOKIE,
  BLANK_DATA_CATEGORY,
  BLANK_FINDING,
  BLANK_MEASURE,
  BLANK_NOTICE,
  BLANK_PROCESSOR,
  BLANK_PURPOSE,
  BLANK_RECIPIENT,
  BLANK_SOURCE,
  BLANK_SYSTEM,
  BLANK_TRANSFER,
} from './blank.ts';

/** Fields of a record as they were stored: of today's shape or of an earlier one. */
export type Stored = Readonly<Record<string, unknown>>;

type Shape = {
  readonly blank: object;
  /** What each row of a list is completed with. */
  readonly rows?: Readonly<Record<string, object>>;
  /** What has changed its form, before the rest is completed. */
  readonly reform?: (body: Stored) => Stored;
};

const SHAPES: Partial<Readonly<Record<RecordKind, Shape>>> = {
  activity: {
    blank: BLANK_ACTIVITY,
    rows: {
      jointControllers: BLANK_CONTROLLER,
      onBehalfOf: BLANK_CONTROLLER,
      purposes: BLANK_PURPOSE,
      dataCategories: BLANK_DATA_CATEGORY,
      sources: BLANK_SOURCE,
      recipients: BLANK_RECIPIENT,
    },
  },
  processor: { blank: BLANK_PROCESSOR, rows: { certificates: BLANK_CERTIFICATE }, reform: clausesWithEvidence },
  transfer: { blank: BLANK_TRANSFER },
  system: { blank: BLANK_SYSTEM },
  measure: { blank: BLANK_MEASURE },
  notice: { blank: BLANK_NOTICE },
  cookie: { blank: BLANK_COOKIE },
  consent: { blank: BLANK_CONSENT },
  finding: { blank: BLANK_FINDING },
};

/**
 * A stored body in today's shape: a field that came later is read as blank. What is stored stays as it is, so that
 * the journal still proves it; the schema of the kind checks the result.
 */
export function lift(kind: RecordKind, body: Stored): Stored {
  const shape = SHAPES[kind];
  if (shape === undefined) return body;
  const { blank, rows = {}, reform = (same: Stored) => same } = shape;
  const whole = completed(blank, reform(body));
  const listed = Object.entries(rows).map(([name, row]): [string, unknown] => {
    const list = whole[name];
    return [
      name,
      Array.isArray(list) ? list.map((each: unknown) => (isStored(each) ? completed(row, each) : each)) : list,
    ];
  });
  return { ...whole, ...Object.fromEntries<unknown>(listed) };
}

/** Adds what is missing, as deep as there are objects; lists and single values are taken as they stand. */
function completed(blank: object, stored: Stored): Stored {
  const added = Object.entries<unknown>({ ...blank }).map(([name, value]): [string, unknown] => {
    const here = stored[name];
    if (here === undefined) return [name, value];
    return [name, isStored(value) && isStored(here) ? completed(value, here) : here];
  });
  return { ...stored, ...Object.fromEntries<unknown>(added) };
}

/** Clauses were a bare answer each before they carried page, reviewer and day. */
function clausesWithEvidence(body: Stored): Stored {
  const { clauses } = body;
  if (!isStored(clauses)) return body;
  const reformed = Object.entries(clauses).map(([id, answer]): [string, unknown] => [
    id,
    isArt28ClauseId(id) && typeof answer === 'string' ? { ...BLANK_PROCESSOR.clauses[id], state: answer } : answer,
  ]);
  return { ...body, clauses: Object.fromEntries<unknown>(reformed) };
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
