import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly id?: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly error?: ReactNode;
  readonly max: number;
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
};

/** A whole number that may be unknown: empty is not the same as none. Too large a one stays as typed, and is refused. */
export function CountField({ value = null, onChange, max, ...input }: Props) {
  return (
    <NumberInput
      {...input}
      value={value ?? ''}
      onChange={(typed) => onChange?.(typeof typed === 'number' ? typed : null)}
      min={0}
      max={max}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      hideControls
    />
  );
}
