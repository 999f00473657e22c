import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ComplaintRecord } from '../../../shared/contract/core/complaints.ts';
import { text } from '../../../shared/contract/primitives.ts';
import { LetterForm } from './letter-form.tsx';
import { Signed } from './signed.tsx';
import { useLetterForm } from './use-letter-form.ts';

const Receipt = z.strictObject({ understood: text(4000), signatory: text(200) });

type Props = { readonly complaint: ComplaintRecord; readonly onClose: () => void };

/** Section 164A(3): the acknowledgement as a letter. */
export const ComplaintLetterForm = (props: Props) => (
  <Signed>{(signatory) => <ReceiptForm {...props} signatory={signatory} />}</Signed>
);

function ReceiptForm({ complaint, onClose, signatory }: Props & { readonly signatory: string }) {
  const { t } = useTranslation();
  const letter = useLetterForm({
    record: complaint,
    step: 'complaint',
    schema: Receipt,
    values: { understood: '', signatory },
    draftOf: ({ understood }) => ({ kind: 'complaint', understood: understood.trim() }),
    onClose,
  });
  return (
    <LetterForm
      letter={letter}
      lead={t('writing.lead.complaint')}
      fieldName={(field) => t(`writing.field.${field}`)}
      onClose={onClose}
    >
      <Textarea
        label={t('writing.field.understood')}
        description={t('writing.field.aboutHint')}
        dir="auto"
        autosize
        minRows={3}
        data-autofocus
        {...letter.form.getInputProps('understood')}
      />
    </LetterForm>
  );
}
