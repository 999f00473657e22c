import { REPORT_TOPICS, type AccessReport } from '../../../../shared/contract/core/documents.ts';
import type { DataTable } from '../../../../shared/contract/core/requests.ts';
import type { ReportFacts } from '../../documents/letters/access-report/facts.ts';
import type { LetterFacts } from '../../documents/letters/frame.ts';
import { NOWHERE } from './made-up-case.ts';

/** An access report that shows every part of it, with one line for each topic. */
export function madeUpReport(facts: LetterFacts): ReportFacts {
  const report: AccessReport = {
    requestId: NOWHERE,
    version: 1,
    language: facts.wording.language,
    dataHeld: true,
    introduction: '',
    closing: '',
    signatory: facts.signatory,
    activities: [{ id: NOWHERE, ref: 'PA-01', name: 'Customer accounts' }],
    lines: REPORT_TOPICS.map((topic) => ({
      id: topic,
      activityId: NOWHERE,
      topic,
      proposed: '',
      text: '(What the register says stands here.)',
      decision: 'confirmed',
    })),
    gaps: [],
    reopened: 0,
  };
  const table: DataTable = {
    id: NOWHERE,
    title: 'Orders',
    system: 'Shop',
    extractedOn: facts.today,
    columns: ['Number', 'Item'],
    rowCount: 1,
    origin: 'typed',
    fileName: '',
  };
  return { ...facts, report, tables: [{ table, rows: [['A-1', 'a lantern']] }], draft: false };
}
