import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly error?: ReactNode;
  readonly max: number;
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
};

/** A whole number, or nothing. */
export function CountField({ value = null, onChange, max, ...input }: Props) {
  return (
    <NumberInput
      {...input}
      value={value ?? ''}
      onChange={(typed) => onChange?.(typeof typed === 'number' ? typed : null)}
      min={0}
      max={max}
      allowDecimal={false}
      allowNegative={false}
      hideControls
    />
  );
}
