import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { line } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { keepRequest } from '../keep-request.ts';

type Props = { readonly request: RequestRecord; readonly onClose: () => void };

const Doubt = z.strictObject({ reason: line(1000) });
const EMPTY = { reason: '' };

/** Art. 12(6): the reason comes before any question for proof. */
export function DoubtForm({ request, onClose }: Props) {
  const { t } = useTranslation();
  const name = `request/${request.id}/doubt`;
  const controller = useRecordForm({
    name,
    schema: Doubt,
    current: { version: request.version, values: EMPTY },
    save: ({ reason }, version) => core.requests.questions.recordDoubt({ id: request.id, version, reason }),
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`casework.page.doubt.${field}`)}
      saveLabel={t('casework.page.doubt.act')}
      onCancel={onClose}
    >
      <p>{t('casework.page.doubt.lead')}</p>
      <Textarea
        label={t('casework.page.doubt.reason')}
        withAsterisk
        data-autofocus
        dir="auto"
        {...controller.form.getInputProps('reason')}
      />
    </RecordForm>
  );
}
