import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import type { LetterDraft } from '../../../shared/contract/core/letters.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { core } from '../../api/clients.ts';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { say } from '../../components/notice.ts';
import { useSignatory } from '../requests/record/steps/signatory.ts';

/** The record a letter belongs to, as the page sees it. */
export type LetterRecord = { readonly id: Id; readonly version: number };

export type Signed = { readonly signatory: string };

type Options<Values extends Signed> = {
  readonly record: LetterRecord;
  /** Names the letter among those of the record. */
  readonly step: string;
  readonly schema: z.ZodType<unknown, Values>;
  readonly values: Values;
  readonly draftOf: (values: Values) => LetterDraft;
  readonly onClose: () => void;
};

/** A letter as a form: its free words and who signs it, written against the version the page saw. */
export function useLetterForm<Values extends Signed>(options: Options<Values>) {
  const { record, step, schema, values, draftOf, onClose } = options;
  const { t } = useTranslation();
  const { remember } = useSignatory();
  const name = `letter/${record.id}/${step}`;
  const controller = useRecordForm<Values, DocumentEntry>({
    name,
    schema,
    current: { version: record.version, values },
    within: 'draft',
    save: async (typed, version) => {
      const entry = await core.letters.write({
        recordId: record.id,
        version,
        draft: draftOf(typed),
        signatory: typed.signatory.trim(),
      });
      remember(typed.signatory.trim());
      return entry;
    },
    onSaved: () => {
      say(t('writing.written'));
      onClose();
    },
  });
  return { name, controller, form: controller.form, draftOf, record };
}

export type LetterController<Values extends Signed> = ReturnType<typeof useLetterForm<Values>>;
