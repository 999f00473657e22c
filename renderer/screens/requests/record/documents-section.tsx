import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../../shared/contract/core/documents.ts';
import { moment } from '../../../components/dates.ts';
import { Section } from '../../../components/section.tsx';
import { StateBadge } from '../../../components/state-badge.tsx';
import { HashField } from '../../documents/hash-field.tsx';
import { Placeholders } from '../../documents/placeholders.tsx';
import { fileSize } from '../../documents/file-size.ts';
import { SaveDocument } from '../../documents/save-document.tsx';
import styles from './documents-section.module.css';
import { LinkButton } from '../link-button.tsx';

/** The finished documents of a case, the latest first. */
export function DocumentsSection({ documents }: { readonly documents: readonly DocumentEntry[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('requests.documents.title')}>
      {documents.length === 0 ? (
        <p className="quiet">{t('requests.documents.none')}</p>
      ) : (
        <ul className={styles.documents}>
          {documents.map((entry) => (
            <li key={entry.id}>
              <div className={styles.head}>
                <Link to="/documents/$id" params={{ id: entry.id }} className="strong figures">
                  {entry.number}
                </Link>
                <span>{t(`documents.kind.${entry.kind}`)}</span>
                {entry.state === 'superseded' && (
                  <StateBadge tone="paused">{t('documents.state.superseded')}</StateBadge>
                )}
                <span className={styles.actions}>
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
                </span>
              </div>
              <div className={styles.facts}>
                <span>{t('documents.pages', { count: entry.pages })}</span>
                <span>{fileSize(entry.size)}</span>
                <span>{moment(entry.createdAt)}</span>
                <HashField sha256={entry.sha256} short />
              </div>
              {entry.placeholders.length > 0 && <Placeholders list={entry.placeholders} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
