import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import { core } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { saveFile } from '../../api/save.ts';
import { useFailureWords } from '../../api/words.ts';
import { say } from '../../components/notice.ts';

type Props = ButtonProps & { readonly entry: Pick<DocumentEntry, 'id' | 'number' | 'kind'> };

/** Hands the stored bytes to the person; their hash is checked on the way. */
export function SaveDocument({ entry, ...look }: Props) {
  const { t } = useTranslation();
  const words = useFailureWords();
  const act = t(entry.kind === 'portability-package' ? 'portability.save' : 'documents.save');
  const save = useMutation({
    mutationFn: async () => saveFile(await core.documents.open({ id: entry.id })),
    onSuccess: (result) => {
      if (result !== 'cancelled') say(t(result === 'saved' ? 'documents.saved' : 'documents.downloaded'));
    },
    onError: (error) => {
      say(words(toFailure(error)));
    },
  });
  return (
    <Button
      leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
      aria-label={`${act} ${entry.number}`}
      {...look}
      loading={save.isPending}
      onClick={() => {
        save.mutate();
      }}
    >
      {act}
    </Button>
  );
}
