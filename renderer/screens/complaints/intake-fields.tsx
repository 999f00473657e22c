import type { UseFormReturnType } from '@mantine/form';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ComplaintIntake } from '../../../shared/contract/core/complaints.ts';
import { REQUEST_CHANNELS } from '../../../shared/contract/core/requests.ts';
import { text } from '../../../shared/contract/primitives.ts';
import { coreQuery } from '../../api/clients.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { FieldPair } from '../../components/form/layout.tsx';
import { TextList } from '../../components/form/text-list.tsx';
import { RecordPicker } from '../registers/fields/record-picker.tsx';
import { COUNTRIES, optionsOf, type Option } from '../requests/names.ts';

/** The intake, and why it is changed where it was taken down before. */
export const IntakeValues = ComplaintIntake.extend({ reason: text(1000) });
export type IntakeValues = z.input<typeof IntakeValues>;

export function emptyIntake(establishmentId: string, today: string): IntakeValues {
  return {
    channel: 'email',
    channelDetail: '',
    receivedOn: today,
    complainant: { name: '', addressLines: [], country: '', email: '', phone: '', reference: '' },
    subject: '',
    words: '',
    establishmentId,
    requestId: null,
    activityIds: [],
    handler: '',
    notes: '',
    reason: '',
  };
}

/** What the contract calls the intake, without empty lines of the address. */
export const intakeOf = ({ reason: _reason, ...intake }: IntakeValues): z.input<typeof ComplaintIntake> => ({
  ...intake,
  complainant: {
    ...intake.complainant,
    addressLines: intake.complainant.addressLines.filter((words) => words.trim() !== ''),
  },
});

type Props = {
  readonly name: string;
  readonly form: UseFormReturnType<IntakeValues>;
  readonly offices: readonly Option[];
};

/** Who complains about what, how and when it came, and the request it is about. */
export function IntakeFields({ name, form, offices }: Props) {
  const { t } = useTranslation();
  const { data: requests = [] } = useQuery(coreQuery.requests.list.queryOptions({ input: { state: 'all' } }));
  return (
    <>
      <FieldPair>
        <TextInput
          label={t('complaints.form.name')}
          withAsterisk
          dir="auto"
          {...form.getInputProps('complainant.name')}
        />
        <TextInput label={t('complaints.form.email')} type="email" {...form.getInputProps('complainant.email')} />
      </FieldPair>
      <TextInput label={t('complaints.field.subject')} withAsterisk dir="auto" {...form.getInputProps('subject')} />
      <Textarea label={t('complaints.field.words')} minRows={4} dir="auto" {...form.getInputProps('words')} />
      <FieldPair>
        <DateField label={t('complaints.field.receivedOn')} withAsterisk {...form.getInputProps('receivedOn')} />
        <Select
          label={t('complaints.field.channel')}
          data={optionsOf(REQUEST_CHANNELS, (channel) => t(`requests.channel.${channel}`))}
          allowDeselect={false}
          {...form.getInputProps('channel')}
        />
        <TextInput label={t('complaints.field.channelDetail')} {...form.getInputProps('channelDetail')} />
        <Select
          label={t('complaints.field.establishmentId')}
          data={[...offices]}
          allowDeselect={false}
          withAsterisk
          {...form.getInputProps('establishmentId')}
        />
      </FieldPair>
      <FieldPair>
        <Select
          label={t('complaints.field.requestId')}
          placeholder={t('complaints.form.noRequest')}
          data={requests.map(({ id, reference, who }) => ({ value: id, label: `${reference} · ${who}` }))}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('common.remove') }}
          {...form.getInputProps('requestId')}
        />
        <TextInput label={t('complaints.field.handler')} {...form.getInputProps('handler')} />
      </FieldPair>
      <RecordPicker
        label={t('complaints.field.activityIds')}
        kinds={['activity']}
        {...form.getInputProps('activityIds')}
      />
      <FieldPair>
        <TextInput label={t('complaints.form.phone')} {...form.getInputProps('complainant.phone')} />
        <TextInput label={t('complaints.form.personReference')} {...form.getInputProps('complainant.reference')} />
        <Select
          label={t('complaints.form.country')}
          data={[{ value: '', label: t('complaints.form.countryUnknown') }, ...COUNTRIES]}
          searchable
          allowDeselect={false}
          {...form.getInputProps('complainant.country')}
        />
      </FieldPair>
      <TextList
        form={name}
        path="complainant.addressLines"
        label={t('complaints.form.addressLines')}
        rowLabel={(number) => t('complaints.form.addressLine', { number })}
        value={form.values.complainant.addressLines}
        onChange={(lines) => {
          form.setFieldValue('complainant.addressLines', lines);
        }}
        errors={form.errors}
      />
      <Textarea label={t('complaints.field.notes')} {...form.getInputProps('notes')} />
    </>
  );
}
