import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { SuppressionEntry } from '../../../shared/contract/core/suppression.ts';
import { line } from '../../../shared/contract/primitives.ts';
import { core } from '../../api/clients.ts';
import { RecordForm } from '../../components/form/record-form.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { say } from '../../components/notice.ts';

const Lifting = z.strictObject({ reason: line(500) });
const EMPTY = { reason: '' };

type Props = { readonly entry: SuppressionEntry; readonly onClose: () => void };

export function LiftForm({ entry, onClose }: Props) {
  const { t } = useTranslation();
  const name = `suppression/${entry.id}/lift`;
  const controller = useRecordForm({
    name,
    schema: Lifting,
    current: { version: 0, values: EMPTY },
    save: ({ reason }) => core.suppression.lift({ id: entry.id, reason }),
    onSaved: () => {
      say(t('mail.suppression.liftDone'));
      onClose();
    },
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={() => t('mail.suppression.liftReason')}
      saveLabel={t('mail.suppression.lift')}
      onCancel={onClose}
    >
      <Textarea
        label={t('mail.suppression.liftReason')}
        description={t('mail.suppression.liftHint')}
        withAsterisk
        data-autofocus
        {...controller.form.getInputProps('reason')}
      />
    </RecordForm>
  );
}
