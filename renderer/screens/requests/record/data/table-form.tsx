import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { DataTable } from '../../../../../shared/contract/core/data-tables.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { IsoDate, line, text } from '../../../../../shared/contract/primitives.ts';
import { core, coreQuery } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { ErrorState, PageLoading } from '../../../../components/page-states.tsx';
import { keepRequest } from '../keep-request.ts';
import { TableGrid } from './table-grid.tsx';

/** A table longer than this is kept in a file, not in a grid. */
export const EDITABLE_ROWS = 500;

const Typed = z.strictObject({
  title: line(200),
  system: text(200),
  extractedOn: z.union([IsoDate, z.literal('')]),
  columns: z.array(line(200)).min(1).max(40),
  rows: z.array(z.array(z.string().max(32_000)).max(40)).max(2000),
});
export type TableValues = z.input<typeof Typed>;

type Props = {
  readonly request: RequestRecord;
  readonly table: DataTable | undefined;
  readonly onClose: () => void;
};

/** A small table typed in or changed; a stored one is read first. */
export function TableForm({ request, table, onClose }: Props) {
  const today = useToday();
  if (table !== undefined) return <StoredTable request={request} table={table} onClose={onClose} />;
  const empty: TableValues = {
    title: '',
    system: '',
    extractedOn: today,
    columns: ['', ''],
    rows: [
      ['', ''],
      ['', ''],
    ],
  };
  return <Editing request={request} tableId={undefined} values={empty} onClose={onClose} />;
}

function StoredTable({ request, table, onClose }: Props & { readonly table: DataTable }) {
  const { data, error, refetch } = useQuery(
    coreQuery.requests.data.rows.queryOptions({
      input: { id: request.id, tableId: table.id, offset: 0, limit: EDITABLE_ROWS },
    }),
  );
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const { title, system, extractedOn, columns } = table;
  const values: TableValues = { title, system, extractedOn, columns, rows: data.rows };
  return <Editing request={request} tableId={table.id} values={values} onClose={onClose} />;
}

type EditingProps = Pick<Props, 'request' | 'onClose'> & {
  readonly tableId: DataTable['id'] | undefined;
  readonly values: TableValues;
};

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

function Editing({ request, tableId, values, onClose }: EditingProps) {
  const { t } = useTranslation();
  const name = `request/${request.id}/table/${tableId ?? 'new'}`;
  const controller = useRecordForm({
    name,
    schema: Typed,
    current: { version: request.version, values },
    save: ({ rows, ...described }, version) =>
      core.requests.data.type({
        id: request.id,
        version,
        ...(tableId !== undefined && { tableId }),
        ...described,
        rows: rows.filter((row) => !isBlank(row)),
      }),
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) =>
        t(field === 'columns' || field === 'rows' ? 'requests.data.grid.label' : `requests.data.field.${field}`)
      }
      onCancel={onClose}
    >
      <TextInput
        label={t('requests.data.field.title')}
        description={t('requests.data.field.titleHint')}
        withAsterisk
        data-autofocus
        {...form.getInputProps('title')}
      />
      <FieldPair>
        <TextInput label={t('requests.data.field.system')} {...form.getInputProps('system')} />
        <DateField label={t('requests.data.field.extractedOn')} {...form.getInputProps('extractedOn')} />
      </FieldPair>
      <TableGrid
        name={name}
        columns={form.values.columns}
        rows={form.values.rows}
        errors={form.errors}
        onChange={(grid) => {
          form.setValues(grid);
        }}
      />
    </RecordForm>
  );
}
