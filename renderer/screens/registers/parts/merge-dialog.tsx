import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MERGEABLE_KINDS } from '../../../../shared/contract/core/vocabularies.ts';
import type { RecordKind } from '../../../../shared/contract/core/record.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { placeOf } from '../../../commands/places.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { say } from '../../../components/notice.ts';
import { OneRecordPicker } from '../fields/record-picker.tsx';

export type MergeableKind = (typeof MERGEABLE_KINDS)[number];
/** Registers in which two records may turn out to be one thing. */
export const mergeableKind = (kind: RecordKind): MergeableKind | undefined =>
  MERGEABLE_KINDS.find((known) => known === kind);

type Props = {
  readonly kind: MergeableKind;
  readonly record: { readonly id: string; readonly ref: string; readonly version: number };
  readonly close: () => void;
};

const LONGEST_REASON = 500;

/** Two records for one thing: the other takes over every link, and this one is archived. */
export function MergeDialog({ kind, record, close }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [intoId, setIntoId] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const required = (value: string) => (asked && value.trim() === '' ? t('errors.field.required') : undefined);
  const merge = useMutation({
    mutationFn: () =>
      core.vocabularies.mergeRecords({
        kind,
        id: record.id,
        version: record.version,
        intoId,
        reason: reason.trim(),
      }),
    onSuccess: ({ records }) => {
      say(t('registers.vocabularies.mergedRecord', { count: records }));
      close();
      void navigate(placeOf(kind, intoId));
    },
  });
  return (
    <Modal
      opened
      onClose={close}
      title={t('registers.vocabularies.mergeTitle', { ref: record.ref })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (intoId !== '' && reason.trim() !== '') merge.mutate();
        }}
      >
        {merge.error !== null && <FailureNotice failure={toFailure(merge.error)} />}
        <Stack gap="md">
          <p>{t('registers.vocabularies.mergeWords', { ref: record.ref })}</p>
          <OneRecordPicker
            label={t('registers.vocabularies.into')}
            kinds={[kind]}
            without={record.id}
            value={intoId}
            error={required(intoId)}
            onChange={setIntoId}
          />
          <Textarea
            label={t('registers.vocabularies.reason')}
            withAsterisk
            maxLength={LONGEST_REASON}
            value={reason}
            error={required(reason)}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={merge.isPending}>
            {t('registers.vocabularies.doMergeRecord')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
