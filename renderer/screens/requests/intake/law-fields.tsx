import { Button, Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IntakeProposal } from '../../../../shared/contract/core/requests.ts';
import { useLaws } from '../../../api/laws.ts';
import { fieldId } from '../../../components/form/problems.ts';
import { lawNames, optionsOf, type Option } from '../names.ts';
import { ChoiceGroup } from './choice-group.tsx';
import styles from './intake.module.css';
import type { IntakeForm } from './intake-values.ts';
import { isProposedReason, reasonWords } from './law-reason.ts';

type Props = {
  readonly name: string;
  readonly form: IntakeForm;
  readonly offices: readonly Option[];
  readonly proposal: IntakeProposal | undefined;
};

/** The answering office, and the law: proposed from the facts, confirmed or changed with a reason. */
export function LawFields({ name, form, offices, proposal }: Props) {
  const { t } = useTranslation();
  const { laws, lawReason } = form.values;
  const offered = useLaws(laws);
  const differs = proposal !== undefined && laws.join() !== proposal.laws.join();
  return (
    <>
      <Select
        label={t('requests.intake.establishment')}
        data={[...offices]}
        withAsterisk
        {...form.getInputProps('establishmentId')}
      />
      <div>
        <ChoiceGroup
          id={fieldId(name, 'laws')}
          label={t('requests.intake.laws')}
          hint={t('requests.intake.bothLaws')}
          required
          options={offered.map((value) => ({ value, label: t(`reference.law.${value}`) }))}
          value={laws}
          onChange={(chosen) => {
            // A law of the DPO's own choice needs the DPO's own reason.
            form.setValues({ laws: chosen, ...(isProposedReason(t, lawReason) && { lawReason: '' }) });
          }}
          error={form.errors.laws}
        />
        {differs && (
          <p className={styles.proposal}>
            <span className="quiet">{t('requests.intake.proposalDiffers', { laws: lawNames(t, proposal.laws) })}</span>
            <Button
              size="xs"
              variant="subtle"
              onClick={() => {
                form.setValues({ laws: [...proposal.laws], lawReason: reasonWords(t, proposal.lawReasons) });
              }}
            >
              {t('requests.intake.useProposal')}
            </Button>
          </p>
        )}
      </div>
      <Textarea
        label={t('requests.intake.lawReason')}
        description={t('requests.intake.lawReasonHint')}
        withAsterisk
        {...form.getInputProps('lawReason')}
      />
    </>
  );
}

export const officeOptions = (
  list: readonly { readonly id: string; readonly fields: { readonly name: string } }[],
): Option[] =>
  optionsOf(
    list.map((office) => office.id),
    (id) => list.find((office) => office.id === id)?.fields.name ?? id,
  );
