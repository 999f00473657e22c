import { Button, Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDownload, IconMailOff, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuppressionEntry } from '../../../shared/contract/core/suppression.ts';
import { core, coreQuery } from '../../api/clients.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { useSaving } from '../mail/use-saving.ts';
import { AddAddressForm } from './add-address-form.tsx';
import { suppressionColumns, suppressionFilters } from './columns.tsx';
import { LiftForm } from './lift-form.tsx';
import { SuppressionPeek } from './suppression-peek.tsx';

const SETTLED_MS = 250;
const LATEST_FIRST = { id: 'since', desc: true } as const;
const STANDING = { state: 'stands' } as const;
const LONGEST_SEARCH = 300;

type Dialog = { readonly kind: 'add' } | { readonly kind: 'lift'; readonly entry: SuppressionEntry };

/** Addresses that must not be used again. The core looks an address up by its hash, so it searches, not the table. */
export function SuppressionScreen() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, SETTLED_MS);
  const query = useQuery(
    coreQuery.suppression.list.queryOptions({
      input: { text: asked.slice(0, LONGEST_SEARCH), lifted: true },
      placeholderData: keepPreviousData,
    }),
  );
  const columns = useMemo(() => suppressionColumns(t), [t]);
  const filters = useMemo(() => suppressionFilters(t), [t]);
  const search = useMemo(() => ({ text, onText: setText }), [text]);
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => {
    setDialog(undefined);
  };
  const exporting = useSaving(() => core.suppression.export());
  const add = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      onClick={() => {
        setDialog({ kind: 'add' });
      }}
    >
      {t('mail.suppression.add')}
    </Button>
  );
  const nothingAtAll = query.data?.length === 0 && text === '';
  return (
    <Page
      fill
      title={t('mail.suppression.title')}
      actions={
        nothingAtAll ? undefined : (
          <>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
              loading={exporting.isPending}
              onClick={() => {
                exporting.mutate();
              }}
            >
              {t('mail.suppression.export')}
            </Button>
            {add}
          </>
        )
      }
    >
      <p className="quiet measure">{t('mail.suppression.lead')}</p>
      <DataTable
        name="suppression"
        label={t('mail.suppression.label')}
        query={query}
        columns={columns}
        filters={filters}
        initialFilters={STANDING}
        rowKey={(row) => row.id}
        peek={(row) => (
          <SuppressionPeek
            entry={row}
            onLift={() => {
              setDialog({ kind: 'lift', entry: row });
            }}
          />
        )}
        peekTitle={() => t('mail.suppression.address')}
        initialSort={LATEST_FIRST}
        search={search}
        empty={
          <EmptyState icon={IconMailOff} title={t('mail.suppression.empty')} action={add}>
            {t('mail.suppression.emptyWords')}
          </EmptyState>
        }
      />
      <Modal
        opened={dialog !== undefined}
        onClose={close}
        title={t(dialog?.kind === 'lift' ? 'mail.suppression.liftTitle' : 'mail.suppression.add')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {dialog?.kind === 'add' && <AddAddressForm onClose={close} />}
        {dialog?.kind === 'lift' && <LiftForm entry={dialog.entry} onClose={close} />}
      </Modal>
    </Page>
  );
}
