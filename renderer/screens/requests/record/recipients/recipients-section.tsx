import { useTranslation } from 'react-i18next';
import type { RecipientNotice } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { tellsRecipients } from '../../../../../shared/domain/outcome.ts';
import { Section } from '../../../../components/section.tsx';
import type { Dialog } from '../dialogs.tsx';
import { RecipientRow } from './recipient-row.tsx';
import { RecipientActions } from './recipient-actions.tsx';
import styles from './recipients-section.module.css';

type Props = { readonly request: RequestRecord; readonly onDialog: (dialog: Dialog) => void };

/** Whether the line, as it ended, has to be told of. A disputed one keeps its list and takes in nobody. */
const tells = ({ right, closing }: RequestLine): boolean => closing !== null && tellsRecipients(right, closing.outcome);

/** Art. 19: for each rectification, erasure or restriction everybody who received the data, and how far they were told. */
export function RecipientsSection({ request, onDialog }: Props) {
  const { t } = useTranslation();
  const lines = request.lines
    .map((line) => ({ line, notices: request.notices19.filter(({ lineId }) => lineId === line.id) }))
    .filter(({ line, notices }) => tells(line) || notices.length > 0);
  if (lines.length === 0) return null;
  return (
    <Section title={t('ending.recipients.title')}>
      {lines.map(({ line, notices }) => (
        <div key={line.id}>
          <div className={styles.head}>
            <h3>{t(`reference.right.${line.right}`)}</h3>
            {notices.length > 0 && <Progress notices={notices} />}
            {tells(line) && <RecipientActions request={request} line={line} onDialog={onDialog} />}
          </div>
          {notices.length === 0 ? (
            <p className="quiet">{t('ending.recipients.none')}</p>
          ) : (
            <ul className={styles.recipients}>
              {notices.map((notice) => (
                <RecipientRow
                  key={notice.id}
                  notice={notice}
                  onRecord={() => {
                    onDialog({ kind: 'ending', ending: { act: 'tell-recipient', notice } });
                  }}
                  onWrite={
                    tells(line)
                      ? () => {
                          onDialog({ kind: 'ending', ending: { act: 'recipient-letter', notice } });
                        }
                      : undefined
                  }
                />
              ))}
            </ul>
          )}
        </div>
      ))}
    </Section>
  );
}

function Progress({ notices }: { readonly notices: readonly RecipientNotice[] }) {
  const { t } = useTranslation();
  const told = notices.filter(({ sentOn }) => sentOn !== '').length;
  const impossible = notices.filter((notice) => notice.impossible !== '').length;
  return (
    <span className="quiet figures">
      {t(impossible === 0 ? 'ending.recipients.progress' : 'ending.recipients.progressImpossible', {
        told,
        count: notices.length,
        impossible,
      })}
    </span>
  );
}
