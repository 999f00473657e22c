import { IconArchive, IconArchiveOff, IconArrowMerge, IconCopy, IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { host } from '../../api/clients.ts';
import type { Command } from '../../commands/registry.ts';
import { say } from '../../components/notice.ts';

type Subject = { readonly ref: string; readonly archived: boolean };
type Acts = {
  readonly edit: () => void;
  readonly archive: (asked: boolean) => void;
  /** Where two records of the register may be one thing. */
  readonly merge?: (asked: boolean) => void;
};

/** What can be done with a record: behind `⋯`, in the palette, by key. */
export function useRecordCommands({ ref, archived }: Subject, { edit, archive, merge }: Acts): readonly Command[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'record.edit',
        title: 'common.edit',
        group: 'page',
        icon: IconPencil,
        shortcut: 'E',
        when: !archived,
        run: () => {
          edit();
        },
      },
      {
        id: 'record.copyReference',
        title: 'registers.do.copyReference',
        group: 'page',
        icon: IconCopy,
        shortcut: 'Y',
        run: () =>
          void copy(ref).then(
            () => {
              say(t('registers.do.copied', { ref }));
            },
            () => {
              say(t('registers.do.notCopied'));
            },
          ),
      },
      {
        id: 'record.merge',
        title: 'registers.vocabularies.mergeRecord',
        group: 'page',
        icon: IconArrowMerge,
        when: merge !== undefined && !archived,
        run: () => merge?.(true),
      },
      {
        id: 'record.archive',
        title: archived ? 'registers.do.restore' : 'registers.do.archive',
        group: 'page',
        icon: archived ? IconArchiveOff : IconArchive,
        run: () => {
          archive(true);
        },
      },
    ],
    [ref, archived, edit, archive, merge, t],
  );
}

/** By the host's clipboard; a browser has only its own. */
async function copy(text: string): Promise<void> {
  const { copied } = await host.copy({ text, sensitive: false });
  if (!copied) await navigator.clipboard.writeText(text);
}
