import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { saveFile } from '../../api/save.ts';
import { useFailureWords } from '../../api/words.ts';
import { say } from '../../components/notice.ts';

/** The register of Art. 33(5) as a table for a spreadsheet. */
export function SaveRegister() {
  const { t } = useTranslation();
  const words = useFailureWords();
  const save = useMutation({
    mutationFn: async () => saveFile(await core.breaches.exportCsv()),
    onSuccess: (result) => {
      if (result !== 'cancelled') say(t('breaches.list.saved'));
    },
    onError: (error) => {
      say(words(toFailure(error)));
    },
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
      loading={save.isPending}
      onClick={() => {
        save.mutate();
      }}
    >
      {t('breaches.list.save')}
    </Button>
  );
}
