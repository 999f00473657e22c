import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { NoticeFields } from '../../../../shared/contract/core/registers/index.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import type { FieldsProps } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { FormSection } from '../fields/form-section.tsx';
import { LANGUAGES } from '../fields/languages.ts';
import { ListEditor } from '../fields/list-editor.tsx';
import { LINKABLE_KINDS } from '../fields/record-options.ts';
import { RecordFieldPicker } from '../fields/record-field-picker.tsx';
import { OneRecordPicker } from '../fields/record-picker.tsx';

type Values = z.input<typeof NoticeFields>;
type Statement = Values['statements'][number];
type Carrier = Statement['carriedBy'][number];

const kinds = NoticeFields.shape.kind.options;

export function NoticeForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const of = 'registers.notices';
  return (
    <>
      <FormSection
        form={name}
        id="publication"
        title={t(`${of}.sections.publication`)}
        article="Art. 12(1), Art. 13, Art. 14"
      >
        <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
        <FieldPair>
          <Select
            label={t(`${of}.fields.kind`)}
            data={choices(kinds, (value) => t(`${of}.kinds.${value}`))}
            {...form.getInputProps('kind')}
          />
          <Select
            label={t(`${of}.fields.language`)}
            data={[...LANGUAGES]}
            searchable
            {...form.getInputProps('language')}
          />
        </FieldPair>
        <FieldPair>
          <DateField label={t(`${of}.fields.publishedOn`)} {...form.getInputProps('publishedOn')} />
          <DateField label={t(`${of}.fields.withdrawnOn`)} {...form.getInputProps('withdrawnOn')} />
        </FieldPair>
        <FieldPair>
          <TextInput label={t(`${of}.fields.edition`)} {...form.getInputProps('edition')} />
          <EarlierEdition label={t(`${of}.fields.replacesId`)} {...form.getInputProps('replacesId')} />
        </FieldPair>
        <FieldPair>
          <DateField label={t(`${of}.copy.takenOn`)} {...form.getInputProps('archivedCopy.takenOn')} />
        </FieldPair>
        <TextInput label={t(`${of}.fields.url`)} inputMode="url" {...form.getInputProps('url')} />
        <Textarea label={t(`${of}.copy.source`)} {...form.getInputProps('archivedCopy.source')} />
        <TextInput
          label={t(`${of}.copy.sha256`)}
          description={t(`${of}.sha256Words`)}
          spellCheck={false}
          {...form.getInputProps('archivedCopy.sha256')}
        />
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
      <FormSection form={name} id="statements" title={t(`${of}.sections.statements`)} article="Art. 5(1)(a)">
        <ListEditor<Statement>
          form={name}
          path="statements"
          label={t(`${of}.fields.statements`)}
          errors={form.errors}
          {...form.getInputProps('statements')}
          rowLabel={(number) => t(`${of}.statement.row`, { number })}
          blank={(rows) => ({ number: nextNumber(rows), text: '', carriedBy: [], note: '' })}
          summarise={({ number, text }) => `${number}  ${text}`}
        >
          {(path) => (
            <>
              <NumberInput
                label={t(`${of}.statement.number`)}
                min={1}
                allowDecimal={false}
                hideControls
                {...form.getInputProps(`${path}.number`)}
              />
              <Textarea label={t(`${of}.statement.text`)} withAsterisk {...form.getInputProps(`${path}.text`)} />
              <Textarea label={t(`${of}.statement.note`)} minRows={1} {...form.getInputProps(`${path}.note`)} />
              <ListEditor<Carrier>
                form={name}
                path={`${path}.carriedBy`}
                label={t(`${of}.statement.carriedBy`)}
                errors={form.errors}
                {...form.getInputProps(`${path}.carriedBy`)}
                rowLabel={(number) => t(`${of}.statement.carrier`, { number })}
                blank={() => ({ recordId: '', field: 'notes' })}
              >
                {(carrier) => (
                  <FieldPair>
                    <OneRecordPicker
                      label={t(`${of}.statement.record`)}
                      kinds={LINKABLE_KINDS}
                      {...form.getInputProps(`${carrier}.recordId`)}
                    />
                    <RecordFieldPicker
                      label={t(`${of}.statement.field`)}
                      record={recordAt(form.values, carrier)}
                      {...form.getInputProps(`${carrier}.field`)}
                    />
                  </FieldPair>
                )}
              </ListEditor>
            </>
          )}
        </ListEditor>
      </FormSection>
    </>
  );
}

type EarlierProps = {
  readonly id?: string;
  readonly label: string;
  readonly error?: ReactNode;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
};

/** The edition before this one; the first has none. */
function EarlierEdition({ value = null, onChange, ...input }: EarlierProps) {
  return (
    <OneRecordPicker
      {...input}
      kinds={['notice']}
      value={value ?? ''}
      onChange={(picked) => onChange?.(picked === '' ? null : picked)}
    />
  );
}

function nextNumber(rows: readonly Statement[]): number {
  return Math.max(0, ...rows.map(({ number }) => number)) + 1;
}

/** The record named at `statements.3.carriedBy.0`. */
function recordAt({ statements }: Values, path: string): string {
  const [, statement, , carrier] = path.split('.').map(Number);
  return statements[statement ?? -1]?.carriedBy[carrier ?? -1]?.recordId ?? '';
}
