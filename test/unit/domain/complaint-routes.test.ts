import { describe, expect, it } from 'vitest';
import { complaintRoutes, type RouteFacts } from '../../../shared/domain/complaint-routes.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';

const routes = (facts: Partial<RouteFacts>) =>
  complaintRoutes({
    laws: ['EU_GDPR'],
    answeringAuthority: 'MT',
    leadAuthority: 'MT',
    residence: '',
    on: '2026-11-23',
    ...facts,
  });

describe('where a person may complain', () => {
  it('is the authority of the office, and that of their own EEA residence', () => {
    expect(routes({}).eu).toEqual([AUTHORITIES.MT]);
    expect(routes({ residence: 'MT' }).eu).toEqual([AUTHORITIES.MT]);
    expect(routes({ residence: 'DE' }).eu).toEqual([AUTHORITIES.MT, AUTHORITIES.DE]);
    for (const residence of ['GB', 'US', 'CH']) expect(routes({ residence }).eu).toEqual([AUTHORITIES.MT]);
  });

  it('is the lead authority where the office lies outside the EEA', () => {
    expect(routes({ answeringAuthority: 'GB' }).eu).toEqual([AUTHORITIES.MT]);
    expect(routes({ answeringAuthority: 'GB', leadAuthority: undefined }).eu).toEqual([]);
    expect(routes({ answeringAuthority: 'GB', leadAuthority: undefined, residence: 'FR' }).eu).toEqual([
      AUTHORITIES.FR,
    ]);
  });

  it('has UK routes under UK law only, and EU ones under EU law only', () => {
    expect(routes({ residence: 'GB' }).uk).toBeUndefined();
    const british = routes({ laws: ['UK_GDPR'], answeringAuthority: 'GB', residence: 'DE' });
    expect(british.eu).toEqual([]);
    expect(british.uk?.authority).toBe(AUTHORITIES.GB);
    expect(routes({ laws: ['EU_GDPR', 'UK_GDPR'] })).toMatchObject({
      eu: [AUTHORITIES.MT],
      uk: { authority: AUTHORITIES.GB },
    });
  });

  it('leads to the controller itself from the day section 164A applies', () => {
    expect(routes({ laws: ['UK_GDPR'], on: '2026-06-18' }).uk?.toController).toBe(false);
    expect(routes({ laws: ['UK_GDPR'], on: '2026-06-19' }).uk?.toController).toBe(true);
  });
});
