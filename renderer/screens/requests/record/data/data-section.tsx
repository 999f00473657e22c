import { Button } from '@mantine/core';
import { IconFileImport, IconTablePlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataTable } from '../../../../../shared/contract/core/data-tables.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { toFailure } from '../../../../api/failure.ts';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { shortDay } from '../../../../components/dates.ts';
import { FailureNotice } from '../../../../components/form/record-form.tsx';
import { Section } from '../../../../components/section.tsx';
import { useTakeFiles } from '../../../../drop/takers.ts';
import styles from './data-section.module.css';
import type { Dialog } from '../dialogs.tsx';
import { keepRequest } from '../keep-request.ts';
import { EDITABLE_ROWS } from './table-form.tsx';
import { TableRows } from './table-rows.tsx';

type Props = { readonly request: RequestRecord; readonly onDialog: (dialog: Dialog) => void };

/** The tables handed to the person: typed in, or imported. */
export function DataSection({ request, onDialog }: Props) {
  const { t } = useTranslation();
  const [viewed, setViewed] = useState<string>();
  const [removing, setRemoving] = useState<DataTable>();
  const remove = useMutation({
    mutationFn: (tableId: string) => core.requests.data.remove({ id: request.id, version: request.version, tableId }),
    onSuccess: (saved) => {
      keepRequest(saved);
      setRemoving(undefined);
    },
  });
  useTakeFiles('table', t('requests.data.drop'), ([file]) => {
    if (file !== undefined) onDialog({ kind: 'import', file });
  });
  return (
    <Section
      title={t('requests.data.title')}
      actions={
        <>
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconTablePlus size={14} stroke={1.75} aria-hidden />}
            onClick={() => {
              onDialog({ kind: 'table' });
            }}
          >
            {t('requests.data.type')}
          </Button>
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconFileImport size={14} stroke={1.75} aria-hidden />}
            onClick={() => {
              onDialog({ kind: 'import' });
            }}
          >
            {t('requests.data.import')}
          </Button>
        </>
      }
    >
      {request.dataTables.length === 0 && <p className="quiet">{t('requests.data.none')}</p>}
      <ul className={styles.tables}>
        {request.dataTables.map((table) => (
          <li key={table.id}>
            <div className={styles.head}>
              <h3>{table.title}</h3>
              <TableFacts table={table} />
              <span className={styles.actions}>
                <Button
                  variant="subtle"
                  size="xs"
                  aria-expanded={viewed === table.id}
                  onClick={() => {
                    setViewed(viewed === table.id ? undefined : table.id);
                  }}
                >
                  {t(viewed === table.id ? 'requests.data.hide' : 'requests.data.view')}
                </Button>
                {table.origin === 'typed' && table.rowCount <= EDITABLE_ROWS && (
                  <Button
                    variant="subtle"
                    size="xs"
                    onClick={() => {
                      onDialog({ kind: 'table', table });
                    }}
                  >
                    {t('common.edit')}
                  </Button>
                )}
                <Button
                  variant="subtle"
                  size="xs"
                  onClick={() => {
                    setRemoving(table);
                  }}
                >
                  {t('common.remove')}
                </Button>
              </span>
            </div>
            {viewed === table.id && <TableRows request={request} table={table} />}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={removing !== undefined}
        title={t('requests.data.removeTitle')}
        act={t('common.remove')}
        busy={remove.isPending}
        onConfirm={() => {
          if (removing !== undefined) remove.mutate(removing.id);
        }}
        onClose={() => {
          setRemoving(undefined);
          remove.reset();
        }}
      >
        <p>{t('requests.data.removeWords', { title: removing?.title ?? '' })}</p>
        {remove.error !== null && <FailureNotice failure={toFailure(remove.error)} />}
      </ConfirmDialog>
    </Section>
  );
}

function TableFacts({ table }: { readonly table: DataTable }) {
  const { t } = useTranslation();
  const facts = [
    t(table.shape === 'text' ? 'requests.data.lines' : 'requests.data.rows', { count: table.rowCount }),
    table.system,
    table.extractedOn === '' ? '' : t('requests.data.asOf', { date: shortDay(table.extractedOn) }),
    table.fileName === '' ? t('requests.data.typed') : t('requests.data.fromFile', { name: table.fileName }),
  ];
  return (
    <>
      <span className="quiet small figures">{facts.filter((fact) => fact !== '').join(' · ')}</span>
      {table.redactions > 0 && (
        <span className="small strong figures">{t('redaction.count', { count: table.redactions })}</span>
      )}
    </>
  );
}
