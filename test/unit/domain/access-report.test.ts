import { describe, expect, it } from 'vitest';
import { annexLetter } from '../../../electron/core/documents/letters/access-report/annexes.ts';
import type { ReportLine, ReportTopic } from '../../../shared/contract/core/documents.ts';
import type { ActivityFields, ProcessorFields } from '../../../shared/contract/core/registers/index.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { gapsOf } from '../../../shared/domain/access-report/gaps.ts';
import { type LinkedActivity, proposeLines } from '../../../shared/domain/access-report/propose.ts';
import { liftLines, type OldLine } from '../../../shared/domain/access-report/lift-lines.ts';
import { reconcile } from '../../../shared/domain/access-report/reconcile.ts';
import { proposeThisRequest } from '../../../shared/domain/access-report/this-request.ts';
import { letterWords } from '../../../shared/i18n/letters/index.ts';
import { activityFields, NOBODY, processorFields, transferFields } from '../../core/records.ts';
import { BLANK_DATA_CATEGORY, BLANK_PURPOSE, BLANK_RECIPIENT } from '../../../shared/domain/registers/blank.ts';

const words = letterWords('en');
const TODAY = '2026-11-23';
const OTHER = Id.parse('00000000-0000-4000-8000-000000000002');

const activity = (fields: Partial<ActivityFields>, more: Partial<LinkedActivity> = {}): LinkedActivity => ({
  id: NOBODY,
  ref: 'PA-01',
  fields: { ...activityFields, ...fields },
  processors: [],
  transfers: [],
  ...more,
});

const saidOf = (activities: readonly LinkedActivity[], topic: ReportTopic) =>
  proposeLines(activities, words, TODAY).filter((line) => line.topic === topic);

/** What is proposed of one activity on a topic, line by line. */
const said = (topic: ReportTopic, fields: Partial<ActivityFields>, more: Partial<LinkedActivity> = {}): string[] =>
  saidOf([activity(fields, more)], topic).map(({ proposed }) => proposed);

const category = BLANK_DATA_CATEGORY;
const recipient = BLANK_RECIPIENT;
const serving = (fields: Partial<ProcessorFields>, former = false) => ({
  fields: { ...processorFields, ...fields },
  former,
});

describe('a proposal', () => {
  it('asks for the four contents always, empty where the register is silent', () => {
    const silent = activity({
      purposes: [],
      dataCategories: [],
      recipients: [],
      sources: [],
      automatedDecision: { exists: 'unclear', logic: '', consequences: '' },
    });
    expect(proposeLines([silent], words, TODAY).map(({ topic, proposed }) => [topic, proposed])).toEqual([
      ['purposes', ''],
      ['categories', ''],
      ['recipients', ''],
      ['retention', ''],
      ['automated-decision', ''],
    ]);
  });

  it('names no legal basis that was not determined', () => {
    expect(said('purposes', { purposes: [{ ...BLANK_PURPOSE, text: 'to keep in touch.' }] })).toEqual([
      'To keep in touch.',
    ]);
  });

  it('tells a recipient once, with all it receives data for, the processors by name', () => {
    const recipients = [{ ...recipient, name: 'Cloud Host GmbH', purpose: 'backups' }];
    const processors = [serving({}), serving({ name: 'Mail Ltd', services: '' })];
    expect(said('recipients', { recipients }, { processors })).toEqual([
      'Cloud Host GmbH (backups; hosting).',
      'Mail Ltd.',
    ]);
  });

  it('asks for the names, or the reason for none, where only a kind of recipients is known', () => {
    const recipients = [
      { ...recipient, name: 'payment services', named: false, kind: 'controller' as const, purpose: '' },
      { ...recipient, name: 'Sales', named: false, kind: 'internal' as const, purpose: '' },
    ];
    const processors = [serving({ name: 'gateway provider', identified: false, services: 'payments' })];
    expect(said('recipients', { recipients }, { processors })).toEqual([
      'Payment services [name them, or say why they cannot be named].',
      'Sales.',
      'Gateway provider [name them, or say why they cannot be named] (payments).',
    ]);
  });

  it('tells former recipients and processors as such, and the one that still receives data as present', () => {
    const recipients = [
      { ...recipient, name: 'Old Carrier Ltd', purpose: 'delivery', until: '2025-03-01' },
      { ...recipient, name: 'New Carrier Ltd', purpose: 'delivery', until: '2027-01-01' },
    ];
    const processors = [serving({ name: 'Past Host', services: 'hosting' }, true)];
    expect(said('recipients', { recipients }, { processors })).toEqual([
      'Old Carrier Ltd (delivery), until 1 March 2025.',
      'New Carrier Ltd (delivery).',
      'Past Host (hosting), formerly.',
    ]);
    expect(said('recipients', { status: 'ended', recipients: [{ ...recipient, name: 'Fair Ltd' }] })).toEqual([
      'Fair Ltd, formerly.',
    ]);
  });

  it('tells categories kept equally long together', () => {
    const dataCategories = [
      { ...category, name: 'Orders', retention: 'ten years' },
      { ...category, name: 'Visits', retention: 'one month' },
      { ...category, name: 'Invoices', retention: 'Ten years.' },
      { ...category, name: 'Notes' },
    ];
    expect(said('retention', { dataCategories })).toEqual(['Orders, Invoices: ten years.', 'Visits: one month.']);
  });

  it('leaves marked blanks for what a transfer does not name, and tells nothing that is no transfer', () => {
    const blank = { ...transferFields, importer: '', country: '' as const, mechanism: 'undetermined' as const };
    expect(said('transfers', {}, { transfers: [blank] })).toEqual([
      '[name the recipient] ([name the country]): [name the safeguard].',
    ]);
    expect(said('transfers', {}, { transfers: [{ ...transferFields, mechanism: 'not-a-transfer' }] })).toEqual([]);
  });

  it('tells a source only where data did not come from the person', () => {
    const sources = [
      { name: 'the person', kind: 'data-subject' as const, notes: '' },
      { name: 'a credit agency', kind: 'third-party' as const, notes: '' },
    ];
    expect(said('source', { sources })).toEqual(['A credit agency.']);
    expect(said('source', {})).toEqual([]);
  });

  it('denies automated decisions only where the register does', () => {
    const decision = (automatedDecision: ActivityFields['automatedDecision']) =>
      said('automated-decision', { automatedDecision });
    expect(decision({ exists: 'no', logic: '', consequences: '' })).toEqual([
      'No decision about you is made by automated means alone.',
    ]);
    expect(decision({ exists: 'unclear', logic: 'x', consequences: '' })).toEqual(['']);
    expect(decision({ exists: 'yes', logic: 'A score decides.', consequences: 'No credit.' })).toEqual([
      'A score decides. Consequences for you: No credit.',
    ]);
  });
});

describe('what several activities have in common', () => {
  const sales = activity({
    purposes: [{ ...BLANK_PURPOSE, text: 'To deliver what was ordered.', basis: 'contract' }],
    dataCategories: [{ ...category, name: 'Contact data', items: ['name', 'address'], retention: 'ten years' }],
    recipients: [{ ...recipient, name: 'Parcel Carrier Ltd', purpose: 'delivery' }],
  });
  const repairs = activity(
    {
      purposes: [
        { ...BLANK_PURPOSE, text: 'to deliver  what was ordered', basis: 'contract' },
        { ...BLANK_PURPOSE, text: 'to repair', basis: 'contract' },
      ],
      dataCategories: [{ ...category, name: 'contact data', items: ['Address', 'telephone'], retention: 'Ten years' }],
      recipients: [{ ...recipient, name: 'PARCEL CARRIER LTD', purpose: 'returns' }],
    },
    { id: OTHER, ref: 'PA-02' },
  );

  it('is one line that names them', () => {
    const lines = (topic: ReportTopic) =>
      saidOf([sales, repairs], topic).map(({ proposed, activityIds }) => [proposed, activityIds.length]);
    expect(lines('purposes')).toEqual([
      ['To deliver what was ordered (contract, Art. 6(1)(b)).', 2],
      ['To repair (contract, Art. 6(1)(b)).', 1],
    ]);
    expect(lines('categories')).toEqual([['Contact data: name, address, telephone.', 2]]);
    expect(lines('recipients')).toEqual([['Parcel Carrier Ltd (delivery; returns).', 2]]);
    expect(lines('retention')).toEqual([['Contact data: ten years.', 2]]);
    expect(lines('automated-decision')).toEqual([['No decision about you is made by automated means alone.', 2]]);
  });

  it('leaves one empty line for those of which nothing is said', () => {
    const silent = { ...repairs, fields: { ...repairs.fields, recipients: [] } };
    expect(saidOf([sales, silent], 'recipients').map(({ proposed, activityIds }) => [proposed, activityIds])).toEqual([
      ['Parcel Carrier Ltd (delivery).', [NOBODY]],
      ['', [OTHER]],
    ]);
  });
});

describe('what is said without being asked', () => {
  it('is how this request is handled, and what a list of ours knows of the person', () => {
    const suppressed = [
      { id: NOBODY, kind: 'email' as const, purpose: 'no-marketing' as const, since: '2025-02-03', address: '' },
      { id: OTHER, kind: 'phone' as const, purpose: 'no-marketing' as const, since: '2025-02-03', address: '5551234' },
    ];
    const lines = proposeThisRequest({ keptYears: 1, suppressed }, words);
    expect(lines.map(({ topic, origin }) => [topic, origin])).toEqual([
      ['request', 'case'],
      ['suppression', 'case'],
      ['suppression', 'case'],
    ]);
    expect(lines[0]?.proposed).toContain('Art. 6(1)(c)');
    expect(lines[0]?.proposed).toContain('1 year after it was closed');
    expect(lines[1]?.proposed).toMatch(/^Your e-mail address is on our list .* 3 February 2025, .*fingerprint/);
    expect(lines[2]?.proposed).not.toContain('fingerprint');
    expect(lines[2]?.proposed).not.toContain('5551234');
  });
});

describe('decisions and today’s register', () => {
  const proposal = {
    id: 'purposes:x',
    origin: 'register' as const,
    activityIds: [NOBODY],
    topic: 'purposes' as const,
    proposed: 'new',
  };
  const decided = { ...proposal, proposed: 'old', text: 'my words', decision: 'changed' as const };
  const elsewhere = { ...proposal, id: 'categories:x', topic: 'categories' as const };

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

  it('are open again when the same is said of other activities', () => {
    const wider = { ...proposal, activityIds: [NOBODY, OTHER] };
    const { lines, reopened } = reconcile([wider], [{ ...decided, proposed: 'new' }]);
    expect([reopened, lines[0]?.decision, lines[0]?.text]).toEqual([1, 'open', 'my words']);
  });

  it('on what the register says no longer go, but own words wait as a line of their own', () => {
    const gone = { ...decided, id: 'purposes:gone' };
    const { lines, reopened } = reconcile([elsewhere], [gone, { ...gone, id: 'purposes:y', decision: 'confirmed' }]);
    expect(reopened).toBe(2);
    expect(lines.slice(1)).toMatchObject([{ origin: 'own', proposed: '', text: 'my words', decision: 'open' }]);
  });

  it('of activities no longer named go, the DPO’s own lines stay', () => {
    const own = { ...decided, id: 'own', origin: 'own' as const, activityIds: [] };
    expect(reconcile([], [decided, own])).toEqual({ lines: [own], reopened: 0 });
  });
});

describe('a report begun when each activity had one line a topic', () => {
  const proposals = proposeLines(
    [
      activity({
        recipients: [
          { ...recipient, name: 'Parcel Carrier Ltd', purpose: 'delivery' },
          { ...recipient, name: 'New Carrier Ltd' },
        ],
      }),
    ],
    words,
    TODAY,
  );
  const old = (topic: ReportTopic, proposed: string, decision: ReportLine['decision'], text = proposed) => ({
    id: `${NOBODY}:${topic}`,
    activityId: NOBODY,
    topic,
    proposed,
    text,
    decision,
  });
  const lifted = (lines: readonly OldLine[], topic: ReportTopic) =>
    reconcile(proposals, liftLines(lines, proposals))
      .lines.filter((line) => line.topic === topic)
      .map(({ text, origin, decision }) => [text, origin, decision]);

  it('keeps what was confirmed and struck, and asks for what was not in it', () => {
    const lines = [
      old('recipients', 'Parcel Carrier Ltd (delivery); Cloud Host GmbH (hosting).', 'confirmed'),
      old('categories', 'Contact data: name, address.', 'struck'),
    ];
    expect(lifted(lines, 'recipients')).toEqual([
      ['Parcel Carrier Ltd (delivery).', 'register', 'confirmed'],
      ['New Carrier Ltd.', 'register', 'open'],
    ]);
    expect(lifted(lines, 'categories')).toEqual([['Contact data: name, address.', 'register', 'struck']]);
    expect(lifted(lines, 'purposes').map(([, , decision]) => decision)).toEqual(['open']);
  });

  it('keeps words of the DPO in place of all they stood for, and lines of their own', () => {
    const changed = old('categories', 'Contact data: name, address.', 'changed', 'Your name.');
    const own = { ...old('note', '', 'changed', 'One thing more.'), id: OTHER, activityId: null };
    expect(lifted([changed, own], 'categories')).toEqual([
      ['Contact data: name, address.', 'register', 'struck'],
      ['Your name.', 'own', 'changed'],
    ]);
    expect(lifted([changed, own], 'note')).toEqual([['One thing more.', 'own', 'changed']]);
  });
});

describe('what is missing', () => {
  const line = (topic: 'purposes' | 'categories' | 'recipients' | 'retention' | 'transfers', text = 'x') => ({
    origin: 'register' as const,
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

  it('is what is said of the request itself, where no data are held', () => {
    const request = { ...line('purposes'), origin: 'case' as const, decision: 'open' as const };
    expect(keys({ dataHeld: false, tables: 0, lines: [request] })).toEqual(['openLines']);
    expect(keys({ dataHeld: false, tables: 0, lines: [{ ...line('purposes'), decision: 'open' }] })).toEqual([]);
  });

  it('is a line undecided, confirmed empty, or with a blank left in', () => {
    const [, ...rest] = whole.lines;
    expect(keys({ lines: [{ ...line('purposes'), decision: 'open' }, ...rest] })).toEqual(['openLines']);
    expect(keys({ lines: [line('purposes', '  '), ...rest] })).toEqual(['emptyLines']);
    expect(keys({ lines: [...whole.lines, line('transfers', 'to Harbour Ltd in [name the country]')] })).toEqual([
      'blanks',
    ]);
    const unnamed = line('recipients', 'Carriers [name them, or say why they cannot be named].');
    expect(keys({ lines: [...whole.lines, unnamed] })).toEqual(['unnamed']);
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
