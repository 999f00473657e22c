import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { LetterDraft } from '../../../shared/contract/core/letters.ts';
import { text } from '../../../shared/contract/primitives.ts';
import { LetterForm } from './letter-form.tsx';
import { Signed } from './signed.tsx';
import { type LetterRecord, useLetterForm } from './use-letter-form.ts';

const Signing = z.strictObject({ signatory: text(200) });

type Props = {
  readonly record: LetterRecord;
  readonly draft: LetterDraft;
  readonly step: string;
  readonly onClose: () => void;
};

/** A letter whose words stand with its step already: only who signs it is open. */
export const StepLetterForm = (props: Props) => (
  <Signed>{(signatory) => <SigningForm {...props} signatory={signatory} />}</Signed>
);

function SigningForm({ record, draft, step, onClose, signatory }: Props & { readonly signatory: string }) {
  const { t } = useTranslation();
  const letter = useLetterForm({
    record,
    step,
    schema: Signing,
    values: { signatory },
    draftOf: () => draft,
    onClose,
  });
  return <LetterForm letter={letter} fieldName={() => t('writing.field.signatory')} onClose={onClose} />;
}
