import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Contact } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../../api/clients.ts';
import { useToday } from '../../../../../api/session.ts';
import { DateField } from '../../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../../components/form/use-record-form.ts';
import { optionsOf } from '../../../names.ts';
import { keepRequest } from '../../keep-request.ts';

type Props = { readonly request: RequestRecord; readonly onClose: () => void };

const Note = Contact.pick({ on: true, at: true, direction: true, by: true, with: true, words: true });
const DIRECTIONS = Note.shape.direction.options;
const MEANS = Note.shape.by.options;

/** A call just ended needs its words only: the rest says what is most likely. */
export function ContactForm({ request, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const name = `request/${request.id}/contact`;
  const values: z.input<typeof Note> = {
    on: today,
    at: '',
    direction: 'in',
    by: 'phone',
    with: request.intake.requester.name.slice(0, 200),
    words: '',
  };
  const controller = useRecordForm({
    name,
    schema: Note,
    current: { version: request.version, values },
    save: (note, version) => core.requests.contacts.note({ id: request.id, version, ...note }),
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
      fieldName={(field) => t(`work.contacts.form.${field}`)}
      saveLabel={t('work.contacts.form.act')}
      onCancel={onClose}
    >
      <Textarea
        label={t('work.contacts.form.words')}
        minRows={3}
        withAsterisk
        dir="auto"
        data-autofocus
        {...form.getInputProps('words')}
      />
      <FieldPair>
        <Select
          label={t('work.contacts.form.direction')}
          data={optionsOf(DIRECTIONS, (direction) => t(`work.contacts.form.directions.${direction}`))}
          {...form.getInputProps('direction')}
        />
        <Select
          label={t('work.contacts.form.by')}
          data={optionsOf(MEANS, (by) => t(`casework.contact.by.${by}`))}
          {...form.getInputProps('by')}
        />
      </FieldPair>
      <TextInput label={t('work.contacts.form.with')} withAsterisk dir="auto" {...form.getInputProps('with')} />
      <FieldPair>
        <DateField label={t('work.contacts.form.on')} withAsterisk {...form.getInputProps('on')} />
        <TextInput
          label={t('work.contacts.form.at')}
          placeholder={t('work.contacts.form.atHint')}
          autoComplete="off"
          {...form.getInputProps('at')}
        />
      </FieldPair>
    </RecordForm>
  );
}
