import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import { coreQuery } from '../../api/clients.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Section } from '../../components/section.tsx';
import { FlowPicture } from './flow/flow-picture.tsx';
import { FlowTable } from './flow/flow-table.tsx';
import { ImpactView } from './impact-view.tsx';
import styles from './record-pictures.module.css';

type Pictured = { readonly id: string; readonly kind: RecordKind; readonly reference: string };

/** Kinds whose change is felt elsewhere. */
const FELT: ReadonlySet<RecordKind> = new Set(['activity', 'processor', 'transfer', 'system', 'measure', 'notice']);

/** What hangs on a record, and how data go through it: below its own sections, over the whole width. */
export function RecordPictures(record: Pictured) {
  return (
    <div className={styles.pictures}>
      {record.kind === 'activity' && <FlowSection {...record} />}
      {record.kind === 'processor' && <ChainSection {...record} />}
      {FELT.has(record.kind) && <ImpactSection {...record} />}
    </div>
  );
}

function FlowSection({ id, reference }: Pictured) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.dependents.dataFlow.queryOptions({ input: { activityId: id } }));
  const title = t('pictures.flow.of', { ref: reference });
  return (
    <Section title={t('pictures.flow.title')}>
      {data === undefined ? (
        <Waiting error={error} retry={() => void refetch()} />
      ) : (
        <>
          <FlowPicture picture={data} title={title} fileName={`data-flow-${reference}`} />
          <FlowTable picture={data} label={title} />
        </>
      )}
    </Section>
  );
}

function ChainSection({ id, reference }: Pictured) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.dependents.chain.queryOptions({ input: { id } }));
  const title = t('pictures.chain.of', { ref: reference });
  return (
    <Section title={t('pictures.chain.title')} aside="Art. 28(2), 28(4)">
      {data === undefined ? (
        <Waiting error={error} retry={() => void refetch()} />
      ) : data.nodes.length < 2 ? (
        <p className="quiet">{t('pictures.chain.nobody')}</p>
      ) : (
        <>
          <FlowPicture picture={data} title={title} fileName={`sub-processors-${reference}`} />
          <FlowTable picture={data} label={title} />
        </>
      )}
    </Section>
  );
}

function ImpactSection({ id, reference }: Pictured) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.dependents.ofRecord.queryOptions({ input: { id } }));
  return (
    <Section title={t('pictures.impact.title')}>
      {data === undefined ? (
        <Waiting error={error} retry={() => void refetch()} />
      ) : (
        <ImpactView
          impact={data}
          title={t('pictures.impact.of', { name: reference })}
          fileName={`depends-on-${reference}`}
        />
      )}
    </Section>
  );
}

const Waiting = ({ error, retry }: { readonly error: Error | null; readonly retry: () => void }) =>
  error === null ? <PageLoading /> : <ErrorState error={error} retry={retry} />;
