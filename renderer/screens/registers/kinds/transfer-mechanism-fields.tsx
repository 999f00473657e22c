import { Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { TransferFields } from '../../../../shared/contract/core/registers/index.ts';
import { decisionsFor } from '../../../../shared/domain/transfer-standing.ts';
import { ADEQUACY_DECISIONS } from '../../../../shared/reference/adequacy.ts';
import { ART49_GROUNDS } from '../../../../shared/reference/transfer-clauses.ts';
import { useToday } from '../../../api/session.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import { decisionWords } from '../fields/decision-words.ts';
import { choices } from '../fields/choices.ts';
import { OptionalChoice } from '../fields/optional-choice.tsx';
import { ClauseTextFields } from './transfer-clause-fields.tsx';

type Values = z.input<typeof TransferFields>;
type Props = { readonly form: UseFormReturnType<Values> };

/** The evidence the chosen mechanism asks for, and no other; what was typed for another one is kept. */
export function MechanismFields({ form }: Props) {
  switch (form.values.mechanism) {
    case 'adequacy':
      return <AdequacyFields form={form} />;
    case 'scc':
    case 'idta':
    case 'uk-addendum':
      return <ClauseTextFields form={form} />;
    case 'bcr':
      return <BindingRulesFields form={form} />;
    case 'derogation':
      return <DerogationFields form={form} />;
    case 'other-safeguard':
    case 'not-a-transfer':
    case 'undetermined':
      return null;
  }
}

const IN_SCOPE = ['yes', 'no', 'unclear'] as const;

/** Offers what covers the country today; a decision already named stays to be seen, even one that ended. */
function AdequacyFields({ form }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const of = 'registers.transfers.adequacy';
  const { decision } = form.values.adequacy;
  const covering = decisionsFor(form.values, today);
  const offered = decision === '' || covering.includes(decision) ? covering : [...covering, decision];
  const chosen = decision === '' ? undefined : ADEQUACY_DECISIONS[decision];
  return (
    <>
      <OptionalChoice
        label={t(`${of}.decision`)}
        description={offered.length === 0 ? t(`${of}.none`) : undefined}
        data={offered.map((id) => ({ value: id, label: decisionWords(t, id) }))}
        {...form.getInputProps('adequacy.decision')}
      />
      {chosen?.scope !== undefined && (
        <p className="quiet measure">
          {t(`${of}.scopeLead`, { scope: t(`reference.adequacy.scope.${chosen.scope}`) })}
        </p>
      )}
      {chosen?.scope !== undefined && (
        <FieldPair>
          <Select
            label={t(`${of}.inScope`)}
            data={choices(IN_SCOPE, (value) => t(`${of}.answers.${value}`))}
            allowDeselect={false}
            {...form.getInputProps('adequacy.inScope')}
          />
          <DateField label={t(`${of}.scopeCheckedOn`)} {...form.getInputProps('adequacy.scopeCheckedOn')} />
        </FieldPair>
      )}
      <Textarea
        label={t(`${of}.evidence`)}
        description={t(`${of}.evidenceWords`)}
        minRows={1}
        {...form.getInputProps('adequacy.evidence')}
      />
    </>
  );
}

function BindingRulesFields({ form }: Props) {
  const { t } = useTranslation();
  const of = 'registers.transfers.bindingRules';
  return (
    <>
      <FieldPair>
        <TextInput label={t(`${of}.approvedBy`)} {...form.getInputProps('bindingRules.approvedBy')} />
        <DateField label={t(`${of}.approvedOn`)} {...form.getInputProps('bindingRules.approvedOn')} />
      </FieldPair>
      <TextInput label={t(`${of}.reference`)} {...form.getInputProps('bindingRules.reference')} />
    </>
  );
}

/** Each ground with what it asks for, in words; the last resort also asks whom it told. */
function DerogationFields({ form }: Props) {
  const { t } = useTranslation();
  const of = 'registers.transfers.derogation';
  const { ground } = form.values.derogation;
  return (
    <>
      <OptionalChoice
        label={t(`${of}.ground`)}
        data={choices(ART49_GROUNDS, (value) => t(`reference.derogation.${value}`))}
        {...form.getInputProps('derogation.ground')}
      />
      {ground !== '' && <p className="quiet measure">{t(`reference.derogationAsks.${ground}`)}</p>}
      <Textarea label={t(`${of}.conditions`)} {...form.getInputProps('derogation.conditions')} />
      {ground === 'compelling' && (
        <FieldPair>
          <DateField label={t(`${of}.authorityInformedOn`)} {...form.getInputProps('derogation.authorityInformedOn')} />
          <DateField label={t(`${of}.personsInformedOn`)} {...form.getInputProps('derogation.personsInformedOn')} />
        </FieldPair>
      )}
    </>
  );
}
