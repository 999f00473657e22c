import type { TransferFields } from '../../../../shared/contract/core/registers/index.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { ADEQUACY_DECISIONS } from '../../../../shared/reference/adequacy.ts';
import { SCC_TEXTS } from '../../../../shared/reference/transfer-clauses.ts';
import { decisionWords } from '../fields/decision-words.ts';
import type { Fact } from '../definition.ts';
import { Day } from '../parts/day.tsx';
import { Text } from '../parts/text.tsx';

const of = 'registers.transfers';

type Evidence = Pick<TransferFields, 'mechanism' | 'adequacy' | 'clauses' | 'bindingRules' | 'derogation'>;

/** The evidence of the mechanism a transfer rests on; what is filled in for another one is not shown. */
export function mechanismRows(fields: Evidence, t: Translate): readonly Fact[] {
  switch (fields.mechanism) {
    case 'adequacy':
      return adequacyRows(fields.adequacy, t);
    case 'scc':
    case 'idta':
    case 'uk-addendum':
      return clauseRows(fields.clauses, t);
    case 'bcr':
      return [
        { name: t(`${of}.bindingRules.approvedBy`), value: <Text>{fields.bindingRules.approvedBy}</Text> },
        { name: t(`${of}.bindingRules.approvedOn`), value: <Day day={fields.bindingRules.approvedOn} /> },
        { name: t(`${of}.bindingRules.reference`), value: <Text>{fields.bindingRules.reference}</Text> },
      ];
    case 'derogation':
      return derogationRows(fields.derogation, t);
    case 'other-safeguard':
    case 'not-a-transfer':
    case 'undetermined':
      return [];
  }
}

function adequacyRows(adequacy: TransferFields['adequacy'], t: Translate): readonly Fact[] {
  const { decision, inScope, scopeCheckedOn, evidence } = adequacy;
  const scope = decision === '' ? undefined : ADEQUACY_DECISIONS[decision].scope;
  return [
    { name: t(`${of}.adequacy.decision`), value: <Text>{decision === '' ? '' : decisionWords(t, decision)}</Text> },
    ...(scope === undefined
      ? []
      : [
          { name: t(`${of}.adequacy.scope`), value: t(`reference.adequacy.scope.${scope}`) },
          { name: t(`${of}.adequacy.inScope`), value: t(`${of}.adequacy.answers.${inScope}`) },
          { name: t(`${of}.adequacy.scopeCheckedOn`), value: <Day day={scopeCheckedOn} /> },
        ]),
    { name: t(`${of}.adequacy.evidence`), value: <Text>{evidence}</Text> },
  ];
}

function clauseRows({ version, modules, signedOn }: TransferFields['clauses'], t: Translate): readonly Fact[] {
  return [
    { name: t(`${of}.clauses.version`), value: <Text>{version === '' ? '' : SCC_TEXTS[version].citation}</Text> },
    ...(version !== '' && SCC_TEXTS[version].modular
      ? [
          {
            name: t(`${of}.clauses.modules`),
            value: <Text>{modules.map((module) => t(`reference.sccModule.${module}`)).join('\n')}</Text>,
          },
        ]
      : []),
    { name: t(`${of}.clauses.signedOn`), value: <Day day={signedOn} /> },
  ];
}

function derogationRows(derogation: TransferFields['derogation'], t: Translate): readonly Fact[] {
  const { ground, conditions, authorityInformedOn, personsInformedOn } = derogation;
  return [
    {
      name: t(`${of}.derogation.ground`),
      value: <Text>{ground === '' ? '' : t(`reference.derogation.${ground}`)}</Text>,
    },
    { name: t(`${of}.derogation.conditions`), value: <Text>{conditions}</Text> },
    ...(ground === 'compelling'
      ? [
          { name: t(`${of}.derogation.authorityInformedOn`), value: <Day day={authorityInformedOn} /> },
          { name: t(`${of}.derogation.personsInformedOn`), value: <Day day={personsInformedOn} /> },
        ]
      : []),
  ];
}
