import { z } from 'zod';
import { AccessReport, ReportLine, ReportTopic } from '../../../shared/contract/core/documents.ts';
import { LetterLanguage } from '../../../shared/contract/core/letter-language.ts';
import { Id, Version } from '../../../shared/contract/primitives.ts';
import { gapsOf } from '../../../shared/domain/access-report/gaps.ts';
import { liftLines, type OldLine } from '../../../shared/domain/access-report/lift-lines.ts';
import { type LinkedActivity, type ProposedLine, proposeLines } from '../../../shared/domain/access-report/propose.ts';
import { reconcile } from '../../../shared/domain/access-report/reconcile.ts';
import { proposeThisRequest } from '../../../shared/domain/access-report/this-request.ts';
import { languageFor, letterWords, type LetterWords } from '../../../shared/i18n/letters/index.ts';
import { isGdpr, type LawId } from '../../../shared/reference/laws.ts';
import { conflict } from '../fault.ts';
import * as records from '../register/repository.ts';
import { establishment, todayAt } from '../organisation/places.ts';
import { tablesOf } from '../requests/data/tables.ts';
import { settingsOf } from '../requests/settings.ts';
import { entriesOf } from '../requests/suppression/entries-of.ts';
import type { Case } from '../requests/case.ts';
import * as cases from '../requests/repository.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { fieldsOf } from '../register/fields.ts';
import { ACTIVITY, PROCESSOR, TRANSFER } from '../register/kinds.ts';

/** What the DPO decided about a report, as stored; proposals are made anew from the register each time. */
const Body = z.object({
  dataHeld: z.boolean(),
  introduction: z.string(),
  closing: z.string(),
  signatory: z.string(),
  /** Chosen for this report, else the language of the answer. Older ones have a `language`, which nobody chose. */
  writtenIn: LetterLanguage.optional(),
  lines: z.array(ReportLine),
});
export type ReportBody = z.infer<typeof Body>;

/** A report begun while each activity had one line a topic. */
const OldBody = Body.extend({
  lines: z.array(
    z.strictObject({
      id: z.string(),
      activityId: Id.nullable(),
      topic: ReportTopic,
      proposed: z.string(),
      text: z.string(),
      decision: z.enum(['open', 'confirmed', 'changed', 'struck']),
    }),
  ),
});

const Row = z.strictObject({ version: Version, body: z.string() });

/** Before anything is decided. Its version is 1, so that the first decision makes version 2. */
const FRESH: ReportBody = { dataHeld: true, introduction: '', closing: '', signatory: '', lines: [] };

type Stored = {
  readonly version: number;
  readonly body: ReportBody;
  /** Lines of an older shape, whose decisions are still to be taken over. */
  readonly old: readonly OldLine[];
};

function stored(store: Store, requestId: string): Stored {
  const row = store.db.prepare('SELECT version, body FROM access_report WHERE request_id = ?').get(requestId);
  if (row === undefined) return { version: 1, body: FRESH, old: [] };
  const { version, body } = Row.parse(row);
  const read = Body.or(OldBody).parse(JSON.parse(body));
  const lines = read.lines.flatMap((line) => ('origin' in line ? [line] : []));
  return { version, body: { ...read, lines }, old: read.lines.flatMap((line) => ('origin' in line ? [] : [line])) };
}

/** The report of a request as it stands: today's proposals, the decisions that still hold, and what is missing. */
export function reportOf(store: Store, requestId: string): AccessReport {
  const { request } = cases.get(store.db, requestId);
  const { version, body, old } = stored(store, requestId);
  const words = letterWords(body.writtenIn ?? languageFor(request.intake.answer.language));
  const activities = request.intake.activityIds.map((id) => linkedActivity(store, id));
  const proposals = proposalsOf(store, request, activities, words);
  const { lines, reopened } = reconcile(proposals, [...body.lines, ...liftLines(old, proposals)]);
  return AccessReport.parse({
    requestId,
    version,
    language: words.language,
    dataHeld: body.dataHeld,
    introduction: body.introduction,
    closing: body.closing,
    signatory: body.signatory,
    activities: activities.map(({ id, ref, fields }) => ({ id, ref, name: fields.name })),
    lines,
    reopened,
    gaps: gapsOf({
      dataHeld: body.dataHeld,
      signatory: body.signatory,
      lines,
      tables: tablesOf(store.db, requestId).length,
      accessAsked: request.lines.some((line) => line.right === 'access'),
      underGdpr: accessLaws(request).some(isGdpr),
    }),
  });
}

function proposalsOf(
  store: Store,
  request: Case,
  activities: readonly LinkedActivity[],
  words: LetterWords,
): ProposedLine[] {
  const today = todayAt(store, establishment(store, request.intake.establishmentId));
  const keptYears = settingsOf(store.db).caseFileYears;
  return [
    ...proposeLines(activities, words, today),
    ...proposeThisRequest({ keptYears, suppressed: entriesOf(store.db, request.intake) }, words),
  ];
}

/** The laws the access asked for is governed by. */
export function accessLaws({ lines, intake }: Case): readonly LawId[] {
  const access = lines.filter(({ right }) => right === 'access');
  return access.length === 0 ? intake.laws : [...new Set(access.flatMap(({ laws }) => laws))];
}

/** Writes what was decided, if nobody else did meanwhile. */
export function saveReport(
  unit: Unit,
  store: Store,
  requestId: string,
  version: number,
  action: string,
  change: (body: ReportBody) => ReportBody,
): void {
  const before = stored(store, requestId);
  if (before.version !== version) throw conflict(before.version);
  const { row } = cases.get(unit.db, requestId);
  const report = reportOf(store, requestId);
  const body = Body.parse(change({ ...before.body, lines: report.lines }));
  unit.db
    .prepare(
      'INSERT INTO access_report (request_id, version, body) VALUES (?, ?, ?) ON CONFLICT (request_id) DO UPDATE SET version = excluded.version, body = excluded.body',
    )
    .run(requestId, version + 1, JSON.stringify(body));
  unit.enter(
    {
      action,
      kind: 'accessReport',
      recordId: row.id,
      ref: row.ref,
      version: version + 1,
      payload: { params: {}, note: '', report: body },
    },
    'accessReport',
    'request',
  );
}

function linkedActivity(store: Store, id: string): LinkedActivity {
  const row = records.find(store.db, 'activity', id);
  const fields = fieldsOf(ACTIVITY, row);
  const transfers = records
    .linksOf(store.db, id)
    .filter((link) => link.kind === 'transfer' && !link.archived)
    .map((link) => fieldsOf(TRANSFER, records.find(store.db, 'transfer', link.id)));
  const processors = fields.processorIds.map((processor) => {
    const found = records.find(store.db, 'processor', processor);
    return { fields: fieldsOf(PROCESSOR, found), former: found.archived === 1 };
  });
  return { id: Id.parse(row.id), ref: row.ref, fields, processors, transfers };
}
