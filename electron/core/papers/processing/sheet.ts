import type { Translate } from '../../../../shared/i18n/index.ts';
import { missingWords } from '../pieces.ts';
import { type ColumnOf, lines, type Sheet, sheetOf } from '../sheets/sheet.ts';
import type { ActivityWords } from './activity.ts';

/** The record of processing, a row an activity; the role tells the two parts of Art. 30 apart. */
export function processingSheet(activities: readonly ActivityWords[], t: Translate): Sheet {
  const columns: readonly ColumnOf<ActivityWords>[] = [
    [t('papers.column.ref'), ({ ref }) => ref],
    [t('registers.activities.fields.name'), ({ name }) => name],
    [t('registers.activities.fields.role'), ({ role }) => t(`registers.activities.roles.${role}`)],
    [t('registers.activities.fields.status'), ({ status }) => status],
    [t('registers.activities.fields.description'), ({ description }) => description],
    [t('papers.processing.others'), ({ others }) => lines(others)],
    [t('registers.activities.fields.purposes'), ({ purposes }) => lines(purposes)],
    [t('registers.activities.fields.subjectCategories'), ({ subjects }) => lines(subjects)],
    [t('registers.activities.fields.dataCategories'), ({ data }) => lines(data)],
    [t('registers.activities.fields.recipients'), ({ recipients }) => lines(recipients)],
    [t('registers.activities.fields.processorIds'), ({ processors }) => lines(processors)],
    [t('registers.activities.transfers'), ({ transfers }) => lines(transfers)],
    [t('papers.processing.limits'), ({ retention }) => lines(retention)],
    [t('registers.activities.fields.measureIds'), ({ measures }) => lines(measures)],
    [t('registers.activities.fields.systemIds'), ({ systems }) => lines(systems)],
    [t('registers.activities.fields.dpia'), ({ assessment }) => assessment],
    [t('registers.activities.fields.department'), ({ department }) => department],
    [t('registers.activities.fields.owner'), ({ owner }) => owner],
    [t('registers.parts.review.nextOn'), ({ review }) => review],
    [t('papers.missing'), ({ missing }) => lines(missing.map((each) => `${each.article}: ${missingWords(each, t)}`))],
  ];
  return sheetOf(t('papers.name.processing'), activities, columns);
}
