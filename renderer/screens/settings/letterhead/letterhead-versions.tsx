import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Letterhead } from '../../../../shared/contract/core/letterheads.ts';
import { core, coreQuery } from '../../../api/clients.ts';
import { forgetDraft } from '../../../api/drafts.ts';
import { toFailure } from '../../../api/failure.ts';
import { useSession } from '../../../api/session.ts';
import { moment } from '../../../components/dates.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { say } from '../../../components/notice.ts';
import { Section } from '../../../components/section.tsx';
import styles from './letterhead.module.css';

/** Who changed the letterhead and when; an earlier one can be used again, logo and all. */
export function LetterheadVersions({ letterhead }: { readonly letterhead: Letterhead }) {
  const { t } = useTranslation();
  const { vaultId } = useSession();
  const { establishmentId, version: current } = letterhead;
  const { data } = useQuery(coreQuery.letterheads.versions.queryOptions({ input: { establishmentId } }));
  const bringBack = useMutation({
    mutationFn: (to: number) => core.letterheads.bringBack({ establishmentId, version: current, to }),
    onMutate: () => {
      forgetDraft(vaultId, `letterhead/${establishmentId}`);
    },
    onSuccess: (_, to) => {
      say(t('templates.editor.broughtBack', { version: to }));
    },
  });
  if (data === undefined || data.length === 0) return null;
  return (
    <Section title={t('templates.editor.versions')}>
      {bringBack.error !== null && <FailureNotice failure={toFailure(bringBack.error)} />}
      <ul className={styles.versions}>
        {data.map(({ id, version, at, by }) => (
          <li key={id}>
            <span className="strong">{t('templates.editor.version', { version })}</span>{' '}
            <span className="quiet">
              <time dateTime={at}>{moment(at)}</time> · {by}
              {version === current && ` · ${t('templates.editor.current')}`}
            </span>
            {version !== current && (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('templates.editor.bringBack', { version })}
                onClick={() => {
                  bringBack.mutate(version);
                }}
              >
                {t('templates.editor.bringBackAct')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
