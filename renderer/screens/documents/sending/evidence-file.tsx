import { FileInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTACHMENT_BYTES } from '../../../../shared/contract/core/attachments.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { core } from '../../../api/clients.ts';

/** A file that shows what happened to a letter: kept with the case before the act, and once however often that is tried. */
export function useEvidence(recordId: Id) {
  const [file, setFile] = useState<File | null>(null);
  const kept = useRef<{ readonly file: File; readonly id: Id }>(null);
  return {
    file,
    setFile,
    /** The id of the kept file; null where none was chosen. */
    keep: async (): Promise<Id | null> => {
      if (file === null) return null;
      if (kept.current?.file === file) return kept.current.id;
      const { id } = await core.attachments.add({ recordId, role: 'evidence', file });
      kept.current = { file, id };
      return id;
    },
  };
}

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly evidence: ReturnType<typeof useEvidence>;
};

export function EvidenceFile({ label, hint, evidence: { file, setFile } }: Props) {
  const { t } = useTranslation();
  const tooLarge = file !== null && file.size > ATTACHMENT_BYTES;
  return (
    <FileInput
      label={label}
      description={hint}
      placeholder={t('documents.sending.noFile')}
      value={file}
      onChange={setFile}
      clearable
      clearButtonProps={{ 'aria-label': t('documents.sending.dropFile') }}
      error={tooLarge && t('registers.attachments.faults.tooBig', { name: file.name })}
    />
  );
}
