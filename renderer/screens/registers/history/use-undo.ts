import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { useFailureWords } from '../../../api/words.ts';
import { say } from '../../../components/notice.ts';
import { offer } from '../../../components/offer.tsx';

type Subject = { readonly id: string; readonly ref: string; readonly version: number };

/** Takes the last change of a record back, at once: it is a change of its own and can be undone in turn. */
export function useUndo() {
  const { t } = useTranslation();
  const words = useFailureWords();
  const undo = useCallback(
    ({ id, ref, version }: Subject) => {
      core.history.undo({ id, version }).then(
        () => {
          say(t('history.undo.undone', { ref }));
        },
        (error: unknown) => {
          say(words(toFailure(error)));
        },
      );
    },
    [t, words],
  );
  /** Says what was done, with the way back. */
  const offerUndo = useCallback(
    (message: string, subject: Subject) => {
      offer({
        message,
        label: t('history.undo.do'),
        run: () => {
          undo(subject);
        },
      });
    },
    [t, undo],
  );
  return { undo, offerUndo };
}
