import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { ProcessorFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_CERTIFICATE } from '../../../../shared/domain/registers/blank.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import { ListEditor } from '../fields/list-editor.tsx';

type Values = z.input<typeof ProcessorFields>;
type Props = { readonly form: UseFormReturnType<Values>; readonly name: string };

/** What a processor proves its guarantees with, each with the day it runs out. */
export function CertificateFields({ form, name }: Props) {
  const { t } = useTranslation();
  const of = 'registers.processors.certificate';
  return (
    <ListEditor<Values['certificates'][number]>
      form={name}
      path="certificates"
      label={t('registers.processors.fields.certificates')}
      errors={form.errors}
      {...form.getInputProps('certificates')}
      rowLabel={(number) => t(`${of}.row`, { number })}
      blank={() => BLANK_CERTIFICATE}
    >
      {(path) => (
        <>
          <FieldPair>
            <TextInput label={t(`${of}.name`)} withAsterisk {...form.getInputProps(`${path}.name`)} />
            <TextInput label={t(`${of}.issuer`)} {...form.getInputProps(`${path}.issuer`)} />
          </FieldPair>
          <FieldPair>
            <DateField label={t(`${of}.issuedOn`)} {...form.getInputProps(`${path}.issuedOn`)} />
            <DateField label={t(`${of}.expiresOn`)} {...form.getInputProps(`${path}.expiresOn`)} />
          </FieldPair>
          <FieldPair>
            <TextInput label={t(`${of}.number`)} {...form.getInputProps(`${path}.number`)} />
            <Textarea label={t(`${of}.scope`)} minRows={1} {...form.getInputProps(`${path}.scope`)} />
          </FieldPair>
        </>
      )}
    </ListEditor>
  );
}
