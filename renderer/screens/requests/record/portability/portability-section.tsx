import { Button, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../../../shared/contract/core/documents.ts';
import { type PortabilityPlan, PROVENANCES, type Provenance } from '../../../../../shared/contract/core/portability.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core, coreQuery } from '../../../../api/clients.ts';
import { toFailure } from '../../../../api/failure.ts';
import { FailureNotice } from '../../../../components/form/record-form.tsx';
import { say } from '../../../../components/notice.ts';
import { ErrorState, PageLoading } from '../../../../components/page-states.tsx';
import { Section } from '../../../../components/section.tsx';
import { LanguageField } from '../../../letters/language-field.tsx';
import { useLanguageChoice } from '../../../letters/use-language-choice.ts';
import { optionsOf } from '../../names.ts';
import styles from './portability-section.module.css';

type Props = { readonly request: RequestRecord; readonly documents: readonly DocumentEntry[] };

/** Where portability is asked: which data go into the package, and the package itself. */
export function PortabilitySection({ request, documents }: Props) {
  const { t } = useTranslation();
  const asked = request.lines.some(({ right }) => right === 'portability');
  const { data, error, refetch } = useQuery(
    coreQuery.documents.portability.get.queryOptions({ input: { requestId: request.id }, enabled: asked }),
  );
  if (!asked) return null;
  return (
    <Section title={t('portability.title')} aside={t('portability.article')}>
      <p className="quiet small measure">{t('portability.lead')}</p>
      {data === undefined ? (
        error === null ? (
          <PageLoading />
        ) : (
          <ErrorState error={error} retry={() => void refetch()} />
        )
      ) : data.tables.length === 0 ? (
        <p>{t('portability.noTables')}</p>
      ) : (
        <PackageForm plan={data} documents={documents} />
      )}
    </Section>
  );
}

type Choice = Provenance | 'out';
const CHOICES: readonly Choice[] = [...PROVENANCES, 'out'];
type Table = PortabilityPlan['tables'][number];

type FormProps = { readonly plan: PortabilityPlan; readonly documents: readonly DocumentEntry[] };

function PackageForm({ plan, documents }: FormProps) {
  const { t } = useTranslation();
  // What the DPO chose; a table not touched is as it is offered.
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const choiceOf = ({ tableId, offered }: Table): Choice => choices.get(tableId) ?? (offered ? 'provided' : 'out');
  const tables = plan.tables.flatMap((table) => {
    const provenance = choiceOf(table);
    return provenance === 'out' ? [] : [{ tableId: table.tableId, provenance }];
  });
  const { data: proposed } = useQuery(coreQuery.letters.language.queryOptions({ input: { recordId: plan.requestId } }));
  const choice = useLanguageChoice(proposed?.language ?? 'en');
  const make = useMutation({
    mutationFn: async () => {
      const { requestId, version } = plan;
      const stream = await core.documents.portability.make({ requestId, version, tables, ...choice.told });
      for (;;) {
        const { done, value } = await stream.next();
        if (done) return value;
      }
    },
    onSuccess: ({ number }) => {
      say(t('portability.made', { number }));
    },
  });
  const earlier = documents.find(({ kind, state }) => kind === 'portability-package' && state === 'final');
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      {make.error !== null && <FailureNotice failure={toFailure(make.error)} />}
      <ul className={styles.tables}>
        {plan.tables.map((table) => (
          <PackageTable
            key={table.tableId}
            table={table}
            choice={choiceOf(table)}
            onChoose={(choice) => {
              setChoices(new Map(choices).set(table.tableId, choice));
            }}
          />
        ))}
      </ul>
      <LanguageField choice={choice} />
      <div className={styles.acts}>
        <Button
          type="submit"
          variant="default"
          loading={make.isPending}
          disabled={tables.length === 0 || proposed === undefined || !choice.ready}
        >
          {t('portability.make')}
        </Button>
        <p className="quiet small" role="status">
          {make.isPending
            ? t('portability.making')
            : tables.length === 0
              ? t('portability.none')
              : earlier === undefined
                ? ''
                : t('portability.again', { number: earlier.number })}
        </p>
      </div>
    </form>
  );
}

type TableProps = {
  readonly table: Table;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** One table: what it is, why it is offered or not, and how its data came to us. */
function PackageTable({ table, choice, onChoose }: TableProps) {
  const { t } = useTranslation();
  const facts = [
    t('requests.data.rows', { count: table.rowCount }),
    ...(table.system === '' ? [] : [table.system]),
    ...(table.redactions > 0 ? [t('redaction.count', { count: table.redactions })] : []),
  ];
  return (
    <li>
      <div className={styles.about}>
        <span dir="auto">{table.title}</span>
        <span className="quiet small figures">{facts.join(' · ')}</span>
        <span className={`quiet small ${styles.because ?? ''}`}>{t(`portability.because.${table.because}`)}</span>
      </div>
      <Select
        aria-label={t('portability.cameOf', { title: table.title })}
        data={optionsOf(CHOICES, (one) => t(`portability.choice.${one}`))}
        allowDeselect={false}
        value={choice}
        onChange={(value) => {
          onChoose(CHOICES.find((one) => one === value) ?? 'out');
        }}
      />
    </li>
  );
}
