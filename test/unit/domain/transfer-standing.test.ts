import { describe, expect, it } from 'vitest';
import { decisionsFor, standingOf } from '../../../shared/domain/transfer-standing.ts';
import { BLANK_TRANSFER } from '../../../shared/domain/registers/blank.ts';

const TODAY = '2026-11-22';

type Fields = Parameters<typeof standingOf>[0];
const adequacy = (
  decision: Fields['adequacy']['decision'],
  more: Partial<Fields['adequacy']> = {},
): Partial<Fields> => ({
  mechanism: 'adequacy',
  adequacy: { ...BLANK_TRANSFER.adequacy, decision, ...more },
});
const clauses = (version: Fields['clauses']['version'], more: Partial<Fields['clauses']> = {}): Partial<Fields> => ({
  mechanism: 'scc',
  clauses: { version, modules: ['2'], signedOn: '2021-09-01', ...more },
});
const checked = { inScope: 'yes', scopeCheckedOn: '2026-10-01' } as const;

const standing = (country: string, fields: Partial<Fields>, today = TODAY) => {
  const { state, problems } = standingOf({ ...BLANK_TRANSFER, country, ...fields }, today);
  return [state, ...problems.map(({ problem }) => problem)];
};

describe('a transfer that rests on an adequacy decision', () => {
  it('holds where the decision covers the whole country', () => {
    expect(standing('NZ', adequacy('EU-NZ'))).toEqual(['holds']);
  });

  it('has yet to prove that a limited decision covers the importer', () => {
    expect(standing('US', adequacy('EU-US-DPF'))).toEqual(['doubtful', 'scope-unchecked']);
    expect(standing('US', adequacy('EU-US-DPF', { inScope: 'yes' }))).toEqual(['doubtful', 'scope-unchecked']);
    expect(standing('US', adequacy('EU-US-DPF', checked))).toEqual(['holds']);
    expect(standing('US', adequacy('EU-US-DPF', { ...checked, inScope: 'no' }))).toEqual(['broken', 'out-of-scope']);
  });

  it.each([
    ['EU-US-SHIELD', '2020-07-15', '2020-07-16'],
    ['EU-US-HARBOUR', '2015-10-05', '2015-10-06'],
  ] as const)('is dead since its judgment: %s', (decision, before, judged) => {
    expect(standing('US', adequacy(decision, checked), before)).toEqual(['holds']);
    expect(standing('US', adequacy(decision, checked), judged)).toEqual(['broken', 'decision-ended']);
    expect(standingOf({ ...BLANK_TRANSFER, country: 'US', ...adequacy(decision) }, TODAY).problems).toEqual([
      { problem: 'decision-ended', article: 'Art. 45(1)', until: judged },
    ]);
  });

  it('holds for the United Kingdom through 27 December 2031', () => {
    expect(standing('GB', adequacy('EU-GB', checked), '2031-12-27')).toEqual(['holds']);
    expect(standing('GB', adequacy('EU-GB', checked), '2031-12-28')).toEqual(['broken', 'decision-ended']);
  });

  it('does not hold before the decision was taken', () => {
    expect(standing('BR', adequacy('EU-BR'), '2026-01-25')).toEqual(['broken', 'decision-not-yet']);
    expect(standing('BR', adequacy('EU-BR'), '2026-01-26')).toEqual(['holds']);
  });

  it('breaks when the country is changed under it, and when none is named', () => {
    expect(standing('JP', adequacy('EU-NZ'))).toEqual(['broken', 'decision-other-country']);
    expect(standing('NZ', adequacy(''))).toEqual(['broken', 'no-decision-named']);
  });

  it('is read against the list of its own law', () => {
    expect(standing('BR', { law: 'UK_GDPR', ...adequacy('EU-BR') })).toEqual(['broken', 'decision-other-law']);
    expect(standing('GI', { law: 'UK_GDPR', ...adequacy('UK-GI') })).toEqual(['holds']);
    expect(standing('FR', { law: 'UK_GDPR', ...adequacy('UK-EEA') })).toEqual(['holds']);
    expect(standing('US', { law: 'UK_GDPR', ...adequacy('EU-US-DPF', checked) })).toEqual([
      'broken',
      'decision-other-law',
    ]);
  });

  it('covers an international organisation, whose seat in the EEA makes it no inside', () => {
    expect(standing('DE', adequacy('EU-EPO'))).toEqual(['doubtful', 'scope-unchecked']);
    expect(standing('DE', adequacy('EU-EPO', checked))).toEqual(['holds']);
    expect(standing('BR', adequacy('EU-EPO', checked))).toEqual(['broken', 'decision-other-country']);
  });
});

describe('what a form may offer', () => {
  const offered = (law: Fields['law'], country: string, day = TODAY) => decisionsFor({ law, country }, day);
  it('is on the list of the law, and in force', () => {
    expect(offered('EU_GDPR', 'BR')).toEqual(['EU-BR']);
    expect(offered('UK_GDPR', 'BR')).toEqual([]);
    expect(offered('EU_GDPR', 'GI')).toEqual([]);
    expect(offered('UK_GDPR', 'GI')).toEqual(['UK-GI']);
    expect(offered('EU_GDPR', '')).toEqual(['EU-EPO']);
    expect(offered('UK_GDPR', '')).toEqual([]);
  });

  it('is one at a time for the United States, as the years went', () => {
    expect(offered('EU_GDPR', 'US', '2015-01-01')).toEqual(['EU-US-HARBOUR']);
    expect(offered('EU_GDPR', 'US', '2018-05-25')).toEqual(['EU-US-SHIELD']);
    expect(offered('EU_GDPR', 'US', '2021-01-01')).toEqual([]);
    expect(offered('EU_GDPR', 'US')).toEqual(['EU-US-DPF']);
    expect(offered('UK_GDPR', 'US')).toEqual(['UK-US-BRIDGE']);
  });
});

describe('a transfer that rests on standard clauses', () => {
  it('holds under the clauses of 2021 with module and day of signature', () => {
    expect(standing('IN', clauses('2021/914'))).toEqual(['holds']);
    expect(standing('IN', clauses('2021/914', { modules: [], signedOn: '' }))).toEqual([
      'doubtful',
      'no-module',
      'clauses-unsigned',
    ]);
    expect(standing('IN', clauses(''))).toEqual(['broken', 'no-clauses-named']);
  });

  it.each(['2010/87', '2004/915', '2001/497'] as const)(
    'is dead with the old ones since 28 December 2022: %s',
    (old) => {
      expect(standing('IN', clauses(old), '2022-12-27')).toEqual(['holds']);
      expect(standing('IN', clauses(old), '2022-12-28')).toEqual(['broken', 'clauses-dead']);
    },
  );

  it('is dead in the United Kingdom since 22 March 2024, and needs its own texts', () => {
    const law = 'UK_GDPR' as const;
    expect(standing('IN', { law, ...clauses('uk-old') }, '2024-03-21')).toEqual(['holds']);
    expect(standing('IN', { law, ...clauses('uk-old') }, '2024-03-22')).toEqual(['broken', 'clauses-dead']);
    expect(standing('IN', { law, ...clauses('2021/914') })).toEqual(['broken', 'clauses-other-law']);
    expect(standing('IN', { law, ...clauses('idta'), mechanism: 'idta' })).toEqual(['holds']);
    expect(standing('IN', { ...clauses('idta'), mechanism: 'idta' })).toEqual(['broken', 'clauses-other-law']);
  });
});

describe('a transfer that rests on something else', () => {
  const derogation = (more: Partial<Fields['derogation']>): Partial<Fields> => ({
    mechanism: 'derogation',
    derogation: { ...BLANK_TRANSFER.derogation, ...more },
  });

  it('needs a ground of Art. 49 and why its conditions are met', () => {
    expect(standing('IN', derogation({}))).toEqual(['broken', 'no-ground']);
    expect(standing('IN', derogation({ ground: 'a' }))).toEqual(['doubtful', 'ground-unexplained']);
    expect(standing('IN', derogation({ ground: 'a', conditions: 'Ticked, after the risks were shown' }))).toEqual([
      'holds',
    ]);
  });

  it('must have told authority and persons under the second subparagraph', () => {
    const compelling = { ground: 'compelling', conditions: 'Once, for two people' } as const;
    expect(standing('IN', derogation(compelling))).toEqual([
      'doubtful',
      'authority-not-informed',
      'persons-not-informed',
    ]);
    const told = { authorityInformedOn: '2026-01-01', personsInformedOn: '2026-01-02' };
    expect(standing('IN', derogation({ ...compelling, ...told }))).toEqual(['holds']);
  });

  it('proves the approval of binding rules and the document of another safeguard', () => {
    const approved = { approvedBy: 'IDPC', approvedOn: '2024-01-01', reference: '' };
    expect(standing('IN', { mechanism: 'bcr' })).toEqual(['doubtful', 'no-approval']);
    expect(standing('IN', { mechanism: 'bcr', bindingRules: approved })).toEqual(['holds']);
    expect(standing('IN', { mechanism: 'other-safeguard' })).toEqual(['doubtful', 'undocumented']);
  });

  it('is broken while nobody has determined what', () => {
    expect(standing('IN', {})).toEqual(['broken', 'undetermined']);
  });
});

describe('what is no transfer to a third country', () => {
  it('is one inside the EEA, whatever the mechanism says', () => {
    expect(standing('NO', {})).toEqual(['none-needed']);
    expect(standing('CH', {})).toEqual(['broken', 'undetermined']);
    expect(standing('GB', {})).toEqual(['broken', 'undetermined']);
    expect(standing('GB', { law: 'UK_GDPR' })).toEqual(['none-needed']);
    expect(standing('NO', { law: 'UK_GDPR' })).toEqual(['broken', 'undetermined']);
    expect(standing('US', { mechanism: 'not-a-transfer' })).toEqual(['none-needed']);
  });
});
