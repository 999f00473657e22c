import { describe, expect, test } from 'vitest';
import { errorsByPath } from '../../renderer/components/form/problems.ts';
import { EstablishmentFields } from '../../shared/contract/core/organisation.ts';

const named = (code: string) => code;

describe('issues at the fields of a form', () => {
  test('issues of the core lose the place of the values in the call', () => {
    const issues = [{ path: 'fields.purposes.0.text', code: 'too_small' }];
    expect(errorsByPath(issues, named, 'fields')).toEqual({ 'purposes.0.text': 'too_small' });
  });

  test('the first issue at a field stands', () => {
    const issues = [
      { path: ['name'], code: 'too_small' },
      { path: ['name'], code: 'custom' },
    ];
    expect(errorsByPath(issues, named)).toEqual({ name: 'too_small' });
  });

  test('a rule of ours is known by its own name', () => {
    const checked = EstablishmentFields.safeParse({
      name: 'Office',
      tradingName: '',
      addressLines: ['1 Street', ''],
      country: 'Malta',
      main: true,
      law: 'EU_GDPR',
      holidayRegion: 'MT',
      timezone: 'Europe/Nowhere',
      authority: 'MT',
      role: '',
      notes: '',
    });
    expect(errorsByPath(checked.error?.issues ?? [], named)).toEqual({
      'addressLines.1': 'too_small',
      country: 'country',
      timezone: 'timezone',
    });
  });
});
