import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseWarning, Sent, StepLetter } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import { shortDay } from '../../../../components/dates.ts';
import { rightNames } from '../../names.ts';
import styles from './case-step.module.css';
import { CaseWarnings } from './case-warnings.tsx';

/** Steps of the case towards the person, in the order they were put down. */
export function CaseSteps({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.steps}>{children}</ul>;
}

type Props = {
  readonly title: string;
  readonly badges: ReactNode;
  readonly actions: ReactNode;
  readonly lines: readonly RequestLine[];
  readonly lineIds: readonly string[];
  readonly words: string;
  readonly letter: StepLetter | null;
  readonly sent: Sent | null;
  readonly warnings: readonly CaseWarning[];
  /** More facts of this kind of step, after its letter. */
  readonly children?: ReactNode;
};

/** A question or a notice: for which rights, its letter, when it went out, and what must be known of it. */
export function CaseStep(props: Props) {
  const { title, badges, actions, lines, lineIds, words, letter, sent, warnings, children } = props;
  const { t } = useTranslation();
  const rights = lines.filter((line) => lineIds.includes(line.id)).map((line) => line.right);
  return (
    <li>
      <div className={styles.head}>
        <h3>{title}</h3>
        {badges}
        <span className={styles.actions}>{actions}</span>
      </div>
      {words !== '' && (
        <p className={styles.words} dir="auto">
          {words}
        </p>
      )}
      <div className={styles.facts}>
        <span>{t('casework.page.steps.for', { rights: rightNames(t, rights) })}</span>
        {letter !== null && (
          <Link to="/documents/$id" params={{ id: letter.documentId }}>
            {t(letter.late ? 'casework.page.steps.lateLetter' : 'casework.page.steps.letter', {
              number: letter.number,
            })}
          </Link>
        )}
        {sent !== null && (
          <span>{t('casework.page.steps.sent', { date: shortDay(sent.on), by: t(`casework.sentBy.${sent.by}`) })}</span>
        )}
        {children}
      </div>
      <CaseWarnings warnings={warnings} />
    </li>
  );
}
