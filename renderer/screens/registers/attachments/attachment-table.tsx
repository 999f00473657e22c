import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../shared/contract/core/attachments.ts';
import { core } from '../../../api/clients.ts';
import { moment } from '../../../components/dates.ts';
import { fileSize } from '../../documents/file-size.ts';
import { RecordTable } from '../parts/record-table.tsx';
import styles from './attachments.module.css';
import { useSaveCopy } from './use-save-copy.ts';

type Props = { readonly files: readonly Attachment[]; readonly remove: (file: Attachment) => void };

/** Each file by its name, which hands out a copy. */
export function AttachmentTable({ files, remove }: Props) {
  const { t } = useTranslation();
  return (
    <RecordTable
      label={t('registers.attachments.title')}
      rows={files}
      columns={[
        { header: t('registers.attachments.file'), cell: (file) => <Name file={file} />, width: 40 },
        { header: t('registers.attachments.role'), cell: ({ role }) => t(`registers.attachments.roles.${role}`) },
        { header: t('registers.attachments.size'), cell: ({ size }) => fileSize(size), width: 11 },
        {
          header: t('registers.attachments.added'),
          width: 32,
          cell: (file) => (
            <span className={styles.added}>
              <span>
                <time dateTime={file.addedAt}>{moment(file.addedAt)}</time>
                <span className="quiet"> · {file.addedBy}</span>
              </span>
              <ActionIcon
                size="sm"
                aria-label={t('registers.attachments.remove', { name: file.name })}
                onClick={() => {
                  remove(file);
                }}
              >
                <IconX size={14} stroke={1.75} aria-hidden />
              </ActionIcon>
            </span>
          ),
        },
      ]}
    />
  );
}

function Name({ file: { id, name } }: { readonly file: Attachment }) {
  const { t } = useTranslation();
  const save = useSaveCopy(() => core.attachments.file({ id }));
  return (
    <UnstyledButton
      className={styles.name}
      aria-label={t('registers.attachments.save', { name })}
      disabled={save.isPending}
      onClick={() => {
        save.mutate();
      }}
    >
      {name}
    </UnstyledButton>
  );
}
