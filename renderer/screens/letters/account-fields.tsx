import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RequestLine } from '../../../shared/contract/core/requests.ts';
import { Id, text } from '../../../shared/contract/primitives.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import styles from './letters.module.css';

export const Told = z.strictObject({
  lineId: Id,
  done: text(4000),
  remains: text(4000),
  reviewer: text(200),
  files: text(20_000),
});

/** Access is told by the report itself; every other right, once it was granted, in a few words. */
export const isTold = ({ right, closing }: RequestLine): boolean =>
  right !== 'access' && (closing?.outcome === 'granted' || closing?.outcome === 'partly-granted');

const KEEPS: ReadonlySet<Right> = new Set(['erasure', 'objection', 'marketing-objection', 'consent-withdrawal']);

type Values = {
  readonly lineIds: readonly string[];
  readonly introduction: string;
  readonly accounts: readonly z.input<typeof Told>[];
  readonly signatory: string;
};

type Props<V extends Values> = { readonly form: UseFormReturnType<V>; readonly at: number; readonly right: Right };

/** What the answer tells of one line: what was done, what is kept and why, who reviewed, which files go with it. */
export function AccountFields<V extends Values>({ form, at, right }: Props<V>) {
  const { t } = useTranslation();
  if (right === 'access') return null;
  const of = (field: string) => t('writing.account.of', { right: t(`reference.right.${right}`), field });
  const props = (field: string) => form.getInputProps(`accounts.${at}.${field}`);
  return (
    <div className={styles.account}>
      <Textarea label={of(t(`writing.account.done.${right}`))} dir="auto" autosize minRows={2} {...props('done')} />
      {KEEPS.has(right) && (
        <Textarea
          label={of(t('writing.account.remains'))}
          description={t('writing.account.remainsHint')}
          dir="auto"
          autosize
          minRows={2}
          {...props('remains')}
        />
      )}
      {right === 'automated-decision' && (
        <TextInput
          label={of(t('writing.account.reviewer'))}
          description={t('writing.account.reviewerHint')}
          dir="auto"
          {...props('reviewer')}
        />
      )}
      {right === 'portability' && (
        <Textarea
          label={of(t('writing.field.files'))}
          description={t('writing.field.filesHint')}
          autosize
          minRows={2}
          {...props('files')}
        />
      )}
    </div>
  );
}
