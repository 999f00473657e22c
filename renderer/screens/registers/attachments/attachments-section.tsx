import { Button, FileButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../shared/contract/core/attachments.ts';
import type { RecordKind } from '../../../../shared/contract/core/record.ts';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState } from '../../../components/page-states.tsx';
import { Section } from '../../../components/section.tsx';
import { useTakeFiles } from '../../../drop/takers.ts';
import { AddFiles } from './add-files.tsx';
import { AttachmentTable } from './attachment-table.tsx';
import { RemoveFile } from './remove-file.tsx';

type Props = {
  readonly record: { readonly id: string; readonly ref: string; readonly archived: boolean };
  readonly kind: RecordKind;
  /** On a page where dropped files mean something else they are chosen by the button alone. */
  readonly takesDrops?: boolean;
};

/** Files that prove what the record says, kept with it inside the vault. */
export function AttachmentsSection({ record, kind, takesDrops = true }: Props) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<readonly File[]>([]);
  const [removing, setRemoving] = useState<Attachment>();
  const { data, error, refetch } = useQuery(
    coreQuery.attachments.list.queryOptions({ input: { recordId: record.id } }),
  );
  return (
    <Section
      title={t('registers.attachments.title')}
      aside={data === undefined || data.length === 0 ? undefined : data.length}
      actions={
        !record.archived && (
          <FileButton multiple onChange={setAdding}>
            {(props) => (
              <Button
                {...props}
                size="xs"
                variant="subtle"
                leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
              >
                {t('registers.attachments.choose')}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      {takesDrops && !record.archived && (
        <Drop words={t('registers.attachments.drop', { ref: record.ref })} onFiles={setAdding} />
      )}
      {data === undefined && error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{t('registers.attachments.none')}</p>}
      {data !== undefined && data.length > 0 && <AttachmentTable files={data} remove={setRemoving} />}
      {adding.length > 0 && (
        <AddFiles
          record={record}
          kind={kind}
          files={adding}
          onClose={() => {
            setAdding([]);
          }}
        />
      )}
      {removing !== undefined && (
        <RemoveFile
          file={removing}
          onClose={() => {
            setRemoving(undefined);
          }}
        />
      )}
    </Section>
  );
}

type DropProps = { readonly words: string; readonly onFiles: (files: readonly File[]) => void };

/** Takes what is dropped on the page, only while the record takes files. */
function Drop({ words, onFiles }: DropProps) {
  useTakeFiles('file', words, onFiles);
  return null;
}
