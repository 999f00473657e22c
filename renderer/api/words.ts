import type { ParseKeysWithoutVariables } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isMessageKey, type Translate, wordsFor } from '../../shared/i18n/index.ts';
import type { Failure, MessageParams } from './failure.ts';

/** A key whose words need no values. */
export type MessageKey = ParseKeysWithoutVariables;

export { wordsFor };

/** What happened and what to do, in one sentence. */
export function failureWords(t: Translate, failure: Failure): string {
  switch (failure.code) {
    case 'INVALID_INPUT':
      return t('errors.invalidInput');
    case 'NOT_FOUND':
      return t('errors.notFound');
    case 'CONFLICT':
      return t('errors.conflict');
    case 'LOCKED':
      return t('errors.locked');
    case 'INTERNAL':
      return t('errors.internal', { ref: failure.ref });
    case 'REJECTED':
    case 'UNAVAILABLE':
      return wordsFor(t, failure.reason.key, failure.reason.params);
  }
}

const TOO = {
  too_small: { string: 'too-short', array: 'too-few' },
  too_big: { string: 'too-long', array: 'too-many' },
} as const;

/** What is wrong with one field, from the code of a schema or of the core. */
export function issueWords(t: Translate, code: string, params: MessageParams = {}): string {
  if (isMessageKey(code)) return wordsFor(t, code, params);
  return wordsFor(t, `errors.field.${fieldKey(code, params)}`, params, 'errors.field.invalid');
}

function fieldKey(code: string, { origin, minimum, format }: MessageParams): string {
  if (code === 'too_small' && minimum === 1 && origin !== 'number') return 'required';
  if (code === 'too_small' || code === 'too_big') {
    if (origin === 'string' || origin === 'array') return TOO[code][origin];
  }
  if (code === 'invalid_format' && (format === 'date' || format === 'email')) return format;
  return code.replaceAll('_', '-');
}

export function useFailureWords(): (failure: Failure) => string {
  const { t } = useTranslation();
  return (failure) => failureWords(t, failure);
}
