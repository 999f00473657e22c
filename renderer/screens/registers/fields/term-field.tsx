import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Vocabulary } from '../../../../shared/contract/core/vocabularies.ts';
import { useTerms } from './use-terms.ts';

type Props = {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly withAsterisk?: boolean;
  readonly error?: ReactNode;
  readonly vocabulary: Vocabulary;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
};

const MOST_SHOWN = 50;

/** One line of words, completed from what the registers call it elsewhere. */
export function TermField({ vocabulary, ...input }: Props) {
  return <Autocomplete {...input} data={useTerms(vocabulary)} limit={MOST_SHOWN} autoComplete="off" />;
}
