import { Button, Group, Modal, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTACHMENT_BYTES, ATTACHMENT_ROLES } from '../../../../shared/contract/core/attachments.ts';
import type { RecordKind } from '../../../../shared/contract/core/record.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { useFailureWords } from '../../../api/words.ts';
import { say } from '../../../components/notice.ts';
import { fileSize } from '../../documents/file-size.ts';
import { choices } from '../fields/choices.ts';
import styles from './attachments.module.css';

type Role = (typeof ATTACHMENT_ROLES)[number];

/** What a file mostly is on a record of this kind. */
const USUAL: Partial<Readonly<Record<RecordKind, Role>>> = { processor: 'contract', transfer: 'assessment' };

type Props = {
  readonly record: { readonly id: string; readonly ref: string };
  readonly kind: RecordKind;
  readonly files: readonly File[];
  readonly onClose: () => void;
};

/** Says what the chosen files are and keeps them. One that is refused says why; the others are kept all the same. */
export function AddFiles({ record, kind, files, onClose }: Props) {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  const [role, setRole] = useState<Role>(USUAL[kind] ?? 'evidence');
  const [left, setLeft] = useState(files);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const keep = useMutation({
    mutationFn: async () => {
      const outcomes: { readonly file: File; readonly why: string | undefined }[] = [];
      for (const file of left) outcomes.push({ file, why: await keepOne(file) });
      return outcomes;
    },
    onSuccess: (outcomes) => {
      const failed = outcomes.filter(({ why }) => why !== undefined);
      const kept = outcomes.length - failed.length;
      if (kept > 0) say(t('registers.attachments.kept', { count: kept }));
      setLeft(failed.map(({ file }) => file));
      setRefused(failed.map(({ file, why }) => `${file.name}: ${why ?? ''}`));
      if (failed.length === 0) onClose();
    },
  });
  const keepOne = async (file: File): Promise<string | undefined> => {
    if (file.size > ATTACHMENT_BYTES) return t('registers.attachments.faults.tooBig', { name: file.name });
    try {
      await core.attachments.add({ recordId: record.id, role, file });
      return undefined;
    } catch (error) {
      return failureWords(toFailure(error));
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('registers.attachments.addTitle', { count: left.length, ref: record.ref })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate();
        }}
      >
        <p className="quiet">{t('registers.attachments.addWords')}</p>
        <ul className={styles.files}>
          {left.map((file) => (
            <li key={file.name}>
              {file.name} <span className="quiet small">{fileSize(file.size)}</span>
            </li>
          ))}
        </ul>
        <div role="alert">
          {refused.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        <Select
          mt="md"
          data-autofocus
          label={t('registers.attachments.role')}
          data={choices(ATTACHMENT_ROLES, (value) => t(`registers.attachments.roles.${value}`))}
          value={role}
          onChange={(picked) => {
            setRole(ATTACHMENT_ROLES.find((known) => known === picked) ?? role);
          }}
          allowDeselect={false}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={keep.isPending}>
            {t('registers.attachments.keep', { count: left.length })}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
