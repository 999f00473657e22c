import { describe, expect, it } from 'vitest';
import { asked, deadline, extend, pause, rulesOf } from './facts.ts';

describe('UK law enforcement requests (DPA 2018 Part 3)', () => {
  it('bear the date of the day after receipt', () => {
    expect(deadline('UK_DPA_PART3', '2025-01-30').due).toBe('2025-02-28');
    expect(deadline('UK_DPA_PART3', '2025-01-31').due).toBe('2025-03-03'); // 1 March is a Saturday
  });

  it('can be extended since the Act of 2025', () => {
    expect(deadline('UK_DPA_PART3', '2026-03-10', [extend('2026-04-01')])).toMatchObject({
      due: '2026-06-11',
      codes: ['REGIME_COUNTS_FROM_DAY_AFTER'],
    });
    expect(deadline('UK_DPA_PART3', '2025-03-10', [extend('2025-04-01')])).toMatchObject({
      due: '2025-04-11',
      codes: ['EXTENSION_NOT_AVAILABLE', 'REGIME_COUNTS_FROM_DAY_AFTER'],
    });
  });

  it('tells of the misprint wherever the period starts on 31 May', () => {
    expect(deadline('UK_DPA_PART3', '2027-05-30').codes).toContain('SOURCE_CONTAINS_SLIP');
    expect(deadline('UK_DPA_PART3', '2027-05-31').codes).not.toContain('SOURCE_CONTAINS_SLIP');
  });
});

describe('acknowledging a complaint in the UK', () => {
  it('takes thirty days, the day after receipt being the first', () => {
    expect(deadline('UK_COMPLAINT_ACK', '2026-07-01').due).toBe('2026-07-31');
  });

  it('is no duty before 19 June 2026', () => {
    expect(deadline('UK_COMPLAINT_ACK', '2026-06-18')).toMatchObject({
      due: null,
      strict: null,
      codes: ['DUTY_NOT_IN_FORCE'],
    });
  });
});

describe('Malta’s repealed Cap. 440', () => {
  it('has no number of days, whatever happened', () => {
    const events = [extend('2017-07-01'), ...asked('identity', '2017-06-21', '2017-06-25')];
    expect(deadline('MT_CAP440', '2017-06-20', events)).toMatchObject({
      due: null,
      strict: null,
      lastExtensionNotice: null,
      codes: ['NO_STATUTORY_DAY_COUNT'],
    });
  });
});

describe('Switzerland', () => {
  it('rolls over by general law and keeps the unrolled day as the safe one', () => {
    expect(deadline('CH_FADP', '2026-03-05')).toMatchObject({
      due: '2026-04-07', // 4 April is the Saturday before Easter
      raw: '2026-04-04',
      codes: ['SAFE_DUE=2026-04-04'],
    });
  });

  it('knows no fixed extension: the notice states its own date', () => {
    expect(deadline('CH_FADP', '2026-03-02', [extend('2026-03-20')])).toMatchObject({
      due: '2026-04-01',
      codes: ['EXTENSION_LENGTH_NOT_STATED'],
      lastExtensionNotice: { plan: '2026-04-01', latest: '2026-04-01' },
    });
    expect(deadline('CH_FADP', '2026-03-02', [extend('2026-04-02')]).codes).toEqual(['EXTENSION_NOTICE_LATE']);
  });
});

describe('Brazil', () => {
  it('gives fifteen days for the full declaration', () => {
    expect(deadline('BR_LGPD', '2026-03-06')).toMatchObject({
      due: '2026-03-23', // Sat 21 March
      codes: ['SAFE_DUE=2026-03-21', 'SIMPLIFIED_ANSWER_DUE_IMMEDIATELY'],
    });
  });
});

describe('California', () => {
  it('accepts a notice on the forty-fifth day and none later', () => {
    expect(deadline('US_CA_CCPA', '2026-03-02', [extend('2026-04-16')]).due).toBe('2026-05-31');
    expect(deadline('US_CA_CCPA', '2026-03-02', [extend('2026-04-17')])).toMatchObject({
      due: '2026-04-16',
      codes: ['SAFE_DUE=2026-04-15', 'EXTENSION_NOTICE_LATE'],
    });
  });

  it('says why the date stays on a Sunday', () => {
    expect(rulesOf(deadline('US_CA_CCPA', '2026-03-02', [extend('2026-04-10')]))).toContain('not-rolled');
  });

  it('does not wait for verification, open or not', () => {
    expect(deadline('US_CA_CCPA', '2026-03-02', [pause('2026-03-03', 'identity')])).toMatchObject({
      due: '2026-04-16',
      codes: ['SAFE_DUE=2026-04-15', 'VERIFICATION_DOES_NOT_PAUSE'],
    });
  });

  it('counts business days for the confirmation: weekends and holidays are passed', () => {
    expect(deadline('US_CA_CCPA_ACK', '2026-02-07').due).toBe('2026-02-23'); // Presidents’ Day is 16 February
    expect(deadline('US_CA_CCPA_ACK', '2026-06-30').due).toBe('2026-07-15'); // 4 July falls on a Saturday
  });
});

describe('the notice of Art. 14 GDPR', () => {
  it('can be neither paused nor extended', () => {
    const events = [extend('2026-03-20'), ...asked('clarification', '2026-03-12', '2026-03-20')];
    expect(deadline('EU_ART14_NOTICE', '2026-03-10', events)).toMatchObject({
      due: '2026-04-10',
      lastRefusal: null,
      codes: ['EXTENSION_NOT_AVAILABLE', 'PAUSE_NOT_AVAILABLE', 'EARLIER_IF_FIRST_CONTACT_OR_DISCLOSURE'],
    });
  });
});
