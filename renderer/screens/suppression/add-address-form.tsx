import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ADDRESS_KINDS, SUPPRESSION_PURPOSES } from '../../../shared/contract/core/suppression.ts';
import { line, text } from '../../../shared/contract/primitives.ts';
import { core } from '../../api/clients.ts';
import { FieldPair } from '../../components/form/layout.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { say } from '../../components/notice.ts';
import { optionsOf } from '../requests/names.ts';

const NAME = 'suppression/new';

const Added = z.strictObject({
  kind: z.enum(ADDRESS_KINDS),
  address: line(300),
  purpose: z.enum(SUPPRESSION_PURPOSES),
  keepAddressFor: text(300),
});
const EMPTY: z.input<typeof Added> = { kind: 'email', address: '', purpose: 'no-marketing', keepAddressFor: '' };

export function AddAddressForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const controller = useRecordForm({
    name: NAME,
    schema: Added,
    current: { version: 0, values: EMPTY },
    save: (values) => core.suppression.add(values),
    onSaved: () => {
      say(t('mail.suppression.added'));
      onClose();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={NAME}
      controller={controller}
      fieldName={(field) => t(`mail.suppression.${field}`)}
      saveLabel={t('mail.suppression.add')}
      onCancel={onClose}
    >
      <FieldPair>
        <Select
          label={t('mail.suppression.kind')}
          data={optionsOf(ADDRESS_KINDS, (kind) => t(`casework.suppression.kind.${kind}`))}
          allowDeselect={false}
          withAsterisk
          {...form.getInputProps('kind')}
        />
        <Select
          label={t('mail.suppression.purpose')}
          data={optionsOf(SUPPRESSION_PURPOSES, (purpose) => t(`casework.suppression.purpose.${purpose}`))}
          allowDeselect={false}
          withAsterisk
          {...form.getInputProps('purpose')}
        />
      </FieldPair>
      <TextInput
        label={t('mail.suppression.address')}
        description={t('mail.suppression.addressHint')}
        withAsterisk
        data-autofocus
        dir="auto"
        {...form.getInputProps('address')}
      />
      <TextInput
        label={t('mail.suppression.keepAddressFor')}
        description={t('mail.suppression.keepAddressForHint')}
        {...form.getInputProps('keepAddressFor')}
      />
    </RecordForm>
  );
}
