import { Button, Group, Modal, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkKind, BulkPart } from '../../../../shared/contract/core/lists/bulk.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { offer } from '../../../components/offer.tsx';
import { useUndoMany } from './use-undo-many.ts';

type Props = {
  readonly kind: BulkKind;
  readonly part: BulkPart;
  readonly records: readonly { readonly id: string; readonly version: number }[];
  readonly statuses: readonly { readonly value: string; readonly label: string }[];
  readonly done: () => void;
  readonly close: () => void;
};

/** One thing told to all chosen records; the notice after it takes it back. */
export function BulkDialog({ kind, part, records, statuses, done, close }: Props) {
  const { t } = useTranslation();
  const undo = useUndoMany();
  const [text, setText] = useState('');
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const change = {
    owner: { owner: text.trim() },
    status: { status: text },
    tags: { ...(add.length > 0 && { addTags: add }), ...(remove.length > 0 && { removeTags: remove }) },
    reviewOn: { reviewOn: text },
  }[part];
  const mutation = useMutation({
    mutationFn: () => core.bulk.edit({ kind, records: [...records], change }),
    onSuccess: ({ changed, group }) => {
      offer({
        message: t('lists.bulk.done', { count: changed }),
        label: t('lists.bulk.undo'),
        run: () => void undo(group),
      });
      close();
      done();
    },
  });
  const empty = part === 'tags' ? add.length + remove.length === 0 : part === 'status' && text === '';
  return (
    <Modal
      opened
      onClose={close}
      title={t(`lists.bulk.title.${part}`, { count: records.length })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) mutation.mutate();
        }}
      >
        <Stack>
          {mutation.error !== null && <FailureNotice failure={toFailure(mutation.error)} />}
          {part === 'owner' && (
            <TextInput
              label={t('lists.fields.owner')}
              description={t('lists.bulk.emptyOwner')}
              maxLength={200}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
              }}
              data-autofocus
            />
          )}
          {part === 'status' && (
            <Select
              label={t('lists.bulk.status')}
              data={statuses}
              value={text}
              onChange={(value) => {
                setText(value ?? '');
              }}
              data-autofocus
            />
          )}
          {part === 'tags' && (
            <>
              <TagsInput label={t('lists.bulk.addTags')} value={add} onChange={setAdd} data-autofocus />
              <TagsInput label={t('lists.bulk.removeTags')} value={remove} onChange={setRemove} />
            </>
          )}
          {part === 'reviewOn' && (
            <DateField label={t('lists.bulk.reviewOn')} value={text} onChange={setText} data-autofocus />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={mutation.isPending} disabled={empty}>
              {t('lists.bulk.act', { count: records.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
