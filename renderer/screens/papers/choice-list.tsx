import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './papers.module.css';

type Props = {
  readonly label: string;
  readonly none: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly about: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Many things to choose from, in a list that scrolls by itself. */
export function ChoiceList({ label, none, options, chosen, onChange }: Props) {
  const { t } = useTranslation();
  if (options.length === 0)
    return (
      <p className="small">
        <span className="strong">{label}</span> <span className="quiet">{none}</span>
      </p>
    );
  const isAll = chosen.length === options.length;
  return (
    <Checkbox.Group label={label} value={[...chosen]} onChange={onChange}>
      <div className={styles.chooser}>
        <span className="quiet small figures">
          {t('papers.page.chosen', { count: chosen.length, all: options.length })}
        </span>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`${label}: ${t(isAll ? 'papers.page.none' : 'papers.page.all')}`}
          onClick={() => {
            onChange(isAll ? [] : options.map(({ id }) => id));
          }}
        >
          {t(isAll ? 'papers.page.none' : 'papers.page.all')}
        </Button>
      </div>
      <div className={styles.choices}>
        {options.map(({ id, label: name, about }) => (
          <Checkbox key={id} value={id} label={name} description={about} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
