import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '../../../../shared/contract/core/vocabularies.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { useFailureWords } from '../../../api/words.ts';
import { say } from '../../../components/notice.ts';
import styles from '../settings.module.css';
import { likenesses, type Word } from './likeness.ts';

const MOST_SHOWN = 200;

type Props = {
  readonly vocabulary: Vocabulary;
  readonly words: readonly Word[];
  readonly rename: (name: string) => void;
  readonly showUsage: (name: string) => void;
};

/** Each word with how far it reaches. What is used cannot be removed, so that is not offered. */
export function WordTable({ vocabulary, words, rename, showUsage }: Props) {
  const { t } = useTranslation();
  const alike = likenesses(words);
  const shown = words.slice(0, MOST_SHOWN);
  return (
    <>
      <table className={styles.table} aria-label={t(`registers.vocabularies.names.${vocabulary}`)}>
        <thead>
          <tr>
            <th scope="col">{t('registers.vocabularies.word')}</th>
            <th scope="col">{t('registers.vocabularies.usedIn')}</th>
            <th scope="col">
              <span className="unseen">{t('registers.vocabularies.rename')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, records }) => {
            const other = alike.get(name);
            return (
              <tr key={name}>
                <th scope="row" data-word>
                  {name}{' '}
                  {other !== undefined && (
                    <span className="quiet small">{t('registers.vocabularies.looksLike', { name: other })}</span>
                  )}
                </th>
                <td>
                  {records === 0 ? (
                    <span className="quiet">{t('registers.vocabularies.unused')}</span>
                  ) : (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      px={0}
                      aria-label={`${t('registers.vocabularies.whereUsed', { name })}: ${t('registers.vocabularies.records', { count: records })}`}
                      onClick={() => {
                        showUsage(name);
                      }}
                    >
                      {t('registers.vocabularies.records', { count: records })}
                    </Button>
                  )}
                </td>
                <td data-align="end">
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('registers.vocabularies.renameOf', { name })}
                    onClick={() => {
                      rename(name);
                    }}
                  >
                    {t('registers.vocabularies.rename')}
                  </Button>
                  {records === 0 && <Remove vocabulary={vocabulary} name={name} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {words.length > shown.length && (
        <p className="quiet">{t('registers.vocabularies.more', { count: words.length - shown.length })}</p>
      )}
    </>
  );
}

function Remove({ vocabulary, name }: { readonly vocabulary: Vocabulary; readonly name: string }) {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  const { mutate, isPending } = useMutation({
    mutationFn: () => core.vocabularies.remove({ vocabulary, name }),
    onSuccess: () => {
      say(t('registers.vocabularies.removed', { name }));
    },
    onError: (error) => {
      say(failureWords(toFailure(error)));
    },
  });
  return (
    <ActionIcon
      size="sm"
      ml="xs"
      aria-label={t('registers.vocabularies.remove', { name })}
      loading={isPending}
      onClick={() => {
        mutate();
      }}
    >
      <IconX size={14} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
