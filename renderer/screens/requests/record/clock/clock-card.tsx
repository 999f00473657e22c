import { IconArrowBackUp, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { CommandMenu } from '../../../../commands/command-menu.tsx';
import { Section } from '../../../../components/section.tsx';
import { ClockRow } from './clock-row.tsx';
import styles from './clock-card.module.css';
import type { Dialog } from '../dialogs.tsx';
import { WhyThisDate } from './why-this-date.tsx';

type Props = { readonly request: RequestRecord; readonly onDialog: (dialog: Dialog) => void };

/** One row per right asked, each with its own end. */
export function ClockCard({ request, onDialog }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <Section title={t('requests.clock.title')}>
      <ul className={styles.lines}>
        {request.lines.map((line) => (
          <li key={line.id}>
            <ClockRow
              line={line}
              requestReceived={request.received}
              actions={<LineMenu line={line} onDialog={onDialog} />}
            />
            {line.state === 'open' && (
              <WhyThisDate
                deadlines={line.deadlines}
                today={today}
                about={t(`reference.right.${line.right}`)}
                print={() => core.explanations.ofLine({ requestId: request.id, lineId: line.id })}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LineMenu({ line, onDialog }: { readonly line: RequestLine } & Pick<Props, 'onDialog'>) {
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
      ]}
    />
  );
}
