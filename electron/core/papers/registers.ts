import type { RegisterPaper } from '../../../shared/contract/core/papers.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { DocumentModel } from '../documents/pdf/model.ts';
import type { Store } from '../store/unit-of-work.ts';
import { listedBreaches } from './breaches/listed.ts';
import { breachesPaper } from './breaches/paper.ts';
import { breachesSheet } from './breaches/sheet.ts';
import { day, type Imprint, imprintOf } from './imprint.ts';
import { type Chosen, chosenActivities, processingPaper } from './processing/paper.ts';
import { processingSheet } from './processing/sheet.ts';
import { processorsPaper } from './processors/paper.ts';
import { listedProcessors } from './processors/processor.ts';
import { processorsSheet } from './processors/sheet.ts';
import { registerOn, type RegisterState } from './register-state.ts';
import type { Sheet } from './sheets/sheet.ts';
import { transfersPaper } from './transfers/paper.ts';
import { transfersSheet } from './transfers/sheet.ts';

/** The registers of one day, ready to be written in any form. */
export type Registers = {
  readonly state: RegisterState;
  readonly chosen: Chosen;
  readonly imprint: Imprint;
  readonly model: (paper: RegisterPaper) => DocumentModel;
  readonly sheet: (paper: RegisterPaper) => Sheet;
};

export function registersOn(store: Store, asOf: string, chosen: Chosen, t: Translate): Registers {
  const state = registerOn(store, asOf);
  const imprint = imprintOf(store, asOf);
  return {
    state,
    chosen,
    imprint,
    model(paper) {
      switch (paper) {
        case 'processing':
          return processingPaper(state, chosen, imprint, t);
        case 'processors':
          return processorsPaper(state, imprint, t);
        case 'transfers':
          return transfersPaper(state, imprint, t);
        case 'breaches':
          return breachesPaper(state, listedBreaches(store, state), imprint, t);
      }
    },
    sheet(paper) {
      switch (paper) {
        case 'processing':
          return processingSheet(chosenActivities(state, chosen, t), t);
        case 'processors':
          return processorsSheet(listedProcessors(state), t);
        case 'transfers':
          return transfersSheet(state, t);
        case 'breaches':
          return breachesSheet(state, t);
      }
    },
  };
}

/** The imprint as the last sheet of a workbook: a table alone does not say of which day it is. */
export const imprintSheet = ({ organisation, asOf, madeOn, madeBy, journal }: Imprint, t: Translate): Sheet => ({
  name: t('papers.imprint.sheet'),
  columns: [t('papers.imprint.what'), t('papers.imprint.value')],
  rows: [
    [t('papers.imprint.organisation'), organisation],
    [t('papers.imprint.asOf'), t('papers.imprint.asOfWords', { date: day(asOf) })],
    [t('papers.imprint.made'), t('papers.imprint.madeWords', { date: day(madeOn), who: madeBy })],
    [t('papers.imprint.journal'), t('papers.imprint.journalWords', journal)],
  ],
});
