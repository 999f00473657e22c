import {
  IconCopy,
  IconFileImport,
  IconFileText,
  IconMail,
  IconMessagePlus,
  IconPencil,
  IconPlus,
  IconTablePlus,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { PAPERS_ICON } from '../../../commands/places.ts';
import { useOfferCommands, type Command } from '../../../commands/registry.ts';
import { longDay } from '../../../components/dates.ts';
import { copyText } from '../copy-text.ts';
import { rightNames } from '../names.ts';
import type { Dialog } from './dialogs.tsx';
import { requestEndings } from './endings/ending-commands.ts';
import type { OnWork } from './work/work-act.ts';
import { workCommands } from './work/work-commands.ts';

type Page = {
  readonly request: RequestRecord;
  readonly onAmend: () => void;
  readonly onDialog: (dialog: Dialog) => void;
  readonly onWork: OnWork;
};

/** What can be done with a request: in the palette, behind `⋯`, and by key. */
export function useRequestCommands({ request, onAmend, onDialog, onWork }: Page): readonly Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commands = useMemo((): readonly Command[] => {
    const asked = request.lines.some((line) => line.right === 'access');
    const email = () => {
      const named = {
        name: request.intake.requester.name,
        date: longDay(request.received),
        reference: request.reference,
        rights: rightNames(
          t,
          request.lines.map((line) => line.right),
        ),
      };
      const subject = t('requests.email.subject', named);
      const body =
        request.due === null
          ? t('requests.email.bodyNoDue', named)
          : t('requests.email.body', { ...named, due: longDay(request.due.date) });
      return `${subject}\n\n${body}`;
    };
    const page = { group: 'page' } as const;
    return [
      {
        ...page,
        id: 'request.report',
        title: 'requests.do.report',
        icon: IconFileText,
        shortcut: 'R',
        when: asked,
        run: () => void navigate({ to: '/requests/$id/report', params: { id: request.id } }),
      },
      { ...page, id: 'request.amend', title: 'requests.do.amend', icon: IconPencil, shortcut: 'E', run: onAmend },
      {
        ...page,
        id: 'request.addLine',
        title: 'requests.do.addLine',
        icon: IconPlus,
        shortcut: 'A',
        run: () => {
          onDialog({ kind: 'add-line' });
        },
      },
      {
        ...page,
        id: 'request.note',
        title: 'requests.do.addNote',
        icon: IconMessagePlus,
        shortcut: 'T',
        run: () => {
          onDialog({ kind: 'note' });
        },
      },
      ...requestEndings(request, onDialog),
      ...workCommands(request, onWork),
      {
        ...page,
        id: 'request.type',
        title: 'requests.do.typeTable',
        icon: IconTablePlus,
        run: () => {
          onDialog({ kind: 'table' });
        },
      },
      {
        ...page,
        id: 'request.import',
        title: 'requests.do.importFile',
        icon: IconFileImport,
        shortcut: 'I',
        run: () => {
          onDialog({ kind: 'import' });
        },
      },
      {
        ...page,
        id: 'request.caseFile',
        title: 'papers.page.toCaseFile',
        icon: PAPERS_ICON,
        run: () => void navigate({ to: '/papers', search: { request: request.id } }),
      },
      {
        ...page,
        id: 'request.copyReference',
        title: 'requests.do.copyReference',
        icon: IconCopy,
        shortcut: 'C',
        run: () => void copyText(t, request.reference),
      },
      {
        ...page,
        id: 'request.copyEmail',
        title: 'requests.do.copyEmail',
        icon: IconMail,
        shortcut: 'M',
        run: () => void copyText(t, email(), true),
      },
    ];
  }, [request, onAmend, onDialog, onWork, navigate, t]);
  useOfferCommands(commands);
  return commands;
}
