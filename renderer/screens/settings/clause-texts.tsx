import { useTranslation } from 'react-i18next';
import { SCC_TEXTS, SCC_VERSIONS, type ClauseText } from '../../../shared/reference/transfer-clauses.ts';
import { useToday } from '../../api/session.ts';
import { shortDay } from '../../components/dates.ts';
import { RecordTable } from '../registers/parts/record-table.tsx';

const TEXTS: readonly ClauseText[] = SCC_VERSIONS.map((version) => SCC_TEXTS[version]);

export function ClauseTexts() {
  const { t } = useTranslation();
  const today = useToday();
  const of = 'reference.lists.clauses';
  return (
    <RecordTable
      label={t(`${of}.title`)}
      rows={TEXTS}
      columns={[
        { header: t(`${of}.text`), cell: ({ citation }) => citation, width: 40 },
        { header: t(`${of}.law`), cell: ({ law }) => t(`reference.law.${law}`), width: 15 },
        { header: t(`${of}.from`), cell: ({ from }) => shortDay(from), width: 18 },
        {
          header: t(`${of}.counts`),
          cell: ({ deadFrom }) =>
            deadFrom === undefined
              ? t(`${of}.yes`)
              : t(`${of}.${deadFrom <= today ? 'no' : 'until'}`, { date: shortDay(deadFrom) }),
        },
      ]}
    />
  );
}
