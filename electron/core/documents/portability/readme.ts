import { originOf } from '../letters/access-report/annexes.ts';
import { subjectOf } from '../letters/access-report/machine-readable.ts';
import { contactOf, type LetterFacts, senderOf } from '../letters/frame.ts';
import { NAMES, type NamedTable } from './package-names.ts';

/** What is in the package and how to use it, in the person's language. Lines end as every editor reads them. */
export function readme(facts: LetterFacts, tables: readonly NamedTable[]): string {
  const { reference, request, wording, today } = facts;
  const { t } = wording;
  const title = t('portability.title', { reference });
  const contact = contactOf(facts);
  const listed = tables.map(({ json, csv, data: { table, rows }, provenance }) => {
    const origin = `${originOf(table, wording)}, ${t(`portability.${provenance}`)}`;
    return t('portability.table', { json, csv, title: table.title, count: rows.length, origin });
  });
  const withheld = tables.some(({ data }) => data.redactions.length > 0);
  const lines = [
    title,
    '='.repeat(title.length),
    '',
    t('portability.intro'),
    '',
    t('portability.from', { organisation: senderOf(facts) }),
    t('portability.about', { name: subjectOf(request).name }),
    t('portability.reference', { reference }),
    t('portability.made', { date: wording.day(today) }),
    '',
    t('portability.files'),
    ...[...listed, t('portability.schema', { file: NAMES.schema }), t('portability.sums', { file: NAMES.sums })].map(
      (line) => `- ${line}`,
    ),
    '',
    t('portability.both'),
    ...(withheld ? ['', t('portability.redacted')] : []),
    '',
    t('portability.use'),
    ...(contact === '' ? [] : [t('portability.contact', { contact })]),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
