import type { ReactNode } from 'react';
import { useSignatory } from '../requests/record/steps/signatory.ts';

/** A letter's form is shown once it is known who is proposed to sign it. */
export function Signed({ children }: { readonly children: (signatory: string) => ReactNode }) {
  const { proposed } = useSignatory();
  return proposed === undefined ? null : children(proposed);
}
