import type { Person } from '../../../../../shared/contract/core/requests.ts';
import type { Case } from '../../../requests/case.ts';
import type { HandedOut } from '../../../requests/data/handed-out.ts';
import type { Attachment } from '../../pdf/model.ts';
import type { ReportFacts } from './facts.ts';

/** Art. 15(3): an electronic request gets a commonly used electronic form beside the page. Made of what is handed out. */
export function machineReadable(facts: ReportFacts): Attachment {
  const data = {
    reference: facts.reference,
    dataSubject: subjectOf(facts.request).name,
    tables: facts.tables.map(tableData),
  };
  return {
    name: 'personal-data.json',
    type: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(data, null, 1)),
    description: facts.wording.t('report.annex.attachment'),
  };
}

/** A table for machines: each value under the name of its column; a text as one. */
export function tableData({ table: { title, system, extractedOn, shape, columns }, rows }: HandedOut) {
  const about = { title, system, extractedOn };
  if (shape === 'text') return { ...about, text: rows.map(([line = '']) => line).join('\n') };
  return {
    ...about,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place] ?? '']))),
  };
}

export const subjectOf = (request: Case): Person => request.intake.dataSubject ?? request.intake.requester;
