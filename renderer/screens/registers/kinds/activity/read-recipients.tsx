import { useTranslation } from 'react-i18next';
import { useToday } from '../../../../api/session.ts';
import { longDay } from '../../../../components/dates.ts';
import { countryName } from '../../fields/countries.ts';
import { RecordTable } from '../../parts/record-table.tsx';
import { of, type Values } from './values.ts';

export function Sources({ fields }: { readonly fields: Values }) {
  const { t } = useTranslation();
  return (
    <RecordTable
      label={t(`${of}.fields.sources`)}
      rows={fields.sources}
      columns={[
        { header: t(`${of}.source.name`), cell: ({ name }) => name, width: 42 },
        { header: t(`${of}.source.kind`), cell: ({ kind }) => t(`${of}.source.kinds.${kind}`), width: 20 },
        { header: t(`${of}.source.notes`), cell: ({ notes }) => notes },
      ]}
    />
  );
}

/** Present and past ones: a person is told of both. */
export function Recipients({ fields }: { readonly fields: Values }) {
  const { t } = useTranslation();
  const today = useToday();
  const until = (day: string) => t(`${of}.recipient.${day < today ? 'wasUntil' : 'isUntil'}`, { day: longDay(day) });
  return (
    <RecordTable
      label={t(`${of}.fields.recipients`)}
      rows={fields.recipients}
      columns={[
        {
          header: t(`${of}.recipient.name`),
          width: 34,
          cell: (recipient) => (
            <>
              {recipient.name}{' '}
              {!recipient.named && <span className="quiet small">{t(`${of}.recipient.onlyCategory`)}</span>}{' '}
              {recipient.until !== '' && <span className="quiet small">{until(recipient.until)}</span>}
            </>
          ),
        },
        { header: t(`${of}.recipient.kind`), cell: ({ kind }) => t(`${of}.recipient.kinds.${kind}`), width: 16 },
        {
          header: t(`${of}.recipient.country`),
          width: 14,
          cell: ({ country }) => (country === '' ? <span className="quiet">–</span> : countryName(country)),
        },
        { header: t(`${of}.recipient.purpose`), cell: ({ purpose }) => purpose },
      ]}
    />
  );
}
