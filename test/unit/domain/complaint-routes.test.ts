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
    expect(routes({}).eu.map(({ id }) => id)).toEqual(['MT']);
    expect(routes({ residence: 'MT' }).eu.map(({ id }) => id)).toEqual(['MT']);
    expect(routes({ residence: 'DE' }).eu.map(({ id }) => id)).toEqual(['MT', 'DE']);
    for (const residence of ['GB', 'US', 'CH']) expect(routes({ residence }).eu.map(({ id }) => id)).toEqual(['MT']);
  });

  it('is the lead authority where the office lies outside the EEA', () => {
    expect(routes({ answeringAuthority: 'GB' }).eu.map(({ id }) => id)).toEqual(['MT']);
    expect(routes({ answeringAuthority: 'GB', leadAuthority: undefined }).eu.map(({ id }) => id)).toEqual([]);
    expect(
      routes({ answeringAuthority: 'GB', leadAuthority: undefined, residence: 'FR' }).eu.map(({ id }) => id),
    ).toEqual(['FR']);
  });

  it('has UK routes under UK law only, and EU ones under EU law only', () => {
    expect(routes({ residence: 'GB' }).uk).toBeUndefined();
    const british = routes({ laws: ['UK_GDPR'], answeringAuthority: 'GB', residence: 'DE' });
    expect(british.eu.map(({ id }) => id)).toEqual([]);
    expect(british.uk?.authority.id).toBe('GB');
    expect(routes({ laws: ['EU_GDPR', 'UK_GDPR'] })).toMatchObject({
      eu: [{ id: 'MT', contact: AUTHORITIES.MT.contact }],
      uk: { authority: { id: 'GB' } },
    });
  });

  it('leads to the controller itself from the day section 164A applies', () => {
    expect(routes({ laws: ['UK_GDPR'], on: '2026-06-18' }).uk?.toController).toBe(false);
    expect(routes({ laws: ['UK_GDPR'], on: '2026-06-19' }).uk?.toController).toBe(true);
  });
});
