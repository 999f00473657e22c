import { describe, expect, it } from 'vitest';
import { proposeLaws } from '../../../shared/domain/applicable-law.ts';

const both = ['MT', 'GB'];

describe('the law proposed for a request', () => {
  it.each([
    ['answered in Malta for somebody in Malta', 'MT', ['MT'], 'MT', ['EU_GDPR'], ['answering-in-eea']],
    ['answered in Malta, person unknown', 'MT', both, '', ['EU_GDPR'], ['answering-in-eea']],
    [
      'answered in Malta for somebody in Britain, with an office there',
      'MT',
      both,
      'GB',
      ['EU_GDPR', 'UK_GDPR'],
      ['answering-in-eea', 'establishment-in-uk'],
    ],
    [
      'answered in Malta for somebody in Britain, without an office there',
      'MT',
      ['MT'],
      'GB',
      ['EU_GDPR', 'UK_GDPR'],
      ['answering-in-eea', 'subject-in-uk'],
    ],
    [
      'answered in London with an office in Malta',
      'GB',
      both,
      'GB',
      ['EU_GDPR', 'UK_GDPR'],
      ['establishment-in-eea', 'answering-in-uk'],
    ],
    ['answered in London alone', 'GB', ['GB'], 'GB', ['UK_GDPR'], ['answering-in-uk']],
    [
      'answered in London for somebody in Norway',
      'GB',
      ['GB'],
      'NO',
      ['EU_GDPR', 'UK_GDPR'],
      ['subject-in-eea', 'answering-in-uk'],
    ],
    ['answered in Switzerland for somebody in Italy', 'CH', ['CH'], 'IT', ['EU_GDPR'], ['subject-in-eea']],
    ['near neither', 'US', ['US'], 'US', ['EU_GDPR'], ['none-of-these']],
  ])('%s', (_, answering, establishments, subject, laws, reasons) => {
    expect(proposeLaws({ answering, establishments, subject })).toEqual({ laws, reasons });
  });
});
