import { IconArrowBackUp } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkKind } from '../../../../shared/contract/core/lists/bulk.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { useFailureWords } from '../../../api/words.ts';
import type { Command } from '../../../commands/registry.ts';
import { say } from '../../../components/notice.ts';

/** Takes a change of many back, at once: it is a change of its own. */
export function useUndoMany() {
  const { t } = useTranslation();
  const words = useFailureWords();
  return useCallback(
    async (group: string) => {
      try {
        const { changed } = await core.bulk.undo({ group });
        say(t('lists.bulk.undone', { count: changed }));
      } catch (error) {
        say(words(toFailure(error)));
      }
    },
    [t, words],
  );
}

/** The same for the last one, also long after its notice is gone. */
export function useUndoLatest(kind: BulkKind | undefined): readonly Command[] {
  const { t } = useTranslation();
  const words = useFailureWords();
  const undo = useUndoMany();
  return useMemo(() => {
    if (kind === undefined) return [];
    const run = async () => {
      try {
        const latest = await core.bulk.latest({ kind });
        if (latest === null) say(t('lists.bulk.nothingToUndo'));
        else await undo(latest.group);
      } catch (error) {
        say(words(toFailure(error)));
      }
    };
    return [
      {
        id: 'list.undoMany',
        title: 'lists.bulk.undoLatest',
        group: 'page',
        icon: IconArrowBackUp,
        run: () => void run(),
      },
    ];
  }, [kind, t, undo, words]);
}
