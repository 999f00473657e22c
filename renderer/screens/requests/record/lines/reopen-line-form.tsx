import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { line as textLine } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { say } from '../../../../components/notice.ts';
import { keepRequest } from '../keep-request.ts';

type Props = { readonly request: RequestRecord; readonly line: RequestLine; readonly onClose: () => void };

const Reopening = z.strictObject({ reason: textLine(1000) });
const EMPTY = { reason: '' };

export function ReopenLineForm({ request, line, onClose }: Props) {
  const { t } = useTranslation();
  const name = `request/${request.id}/reopen/${line.id}`;
  const controller = useRecordForm({
    name,
    schema: Reopening,
    current: { version: request.version, values: EMPTY },
    save: ({ reason }, version) => core.requests.lines.reopen({ id: request.id, version, lineId: line.id, reason }),
    onSaved: (saved) => {
      keepRequest(saved);
      say(t('requests.reopening.done', { right: t(`reference.right.${line.right}`) }));
      onClose();
    },
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`requests.reopening.${field}`)}
      saveLabel={t('requests.reopening.act')}
      onCancel={onClose}
    >
      <Textarea
        label={t('requests.reopening.reason')}
        withAsterisk
        data-autofocus
        {...controller.form.getInputProps('reason')}
      />
    </RecordForm>
  );
}
