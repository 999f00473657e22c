import { useTranslation } from 'react-i18next';
import { SHORTEST_PASSPHRASE } from './strength.ts';

/** What can be said of a new passphrase before the core judges it. */
export function useNewPassphraseRules() {
  const { t } = useTranslation();
  return {
    required: (value: string) => (value.trim() === '' ? t('errors.field.required') : null),
    passphrase: (value: string) =>
      value.length < SHORTEST_PASSPHRASE ? t('errors.field.too-short', { minimum: SHORTEST_PASSPHRASE }) : null,
    repeated: (value: string, { passphrase }: { readonly passphrase: string }) =>
      value === passphrase ? null : t('vault.repeatDiffers'),
  };
}
