import { originOf } from '../letters/access-report/annexes.ts';
import { subjectOf } from '../letters/access-report/machine-readable.ts';
import { contactOf, type LetterFacts, senderOf } from '../letters/frame.ts';
import { NAMES, type NamedTable } from './package-names.ts';

/** What is in the package and how to use it, in the person's language. Lines end as every editor reads them. */
export function readme(facts: LetterFacts, tables: readonly NamedTable[]): string {
  const { reference, request, wording, today } = facts;
  const { t } = wording;
  const title = t('portabilityPackage.title', { reference });
  const contact = contactOf(facts);
  const listed = tables.map(({ json, csv, data: { table, rows }, provenance }) => {
    const origin = `${originOf(table, wording)}, ${t(`portabilityPackage.${provenance}`)}`;
    return t('portabilityPackage.table', { json, csv, title: table.title, count: rows.length, origin });
  });
  const withheld = tables.some(({ data }) => data.redactions.length > 0);
  const lines = [
    title,
    '='.repeat(title.length),
    '',
    t('portabilityPackage.intro'),
    '',
    t('portabilityPackage.from', { organisation: senderOf(facts) }),
    t('portabilityPackage.about', { name: subjectOf(request).name }),
    t('portabilityPackage.reference', { reference }),
    t('portabilityPackage.made', { date: wording.day(today) }),
    '',
    t('portabilityPackage.files'),
    ...[
      ...listed,
      t('portabilityPackage.schema', { file: NAMES.schema }),
      t('portabilityPackage.sums', { file: NAMES.sums }),
    ].map((line) => `- ${line}`),
    '',
    t('portabilityPackage.both'),
    ...(withheld ? ['', t('portabilityPackage.redacted')] : []),
    '',
    t('portabilityPackage.use'),
    ...(contact === '' ? [] : [t('portabilityPackage.contact', { contact })]),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
