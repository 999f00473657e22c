import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MailProposal } from '../../../shared/contract/core/mail.ts';
import { core } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { LinkButton } from '../requests/link-button.tsx';
import { keepRequest } from '../requests/record/keep-request.ts';
import styles from './mail.module.css';

type Props = {
  readonly known: MailProposal['known'];
  readonly file: File;
  readonly onKept: (requestId: string) => void;
};

/** Cases that hold this mail, or another one of its thread: offered before a second case begins. */
export function KnownCases({ known, file, onKept }: Props) {
  const { t } = useTranslation();
  const keep = useMutation({
    mutationFn: async (requestId: string) => {
      const { version } = await core.requests.get({ id: requestId });
      return core.mail.attach({ requestId, version, file });
    },
    onSuccess: (saved) => {
      keepRequest(saved);
      say(t('mail.page.keptWith', { reference: saved.reference }));
      onKept(saved.id);
    },
  });
  if (known.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {known.map(({ id, reference, who, why }) => (
          <li key={id} className={styles.head}>
            <span className="strong">{t(`mail.known.${why}`, { reference })}</span>
            <span className="quiet" dir="auto">
              {who}
            </span>
            <span className={styles.actions}>
              <LinkButton to="/requests/$id" params={{ id }} variant="subtle" size="xs">
                {t('mail.page.openCase', { reference })}
              </LinkButton>
              {why === 'thread' && (
                <Button
                  variant="default"
                  size="xs"
                  loading={keep.isPending && keep.variables === id}
                  onClick={() => {
                    keep.mutate(id);
                  }}
                >
                  {t('mail.page.keepWith', { reference })}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {keep.error !== null && <FailureNotice failure={toFailure(keep.error)} />}
    </>
  );
}
