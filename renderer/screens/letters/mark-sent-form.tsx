import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { SENT_BY } from '../../../shared/contract/core/casework.ts';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import { IsoDate } from '../../../shared/contract/primitives.ts';
import { core } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { FieldPair } from '../../components/form/layout.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { say } from '../../components/notice.ts';
import { optionsOf } from '../requests/names.ts';

const Sending = z.strictObject({ on: IsoDate, by: z.enum(SENT_BY) });

/** Once and for all: what the letter was for is entered with it. */
export function MarkSentForm({ entry, onClose }: { readonly entry: DocumentEntry; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const name = `letter/${entry.id}/sent`;
  const controller = useRecordForm<z.input<typeof Sending>, DocumentEntry>({
    name,
    schema: Sending,
    current: { version: 1, values: { on: useToday(), by: 'email' } },
    save: ({ on, by }) => core.documents.markSent({ id: entry.id, on, by }),
    onSaved: () => {
      say(t('writing.documents.done'));
      onClose();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`writing.documents.${field}`)}
      saveLabel={t('writing.documents.send')}
      onCancel={onClose}
    >
      <p className="quiet">{t('writing.documents.once')}</p>
      <FieldPair>
        <DateField label={t('writing.documents.on')} withAsterisk data-autofocus {...form.getInputProps('on')} />
        <Select
          label={t('writing.documents.by')}
          data={optionsOf(SENT_BY, (by) => t(`casework.sentBy.${by}`))}
          allowDeselect={false}
          {...form.getInputProps('by')}
        />
      </FieldPair>
    </RecordForm>
  );
}
