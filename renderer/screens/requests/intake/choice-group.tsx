import { Chip } from '@mantine/core';
import type { Option } from '../names.ts';
import styles from './intake.module.css';

type Props<Value extends string> = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly options: readonly (Option & { readonly value: Value })[];
  readonly value: readonly Value[];
  readonly onChange: (value: Value[]) => void;
  readonly error: unknown;
};

/** Several of a few: each a chip that is on or off. */
export function ChoiceGroup<Value extends string>(props: Props<Value>) {
  const { id, label, hint, required = false, options, value, onChange, error } = props;
  const described = [hint === undefined ? '' : `${id}-hint`, typeof error === 'string' ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      id={id}
      aria-label={label}
      className={styles.group}
      tabIndex={-1}
      aria-describedby={described || undefined}
    >
      <legend>
        {label}
        {required && (
          <span aria-hidden className="quiet">
            {' *'}
          </span>
        )}
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet small">
          {hint}
        </p>
      )}
      <div className={styles.choices}>
        {options.map((option) => (
          <Chip
            key={option.value}
            size="sm"
            radius="sm"
            variant="outline"
            checked={value.includes(option.value)}
            onChange={(on) => {
              onChange(
                options.map((each) => each.value).filter((each) => (each === option.value ? on : value.includes(each))),
              );
            }}
          >
            {option.label}
          </Chip>
        ))}
      </div>
      {typeof error === 'string' && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
