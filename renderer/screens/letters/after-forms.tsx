import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RecipientNotice } from '../../../shared/contract/core/casework.ts';
import type { RequestLine, RequestRecord } from '../../../shared/contract/core/requests.ts';
import { IsoDate, text } from '../../../shared/contract/primitives.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { filesIn, filesText } from './files.ts';
import { LetterForm } from './letter-form.tsx';
import { Signed } from './signed.tsx';
import { useLetterForm } from './use-letter-form.ts';

type Props = { readonly request: RequestRecord; readonly onClose: () => void };
type OfLine = Props & { readonly line: RequestLine };
type By = { readonly signatory: string };

const Lifting = z.strictObject({ on: z.union([IsoDate, z.literal('')]), reason: text(4000), signatory: text(200) });

/** Art. 18(3): the person hears of it first. */
export const LiftingForm = (props: OfLine) => (
  <Signed>{(signatory) => <Lift {...props} signatory={signatory} />}</Signed>
);

function Lift({ request, line, onClose, signatory }: OfLine & By) {
  const { t } = useTranslation();
  const letter = useLetterForm<z.input<typeof Lifting>>({
    record: request,
    step: `lifting/${line.id}`,
    schema: Lifting,
    values: { on: '', reason: '', signatory },
    draftOf: ({ on, reason }) => {
      const day = IsoDate.safeParse(on);
      return { kind: 'lifting', lineId: line.id, on: day.success ? day.data : '', reason: reason.trim() };
    },
    onClose,
  });
  const { form } = letter;
  return (
    <LetterForm
      letter={letter}
      lead={t('writing.lead.lifting')}
      fieldName={(field) => t(`writing.field.${field}`)}
      onClose={onClose}
    >
      <DateField
        label={t('writing.field.on')}
        description={t('writing.field.onHint')}
        withAsterisk
        data-autofocus
        {...form.getInputProps('on')}
      />
      <Textarea label={t('writing.field.reason')} dir="auto" autosize minRows={3} {...form.getInputProps('reason')} />
    </LetterForm>
  );
}

const Portable = z.strictObject({ introduction: text(4000), files: text(20_000), signatory: text(200) });

/** Art. 20: what each file is, in the letter that goes with them. */
export const PortabilityForm = (props: OfLine) => (
  <Signed>{(signatory) => <Port {...props} signatory={signatory} />}</Signed>
);

function Port({ request, line, onClose, signatory }: OfLine & By) {
  const { t } = useTranslation();
  const letter = useLetterForm({
    record: request,
    step: `portability/${line.id}`,
    schema: Portable,
    values: { introduction: '', files: filesText(line.account?.files ?? []), signatory },
    draftOf: ({ introduction, files }) => ({
      kind: 'portability',
      lineId: line.id,
      introduction: introduction.trim(),
      files: filesIn(files),
    }),
    onClose,
  });
  const { form } = letter;
  return (
    <LetterForm
      letter={letter}
      lead={t('writing.lead.portability')}
      fieldName={(field) => t(`writing.field.${field}`)}
      onClose={onClose}
    >
      <Textarea
        label={t('writing.field.files')}
        description={t('writing.field.filesHint')}
        withAsterisk
        autosize
        minRows={3}
        data-autofocus
        {...form.getInputProps('files')}
      />
      <Textarea
        label={t('writing.field.introduction')}
        description={t('writing.field.introductionHint')}
        dir="auto"
        autosize
        minRows={2}
        {...form.getInputProps('introduction')}
      />
    </LetterForm>
  );
}

const Changed = z.strictObject({ change: text(4000), signatory: text(200) });
type OfNotice = Props & { readonly notice: RecipientNotice };

/** Art. 19: one recipient, told what became of the data. */
export const RecipientForm = (props: OfNotice) => (
  <Signed>{(signatory) => <Tell {...props} signatory={signatory} />}</Signed>
);

function Tell({ request, notice, onClose, signatory }: OfNotice & By) {
  const { t } = useTranslation();
  const line = request.lines.find(({ id }) => id === notice.lineId);
  const letter = useLetterForm({
    record: request,
    step: `recipient/${notice.id}`,
    schema: Changed,
    values: { change: line?.account?.done ?? '', signatory },
    draftOf: ({ change }) => ({ kind: 'recipient', noticeId: notice.id, change: change.trim() }),
    onClose,
  });
  return (
    <LetterForm
      letter={letter}
      lead={t('writing.lead.recipient')}
      fieldName={(field) => t(`writing.field.${field}`)}
      onClose={onClose}
    >
      <Textarea
        label={t('writing.field.change')}
        description={t('writing.field.changeHint')}
        dir="auto"
        autosize
        minRows={3}
        data-autofocus
        {...letter.form.getInputProps('change')}
      />
    </LetterForm>
  );
}
