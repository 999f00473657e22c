import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Extension, EXTENSION_KINDS } from '../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { Id, IsoDate } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { fieldId } from '../../../../components/form/problems.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { optionsOf } from '../../names.ts';
import { keepRequest } from '../keep-request.ts';
import { LineChoice } from '../lines/line-choice.tsx';
import { takingTime } from '../lines/usual-lines.ts';

type Props = { readonly request: RequestRecord; readonly onClose: () => void };

const Prepared = z.strictObject({
  lineIds: z.array(Id).min(1),
  kind: z.enum(EXTENSION_KINDS),
  words: Extension.shape.words,
  promised: z.union([IsoDate, z.literal('')]),
});

/** Art. 12(3): the law's reason in own words, and the day promised. A period is extended once. */
export function ExtensionForm({ request, onClose }: Props) {
  const { t } = useTranslation();
  const name = `request/${request.id}/extension`;
  const extended = new Set(request.extensions.flatMap(({ lineIds }) => lineIds));
  const lines = request.lines.filter((line) => !extended.has(line.id));
  const values: z.input<typeof Prepared> = {
    lineIds: takingTime(lines).map((line) => line.id),
    kind: 'complexity',
    words: '',
    promised: '',
  };
  const controller = useRecordForm({
    name,
    schema: Prepared,
    current: { version: request.version, values },
    save: (prepared, version) => core.requests.extension.prepare({ id: request.id, version, ...prepared }),
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
      fieldName={(field) => t(`casework.page.extension.${field}`)}
      saveLabel={t('casework.page.extension.act')}
      onCancel={onClose}
    >
      <LineChoice
        id={fieldId(name, 'lineIds')}
        label={t('casework.page.extension.lineIds')}
        lines={lines}
        value={form.values.lineIds}
        onChange={(lineIds) => {
          form.setFieldValue('lineIds', lineIds);
        }}
        error={form.errors.lineIds}
      />
      <FieldPair>
        <Select
          label={t('casework.page.extension.kind')}
          data={optionsOf(EXTENSION_KINDS, (kind) => t(`casework.extension.kind.${kind}`))}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('kind')}
        />
        <DateField
          label={t('casework.page.extension.promised')}
          description={t('casework.page.extension.promisedHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('promised')}
        />
      </FieldPair>
      <Textarea
        label={t('casework.page.extension.words')}
        description={t('casework.page.extension.wordsHint')}
        withAsterisk
        dir="auto"
        autosize
        minRows={3}
        {...form.getInputProps('words')}
      />
    </RecordForm>
  );
}
