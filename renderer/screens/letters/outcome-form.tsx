import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { LetterDraft } from '../../../shared/contract/core/letters.ts';
import type { RequestLine, RequestRecord } from '../../../shared/contract/core/requests.ts';
import { Id, text } from '../../../shared/contract/primitives.ts';
import { fieldId } from '../../components/form/problems.ts';
import { ChoiceGroup } from '../requests/intake/choice-group.tsx';
import { lineOptions } from '../requests/record/lines/line-options.ts';
import { AccountFields, isTold, Told } from './account-fields.tsx';
import { filesIn, filesText } from './files.ts';
import { LetterForm } from './letter-form.tsx';
import { Signed } from './signed.tsx';
import { useLetterForm } from './use-letter-form.ts';

const Outcome = z.strictObject({
  lineIds: z.array(Id).min(1),
  introduction: text(4000),
  accounts: z.array(Told).max(20),
  signatory: text(200),
});
type Outcome = z.input<typeof Outcome>;

type Props = { readonly request: RequestRecord; readonly lineIds: readonly Id[]; readonly onClose: () => void };

/** Art. 12(3)-(4): how chosen lines ended, and what exactly was done on each. It can be written anew until it is sent. */
export const OutcomeForm = (props: Props) => (
  <Signed>{(signatory) => <Answer {...props} signatory={signatory} />}</Signed>
);

function Answer({ request, lineIds, onClose, signatory }: Props & { readonly signatory: string }) {
  const { t } = useTranslation();
  const closed = request.lines.filter(({ closing }) => closing !== null);
  const letter = useLetterForm<Outcome>({
    record: request,
    step: 'outcome',
    schema: Outcome,
    values: { lineIds: [...lineIds], introduction: '', accounts: closed.filter(isTold).map(toldOf), signatory },
    draftOf,
    onClose,
  });
  const { form, name } = letter;
  const { lineIds: chosen, accounts } = form.values;
  return (
    <LetterForm
      letter={letter}
      lead={t('ending.letter.lead')}
      fieldName={(field) => (field === 'accounts' ? t('writing.account.heading') : t(`ending.letter.${field}`))}
      onClose={onClose}
    >
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
      {accounts.map((told, at) => {
        const line = closed.find(({ id }) => id === told.lineId);
        if (line === undefined || !chosen.includes(line.id)) return null;
        return <AccountFields key={line.id} form={form} at={at} right={line.right} />;
      })}
      <Textarea
        label={t('ending.letter.introduction')}
        description={t('ending.letter.introductionHint')}
        dir="auto"
        autosize
        minRows={3}
        {...form.getInputProps('introduction')}
      />
    </LetterForm>
  );
}

const toldOf = ({ id, account }: RequestLine): Outcome['accounts'][number] => ({
  lineId: id,
  done: account?.done ?? '',
  remains: account?.remains ?? '',
  reviewer: account?.reviewer ?? '',
  files: filesText(account?.files ?? []),
});

function draftOf({ lineIds, introduction, accounts }: Outcome): LetterDraft {
  const chosen = z.array(Id).parse(lineIds);
  return {
    kind: 'outcome',
    lineIds: chosen,
    introduction: introduction.trim(),
    accounts: accounts.flatMap(({ lineId, done, remains, reviewer, files }) => {
      const line = chosen.find((id) => id === lineId);
      return line === undefined
        ? []
        : [
            {
              lineId: line,
              done: done.trim(),
              remains: remains.trim(),
              reviewer: reviewer.trim(),
              files: filesIn(files),
            },
          ];
    }),
  };
}
