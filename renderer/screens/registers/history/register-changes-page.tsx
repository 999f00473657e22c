import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterChange, RegisterKind } from '../../../../shared/contract/core/history.ts';
import { IsoDate } from '../../../../shared/contract/primitives.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { coreQuery } from '../../../api/clients.ts';
import { useToday } from '../../../api/session.ts';
import type { RegisterName } from '../../../commands/places.ts';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { addDays, moment } from '../../../components/dates.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { EmptyState } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import { fieldWords } from '../field-words.ts';
import styles from './history.module.css';

type Props = { readonly register: RegisterName; readonly kind: RegisterKind };

/** What became of a register between the ends of two days; each record opens field by field. */
export function RegisterChangesPage({ register, kind }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const asked = useSearch({ from: '/registers/$register/changes' });
  const from = asked.from ?? addDays(today, -30);
  const to = asked.to ?? today;
  const reversed = from > to;
  const query = useQuery(coreQuery.history.register.queryOptions({ input: { kind, from, to }, enabled: !reversed }));
  const columns = useMemo(() => columnsFor(t, kind), [t, kind]);
  const go = (search: { from: string; to: string }) =>
    void navigate({ to: '/registers/$register/changes', params: { register }, search, replace: true });
  return (
    <Page
      fill
      title={t('history.register.title', { name: t(`frame.go.${register}`) })}
      windowTitle={t(`frame.go.${register}`)}
      trail={[{ label: t(`frame.go.${register}`), link: { to: '/registers/$register', params: { register } } }]}
      aside={query.data !== undefined && !reversed && <span className="figures">{query.data.rows.length}</span>}
    >
      <div className={styles.days}>
        <DateField
          label={t('history.compare.from')}
          value={from}
          onChange={(day) => {
            if (IsoDate.safeParse(day).success) go({ from: day, to });
          }}
        />
        <DateField
          label={t('history.compare.to')}
          value={to}
          error={reversed ? t('history.register.reversed') : undefined}
          onChange={(day) => {
            if (IsoDate.safeParse(day).success) go({ from, to: day });
          }}
        />
      </div>
      {!reversed && (
        <>
          {query.data !== undefined && query.data.unchanged > 0 && (
            <p className="quiet">{t('history.register.unchanged', { count: query.data.unchanged })}</p>
          )}
          <DataTable<RegisterChange>
            name={`registers/${register}/changes`}
            label={t('history.change.table')}
            query={{ data: query.data?.rows, error: query.error, refetch: query.refetch }}
            columns={columns}
            rowKey={(row) => row.id}
            onOpen={({ id, created }) =>
              void (created
                ? navigate({ to: '/registers/$register/$id', params: { register, id }, search: { on: to } })
                : navigate({ to: '/registers/$register/$id/changes', params: { register, id }, search: { from, to } }))
            }
            empty={<EmptyState icon={IconHistory} title={t('history.register.none')} />}
          />
        </>
      )}
    </Page>
  );
}

function columnsFor(t: Translate, kind: RegisterKind): readonly Column<RegisterChange>[] {
  const text = (id: string, header: string, words: (row: RegisterChange) => string): Column<RegisterChange> => ({
    id,
    header,
    cell: words,
    sort: words,
    text: words,
  });
  return [
    { ...text('ref', t('registers.columns.ref'), ({ ref }) => ref), width: 90 },
    text('name', t('registers.columns.name'), ({ title, ref }) => title || ref),
    { ...text('what', t('history.register.what'), (row) => whatWords(t, row)), width: 220 },
    text('fields', t('history.register.fields'), ({ fields }) =>
      (fields ?? []).map((field) => fieldWords(t, kind, field)).join(', '),
    ),
    { ...text('by', t('history.register.by'), ({ by }) => by), width: 130 },
    {
      id: 'at',
      header: t('history.register.at'),
      cell: ({ at }) => <time dateTime={at}>{moment(at)}</time>,
      sort: ({ at }) => at,
      width: 160,
    },
  ];
}

/** `Changed and archived` is two things: both are said. */
function whatWords(t: Translate, { created, shelved, fields }: RegisterChange): string {
  const said = [
    created && t('history.register.created'),
    fields === null && t('history.register.untold'),
    fields !== null && fields.length > 0 && t('history.register.changed', { count: fields.length }),
    shelved !== null && t(`history.register.${shelved}`),
  ].filter((words) => words !== false);
  return said.length === 0 ? t('history.register.touched') : said.join(' · ');
}
