import type { Translate } from '../../../../shared/i18n/index.ts';
import { ART28_CLAUSE_IDS } from '../../../../shared/reference/processor-clauses.ts';
import { countries, joined, missingWords } from '../pieces.ts';
import { type ColumnOf, lines, type Sheet, sheetOf } from '../sheets/sheet.ts';
import type { ListedProcessor } from './processor.ts';

/** A row a processor, with a column for each point of Art. 28(3). */
export function processorsSheet(processors: readonly ListedProcessor[], t: Translate): Sheet {
  const columns: readonly ColumnOf<ListedProcessor>[] = [
    [t('papers.column.ref'), ({ ref }) => ref],
    [t('registers.processors.fields.name'), ({ fields }) => fields.name],
    [
      t('registers.processors.identity'),
      ({ fields }) => t(`registers.processors.identities.${fields.identified ? 'known' : 'category'}`),
    ],
    [t('registers.processors.fields.role'), ({ fields }) => t(`registers.processors.roles.${fields.role}`)],
    [t('registers.processors.fields.services'), ({ fields }) => fields.services],
    [t('registers.processors.fields.address'), ({ fields }) => fields.address],
    [t('registers.processors.fields.contact'), ({ fields }) => joined([fields.contact, fields.email])],
    [t('registers.processors.fields.country'), ({ fields }) => countries([fields.country])],
    [t('registers.processors.fields.processingCountries'), ({ fields }) => countries(fields.processingCountries)],
    [
      t('registers.processors.contract.state'),
      ({ fields }) => t(`registers.processors.contract.states.${fields.contract.state}`),
    ],
    [t('registers.processors.contract.reference'), ({ fields }) => fields.contract.reference],
    [t('registers.processors.contract.signedOn'), ({ fields }) => fields.contract.signedOn],
    [t('registers.processors.contract.startsOn'), ({ fields }) => fields.contract.startsOn],
    [t('registers.processors.contract.expiresOn'), ({ fields }) => fields.contract.expiresOn],
    [t('registers.processors.contract.noticeDays'), ({ fields }) => fields.contract.noticeDays ?? ''],
    ...ART28_CLAUSE_IDS.map((clause): ColumnOf<ListedProcessor> => [
      t(`registers.processors.clause.${clause}`),
      ({ fields }) => t(`registers.processors.clause.answers.${fields.clauses[clause].state}`),
    ]),
    [
      t('registers.processors.fields.authorisation'),
      ({ fields }) => t(`registers.processors.authorisation.kinds.${fields.authorisation.kind}`),
    ],
    [
      t('registers.processors.sections.chain'),
      ({ engages }) => lines(engages.map(({ ref, fields }) => `${ref} ${fields.name}`)),
    ],
    [
      t('registers.processors.fields.parentIds'),
      ({ engagedBy }) => lines(engagedBy.map(({ ref, fields }) => `${ref} ${fields.name}`)),
    ],
    [
      t('registers.processors.fields.certificates'),
      ({ fields }) =>
        lines(fields.certificates.map(({ name, issuer, expiresOn }) => joined([name, issuer, expiresOn]))),
    ],
    [t('registers.processors.fields.risk'), ({ fields }) => t(`registers.processors.risk.levels.${fields.risk.level}`)],
    [
      t('papers.processors.usedIn'),
      ({ activities }) => lines(activities.map(({ ref, fields }) => `${ref} ${fields.name}`)),
    ],
    [t('papers.missing'), ({ missing }) => lines(missing.map((each) => `${each.article}: ${missingWords(each, t)}`))],
  ];
  return sheetOf(t('papers.name.processors'), processors, columns);
}
