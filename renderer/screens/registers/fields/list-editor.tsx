import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../components/form/problems.ts';
import styles from './fields.module.css';

type Props<Row extends object> = {
  readonly form: string;
  /** Path of the list in the form: its rows are `path.0`, `path.1`. */
  readonly path: string;
  readonly label: string;
  /** What one row is called: "Purpose 2". */
  readonly rowLabel: (number: number) => string;
  readonly value?: readonly Row[];
  readonly onChange: (value: Row[]) => void;
  readonly errors: Readonly<Record<string, unknown>>;
  readonly blank: (rows: readonly Row[]) => Row;
  /** The fields of the row whose path is given. */
  readonly children: (path: string) => ReactNode;
  /** With it rows stand closed, as this one line, until they are opened: for lists too long to show every field. */
  readonly summarise?: (row: Row) => string;
};

/** A list of things with fields of their own: added, removed and put in order; the focus goes along with the row. */
export function ListEditor<Row extends object>(props: Props<Row>) {
  const { form, path, label, rowLabel, value = [], onChange, errors, blank, children, summarise } = props;
  const { t } = useTranslation();
  const [opened, setOpened] = useState<number>();
  const error = errors[path];

  const focusIn = (row: number, selector: string) => {
    requestAnimationFrame(() =>
      document
        .getElementById(fieldId(form, `${path}.${row}`))
        ?.querySelector<HTMLElement>(selector)
        ?.focus(),
    );
  };
  const add = () => {
    onChange([...value, blank(value)]);
    setOpened(value.length);
    focusIn(value.length, 'input, textarea');
  };
  const remove = (row: number) => {
    onChange(value.toSpliced(row, 1));
    setOpened(undefined);
    if (value.length > 1) focusIn(Math.min(row, value.length - 2), '[data-act="remove"]');
    else document.getElementById(fieldId(form, `${path}.add`))?.focus();
  };
  const move = (from: number, to: number) => {
    const row = value[from];
    if (row === undefined) return;
    onChange(value.toSpliced(from, 1).toSpliced(to, 0, row));
    setOpened(opened === from ? to : opened === to ? from : opened);
    const isLast = to === 0 || to === value.length - 1;
    const onward = to > from ? 'down' : 'up';
    const back = to > from ? 'up' : 'down';
    // At the end of the list only the way back can still be pressed.
    focusIn(to, `[data-act="${isLast ? back : onward}"]`);
  };

  return (
    <fieldset
      id={fieldId(form, path)}
      className={styles.rows}
      data-lines={summarise !== undefined || undefined}
      tabIndex={-1}
    >
      <legend>{label}</legend>
      {typeof error === 'string' && <p className={styles.error}>{error}</p>}
      {value.map((row, index) => {
        const rowPath = `${path}.${index}`;
        const name = rowLabel(index + 1);
        const refused = Object.keys(errors).some((field) => field.startsWith(`${rowPath}.`));
        const closed = summarise !== undefined && opened !== index && !refused;
        return (
          <div
            key={index}
            id={fieldId(form, rowPath)}
            role="group"
            aria-label={name}
            className={styles.row}
            data-closed={closed || undefined}
          >
            {closed ? (
              <button
                type="button"
                className={styles.summary}
                aria-expanded={false}
                onClick={() => {
                  setOpened(index);
                  focusIn(index, 'input, textarea');
                }}
              >
                {summarise(row)}
              </button>
            ) : (
              <div className={styles.content}>{children(rowPath)}</div>
            )}
            <div className={styles.acts}>
              <ActionIcon
                data-act="remove"
                aria-label={t('common.form.removeRow', { name })}
                onClick={() => {
                  remove(index);
                }}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                data-act="up"
                aria-label={t('registers.form.up', { name })}
                disabled={index === 0}
                onClick={() => {
                  move(index, index - 1);
                }}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                data-act="down"
                aria-label={t('registers.form.down', { name })}
                disabled={index === value.length - 1}
                onClick={() => {
                  move(index, index + 1);
                }}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
            </div>
          </div>
        );
      })}
      <div>
        <Button
          id={fieldId(form, `${path}.add`)}
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={t('registers.form.addTo', { name: label })}
          onClick={add}
        >
          {t('common.add')}
        </Button>
      </div>
    </fieldset>
  );
}
