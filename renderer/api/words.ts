import type { ParseKeysWithoutVariables } from 'i18next';
import { useTranslation } from 'react-i18next';
import { longDay } from '../../shared/domain/dates.ts';
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
      return wordsFor(t, failure.reason.key, readable(failure.reason.params));
  }
}

const TOO = {
  too_small: { string: 'too-short', array: 'too-few' },
  too_big: { string: 'too-long', array: 'too-many' },
} as const;

/** What is wrong with one field, from the code of a schema or of the core. */
export function issueWords(t: Translate, code: string, params: MessageParams = {}): string {
  if (isMessageKey(code)) return wordsFor(t, code, readable(params));
  return wordsFor(t, `errors.field.${fieldKey(code, params)}`, readable(params), 'errors.field.invalid');
}

/** Days come across the border as `2026-02-01`; a reader gets them as everywhere else. */
const readable = (params: MessageParams = {}): MessageParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDay(value) : value,
    ]),
  );

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
