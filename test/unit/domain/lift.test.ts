import { describe, expect, it } from 'vitest';
import { ActivityFields, ProcessorFields } from '../../../shared/contract/core/registers/index.ts';
import { lift } from '../../../shared/domain/registers/lift.ts';
import { activityFields, processorFields } from '../../core/records.ts';

describe('a record stored before a field existed', () => {
  it('is read with the new fields blank, inside its rows too, and the old ones as they were', () => {
    const { dpia: _dpia, tags: _tags, ...older } = activityFields;
    const stored = {
      ...older,
      purposes: [{ text: 'to deliver', basis: 'contract', justification: 'the order' }],
      recipients: [{ name: 'Carrier', kind: 'controller', named: true, country: 'MT', purpose: 'delivery' }],
    };
    const { purposes, recipients, dpia, tags } = ActivityFields.parse(lift('activity', stored));
    expect(purposes).toMatchObject([{ text: 'to deliver', justification: 'the order', art9: '' }]);
    expect(recipients).toMatchObject([{ name: 'Carrier', country: 'MT', until: '' }]);
    expect([dpia.result, tags]).toEqual(['not-screened', []]);
  });

  it('keeps an answer on a clause that had no page, reviewer or day yet', () => {
    const answers = Object.fromEntries(
      Object.entries(processorFields.clauses).map(([clause, { state }]) => [clause, state]),
    );
    const { clauses } = ProcessorFields.parse(lift('processor', { ...processorFields, clauses: answers }));
    expect(clauses.a).toEqual({ state: 'present', page: '', reviewer: '', on: '' });
    expect(clauses.h.state).toBe('absent');
  });

  it('is left alone where it has today’s shape', () => {
    expect(lift('activity', activityFields)).toEqual(activityFields);
    expect(lift('request', { any: 'thing' })).toEqual({ any: 'thing' });
  });
});
