import { describe, expect, it } from 'vitest';
import { isMessageKey } from '../../shared/i18n/index.ts';
import {
  MISSING_RULES,
  missingInActivity,
  missingInConsent,
  missingInCookie,
  missingInFinding,
  missingInMeasure,
  missingInNotice,
  missingInProcessor,
  missingInSystem,
  missingInTransfer,
  type Missing,
} from '../../shared/domain/missing.ts';
import {
  BLANK_ACTIVITY,
  BLANK_CONSENT,
  BLANK_COOKIE,
  BLANK_DATA_CATEGORY,
  BLANK_FINDING,
  BLANK_MEASURE,
  BLANK_NOTICE,
  BLANK_PROCESSOR,
  BLANK_PURPOSE,
  BLANK_RECIPIENT,
  BLANK_SYSTEM,
  BLANK_TRANSFER,
} from '../../shared/domain/registers/blank.ts';

const TODAY = '2026-11-22';

const rules = (missing: readonly Missing[]) => missing.map(({ rule }) => rule);
const find = (missing: readonly Missing[], rule: string) => missing.find((one) => one.rule === rule);

type Activity = Parameters<typeof missingInActivity>[0];
const activity: Activity = {
  ...BLANK_ACTIVITY,
  name: 'Newsletter',
  role: 'controller',
  status: 'active',
  description: '',
  purposes: [{ ...BLANK_PURPOSE, text: 'Sending the newsletter', basis: 'consent' }],
  subjectCategories: ['Subscribers'],
  dataCategories: [
    { ...BLANK_DATA_CATEGORY, name: 'E-mail address', source: 'The person', retention: 'Until withdrawal' },
  ],
  sources: [{ name: 'The person', kind: 'data-subject', notes: '' }],
  recipients: [{ ...BLANK_RECIPIENT, name: 'Post Ltd', country: 'MT', purpose: 'Sending' }],
  processorIds: [],
  measureIds: ['3f0f2c9e-6c0b-4a57-9c7e-0d6c4c1b2a11'],
  automatedDecision: { exists: 'no', logic: '', consequences: '' },
  department: '',
  owner: '',
  notes: '',
};

describe('what an activity lacks', () => {
  it('is nothing when every part of Art. 30(1) is there', () => {
    expect(missingInActivity(activity)).toEqual([]);
  });

  it('is named under its letter of Art. 30(1), part by part', () => {
    const bare: Activity = {
      ...activity,
      purposes: [],
      subjectCategories: [],
      dataCategories: [],
      sources: [],
      recipients: [],
      measureIds: [],
    };
    expect(missingInActivity(bare).map(({ rule, article }) => [rule, article])).toEqual([
      ['purpose', 'Art. 30(1)(b)'],
      ['subjects', 'Art. 30(1)(c)'],
      ['data', 'Art. 30(1)(c)'],
      ['source', 'Art. 15(1)(g)'],
      ['recipients', 'Art. 30(1)(d)'],
      ['measures', 'Art. 30(1)(g)'],
    ]);
  });

  it('names each data category without retention: Art. 30(1)(f)', () => {
    const category = { ...BLANK_DATA_CATEGORY, name: 'IP address', retention: ' ' };
    expect(missingInActivity({ ...activity, dataCategories: [...activity.dataCategories, category] })).toEqual([
      { rule: 'retention', section: 'long', article: 'Art. 30(1)(f)', params: { name: 'IP address' } },
    ]);
  });

  it('counts the purposes without a basis', () => {
    const open = { ...BLANK_PURPOSE, text: 'Other' };
    const missing = missingInActivity({ ...activity, purposes: [...activity.purposes, open, open] });
    expect(find(missing, 'basis')).toMatchObject({ article: 'Art. 6(1)', params: { count: 2 } });
  });

  it('is content with a processor on record as the only recipient', () => {
    const fields = { ...activity, recipients: [], processorIds: ['3f0f2c9e-6c0b-4a57-9c7e-0d6c4c1b2a12'] };
    expect(missingInActivity(fields)).toEqual([]);
  });

  it('asks for names where only a category of recipients is known, except inside the organisation', () => {
    const category = { ...BLANK_RECIPIENT, name: 'Payment providers', named: false };
    const inside = { ...category, name: 'Support staff', kind: 'internal' } as const;
    expect(rules(missingInActivity({ ...activity, recipients: [inside] }))).toEqual([]);
    expect(missingInActivity({ ...activity, recipients: [category, inside] })).toMatchObject([
      { rule: 'unnamedRecipients', article: 'Art. 15(1)(c), C-154/21', params: { count: 1 } },
    ]);
  });

  it('asks for the logic of a decision only where there is one', () => {
    const automated = (exists: 'no' | 'yes' | 'unclear', logic = '') =>
      rules(missingInActivity({ ...activity, automatedDecision: { exists, logic, consequences: '' } }));
    expect(automated('no')).toEqual([]);
    expect(automated('unclear')).toEqual(['automatedUnclear']);
    expect(automated('yes')).toEqual(['automatedLogic']);
    expect(automated('yes', 'A score of payment history')).toEqual([]);
  });

  it('asks a processor’s entry only what Art. 30(2) asks', () => {
    const bare: Activity = {
      ...activity,
      role: 'processor',
      purposes: [],
      dataCategories: [],
      recipients: [],
      measureIds: [],
    };
    expect(missingInActivity(bare).map(({ rule, article }) => [rule, article])).toEqual([
      ['onBehalfOf', 'Art. 30(2)(a)'],
      ['purpose', 'Art. 30(2)(b)'],
      ['measures', 'Art. 30(2)(d)'],
    ]);
    const { purposes, measureIds } = activity;
    const onBehalfOf = [{ name: 'Client Ltd', contact: '', notes: '' }];
    expect(missingInActivity({ ...bare, onBehalfOf, purposes, measureIds })).toEqual([]);
  });

  it('asks a processor’s entry for the transfer behind a recipient outside the EEA', () => {
    const recipients = [{ ...BLANK_RECIPIENT, name: 'Desk Inc', country: 'US' }];
    const onBehalfOf = [{ name: 'Client Ltd', contact: '', notes: '' }];
    const fields: Activity = { ...activity, role: 'processor', onBehalfOf, recipients };
    const transfer = { kind: 'transfer', archived: false } as const;
    expect(missingInActivity(fields)).toEqual([{ rule: 'transferRecord', section: 'where', article: 'Art. 30(2)(c)' }]);
    expect(missingInActivity(fields, [{ ...transfer, archived: true }])).toHaveLength(1);
    expect(missingInActivity(fields, [transfer])).toEqual([]);
    expect(missingInActivity({ ...fields, recipients: [{ ...BLANK_RECIPIENT, name: 'Post', country: 'NO' }] })).toEqual(
      [],
    );
  });

  it('asks a joint controller with whom', () => {
    const joint: Activity = { ...activity, role: 'joint-controller' };
    expect(missingInActivity(joint)).toEqual([
      { rule: 'jointControllers', section: 'who', article: 'Art. 30(1)(a), Art. 26' },
    ]);
    expect(missingInActivity({ ...joint, jointControllers: [{ name: 'Twin Ltd', contact: '', notes: '' }] })).toEqual(
      [],
    );
  });

  it('takes a period for a retention, without words beside it', () => {
    const period = { value: 10, unit: 'years', trigger: '', reason: '' } as const;
    const category = { ...BLANK_DATA_CATEGORY, name: 'Invoices', period };
    expect(missingInActivity({ ...activity, dataCategories: [category] })).toEqual([]);
    const unset = { ...category, period: { ...period, value: null } };
    expect(rules(missingInActivity({ ...activity, dataCategories: [unset] }))).toEqual(['retention']);
  });
});

type Processor = Parameters<typeof missingInProcessor>[0];
const present = { state: 'present', page: '', reviewer: '', on: '' } as const;
const processor: Processor = {
  ...BLANK_PROCESSOR,
  name: 'Post Ltd',
  identified: true,
  country: 'MT',
  address: '',
  contact: '',
  email: '',
  role: 'processor',
  parentIds: [],
  services: 'Sending e-mail',
  contract: { ...BLANK_PROCESSOR.contract, state: 'signed', signedOn: '2025-01-01' },
  clauses: {
    subject: present,
    a: present,
    b: present,
    c: present,
    d: present,
    e: present,
    f: present,
    g: present,
    h: present,
  },
  authorisation: { kind: 'specific', objectionDays: null, notes: '' },
  risk: { level: 'low', reasons: 'Certified' },
  notes: '',
};
const around = { today: TODAY, links: [] };

describe('what a processor lacks', () => {
  it('is nothing with a signed, complete contract inside the EEA', () => {
    expect(missingInProcessor(processor, around)).toEqual([]);
  });

  it('is its identity and role where only a category is known', () => {
    const fields: Processor = { ...processor, identified: false, role: 'undetermined', country: '', services: '' };
    expect(rules(missingInProcessor(fields, around))).toEqual([
      'processorIdentity',
      'processorRole',
      'processorCountry',
      'services',
    ]);
  });

  it('is a transfer record outside the EEA, unless a current one names it', () => {
    const outside: Processor = { ...processor, country: 'US' };
    const withTransfer = (archived: boolean) => ({ today: TODAY, links: [{ kind: 'transfer' as const, archived }] });
    expect(rules(missingInProcessor(outside, around))).toEqual(['transferRecord']);
    expect(rules(missingInProcessor(outside, withTransfer(true)))).toEqual(['transferRecord']);
    expect(missingInProcessor(outside, withTransfer(false))).toEqual([]);
    expect(rules(missingInProcessor({ ...processor, country: 'GB' }, around))).toEqual(['transferRecord']);
  });

  it('is the contract while it is not signed; its clauses count only once it is', () => {
    const contract = { ...processor.contract, state: 'draft' } as const;
    const clauses = {
      ...processor.clauses,
      a: { ...present, state: 'absent' },
      h: { ...present, state: 'unclear' },
    } as const;
    expect(rules(missingInProcessor({ ...processor, contract, clauses }, around))).toEqual(['contract']);
    expect(find(missingInProcessor({ ...processor, clauses }, around), 'clauses')?.params).toEqual({ count: 2 });
  });

  it('is a contract in force: on its last day it still is', () => {
    const ending = (expiresOn: string) =>
      rules(missingInProcessor({ ...processor, contract: { ...processor.contract, expiresOn } }, around));
    expect(ending(TODAY)).toEqual([]);
    expect(ending('2026-11-21')).toEqual(['contractEnded']);
  });
});

type Transfer = Parameters<typeof missingInTransfer>[0];
const transfer: Transfer = {
  ...BLANK_TRANSFER,
  name: 'Analytics',
  activityIds: ['3f0f2c9e-6c0b-4a57-9c7e-0d6c4c1b2a11'],
  exporter: '',
  processorIds: [],
  importer: 'Example Inc.',
  country: 'US',
  onwardCountries: [],
  mechanism: 'scc',
  mechanismReference: 'Module 2 of 4 June 2021',
  clauses: { version: '2021/914', modules: ['2'], signedOn: '2022-01-10' },
  assessment: { state: 'done', doneOn: '2026-01-10', reference: '', result: '' },
  supplementaryMeasures: '',
  nextReview: '2027-01-10',
  notes: '',
};

describe('what a processor lacks beside its contract', () => {
  it('is what Art. 28(1) and (2) ask for', () => {
    const fields: Processor = {
      ...processor,
      authorisation: { kind: 'general', objectionDays: null, notes: '' },
      risk: { level: 'not-assessed', reasons: '' },
      certificates: [
        { name: 'ISO 27001', issuer: '', number: '', scope: '', issuedOn: '2023-11-21', expiresOn: '2026-11-21' },
      ],
    };
    expect(missingInProcessor(fields, around).map(({ rule, article }) => [rule, article])).toEqual([
      ['objection', 'Art. 28(2)'],
      ['certificateExpired', 'Art. 28(1)'],
      ['risk', 'Art. 28(1)'],
    ]);
  });

  it('is a transfer where it processes outside the EEA, wherever it sits', () => {
    expect(rules(missingInProcessor({ ...processor, processingCountries: ['MT', 'IN'] }, around))).toEqual([
      'transferRecord',
    ]);
  });
});

describe('what a transfer lacks', () => {
  it('is nothing with clauses, document and assessment', () => {
    expect(missingInTransfer(transfer, TODAY)).toEqual([]);
  });

  it('is who, where, for what and on which ground', () => {
    const bare: Transfer = { ...transfer, activityIds: [], importer: '', country: '', mechanism: 'undetermined' };
    expect(rules(missingInTransfer(bare, TODAY))).toEqual([
      'importer',
      'transferCountry',
      'transferActivity',
      'mechanism',
    ]);
  });

  it('is the assessment for safeguards of Art. 46, not for an adequacy decision or a derogation', () => {
    const assessment = { ...BLANK_TRANSFER.assessment, state: 'missing' } as const;
    const under = (mechanism: Transfer['mechanism']) =>
      rules(missingInTransfer({ ...transfer, mechanism, assessment }, TODAY)).filter((rule) => rule === 'assessment');
    expect(under('scc')).toEqual(['assessment']);
    expect(under('idta')).toEqual(['assessment']);
    expect(under('adequacy')).toEqual([]);
    expect(under('derogation')).toEqual([]);
  });

  it('is the document of a safeguard or derogation', () => {
    const undocumented = { ...transfer, mechanismReference: '' };
    expect(rules(missingInTransfer(undocumented, TODAY))).toEqual(['mechanismReference']);
    expect(rules(missingInTransfer({ ...undocumented, mechanism: 'adequacy' }, TODAY))).not.toContain(
      'mechanismReference',
    );
    expect(rules(missingInTransfer({ ...undocumented, mechanism: 'other-safeguard' }, TODAY))).toEqual([
      'mechanismReference',
    ]);
  });

  it('is what its mechanism has still to prove, by the article that asks for it', () => {
    const old = { ...transfer, clauses: { ...transfer.clauses, version: '2010/87', modules: [] } } as const;
    expect(missingInTransfer({ ...old, clauses: { ...old.clauses, modules: [] } }, TODAY)).toEqual([
      { rule: 'standing.clauses-dead', section: 'mechanism', article: 'Art. 46(2)(c)' },
    ]);
  });

  it('is the review once its day is past', () => {
    expect(rules(missingInTransfer({ ...transfer, nextReview: TODAY }, TODAY))).toEqual([]);
    expect(rules(missingInTransfer({ ...transfer, nextReview: '2026-11-21' }, TODAY))).toEqual(['review']);
  });

  it('is nothing where there turned out to be no transfer', () => {
    expect(missingInTransfer({ ...transfer, country: '', mechanism: 'not-a-transfer' }, TODAY)).toEqual([]);
    expect(missingInTransfer({ ...BLANK_TRANSFER, name: 'Within', country: 'IS' }, TODAY)).toEqual([]);
  });
});

describe('what the other registers lack', () => {
  it('a closed finding must say how; an open one need not', () => {
    const finding = {
      ...BLANK_FINDING,
      name: 'No retention',
      description: '',
      article: '',
      severity: 'high',
      owner: '',
      dueOn: '',
      recordIds: [],
      resolution: '',
    } as const;
    const inState = (state: 'open' | 'in-progress' | 'done' | 'accepted', resolution = '') =>
      rules(missingInFinding({ ...finding, recordIds: [], state, resolution }));
    expect(inState('open')).toEqual([]);
    expect(inState('in-progress')).toEqual([]);
    expect(inState('done')).toEqual(['resolution']);
    expect(inState('accepted')).toEqual(['resolution']);
    expect(inState('accepted', 'Accepted by the board')).toEqual([]);
  });

  it('a notice counts the statements no record carries', () => {
    const statement = { text: 'We keep data for a year', note: '' };
    const carriedBy = [{ recordId: '3f0f2c9e-6c0b-4a57-9c7e-0d6c4c1b2a11', field: 'notes' }];
    const missing = missingInNotice({
      ...BLANK_NOTICE,
      name: 'Notice',
      kind: 'privacy',
      publishedOn: '2026-01-01',
      archivedCopy: { takenOn: '', source: '', sha256: 'a'.repeat(64) },
      url: '',
      language: 'en',
      statements: [
        { ...statement, number: 1, carriedBy },
        { ...statement, number: 2, carriedBy: [] },
      ],
      notes: '',
    });
    expect(missing).toMatchObject([{ rule: 'uncarried', params: { count: 1 } }]);
  });

  it('a cookie needs purpose, lifetime and an answer on consent', () => {
    const cookie = {
      ...BLANK_COOKIE,
      name: '_id',
      kind: 'statistics',
      purpose: 'Counting visits',
      provider: '',
      party: 'first',
      lifetime: '1 year',
      consentNeeded: 'yes',
      control: '',
      activityIds: [],
      notes: '',
    } as const;
    expect(missingInCookie({ ...cookie, activityIds: [] })).toEqual([]);
    expect(
      rules(missingInCookie({ ...cookie, activityIds: [], purpose: '', lifetime: '', consentNeeded: 'unclear' })),
    ).toEqual(['cookiePurpose', 'cookieLifetime', 'cookieConsent']);
    expect(rules(missingInCookie({ ...cookie, activityIds: [], party: 'unclear' }))).toEqual(['cookieParty']);
  });

  it('a consent needs proof and a way back; an opt-out only its way', () => {
    const consent = { ...BLANK_CONSENT, name: 'News' };
    expect(rules(missingInConsent({ ...consent, kind: 'consent', activityIds: [] }))).toEqual([
      'consentProof',
      'consentEvidence',
      'withdrawal',
      'consentValidity',
    ]);
    expect(rules(missingInConsent({ ...consent, kind: 'opt-out', activityIds: [] }))).toEqual(['withdrawal']);
    expect(missingInConsent({ ...consent, kind: 'opt-out', captured: 'A link', activityIds: [] })).toEqual([]);
  });

  it('a system must say where it stands and whom to ask', () => {
    expect(rules(missingInSystem(BLANK_SYSTEM))).toEqual(['systemCountry', 'systemOwner']);
    expect(missingInSystem({ ...BLANK_SYSTEM, country: 'MT', owner: 'Olga Order' })).toEqual([]);
  });

  it('a measure must be described', () => {
    const measure = { ...BLANK_MEASURE, name: 'Encryption' };
    const planned = { ...measure, state: 'planned' } as const;
    expect(rules(missingInMeasure({ ...planned, description: ' ' }, TODAY))).toEqual(['measureDescription']);
    expect(missingInMeasure({ ...planned, description: 'Disks are encrypted' }, TODAY)).toEqual([]);
  });

  it('a measure in place has an owner and is looked at again', () => {
    const measure = { ...BLANK_MEASURE, name: 'Encryption', description: 'Disks are encrypted' };
    expect(rules(missingInMeasure(measure, TODAY))).toEqual(['owner', 'noReview']);
    const kept = { ...measure, owner: 'IT', review: { ...measure.review, nextOn: '2026-11-21' } };
    expect(rules(missingInMeasure(kept, TODAY))).toEqual(['review']);
    expect(missingInMeasure(kept, '2026-11-21')).toEqual([]);
  });
});

it('every rule has its words', () => {
  const wordless = MISSING_RULES.filter(
    (rule) => !isMessageKey(`registers.missing.${rule}`) && !isMessageKey(`registers.missing.${rule}_other`),
  );
  expect(wordless).toEqual([]);
});
