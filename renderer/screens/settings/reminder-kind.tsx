import { Checkbox, TextInput } from '@mantine/core';
import styles from './settings.module.css';

type Value = { readonly on: boolean; readonly days?: string };
type Props<Kind extends Value> = {
  readonly title: string;
  readonly value: Kind;
  /** Of its number of days, for the kinds that have one. */
  readonly label?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onChange: (value: Kind) => void;
};

/** One kind of reminder: whether it is given, and from when. */
export function ReminderKind<Kind extends Value>({ title, value, label, hint, error, onChange }: Props<Kind>) {
  return (
    <div role="group" aria-label={title} className={styles.kind}>
      <Checkbox
        label={title}
        checked={value.on}
        onChange={({ currentTarget: { checked } }) => {
          onChange({ ...value, on: checked });
        }}
      />
      {label !== undefined && (
        <TextInput
          label={label}
          description={hint}
          disabled={!value.on}
          inputMode="numeric"
          mt="var(--space-2)"
          value={value.days ?? ''}
          error={error}
          onChange={({ currentTarget: { value: days } }) => {
            onChange({ ...value, days });
          }}
        />
      )}
    </div>
  );
}
