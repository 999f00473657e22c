import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Laws, type RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { IsoDate, text } from '../../../../../shared/contract/primitives.ts';
import { RIGHTS } from '../../../../../shared/reference/rights.ts';
import { core } from '../../../../api/clients.ts';
import { useLaws } from '../../../../api/laws.ts';
import { useToday } from '../../../../api/session.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { fieldId } from '../../../../components/form/problems.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { ChoiceGroup } from '../../intake/choice-group.tsx';
import { optionsOf } from '../../names.ts';
import { keepRequest } from '../keep-request.ts';

type Props = { readonly request: RequestRecord; readonly onClose: () => void };

const Added = z.strictObject({ right: z.enum(RIGHTS), received: IsoDate, laws: Laws, note: text(2000) });

/** A right asked later is a line of its own, with its own receipt and its own date. */
export function AddLineForm({ request, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const laws = useLaws(request.intake.laws);
  const name = `request/${request.id}/add-line`;
  const open = new Set(request.lines.filter((line) => line.state === 'open').map((line) => line.right));
  const offered = RIGHTS.filter((right) => !open.has(right));
  const values: z.input<typeof Added> = {
    right: offered[0] ?? 'access',
    received: today,
    laws: request.intake.laws,
    note: '',
  };
  const controller = useRecordForm({
    name,
    schema: Added,
    current: { version: request.version, values },
    save: (added, version) => core.requests.lines.add({ id: request.id, version, ...added }),
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
      fieldName={(field) => t(`requests.adding.${field}`)}
      saveLabel={t('requests.adding.act')}
      onCancel={onClose}
    >
      <FieldPair>
        <Select
          label={t('requests.adding.right')}
          data={optionsOf(offered, (right) => t(`reference.right.${right}`))}
          data-autofocus
          {...form.getInputProps('right')}
        />
        <DateField label={t('requests.adding.received')} withAsterisk {...form.getInputProps('received')} />
      </FieldPair>
      <ChoiceGroup
        id={fieldId(name, 'laws')}
        label={t('requests.adding.laws')}
        required
        options={laws.map((value) => ({ value, label: t(`reference.law.${value}`) }))}
        value={form.values.laws}
        onChange={(chosen) => {
          form.setFieldValue('laws', chosen);
        }}
        error={form.errors.laws}
      />
      <Textarea label={t('requests.adding.note')} {...form.getInputProps('note')} />
    </RecordForm>
  );
}
