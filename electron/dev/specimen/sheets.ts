import { isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { coreContract } from '../../../shared/contract/core/index.ts';
import { PAPERS } from '../../../shared/contract/core/papers.ts';
import { type Desk, resultOf } from './desk.ts';

/** A document that is printed, not stored. */
export type Sheet = { readonly about: string; readonly file: File };
type Maker = (desk: Desk) => Promise<readonly Sheet[]>;

const one = (about: string, make: (desk: Desk) => Promise<File>): Maker => {
  return async (desk) => [{ about, file: await make(desk) }];
};

/** Every paper, the registers as PDF; spreadsheets are for other programs. */
async function papers(desk: Desk): Promise<readonly Sheet[]> {
  const { today: asOf, years } = await desk.papers.choices();
  const report = (await desk.documents.list({})).find(({ kind }) => kind === 'access-report');
  const orders = PAPERS.flatMap((paper): Parameters<Desk['papers']['make']>[0][] => {
    if (paper === 'annual-report') return years.map((year) => ({ paper, year }));
    if (paper === 'case-file') return report === undefined ? [] : [{ paper, requestId: report.recordId }];
    return [{ paper, asOf, format: 'pdf' }];
  });
  const sheets: Sheet[] = [];
  for (const order of orders) {
    const { token, name } = await resultOf(await desk.papers.make(order));
    sheets.push({ about: `paper, ${name.replace(/\.pdf$/, '')}`, file: await desk.papers.take({ token }) });
  }
  return sheets;
}

/** By the procedure that hands them out. */
export const SHEETS: Readonly<Record<string, Maker>> = {
  'vault.recoveryKey.sheet': one('recovery sheet', async (desk) => {
    await desk.vault.recoveryKey.issue();
    return desk.vault.recoveryKey.sheet();
  }),
  'papers.take': papers,
  'reminders.handover': one('handover sheet', (desk) => desk.reminders.handover({ preparedFor: 'Alex Example' })),
  'explanations.ofLine': async (desk) => {
    const requests = await desk.requests.list({ state: 'all' });
    const records = await Promise.all(requests.map(({ id }) => desk.requests.get({ id })));
    return Promise.all(
      records.flatMap(({ id, reference, lines }) =>
        lines.map(async (line) => ({
          about: `explanation of a date, ${reference}, ${line.right}`,
          file: await desk.explanations.ofLine({ requestId: id, lineId: line.id }),
        })),
      ),
    );
  },
  'explanations.ofComplaint': async (desk) =>
    Promise.all(
      (await desk.complaints.list({})).map(async ({ id, reference }) => ({
        about: `explanation of a date, complaint ${reference}`,
        file: await desk.explanations.ofComplaint({ id }),
      })),
    ),
  'explanations.ofBreach': async (desk) => {
    const breaches = await desk.breaches.list({});
    const records = await Promise.all(breaches.map(({ id }) => desk.breaches.get({ id })));
    return Promise.all(
      records
        // A processor has no 72 hours, so no date to explain.
        .filter(({ clocks }) => clocks.length > 0)
        .map(async ({ id, reference }) => ({
          about: `explanation of a date, breach ${reference}`,
          file: await desk.explanations.ofBreach({ id }),
        })),
    );
  },
  'explanations.ofFacts': one('explanation of a date, no case', (desk) =>
    desk.explanations.ofFacts({
      law: 'EU_GDPR',
      place: { holidayRegion: 'MT' },
      received: '2026-10-31',
      timezone: 'Europe/Malta',
      events: [
        { type: 'pause', date: '2026-11-10', reason: 'identity' },
        { type: 'resume', date: '2026-11-16', reason: '' },
        { type: 'extend', date: '2026-11-20', reason: 'complexity' },
      ],
    }),
  ),
};

/** Procedures that hand out a file which is no document of ours, or one that is written elsewhere. */
const NO_SHEETS: ReadonlySet<string> = new Set([
  // What somebody else made.
  'attachments.file',
  'mail.open',
  'mail.openAttachment',
  // Tables and calendars for other programs.
  'suppression.export',
  'breaches.exportCsv',
  'reminders.calendarFile',
  // A mail with a stored document in it.
  'documents.mail.draft',
  // Stored documents, as they are and with a password, and one before it is stored.
  'documents.open',
  'documents.protect',
  'documents.accessReport.preview',
  'letters.preview',
  // Written in every language by the specimens of letters.
  'letterTemplates.preview',
  'letterheads.preview',
  'letterheads.logo',
]);

const OutputOfFile = z.object({ '~orpc': z.object({ outputSchema: z.instanceof(z.ZodFile) }) });

/** Every procedure of the contract that hands out a file, so that a new document cannot be forgotten here. */
function fileProcedures(node: unknown, path: readonly string[] = []): readonly string[] {
  if (isContractProcedure(node)) return OutputOfFile.safeParse(node).success ? [path.join('.')] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => fileProcedures(inner, [...path, name]));
}

export const sheetsWithoutSpecimen = (): readonly string[] =>
  fileProcedures(coreContract).filter((path) => !(path in SHEETS) && !NO_SHEETS.has(path));
