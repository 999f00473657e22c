import { FileInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { IsoDate, line, text } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { keepRequest } from '../keep-request.ts';

type Props = {
  readonly request: RequestRecord;
  readonly file: File | undefined;
  readonly onClose: () => void;
};

/** As much as the contract takes. */
const LARGEST_FILE = 50_000_000;

const Imported = z.strictObject({
  file: z
    .file()
    .max(LARGEST_FILE)
    .nullable()
    .refine((file) => file !== null, 'required'),
  title: line(200),
  system: text(200),
  extractedOn: z.union([IsoDate, z.literal('')]),
});
type ImportedValues = z.input<typeof Imported>;

/** `orders_2026.csv` as a heading: `orders 2026`. */
const titleFrom = (file: File | null | undefined): string =>
  file?.name.replace(/\.[^.]+$/, '').replaceAll(/[_-]+/g, ' ') ?? '';

/** A file of one system as data to hand over. */
export function ImportForm({ request, file, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  // What was typed for one file is not offered for another.
  const name = `request/${request.id}/import/${file?.name.replaceAll(/[^A-Za-z0-9]+/g, '-') ?? ''}`;
  const values: ImportedValues = { file: file ?? null, title: titleFrom(file), system: '', extractedOn: today };
  const controller = useRecordForm({
    name,
    schema: Imported,
    current: { version: request.version, values },
    save: async ({ file: chosen, ...described }, version) => {
      if (chosen === null) throw new Error('checked by the schema');
      return core.requests.data.import({ id: request.id, version, ...described, file: chosen });
    },
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
      fieldName={(field) => t(`requests.data.field.${field}`)}
      saveLabel={t('requests.data.import')}
      onCancel={onClose}
    >
      <FileInput
        label={t('requests.data.field.file')}
        description={t('requests.data.field.fileHint')}
        placeholder={t('requests.data.field.chooseFile')}
        accept=".csv,.tsv,.json,.xlsx,.ods,.txt,.text,.md,.log"
        withAsterisk
        {...form.getInputProps('file')}
        onChange={(chosen) => {
          form.setValues({ file: chosen, ...(form.values.title === '' && { title: titleFrom(chosen) }) });
        }}
      />
      <TextInput
        label={t('requests.data.field.title')}
        description={t('requests.data.field.titleHint')}
        withAsterisk
        {...form.getInputProps('title')}
      />
      <FieldPair>
        <TextInput label={t('requests.data.field.system')} {...form.getInputProps('system')} />
        <DateField label={t('requests.data.field.extractedOn')} {...form.getInputProps('extractedOn')} />
      </FieldPair>
    </RecordForm>
  );
}
