import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ChannelFields } from '../../../shared/contract/core/organisation.ts';
import { core, coreQuery } from '../../api/clients.ts';
import { FieldPair } from '../../components/form/layout.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { TextList } from '../../components/form/text-list.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { say } from '../../components/notice.ts';

type Values = z.input<typeof ChannelFields>;

const EMPTY: Values = { name: '', kind: 'email', address: '', uses: [], establishmentIds: [], notes: '' };
const KINDS = ['email', 'phone', 'post', 'web', 'other'] as const satisfies readonly Values['kind'][];

type Props = {
  readonly channel: { readonly id: string; readonly version: number; readonly fields: Values } | undefined;
  readonly onDone: () => void;
};

export function ChannelForm({ channel, onDone }: Props) {
  const { t } = useTranslation();
  const { data: establishments = [] } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  const name = `channel/${channel?.id ?? 'new'}`;
  const controller = useRecordForm({
    name,
    schema: ChannelFields,
    current: { version: channel?.version ?? 0, values: channel?.fields ?? EMPTY },
    within: 'fields',
    save: (fields, version) =>
      channel === undefined
        ? core.channels.create({ fields })
        : core.channels.update({ id: channel.id, version, fields }),
    onSaved: () => {
      say(t('settings.channels.saved'));
      onDone();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={name}
      controller={controller}
      onCancel={onDone}
      fieldName={(field) => t(`settings.channels.${field}`)}
    >
      <h3>{channel === undefined ? t('settings.channels.new') : channel.fields.name}</h3>
      <FieldPair>
        <TextInput label={t('settings.channels.name')} withAsterisk {...form.getInputProps('name')} />
        <Select
          label={t('settings.channels.kind')}
          data={KINDS.map((value) => ({ value, label: t(`settings.channels.kinds.${value}`) }))}
          {...form.getInputProps('kind')}
        />
      </FieldPair>
      <TextInput label={t('settings.channels.address')} withAsterisk {...form.getInputProps('address')} />
      <TextList
        form={name}
        path="uses"
        label={t('settings.channels.uses')}
        rowLabel={(number) => t('settings.channels.use', { number })}
        value={form.values.uses}
        onChange={(uses) => {
          form.setFieldValue('uses', uses);
        }}
        errors={form.errors}
      />
      <MultiSelect
        label={t('settings.channels.establishmentIds')}
        data={establishments.map(({ id, fields }) => ({ value: id, label: fields.name }))}
        {...form.getInputProps('establishmentIds')}
      />
      <Textarea label={t('settings.channels.notes')} {...form.getInputProps('notes')} />
    </RecordForm>
  );
}
