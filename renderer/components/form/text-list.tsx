import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './problems.ts';
import styles from './form.module.css';

type Props = {
  /** The form's name and the path of the list in it: rows are named `path.0`, `path.1`. */
  readonly form: string;
  readonly path: string;
  readonly label: string;
  readonly rowLabel: (number: number) => string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly errors: Readonly<Record<string, unknown>>;
};

/** Lines of text, one input each: Enter adds the next, an empty line is left out when saved. */
export function TextList({ form, path, label, rowLabel, value, onChange, errors }: Props) {
  const { t } = useTranslation();
  const focusRow = (row: number) => {
    requestAnimationFrame(() => document.getElementById(fieldId(form, `${path}.${row}`))?.focus());
  };
  const add = () => {
    onChange([...value, '']);
    focusRow(value.length);
  };
  return (
    <fieldset className={styles.rows}>
      <legend>{label}</legend>
      {value.map((text, row) => {
        const error = errors[`${path}.${row}`];
        return (
          <div key={row} className={styles.row}>
            <TextInput
              id={fieldId(form, `${path}.${row}`)}
              aria-label={rowLabel(row + 1)}
              value={text}
              error={typeof error === 'string' ? error : undefined}
              onChange={(event) => {
                onChange(value.with(row, event.currentTarget.value));
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
            />
            <ActionIcon
              aria-label={t('common.form.removeRow', { name: rowLabel(row + 1) })}
              onClick={() => {
                onChange(value.toSpliced(row, 1));
                focusRow(Math.max(0, row - 1));
              }}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <div>
        <Button variant="subtle" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t('common.add')}
        </Button>
      </div>
    </fieldset>
  );
}
