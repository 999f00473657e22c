import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../../../shared/i18n/index.ts';
import { Lines } from '../../parts/lines.tsx';
import { RecordTable } from '../../parts/record-table.tsx';
import { Text } from '../../parts/text.tsx';
import { of, type Values } from './values.ts';

type Category = Values['dataCategories'][number];

export function DataTable({ fields }: { readonly fields: Values }) {
  const { t } = useTranslation();
  return (
    <RecordTable
      label={t(`${of}.fields.dataCategories`)}
      rows={fields.dataCategories}
      columns={[
        {
          header: t(`${of}.category.name`),
          width: 26,
          cell: ({ name, special, criminal }) => (
            <>
              {name} {special && <span className="quiet small">{t(`${of}.category.specialShort`)}</span>}{' '}
              {criminal && <span className="quiet small">{t(`${of}.category.criminalShort`)}</span>}
            </>
          ),
        },
        { header: t(`${of}.category.items`), cell: ({ items }) => items.join(', '), width: 44 },
        { header: t(`${of}.category.source`), cell: ({ source }) => source },
      ]}
    />
  );
}

/** How long each is kept, from when, why, and how it goes. */
export function Retention({ fields }: { readonly fields: Values }) {
  const { t } = useTranslation();
  return (
    <RecordTable
      label={t(`${of}.sections.long`)}
      rows={fields.dataCategories}
      columns={[
        { header: t(`${of}.category.name`), cell: ({ name }) => name, width: 26 },
        { header: t(`${of}.category.retention`), cell: (category) => <Kept category={category} />, width: 44 },
        { header: t(`${of}.category.deletion`), cell: ({ deletion }) => deletion },
      ]}
    />
  );
}

function Kept({ category: { retention, period } }: { readonly category: Category }) {
  const { t } = useTranslation();
  if (retention === '' && period.value === null) return <Text>{''}</Text>;
  return (
    <Lines>
      {period.value !== null && periodWords(period, t)}
      {retention !== '' && retention}
      {period.reason !== '' && <span className="quiet">{period.reason}</span>}
    </Lines>
  );
}

/** `3 years from the end of the contract` */
function periodWords({ value, unit, trigger }: Category['period'], t: Translate): string {
  const span = t(`${of}.period.span.${unit}`, { count: value ?? 0 });
  return trigger === '' ? span : t(`${of}.period.from`, { span, trigger });
}
