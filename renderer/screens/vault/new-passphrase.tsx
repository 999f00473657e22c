import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { PassphraseField } from './passphrase-field.tsx';
import { strengthOf } from './strength.ts';
import styles from './vault.module.css';

/** The shortest passphrase a vault takes, as its contract has it. */
export const SHORTEST_PASSPHRASE = 12;

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
      <span className={styles.strength} data-strength={value === '' ? undefined : strength} aria-hidden />
      <PassphraseField label={t('vault.repeat')} autoComplete="new-password" withAsterisk {...second} />
    </>
  );
}
