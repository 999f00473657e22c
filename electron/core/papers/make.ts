import type { Order } from '../../../shared/contract/core/papers.ts';
import { invalid } from '../fault.ts';
import { today } from '../organisation/places.ts';
import { find } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { yearFacts } from './annual-report/gather.ts';
import { annualReport } from './annual-report/paper.ts';
import { caseFacts } from './case-file/gather.ts';
import { caseFile } from './case-file/paper.ts';
import { type PaperFile, pdfFile, registerFile, type Workshop } from './files.ts';
import { imprintOf } from './imprint.ts';
import { registersOn } from './registers.ts';

/** What the journal is told of a paper, beside the file itself. */
export type Told = {
  readonly recordId: string;
  readonly ref: string;
  readonly version: number;
  readonly params: Readonly<Record<string, string | number>>;
};
export type PaperMade = { readonly file: PaperFile; readonly told: Told };

const NO_RECORD = { recordId: '', ref: '', version: 0 } as const;

/** A day that has been: what the register will say tomorrow nobody knows. */
export function assertPast(store: Store, asOf: string): void {
  if (asOf > today(store)) throw invalid('asOf', 'in-the-future');
}

export async function makePaper(store: Store, order: Order, workshop: Workshop): Promise<PaperMade> {
  const { t } = workshop;
  switch (order.paper) {
    case 'processing':
    case 'processors':
    case 'transfers':
    case 'breaches': {
      assertPast(store, order.asOf);
      const chosen = 'activityIds' in order && order.activityIds !== null ? new Set<string>(order.activityIds) : null;
      const registers = registersOn(store, order.asOf, chosen, t);
      const file = await registerFile(order.paper, order.format, registers, workshop);
      const params = { paper: order.paper, asOf: order.asOf, ...(chosen && { activities: chosen.size }) };
      return { file, told: { ...NO_RECORD, params } };
    }
    case 'annual-report': {
      const now = today(store);
      if (order.year > Number(now.slice(0, 4))) throw invalid('year', 'in-the-future');
      const facts = yearFacts(store, order.year);
      const model = annualReport(facts, imprintOf(store, facts.year.to), t);
      const file = await pdfFile(`annual-report_${order.year}.pdf`, model, workshop);
      return { file, told: { ...NO_RECORD, params: { paper: order.paper, year: order.year } } };
    }
    case 'case-file': {
      const row = find(store.db, 'request', order.requestId);
      const model = caseFile(caseFacts(store, row.id, t), imprintOf(store, today(store)), t);
      const file = await pdfFile(`case-file_${row.ref}.pdf`, model, workshop);
      const { id: recordId, ref, version } = row;
      return { file, told: { recordId, ref, version, params: { paper: order.paper } } };
    }
  }
}
