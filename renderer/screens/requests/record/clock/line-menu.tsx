import { IconArrowBackUp, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { CommandMenu } from '../../../../commands/command-menu.tsx';
import type { Dialog } from '../dialogs.tsx';
import { lineEndings } from '../endings/ending-commands.ts';

type Props = {
  readonly request: RequestRecord;
  readonly line: RequestLine;
  readonly onDialog: (dialog: Dialog) => void;
};

/** What can be done with one line: it ends, is opened again, is contested, or is another controller's. */
export function LineMenu({ request, line, onDialog }: Props) {
  const { t } = useTranslation();
  const open = line.state === 'open';
  return (
    <CommandMenu
      label={t('requests.clock.actions', { right: t(`reference.right.${line.right}`) })}
      commands={[
        {
          id: `line.close.${line.id}`,
          title: 'requests.do.close',
          group: 'page',
          icon: IconCircleCheck,
          when: open,
          run: () => {
            onDialog({ kind: 'close', line, withdraw: false });
          },
        },
        {
          id: `line.withdraw.${line.id}`,
          title: 'requests.do.withdraw',
          group: 'page',
          icon: IconCircleX,
          when: open,
          run: () => {
            onDialog({ kind: 'close', line, withdraw: true });
          },
        },
        {
          id: `line.reopen.${line.id}`,
          title: 'requests.do.reopen',
          group: 'page',
          icon: IconArrowBackUp,
          when: !open,
          run: () => {
            onDialog({ kind: 'reopen', line });
          },
        },
        ...lineEndings(request, line, onDialog),
      ]}
    />
  );
}
