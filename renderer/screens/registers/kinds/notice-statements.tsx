import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { LinkedRecord } from '../../../../shared/contract/core/record.ts';
import type { NoticeFields } from '../../../../shared/contract/core/registers/index.ts';
import { RecordTable } from '../parts/record-table.tsx';
import { Carriers } from './editions/carriers.tsx';

type Statement = z.input<typeof NoticeFields>['statements'][number];

type Props = { readonly statements: readonly Statement[]; readonly links: readonly LinkedRecord[] };

/** What the notice says, sentence by sentence, and the records that bear it out. */
export function Statements({ statements, links }: Props) {
  const { t } = useTranslation();
  const of = 'registers.notices.statement';
  return (
    <RecordTable
      label={t('registers.notices.fields.statements')}
      rows={statements}
      columns={[
        { header: t(`${of}.number`), cell: ({ number }) => <span className="figures">{number}</span>, width: 7 },
        {
          header: t(`${of}.text`),
          width: 53,
          cell: ({ text, note }) => (
            <>
              {text}
              {note !== '' && <p className="quiet small">{note}</p>}
            </>
          ),
        },
        {
          header: t(`${of}.carriedBy`),
          cell: ({ carriedBy }) => <Carriers carriers={carriedBy} links={links} none={t(`${of}.nowhere`)} />,
        },
      ]}
    />
  );
}
