import {
  IconArchive,
  IconArchiveOff,
  IconArrowBackUp,
  IconArrowMerge,
  IconCopy,
  IconHistory,
  IconPencil,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { host } from '../../api/clients.ts';
import type { RegisterName } from '../../commands/places.ts';
import type { Command } from '../../commands/registry.ts';
import { say } from '../../components/notice.ts';

type Subject = { readonly id: string; readonly ref: string; readonly version: number; readonly archived: boolean };
type Acts = {
  readonly edit: () => void;
  readonly archive: (asked: boolean) => void;
  /** Takes the last change back. */
  readonly undo: (subject: Subject) => void;
  /** Where two records of the register may be one thing. */
  readonly merge?: (asked: boolean) => void;
};

/** What can be done with a record: behind `⋯`, in the palette, by key. */
export function useRecordCommands(subject: Subject, register: RegisterName, acts: Acts): readonly Command[] {
  const { id, ref, version, archived } = subject;
  const { edit, archive, undo, merge } = acts;
  const { t } = useTranslation();
  const navigate = useNavigate();
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
      {
        id: 'record.undo',
        title: 'history.undo.last',
        group: 'page',
        icon: IconArrowBackUp,
        shortcut: 'U',
        when: version > 1,
        run: () => {
          undo({ id, ref, version, archived });
        },
      },
      {
        id: 'record.compare',
        title: 'history.compare.do',
        group: 'page',
        icon: IconHistory,
        when: version > 1,
        run: () => void navigate({ to: '/registers/$register/$id/changes', params: { register, id } }),
      },
    ],
    [id, ref, version, archived, register, edit, archive, undo, merge, navigate, t],
  );
}

/** By the host's clipboard; a browser has only its own. */
async function copy(text: string): Promise<void> {
  const { copied } = await host.copy({ text, sensitive: false });
  if (!copied) await navigator.clipboard.writeText(text);
}
