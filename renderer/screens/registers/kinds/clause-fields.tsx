import { Button, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { CLAUSE_STATES, type ProcessorFields } from '../../../../shared/contract/core/registers/processor.ts';
import { ART28_CLAUSE_IDS } from '../../../../shared/reference/processor-clauses.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { choices } from '../fields/choices.ts';
import styles from './clause-fields.module.css';

type Props = { readonly form: UseFormReturnType<z.input<typeof ProcessorFields>> };

/** Art. 28(3) point by point: what the contract says, where, who read it and when. */
export function ClauseFields({ form }: Props) {
  const { t } = useTranslation();
  const of = 'registers.processors.clause';
  const columns = ['answer', 'page', 'reviewer', 'on'] as const;
  return (
    <>
      <table className={styles.clauses}>
        <thead>
          <tr>
            <th scope="col">{t(`${of}.label`)}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`${of}.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ART28_CLAUSE_IDS.map((clause) => {
            const label = (column: (typeof columns)[number]) =>
              t(`${of}.cell`, { column: t(`${of}.${column}`), clause: t(`${of}.${clause}`) });
            return (
              <tr key={clause}>
                <th scope="row">{t(`${of}.${clause}`)}</th>
                <td>
                  <Select
                    aria-label={label('answer')}
                    data={choices(CLAUSE_STATES, (value) => t(`${of}.answers.${value}`))}
                    allowDeselect={false}
                    {...form.getInputProps(`clauses.${clause}.state`)}
                  />
                </td>
                <td>
                  <TextInput aria-label={label('page')} {...form.getInputProps(`clauses.${clause}.page`)} />
                </td>
                <td>
                  <TextInput aria-label={label('reviewer')} {...form.getInputProps(`clauses.${clause}.reviewer`)} />
                </td>
                <td>
                  <DateField aria-label={label('on')} placeholder="" {...form.getInputProps(`clauses.${clause}.on`)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <CopyToAll form={form} />
    </>
  );
}

/** A contract is mostly read in one sitting, by one person. */
function CopyToAll({ form }: Props) {
  const { t } = useTranslation();
  const of = 'registers.processors.clause';
  const { clauses } = form.values;
  const first = ART28_CLAUSE_IDS.map((id) => clauses[id]).find(({ reviewer, on }) => reviewer !== '' || on !== '');
  const copy = (): void => {
    if (first === undefined) return;
    const { reviewer, on } = first;
    for (const id of ART28_CLAUSE_IDS) {
      form.setFieldValue(`clauses.${id}.reviewer`, reviewer);
      form.setFieldValue(`clauses.${id}.on`, on);
    }
  };
  return (
    <div className={styles.copy}>
      <Button variant="default" size="xs" disabled={first === undefined} onClick={copy}>
        {t(`${of}.copyAll`)}
      </Button>
      <span className="quiet small">{t(`${of}.copyHint`)}</span>
    </div>
  );
}
