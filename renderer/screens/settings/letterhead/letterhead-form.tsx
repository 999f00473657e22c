import { ColorInput, Select, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  ENVELOPE_WINDOWS,
  type Letterhead,
  LetterheadFields,
  LETTER_FAMILIES,
} from '../../../../shared/contract/core/letterheads.ts';
import { contrastOnWhite } from '../../../../shared/domain/contrast.ts';
import { core } from '../../../api/clients.ts';
import { FieldPair } from '../../../components/form/layout.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { TextList } from '../../../components/form/text-list.tsx';
import { useRecordForm } from '../../../components/form/use-record-form.ts';
import { say } from '../../../components/notice.ts';

type Values = z.input<typeof LetterheadFields>;
type Props = {
  readonly letterhead: Letterhead;
  /** What is typed, whenever a letter could be printed with it. */
  readonly onTyped: (fields: LetterheadFields) => void;
};

export function LetterheadForm({ letterhead, onTyped }: Props) {
  const { t } = useTranslation();
  const { establishmentId } = letterhead;
  const name = `letterhead/${establishmentId}`;
  const controller = useRecordForm<Values, Letterhead>({
    name,
    schema: LetterheadFields,
    current: { version: letterhead.version, values: letterhead.fields },
    within: 'fields',
    save: (fields, version) => core.letterheads.save({ establishmentId, version, fields }),
    onSaved: () => {
      say(t('templates.head.saved'));
    },
  });
  const { form } = controller;
  const { values } = form;
  useEffect(() => {
    const read = LetterheadFields.safeParse(values);
    if (read.success) onTyped(read.data);
  }, [values, onTyped]);
  const colour = /^#[0-9a-f]{6}$/.test(values.accent) ? values.accent : undefined;
  return (
    <RecordForm name={name} controller={controller} fieldName={(field) => t(`templates.head.${field}`)}>
      <Select
        label={t('templates.head.window')}
        description={t('templates.head.windowHint')}
        data={ENVELOPE_WINDOWS.map((value) => ({ value, label: t(`templates.head.windows.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('window')}
      />
      <FieldPair>
        <ColorInput
          label={t('templates.head.accent')}
          description={
            colour === undefined
              ? undefined
              : t('templates.head.ratio', { ratio: (Math.floor(contrastOnWhite(colour) * 10) / 10).toFixed(1) })
          }
          format="hex"
          eyeDropperButtonProps={{ 'aria-label': t('templates.head.pickColour') }}
          {...form.getInputProps('accent')}
          onChange={(value) => {
            form.setFieldValue('accent', value.toLowerCase());
          }}
        />
        <Select
          label={t('templates.head.family')}
          data={LETTER_FAMILIES.map((value) => ({ value, label: t(`templates.head.families.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('family')}
        />
      </FieldPair>
      <TextInput
        label={t('templates.head.senderName')}
        description={t('templates.head.senderNameHint')}
        {...form.getInputProps('senderName')}
      />
      <TextList
        form={name}
        path="senderLines"
        label={t('templates.head.senderLines')}
        rowLabel={(number) => t('templates.head.senderLine', { number })}
        value={values.senderLines}
        onChange={(lines) => {
          form.setFieldValue('senderLines', lines);
        }}
        errors={form.errors}
      />
      <TextList
        form={name}
        path="contactLines"
        label={t('templates.head.contactLines')}
        rowLabel={(number) => t('templates.head.contactLine', { number })}
        value={values.contactLines}
        onChange={(lines) => {
          form.setFieldValue('contactLines', lines);
        }}
        errors={form.errors}
      />
      <FieldPair>
        <TextInput
          label={t('templates.head.signatureName')}
          description={t('templates.head.signatureHint')}
          {...form.getInputProps('signatureName')}
        />
        <TextInput
          label={t('templates.head.signatureRole')}
          description={t('templates.head.roleHint')}
          {...form.getInputProps('signatureRole')}
        />
      </FieldPair>
      <TextInput
        label={t('templates.head.logoAlternative')}
        description={t('templates.head.logoAlternativeHint')}
        {...form.getInputProps('logoAlternative')}
      />
    </RecordForm>
  );
}
