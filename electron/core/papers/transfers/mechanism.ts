import type { TransferFields } from '../../../../shared/contract/core/registers/index.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { ADEQUACY_DECISIONS } from '../../../../shared/reference/adequacy.ts';
import { SCC_TEXTS } from '../../../../shared/reference/transfer-clauses.ts';
import { day } from '../imprint.ts';
import { filled, joined } from '../pieces.ts';

const dated = (label: string, date: string): string => (date === '' ? '' : `${label}: ${day(date)}`);

/** What a transfer rests on, with the document and the days that prove it. */
export function mechanismWords(fields: TransferFields, t: Translate): string[] {
  return filled([t(`reference.mechanism.${fields.mechanism}`), ...proofOf(fields, t), fields.mechanismReference]);
}

function proofOf({ mechanism, adequacy, clauses, bindingRules, derogation }: TransferFields, t: Translate): string[] {
  switch (mechanism) {
    case 'adequacy':
      return [
        adequacy.decision === '' ? '' : ADEQUACY_DECISIONS[adequacy.decision].citation,
        dated(t('registers.transfers.adequacy.scopeCheckedOn'), adequacy.scopeCheckedOn),
      ];
    case 'scc':
    case 'idta':
    case 'uk-addendum':
      return [
        clauses.version === '' ? '' : SCC_TEXTS[clauses.version].citation,
        joined(clauses.modules.map((module) => t(`reference.sccModule.${module}`))),
        dated(t('registers.transfers.clauses.signedOn'), clauses.signedOn),
      ];
    case 'bcr':
      return [
        joined([bindingRules.approvedBy, bindingRules.reference]),
        dated(t('registers.transfers.bindingRules.approvedOn'), bindingRules.approvedOn),
      ];
    case 'derogation':
      return [
        derogation.ground === '' ? '' : t(`reference.derogation.${derogation.ground}`),
        derogation.conditions,
        dated(t('registers.transfers.derogation.authorityInformedOn'), derogation.authorityInformedOn),
        dated(t('registers.transfers.derogation.personsInformedOn'), derogation.personsInformedOn),
      ];
    case 'other-safeguard':
    case 'not-a-transfer':
    case 'undetermined':
      return [];
  }
}
