import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Id, text } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { fieldId } from '../../../../components/form/problems.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { ChoiceGroup } from '../../intake/choice-group.tsx';
import { lineOptions } from '../lines/line-options.ts';
import { useSignatory } from '../steps/signatory.ts';
import { type StepProps, useStepForm } from '../steps/use-step-form.ts';
import { LetterGaps } from './letter-gaps.tsx';

const Letter = z.strictObject({ lineIds: z.array(Id).min(1), introduction: text(4000), signatory: text(200) });

type Props = StepProps & { readonly lineIds: readonly Id[] };

export function LetterForm(props: Props) {
  const { proposed } = useSignatory();
  return proposed === undefined ? null : <OutcomeLetter {...props} signatory={proposed} />;
}

/** Art. 12(3)-(4): tells the person how chosen lines ended. It can be written anew until it is sent. */
function OutcomeLetter({ lineIds, signatory: proposed, ...props }: Props & { readonly signatory: string }) {
  const { t } = useTranslation();
  const { request, onClose } = props;
  const { remember } = useSignatory();
  const closed = request.lines.filter(({ closing }) => closing !== null);
  const { name, controller, form } = useStepForm({
    ...props,
    step: 'outcome-letter',
    schema: Letter,
    values: { lineIds: [...lineIds], introduction: '', signatory: proposed },
    save: async (letter, at) => {
      const saved = await core.requests.outcome.writeLetter({ ...at, ...letter });
      remember(letter.signatory.trim());
      return saved;
    },
    done: 'ending.letter.written',
  });
  const { lineIds: chosen, signatory } = form.values;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`ending.letter.${field}`)}
      saveLabel={t('ending.letter.act')}
      onCancel={onClose}
    >
      <p className="quiet">{t('ending.letter.lead')}</p>
      <ChoiceGroup
        id={fieldId(name, 'lineIds')}
        label={t('ending.letter.lineIds')}
        required
        options={lineOptions(t, closed)}
        value={chosen}
        onChange={(ids) => {
          form.setFieldValue('lineIds', ids);
        }}
        error={form.errors.lineIds}
      />
      <Textarea
        label={t('ending.letter.introduction')}
        description={t('ending.letter.introductionHint')}
        dir="auto"
        autosize
        minRows={3}
        {...form.getInputProps('introduction')}
      />
      <TextInput
        label={t('ending.letter.signatory')}
        description={t('ending.sign.hint')}
        dir="auto"
        {...form.getInputProps('signatory')}
      />
      <LetterGaps request={request} chosen={chosen} signatory={signatory.trim()} />
    </RecordForm>
  );
}
