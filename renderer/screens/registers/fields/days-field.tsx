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

/** A number of days that may be unknown: empty is not the same as none. */
export function DaysField({ value = null, onChange, max, ...input }: Props) {
  return (
    <NumberInput
      {...input}
      min={0}
      max={max}
      clampBehavior="none"
      allowDecimal={false}
      value={value ?? ''}
      onChange={(typed) => onChange?.(typeof typed === 'number' ? typed : null)}
    />
  );
}
