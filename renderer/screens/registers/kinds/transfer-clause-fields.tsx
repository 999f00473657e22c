import { MultiSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { TransferFields } from '../../../../shared/contract/core/registers/index.ts';
import { SCC_MODULES, SCC_TEXTS, textsOf } from '../../../../shared/reference/transfer-clauses.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import { choices } from '../fields/choices.ts';
import { OptionalChoice } from '../fields/optional-choice.tsx';

type Values = z.input<typeof TransferFields>;
type Props = { readonly form: UseFormReturnType<Values> };

/** Which text, which of its modules, signed when. Texts that no longer count are offered too: they may be what was signed. */
export function ClauseTextFields({ form }: Props) {
  const { t } = useTranslation();
  const of = 'registers.transfers.clauses';
  const { law, mechanism, clauses } = form.values;
  const fitting = textsOf(law, mechanism);
  const offered = clauses.version === '' || fitting.includes(clauses.version) ? fitting : [...fitting, clauses.version];
  return (
    <>
      <FieldPair>
        <OptionalChoice
          label={t(`${of}.version`)}
          data={choices(offered, (value) => SCC_TEXTS[value].citation)}
          {...form.getInputProps('clauses.version')}
        />
        <DateField label={t(`${of}.signedOn`)} {...form.getInputProps('clauses.signedOn')} />
      </FieldPair>
      {clauses.version !== '' && SCC_TEXTS[clauses.version].modular && (
        <MultiSelect
          label={t(`${of}.modules`)}
          data={choices(SCC_MODULES, (value) => t(`reference.sccModule.${value}`))}
          {...form.getInputProps('clauses.modules')}
        />
      )}
    </>
  );
}
