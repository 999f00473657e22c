import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../../../shared/contract/core/documents.ts';
import { moment, shortDay } from '../../../../components/dates.ts';
import { StateBadge } from '../../../../components/state-badge.tsx';
import { fileSize } from '../../../documents/file-size.ts';
import { HashField } from '../../../documents/hash-field.tsx';
import { Placeholders } from '../../../documents/placeholders.tsx';
import { SaveProtected } from '../../../documents/protect/save-protected.tsx';
import { SaveDocument } from '../../../documents/save-document.tsx';
import { LinkButton } from '../../link-button.tsx';
import styles from './documents-section.module.css';

export type DocumentAct = 'send' | 'mail' | 'return';
type Props = { readonly entry: DocumentEntry; readonly onAct: (act: DocumentAct) => void };

/** What can still be done with a document, by where it stands. */
const ACTS: Readonly<Record<DocumentEntry['state'], readonly DocumentAct[]>> = {
  final: ['send', 'mail'],
  sent: ['return', 'mail'],
  returned: [],
  superseded: [],
};

/** One finished document of a case: what it is, whether it went out, and where to. */
export function DocumentRow({ entry, onAct }: Props) {
  const { t } = useTranslation();
  return (
    <li>
      <div className={styles.head}>
        <Link to="/documents/$id" params={{ id: entry.id }} className="strong figures">
          {entry.number}
        </Link>
        <span>{t(`documents.kind.${entry.kind}`)}</span>
        <State entry={entry} />
      </div>
      <div className={styles.facts}>
        {entry.pages > 0 && <span>{t('documents.pages', { count: entry.pages })}</span>}
        <span>{fileSize(entry.size)}</span>
        <span>{moment(entry.createdAt)}</span>
        <HashField sha256={entry.sha256} short />
      </div>
      <Sending entry={entry} />
      {entry.placeholders.length > 0 && <Placeholders list={entry.placeholders} />}
      <div className={styles.actions}>
        {ACTS[entry.state].map((act) => (
          <Button
            key={act}
            variant="subtle"
            size="xs"
            aria-label={t('casework.page.steps.actOn', { act: t(`documents.sending.act.${act}`), what: entry.number })}
            onClick={() => {
              onAct(act);
            }}
          >
            {t(`documents.sending.act.${act}`)}
          </Button>
        ))}
        <LinkButton
          to="/documents/$id"
          params={{ id: entry.id }}
          variant="subtle"
          size="xs"
          aria-label={`${t('common.open')} ${entry.number}`}
        >
          {t('common.open')}
        </LinkButton>
        <SaveDocument entry={entry} size="xs" variant="subtle" />
        {entry.kind !== 'portability-package' && <SaveProtected entry={entry} small />}
      </div>
    </li>
  );
}

function State({ entry: { state, sentOn, returned } }: { readonly entry: DocumentEntry }) {
  const { t } = useTranslation();
  switch (state) {
    case 'final':
      return null;
    case 'superseded':
      return <StateBadge tone="paused">{t('documents.state.superseded')}</StateBadge>;
    case 'sent':
      return <StateBadge tone="done">{t('casework.page.sentBadge', { date: shortDay(sentOn) })}</StateBadge>;
    case 'returned':
      return (
        <StateBadge tone="overdue">
          {t('documents.sending.returnedBadge', { date: returned === null ? '' : shortDay(returned.on) })}
        </StateBadge>
      );
  }
}

/** How it went out, where to, what shows it, and why it came back. */
function Sending({ entry: { sentOn, sentBy, sentTo, evidence, returned } }: { readonly entry: DocumentEntry }) {
  const { t } = useTranslation();
  if (sentBy === '') return null;
  const by = t(`casework.sentBy.${sentBy}`);
  const date = shortDay(sentOn);
  const files = [evidence, returned?.evidence ?? null].flatMap((file) => (file === null ? [] : [file.name]));
  return (
    <div className={styles.sending}>
      <span dir="auto">
        {sentTo === ''
          ? t('documents.sending.went', { date, by })
          : t('documents.sending.wentTo', { date, by, to: sentTo })}
      </span>
      {returned !== null && (
        <span dir="auto">
          {t('documents.sending.cameBack', { date: shortDay(returned.on), reason: returned.reason })}
        </span>
      )}
      {files.length > 0 && <span>{t('documents.sending.shownBy', { files: files.join(', ') })}</span>}
    </div>
  );
}
