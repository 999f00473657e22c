import { ORPCError } from '@orpc/client';
import { describe, expect, test } from 'vitest';
import { CallFailed, toFailure } from '../../renderer/api/failure.ts';
import { failureWords, issueWords } from '../../renderer/api/words.ts';
import { createWords } from '../../shared/i18n/index.ts';

const { t } = createWords('en');
const defined = (code: string, data?: unknown) => new ORPCError(code, { defined: true, data });
const UNAVAILABLE = { code: 'UNAVAILABLE', reason: { key: 'errors.unavailable' } };

describe('what the page believes of a failed call', () => {
  test('a defined error of the contract, with its data', () => {
    expect(toFailure(defined('CONFLICT', { version: 4 }))).toEqual({ code: 'CONFLICT', version: 4 });
    expect(toFailure(defined('LOCKED'))).toEqual({ code: 'LOCKED' });
    expect(toFailure(defined('REJECTED', { key: 'vault.faults.lastPassphrase' }))).toEqual({
      code: 'REJECTED',
      reason: { key: 'vault.faults.lastPassphrase' },
    });
  });

  test.each([
    ['an undefined error', new ORPCError('LOCKED', { defined: false })],
    ['a code that is none of ours', defined('TEAPOT')],
    ['data of another shape', defined('CONFLICT', { version: 'four' })],
    ['any other exception', new TypeError('fetch failed')],
    ['no error at all', 'text'],
  ])('%s is only "unavailable"', (_, error) => {
    expect(toFailure(error)).toEqual(UNAVAILABLE);
  });

  test('a failure already read stays what it is', () => {
    expect(toFailure(new CallFailed({ code: 'NOT_FOUND' }))).toEqual({ code: 'NOT_FOUND' });
  });
});

describe('its words', () => {
  test('a reason is put into words with its values', () => {
    const reason = { key: 'vault.faults.tooManyPassphrases', params: { limit: 8 } };
    expect(failureWords(t, { code: 'REJECTED', reason })).toContain('8');
  });

  test('an unknown key is never shown', () => {
    expect(failureWords(t, { code: 'REJECTED', reason: { key: '<b>boo</b>' } })).toBe(t('errors.unavailable'));
  });

  test.each([
    ['too_small', { origin: 'string', minimum: 1 }, 'errors.field.required'],
    ['invalid_format', { format: 'email' }, 'errors.field.email'],
    ['timezone', {}, 'errors.field.timezone'],
    ['who_knows', {}, 'errors.field.invalid'],
  ] as const)('a field refused as %s says what to do', (code, params, key) => {
    expect(issueWords(t, code, params)).toBe(t(key));
  });

  test('days are said as everywhere else, not as they cross the border', () => {
    expect(issueWords(t, 'ends-before-start', { date: '2026-02-01' })).toContain('Sun 1 Feb 2026');
    const reason = { key: 'errors.field.ends-before-start', params: { date: '2026-02-01' } };
    expect(failureWords(t, { code: 'REJECTED', reason })).toContain('Sun 1 Feb 2026');
  });

  test('limits are named', () => {
    expect(issueWords(t, 'too_big', { origin: 'array', maximum: 8 })).toContain('8');
  });
});
