import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../../../api/failure.ts';
import { saveFile } from '../../../api/save.ts';
import { useFailureWords } from '../../../api/words.ts';
import { say } from '../../../components/notice.ts';

/** Fetches a kept file and hands a copy to the person; what came of it is said. */
export function useSaveCopy(load: () => Promise<File>) {
  const { t } = useTranslation();
  const words = useFailureWords();
  return useMutation({
    mutationFn: async () => saveFile(await load()),
    onSuccess: (result) => {
      if (result !== 'cancelled') say(t(`registers.attachments.${result}`));
    },
    onError: (error) => {
      say(words(toFailure(error)));
    },
  });
}
