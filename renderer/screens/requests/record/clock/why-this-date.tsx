import { IconChevronRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../../../shared/contract/core/deadline.ts';
import { PrintExplanation } from './print-explanation.tsx';
import { Reckoning } from './reckoning.tsx';
import styles from './why-this-date.module.css';

type Props = {
  readonly deadlines: readonly DeadlineView[];
  readonly today: string;
  /** The page to save; none while a request is still being typed in. */
  readonly print?: () => Promise<File>;
  readonly about?: string;
};

/** Behind the question: each move of the reckoning with its citation, and the days on a calendar. */
export function WhyThisDate({ deadlines, today, print, about }: Props) {
  const { t } = useTranslation();
  return (
    <details className={styles.why}>
      <summary>
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
        {t('requests.why.open')}
      </summary>
      {deadlines.map((deadline) => {
        const law = t(`reference.law.${deadline.law}`);
        return (
          <Fragment key={deadline.law}>
            <Reckoning title={t('requests.why.stepsUnder', { law })} deadline={deadline} today={today} />
            {deadline.confirmation !== undefined && (
              <Reckoning
                title={t('deadlines.print.confirmation', { law })}
                deadline={deadline.confirmation}
                today={today}
              />
            )}
          </Fragment>
        );
      })}
      {print !== undefined && <PrintExplanation file={print} {...(about !== undefined && { about })} />}
    </details>
  );
}
