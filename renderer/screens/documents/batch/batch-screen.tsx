import { Button, Checkbox, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BATCH_KINDS, type BatchKind } from '../../../../shared/contract/core/batch.ts';
import { EXTENSION_KINDS } from '../../../../shared/contract/core/casework.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { coreQuery } from '../../../api/clients.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import { Section } from '../../../components/section.tsx';
import { optionsOf } from '../../requests/names.ts';
import { BatchProgressBar } from './batch-progress.tsx';
import styles from './batch.module.css';
import { CandidateTable } from './candidate-table.tsx';
import { useBatch } from './use-batch.ts';

type ExtensionKind = (typeof EXTENSION_KINDS)[number];

/** One kind of letter for several requests: chosen, written one after the other, each with how it ended. */
export function BatchScreen() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<BatchKind>('outcome-letter');
  return (
    <Page title={t('documents.batch.title')} trail={[{ label: t('documents.title'), link: { to: '/documents' } }]}>
      <p className="measure">{t('documents.batch.lead')}</p>
      <Radio.Group
        label={t('documents.batch.kind')}
        value={kind}
        onChange={(picked) => {
          setKind(BATCH_KINDS.find((known) => known === picked) ?? kind);
        }}
      >
        <div className={styles.kinds}>
          {BATCH_KINDS.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`documents.kind.${each}`)}
              description={t(`documents.batch.of.${each}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Letters key={kind} kind={kind} />
    </Page>
  );
}

function Letters({ kind }: { readonly kind: BatchKind }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [signatory, setSignatory] = useState('');
  const [reason, setReason] = useState<ExtensionKind>('complexity');
  const [words, setWords] = useState('');
  const [keeping, setKeeping] = useState('');
  const [known, setKnown] = useState(false);
  const batch = useBatch(kind);
  const { data, error, refetch } = useQuery(coreQuery.documents.batch.candidates.queryOptions({ input: { kind } }));
  const extends_ = kind === 'extension-notice';
  if (batch.rows === undefined && data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  // While it runs, and after, the cases stand as they were chosen: those written to are no candidates any more.
  const rows = batch.rows ?? data ?? [];
  const ready = rows.filter((row) => row.ready && chosen.has(row.requestId));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        batch.write(rows, {
          requestIds: ready.map(({ requestId }) => requestId),
          signatory: signatory.trim(),
          keeping: keeping.trim(),
          extension: extends_ ? { kind: reason, words: words.trim() } : null,
          ...(known && { unreviewed: 'confirmed' }),
        });
      }}
    >
      {kind !== 'access-report' && (
        <div className={styles.fields}>
          <TextInput
            label={t('documents.batch.signatory')}
            description={t('documents.batch.signatoryHint')}
            value={signatory}
            onChange={(event) => {
              setSignatory(event.currentTarget.value);
            }}
          />
          {kind === 'acknowledgement' && (
            <TextInput
              label={t('documents.batch.keeping')}
              description={t('documents.batch.keepingHint')}
              value={keeping}
              onChange={(event) => {
                setKeeping(event.currentTarget.value);
              }}
            />
          )}
          {extends_ && (
            <>
              <Select
                label={t('documents.batch.reason')}
                data={optionsOf(EXTENSION_KINDS, (each) => t(`casework.extension.kind.${each}`))}
                value={reason}
                allowDeselect={false}
                onChange={(picked) => {
                  setReason(EXTENSION_KINDS.find((known) => known === picked) ?? reason);
                }}
              />
              <Textarea
                label={t('documents.batch.words')}
                description={t('documents.batch.wordsHint')}
                required
                value={words}
                onChange={(event) => {
                  setWords(event.currentTarget.value);
                }}
              />
            </>
          )}
        </div>
      )}
      <Checkbox
        mt="md"
        label={t('letterLanguage.confirmBatch')}
        description={t('letterLanguage.kept')}
        checked={known}
        onChange={(event) => {
          setKnown(event.currentTarget.checked);
        }}
      />
      <Section title={t('documents.batch.cases')} aside={rows.length}>
        {rows.length === 0 ? (
          <p className="quiet">{t('documents.batch.none')}</p>
        ) : (
          <CandidateTable
            rows={rows}
            results={batch.results}
            running={batch.running}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </Section>
      {batch.failure !== undefined && <FailureNotice failure={batch.failure} />}
      <BatchProgressBar batch={batch} />
      {!batch.running &&
        (batch.rows === undefined ? (
          <Button type="submit" disabled={ready.length === 0}>
            {t('documents.batch.write', { count: ready.length })}
          </Button>
        ) : (
          <Button
            variant="default"
            onClick={() => {
              setChosen(new Set());
              batch.again();
            }}
          >
            {t('documents.batch.again')}
          </Button>
        ))}
    </form>
  );
}
