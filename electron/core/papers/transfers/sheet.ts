import type { TransferFields } from '../../../../shared/contract/core/registers/index.ts';
import { missingInTransfer } from '../../../../shared/domain/missing.ts';
import { standingOf } from '../../../../shared/domain/transfer-standing.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { countries, missingWords } from '../pieces.ts';
import { namesOf, type Recorded, type RegisterState } from '../register-state.ts';
import { type ColumnOf, lines, type Sheet, sheetOf } from '../sheets/sheet.ts';
import { mechanismWords } from './mechanism.ts';

/** A row a transfer, judged on the day. */
export function transfersSheet(state: RegisterState, t: Translate): Sheet {
  const columns: readonly ColumnOf<Recorded<TransferFields>>[] = [
    [t('papers.column.ref'), ({ ref }) => ref],
    [t('registers.transfers.fields.name'), ({ fields }) => fields.name],
    [t('registers.transfers.fields.activityIds'), ({ fields }) => lines(namesOf(state.activities, fields.activityIds))],
    [t('registers.transfers.fields.exporter'), ({ fields }) => fields.exporter],
    [t('registers.transfers.fields.importer'), ({ fields }) => fields.importer],
    [
      t('registers.transfers.fields.importerRole'),
      ({ fields }) => t(`registers.transfers.roles.${fields.importerRole}`),
    ],
    [
      t('registers.transfers.fields.processorIds'),
      ({ fields }) => lines(namesOf(state.processors, fields.processorIds)),
    ],
    [t('registers.transfers.fields.country'), ({ fields }) => countries([fields.country])],
    [t('registers.transfers.fields.onwardCountries'), ({ fields }) => countries(fields.onwardCountries)],
    [t('registers.transfers.fields.law'), ({ fields }) => t(`reference.law.${fields.law}`)],
    [t('registers.transfers.fields.mechanism'), ({ fields }) => lines(mechanismWords(fields, t))],
    [
      t('papers.transfers.standing'),
      ({ fields }) => t(`registers.transfers.standing.${standingOf(fields, state.asOf).state}`),
    ],
    [
      t('registers.transfers.fields.assessment'),
      ({ fields }) => t(`registers.transfers.assessment.states.${fields.assessment.state}`),
    ],
    [t('registers.transfers.assessment.doneOn'), ({ fields }) => fields.assessment.doneOn],
    [t('registers.transfers.fields.supplementaryMeasures'), ({ fields }) => fields.supplementaryMeasures],
    [t('registers.transfers.fields.nextReview'), ({ fields }) => fields.nextReview],
    [
      t('papers.missing'),
      ({ fields }) =>
        lines(missingInTransfer(fields, state.asOf).map((each) => `${each.article}: ${missingWords(each, t)}`)),
    ],
  ];
  return sheetOf(t('papers.name.transfers'), state.transfers, columns);
}
