import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { Section } from '../../../../components/section.tsx';
import { ClockRow } from './clock-row.tsx';
import styles from './clock-card.module.css';
import type { Dialog } from '../dialogs.tsx';
import { LineMenu } from './line-menu.tsx';
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
              actions={<LineMenu request={request} line={line} onDialog={onDialog} />}
            />
            {line.state === 'open' && line.processor === null && (
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
