import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/contract/primitives.ts';
import type { LetterLanguage } from '../../../../shared/i18n/letters/languages.ts';
import { core, coreQuery } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { moment } from '../../../components/dates.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import styles from './letters.module.css';

type Props = {
  readonly at: {
    readonly language: LetterLanguage;
    readonly establishmentId: Id | null;
    readonly key: string;
    readonly version: number;
  };
  readonly compare: (text: string) => void;
  readonly onBroughtBack: (version: number) => void;
};

/** Who worded it how and when; each version can be compared with what is typed, and made to hold again. */
export function VersionList({ at, compare, onBroughtBack }: Props) {
  const { t } = useTranslation();
  const { language, establishmentId, key } = at;
  const { data } = useQuery(
    coreQuery.letterTemplates.versions.queryOptions({ input: { language, establishmentId, key } }),
  );
  const bringBack = useMutation({
    mutationFn: (to: number) => core.letterTemplates.bringBack({ ...at, to }),
    onSuccess: (_, to) => {
      onBroughtBack(to);
    },
  });
  return (
    <div className={styles.versions}>
      <h2>{t('templates.editor.versions')}</h2>
      {bringBack.error !== null && <FailureNotice failure={toFailure(bringBack.error)} />}
      <ul>
        {data?.map(({ id, version, at: made, by, text, builtIn }) => (
          <li key={id}>
            <p>
              <span className="strong">{t('templates.editor.version', { version })}</span>{' '}
              <span className="quiet">
                <time dateTime={made}>{moment(made)}</time> · {by}
                {version === at.version && ` · ${t('templates.editor.current')}`}
              </span>
            </p>
            <p className="quiet">{text ?? t('templates.editor.builtInAgain')}</p>
            <div className={styles.acts}>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('templates.editor.compare', { version })}
                onClick={() => {
                  compare(text ?? builtIn);
                }}
              >
                {t('templates.editor.compareAct')}
              </Button>
              {version !== at.version && (
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
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
