import { describe, expect, it } from 'vitest';
import { Id } from '../../../../shared/contract/primitives.ts';
import { RULE_HEADS, type RuleId } from '../../../../shared/domain/consistency/index.ts';
import type { Rec, RuleKind } from '../../../../shared/domain/consistency/rule.ts';
import { createWords, isMessageKey, wordsFor } from '../../../../shared/i18n/index.ts';
import {
  activity,
  category,
  consent,
  found,
  measure,
  type Near,
  notice,
  processor,
  purpose,
  recipient,
  system,
  TODAY,
  TOMORROW,
  transfer,
  YESTERDAY,
} from './cases.ts';

const { contract, authorisation, clauses } = processor().fields;
const signed = { ...contract, state: 'signed' as const };
const certificate = { name: 'ISO 27001', issuer: '', number: '', scope: '', issuedOn: '', expiresOn: YESTERDAY };
const { dpia, review } = activity().fields;
const { assessment, adequacy } = transfer().fields;
const engagedBy = (one: { readonly id: string }) => [Id.parse(one.id)];
const overdue = { ...review, nextOn: YESTERDAY };
const dueToday = { ...review, nextOn: TODAY };
const balancing = { state: 'done', doneOn: YESTERDAY, reference: '', result: '' } as const;
const partner = { name: 'Partner Ltd', contact: '', notes: '' };
const american = processor({ country: 'US' });
const hired = processor();
const parent = processor({ authorisation: { ...authorisation, kind: 'none' } });

type Scene = readonly [name: string, record: Rec<RuleKind>, near?: Near];

/** Of each rule: scenes it finds something in, and scenes it is silent in; the first silent one mends the first found. */
const SCENES: Readonly<Record<RuleId, { readonly finds: readonly Scene[]; readonly isSilent: readonly Scene[] }>> = {
  thirdCountryWithoutTransfer: {
    finds: [
      ['a processor in the United States', activity(), { processor: [american] }],
      [
        'a processor that also processes in India',
        activity(),
        { processor: [processor({ processingCountries: ['IN'] })] },
      ],
      ['a system in Brazil', activity(), { system: [system({ country: 'BR' })] }],
      ['a recipient in the United Kingdom', activity({ recipients: [recipient({ country: 'GB' })] })],
      [
        'a transfer that names another processor',
        activity(),
        { processor: [american], transfer: [transfer({ country: 'US', processorIds: engagedBy(hired) })] },
      ],
    ],
    isSilent: [
      ['the transfer is on record', activity(), { processor: [american], transfer: [transfer({ country: 'US' })] }],
      [
        'data go on to the country',
        activity(),
        { system: [system({ country: 'BR' })], transfer: [transfer({ country: 'US', onwardCountries: ['BR'] })] },
      ],
      ['the processor is in the EEA', activity(), { processor: [processor({ country: 'NO' })] }],
      ['the recipient is of the own house', activity({ recipients: [recipient({ country: 'GB', kind: 'internal' })] })],
      ['the recipient is a past one', activity({ recipients: [recipient({ country: 'GB', until: YESTERDAY })] })],
      ['the system is retired', activity(), { system: [system({ country: 'BR', status: 'retired' })] }],
      ['the activity has ended', activity({ status: 'ended' }), { processor: [american] }],
    ],
  },
  specialWithoutCondition: {
    finds: [['health data', activity({ dataCategories: [category({ special: true })], purposes: [purpose({})] })]],
    isSilent: [
      [
        'with a condition',
        activity({ dataCategories: [category({ special: true })], purposes: [purpose({ art9: 'h' })] }),
      ],
      ['of a controller we act for', activity({ role: 'processor', dataCategories: [category({ special: true })] })],
      ['none of them special', activity({ dataCategories: [category({})] })],
    ],
  },
  convictionsWithoutLaw: {
    finds: [
      ['data on convictions', activity({ dataCategories: [category({ criminal: true })], purposes: [purpose({})] })],
    ],
    isSilent: [
      [
        'with the law',
        activity({ dataCategories: [category({ criminal: true })], purposes: [purpose({ art10: 'Cap. 9' })] }),
      ],
      ['health data only', activity({ dataCategories: [category({ special: true })] })],
    ],
  },
  consentWithoutEvidence: {
    finds: [
      ['no consent on record', activity({ purposes: [purpose({ basis: 'consent' })] })],
      ['explicit consent for health data', activity({ purposes: [purpose({ art9: 'a' })] })],
      [
        'how it is asked is no proof',
        activity({ purposes: [purpose({ basis: 'consent' })] }),
        { consent: [consent({ captured: 'A box' })] },
      ],
      [
        'an invalid one',
        activity({ purposes: [purpose({ basis: 'consent' })] }),
        { consent: [consent({ evidence: 'Log', valid: 'no' })] },
      ],
      [
        'an opt-out is no consent',
        activity({ purposes: [purpose({ basis: 'consent' })] }),
        { consent: [consent({ evidence: 'Log', kind: 'opt-out' })] },
      ],
    ],
    isSilent: [
      ['proved', activity({ purposes: [purpose({ basis: 'consent' })] }), { consent: [consent({ evidence: 'Log' })] }],
      ['another basis', activity({ purposes: [purpose({ basis: 'contract' })] })],
    ],
  },
  interestsWithoutBalancing: {
    finds: [
      ['said not to be needed', activity({ purposes: [purpose({ basis: 'legitimate-interests' })] })],
      [
        'missing',
        activity({
          purposes: [purpose({ basis: 'legitimate-interests', balancing: { ...balancing, state: 'missing' } })],
        }),
      ],
    ],
    isSilent: [
      ['done', activity({ purposes: [purpose({ basis: 'legitimate-interests', balancing })] })],
      ['another basis', activity({ purposes: [purpose({ basis: 'contract' })] })],
    ],
  },
  assessmentMissing: {
    finds: [
      ['required', activity({ dpia: { ...dpia, result: 'required' } })],
      [
        'waved away without a reason',
        activity({ dpia: { ...dpia, criteria: ['scoring', 'monitoring'], result: 'not-required' } }),
      ],
      ['two criteria and no result', activity({ dpia: { ...dpia, criteria: ['scoring', 'monitoring'] } })],
    ],
    isSilent: [
      ['done', activity({ dpia: { ...dpia, result: 'done' } })],
      [
        'waved away with a reason',
        activity({
          dpia: { ...dpia, criteria: ['scoring', 'monitoring'], result: 'not-required', reasons: 'Few people.' },
        }),
      ],
      ['one criterion', activity({ dpia: { ...dpia, criteria: ['scoring'], result: 'not-required' } })],
      ['not screened yet', activity()],
      ['the controller’s to do', activity({ role: 'processor', dpia: { ...dpia, result: 'required' } })],
    ],
  },
  jointWithoutArrangement: {
    finds: [
      ['nobody named', activity({ role: 'joint-controller' })],
      [
        'one of two without an arrangement',
        activity({ role: 'joint-controller', jointControllers: [partner, { ...partner, notes: 'They answer.' }] }),
      ],
    ],
    isSilent: [
      [
        'with its essence',
        activity({ role: 'joint-controller', jointControllers: [{ ...partner, notes: 'They answer.' }] }),
      ],
      ['a controller alone', activity()],
    ],
  },
  processorForNobody: {
    finds: [['nobody named', activity({ role: 'processor' })]],
    isSilent: [
      ['the controller named', activity({ role: 'processor', onBehalfOf: [partner] })],
      ['our own', activity()],
    ],
  },
  inNoNotice: {
    finds: [
      ['no notice at all', activity()],
      ['under review', activity({ status: 'under-review' })],
      ['not published yet', activity(), { notice: [notice({ publishedOn: TOMORROW })] }],
      ['withdrawn today', activity(), { notice: [notice({ withdrawnOn: TODAY })] }],
    ],
    isSilent: [
      ['told', activity(), { notice: [notice()] }],
      ['withdrawn from tomorrow', activity(), { notice: [notice({ withdrawnOn: TOMORROW })] }],
      ['a draft', activity({ status: 'draft' })],
      ['the controller tells', activity({ role: 'processor' })],
    ],
  },
  activityReviewOverdue: {
    finds: [['since yesterday', activity({ review: overdue })]],
    isSilent: [
      ['due today', activity({ review: dueToday })],
      ['ended', activity({ status: 'ended', review: overdue })],
      ['no day set', activity()],
    ],
  },
  processorWithoutContract: {
    finds: [
      ['none', processor(), { activity: [activity()] }],
      ['ended yesterday', processor({ contract: { ...signed, expiresOn: YESTERDAY } }), { activity: [activity()] }],
      ['begins tomorrow', processor({ contract: { ...signed, startsOn: TOMORROW } }), { activity: [activity()] }],
      ['only runs a system', processor(), { system: [system()] }],
    ],
    isSilent: [
      ['signed', processor({ contract: signed }), { activity: [activity()] }],
      ['its last day', processor({ contract: { ...signed, expiresOn: TODAY } }), { activity: [activity()] }],
      ['used by nothing', processor()],
      ['used by an ended activity', processor(), { activity: [activity({ status: 'ended' })] }],
      [
        'bound by the processor that engages it',
        processor({ role: 'sub-processor', parentIds: engagedBy(parent) }),
        { activity: [activity()] },
      ],
      ['not known to be one', processor({ role: 'undetermined' }), { activity: [activity()] }],
    ],
  },
  clauseAbsent: {
    finds: [['audits', processor({ contract: signed, clauses: { ...clauses, h: { ...clauses.h, state: 'absent' } } })]],
    isSilent: [
      ['present', processor({ contract: signed, clauses: { ...clauses, h: { ...clauses.h, state: 'present' } } })],
      ['no contract to read', processor({ clauses: { ...clauses, h: { ...clauses.h, state: 'absent' } } })],
    ],
  },
  othersUnauthorised: {
    finds: [['one engaged', parent, { processor: [processor({ parentIds: engagedBy(parent) })] }]],
    isSilent: [
      [
        'authorised',
        { ...parent, fields: { ...parent.fields, authorisation: { ...authorisation, kind: 'general' } } },
        { processor: [processor({ parentIds: engagedBy(parent) })] },
      ],
      ['it is the one engaged', parent, { processor: [processor()] }],
    ],
  },
  certificateExpired: {
    finds: [['yesterday', processor({ certificates: [certificate] })]],
    isSilent: [
      ['renewed', processor({ certificates: [certificate, { ...certificate, expiresOn: TOMORROW }] })],
      ['its last day', processor({ certificates: [{ ...certificate, expiresOn: TODAY }] })],
    ],
  },
  processorReviewOverdue: {
    finds: [['since yesterday', processor({ review: overdue })]],
    isSilent: [['due today', processor({ review: dueToday })]],
  },
  mechanismBroken: {
    finds: [
      ['none determined', transfer({ country: 'US' })],
      [
        'Privacy Shield',
        transfer({ country: 'US', mechanism: 'adequacy', adequacy: { ...adequacy, decision: 'EU-US-SHIELD' } }),
      ],
    ],
    isSilent: [
      ['turned out to be none', transfer({ country: 'US', mechanism: 'not-a-transfer' })],
      ['inside the EEA', transfer({ country: 'DE' })],
    ],
  },
  transferWithoutAssessment: {
    finds: [['standard clauses', transfer({ country: 'US', mechanism: 'scc' })]],
    isSilent: [
      ['assessed', transfer({ country: 'US', mechanism: 'scc', assessment: { ...assessment, state: 'done' } })],
      ['an adequacy decision', transfer({ country: 'JP', mechanism: 'adequacy' })],
      ['inside the EEA', transfer({ country: 'DE', mechanism: 'scc' })],
    ],
  },
  transferReviewOverdue: {
    finds: [['since yesterday', transfer({ nextReview: YESTERDAY })]],
    isSilent: [
      ['due today', transfer({ nextReview: TODAY })],
      ['none after all', transfer({ nextReview: YESTERDAY, mechanism: 'not-a-transfer' })],
    ],
  },
  measureReviewOverdue: {
    finds: [['since yesterday', measure({ review: overdue })]],
    isSilent: [
      ['due today', measure({ review: dueToday })],
      ['retired', measure({ state: 'retired', review: overdue })],
    ],
  },
};

describe.each(RULE_HEADS)('the rule $id', ({ id, article }) => {
  const named = (scenes: readonly Scene[]) => scenes.map(([name, record, near]) => ({ name, record, near }));

  it.each(named(SCENES[id].finds))('finds: $name', ({ record, near }) => {
    expect(found(id, record, near)).toMatchObject([{ rule: id, subjectId: record.id, article }]);
  });

  it.each(named(SCENES[id].isSilent))('is silent: $name', ({ record, near }) => {
    expect(found(id, record, near)).toEqual([]);
  });
});

describe('every rule', () => {
  it.each(RULE_HEADS)('$id has an article and its words', ({ id, article }) => {
    expect(article).toMatch(/^Art\. \d+/);
    for (const part of ['title', 'description', 'short', 'way'])
      expect(isMessageKey(`registers.consistency.${id}.${part}`), part).toBe(true);
  });

  it.each(RULE_HEADS)('$id leaves no value unsaid in its words', ({ id }) => {
    const { t } = createWords('en');
    for (const [, record, near] of SCENES[id].finds)
      for (const { params } of found(id, record, near))
        for (const part of ['title', 'description']) {
          const words = wordsFor(t, `registers.consistency.${id}.${part}`, { subject: 'Orders', ...params });
          expect(words).toContain('Orders');
          expect(words).not.toMatch(/\{\{|\}\}/);
        }
  });

  it('names one cause once', () => {
    const twice = activity({ recipients: [recipient({ country: 'US' }), recipient({ country: 'US' })] });
    expect(found('thirdCountryWithoutTransfer', twice)).toHaveLength(1);
    const both = activity({ recipients: [recipient({ country: 'US' }), recipient({ country: 'JP' })] });
    expect(found('thirdCountryWithoutTransfer', both)).toHaveLength(2);
  });
});
