import { describe, expect, it } from 'vitest';
import { annexLetter } from '../../../electron/core/documents/letters/access-report/annexes.ts';
import type { ActivityFields } from '../../../shared/contract/core/registers/index.ts';
import { gapsOf } from '../../../shared/domain/access-report/gaps.ts';
import { type LinkedActivity, proposeLines } from '../../../shared/domain/access-report/propose.ts';
import { reconcile } from '../../../shared/domain/access-report/reconcile.ts';
import { letterWords } from '../../../shared/i18n/letters/index.ts';
import { activityFields, NOBODY, processorFields, transferFields } from '../../core/records.ts';
import { BLANK_DATA_CATEGORY, BLANK_PURPOSE, BLANK_RECIPIENT } from '../../../shared/domain/registers/blank.ts';

const words = letterWords('en');

function said(fields: Partial<ActivityFields>, more: Partial<LinkedActivity> = {}): ReadonlyMap<string, string> {
  const activity = {
    id: NOBODY,
    ref: 'PA-01',
    fields: { ...activityFields, ...fields },
    processors: [],
    transfers: [],
    ...more,
  };
  return new Map(proposeLines(activity, words).map(({ topic, proposed }) => [topic, proposed]));
}
const category = BLANK_DATA_CATEGORY;

describe('a proposal', () => {
  it('asks for the four contents always, empty where the register is silent', () => {
    const silent = said({
      purposes: [],
      dataCategories: [],
      recipients: [],
      sources: [],
      automatedDecision: { exists: 'unclear', logic: '', consequences: '' },
    });
    expect([...silent]).toEqual([
      ['purposes', ''],
      ['categories', ''],
      ['recipients', ''],
      ['retention', ''],
      ['automated-decision', ''],
    ]);
  });

  it('names no legal basis that was not determined', () => {
    const purposes = [{ ...BLANK_PURPOSE, text: 'to keep in touch.' }];
    expect(said({ purposes }).get('purposes')).toBe('to keep in touch.');
  });

  it('tells recipients once, the processors by name', () => {
    const recipients = [{ ...BLANK_RECIPIENT, name: 'Cloud Host GmbH', country: 'DE', purpose: 'hosting' }];
    expect(
      said(
        { recipients },
        { processors: [processorFields, { ...processorFields, name: 'Mail Ltd', services: '' }] },
      ).get('recipients'),
    ).toBe('Cloud Host GmbH (hosting); Mail Ltd.');
  });

  it('tells categories kept equally long together', () => {
    const dataCategories = [
      { ...category, name: 'Orders', retention: 'ten years' },
      { ...category, name: 'Visits', retention: 'one month' },
      { ...category, name: 'Invoices', retention: 'ten years' },
      { ...category, name: 'Notes' },
    ];
    expect(said({ dataCategories }).get('retention')).toBe('Orders, Invoices: ten years; Visits: one month.');
  });

  it('leaves marked blanks for what a transfer does not name, and tells nothing that is no transfer', () => {
    const blank = { ...transferFields, importer: '', country: '' as const, mechanism: 'undetermined' as const };
    expect(said({}, { transfers: [blank] }).get('transfers')).toBe(
      '[name the recipient] ([name the country]): [name the safeguard].',
    );
    expect(said({}, { transfers: [{ ...transferFields, mechanism: 'not-a-transfer' }] }).has('transfers')).toBe(false);
  });

  it('tells a source only where data did not come from the person', () => {
    const sources = [
      { name: 'the person', kind: 'data-subject' as const, notes: '' },
      { name: 'a credit agency', kind: 'third-party' as const, notes: '' },
    ];
    expect(said({ sources }).get('source')).toBe('a credit agency.');
    expect(said({}).has('source')).toBe(false);
  });

  it('denies automated decisions only where the register does', () => {
    const decision = (automatedDecision: ActivityFields['automatedDecision']) =>
      said({ automatedDecision }).get('automated-decision');
    expect(decision({ exists: 'no', logic: '', consequences: '' })).toContain('No decision');
    expect(decision({ exists: 'unclear', logic: 'x', consequences: '' })).toBe('');
    expect(decision({ exists: 'yes', logic: 'A score decides.', consequences: 'No credit.' })).toContain(
      'A score decides. Consequences for you: No credit.',
    );
  });
});

describe('decisions and today’s register', () => {
  const proposal = { id: 'a:purposes', activityId: NOBODY, topic: 'purposes' as const, proposed: 'new' };
  const decided = { ...proposal, proposed: 'old', text: 'my words', decision: 'changed' as const };

  it('hold while the proposal stays the same', () => {
    const same = { ...decided, proposed: 'new' };
    expect(reconcile([proposal], [same])).toEqual({ lines: [same], reopened: 0 });
  });

  it('are open again when it changed: own words stay, confirmed ones follow', () => {
    expect(reconcile([proposal], [decided])).toEqual({
      lines: [{ ...proposal, text: 'my words', decision: 'open' }],
      reopened: 1,
    });
    const confirmed = { ...decided, text: 'old', decision: 'confirmed' as const };
    expect(reconcile([proposal], [confirmed]).lines).toEqual([{ ...proposal, text: 'new', decision: 'open' }]);
    const open = { ...decided, text: 'old', decision: 'open' as const };
    expect(reconcile([proposal], [open]).reopened).toBe(0);
  });

  it('of activities no longer named go, the DPO’s own lines stay', () => {
    const own = { ...decided, id: 'own', activityId: null };
    expect(reconcile([], [decided, own])).toEqual({ lines: [own], reopened: 0 });
  });
});

describe('what is missing', () => {
  const line = (topic: 'purposes' | 'categories' | 'recipients' | 'retention' | 'transfers', text = 'x') => ({
    topic,
    text,
    decision: 'confirmed' as const,
  });
  const whole = {
    dataHeld: true,
    signatory: 'D',
    lines: [line('purposes'), line('categories'), line('recipients'), line('retention')],
    tables: 1,
    accessAsked: true,
    underGdpr: true,
  };
  const keys = (facts: Partial<Parameters<typeof gapsOf>[0]>) =>
    gapsOf({ ...whole, ...facts }).map(({ key }) => key.replace('documents.gaps.', ''));

  it('is nothing in a whole report', () => {
    expect(keys({})).toEqual([]);
  });

  it('is each required content, the copy, the signatory, the line itself', () => {
    expect(keys({ lines: [] })).toEqual([
      'missing.purposes',
      'missing.categories',
      'missing.recipients',
      'missing.retention',
    ]);
    expect(keys({ tables: 0 })).toEqual(['noCopy']);
    expect(keys({ signatory: '' })).toEqual(['signatory']);
    expect(keys({ accessAsked: false })).toEqual(['noAccessLine']);
    expect(keys({ dataHeld: false, lines: [], tables: 0 })).toEqual([]);
  });

  it('is a line undecided, confirmed empty, or with a blank left in', () => {
    const [, ...rest] = whole.lines;
    expect(keys({ lines: [{ ...line('purposes'), decision: 'open' }, ...rest] })).toEqual(['openLines']);
    expect(keys({ lines: [line('purposes', '  '), ...rest] })).toEqual(['emptyLines']);
    expect(keys({ lines: [...whole.lines, line('transfers', 'to Harbour Ltd in [name the country]')] })).toEqual([
      'blanks',
    ]);
    expect(
      keys({ lines: [...whole.lines, { ...line('transfers', '[name the country]'), decision: 'struck' }] }),
    ).toEqual([]);
  });
});

describe('the letter of an annex', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i is %s', (place, letter) => {
    expect(annexLetter(place)).toBe(letter);
  });

  it('is given once', () => {
    const letters = Array.from({ length: 2000 }, (_, place) => annexLetter(place));
    expect(new Set(letters).size).toBe(letters.length);
  });
});
