import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { PassphraseField } from './passphrase-field.tsx';
import { SHORTEST_PASSPHRASE, strengthOf } from './strength.ts';
import styles from './vault.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly first: GetInputPropsReturnType;
  readonly second: GetInputPropsReturnType;
};

/** A passphrase typed twice, with a word on how well it would stand up to guessing. */
export function NewPassphrase({ label, value, first, second }: Props) {
  const { t } = useTranslation();
  const strength = strengthOf(value);
  return (
    <>
      <PassphraseField
        label={label}
        description={
          strength === 'short'
            ? value === ''
              ? t('vault.create.passphraseHint')
              : t('vault.strength.short', { count: SHORTEST_PASSPHRASE - value.length })
            : t(`vault.strength.${strength}`)
        }
        autoComplete="new-password"
        withAsterisk
        {...first}
      />
      {value !== '' && <span className={styles.strength} data-strength={strength} aria-hidden />}
      <PassphraseField label={t('vault.repeat')} autoComplete="new-password" withAsterisk {...second} />
    </>
  );
}
