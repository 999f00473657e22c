import { SegmentedControl, Select } from '@mantine/core';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FURTHER_LAWS, isGdpr, type LawId } from '../../../shared/reference/laws.ts';
import { useLaws } from '../../api/laws.ts';
import styles from './calculator.module.css';
import type { Facts } from './facts.ts';

/** More than this and they no longer stand side by side. */
const SIDE_BY_SIDE = 2;

type Props = { readonly law: LawId; readonly onChange: (change: Partial<Facts>) => void };

/** The law to reckon by. One of another land brings the holidays of its land along. */
export function LawField({ law, onChange }: Props) {
  const { t } = useTranslation();
  const label = useId();
  const inUse = useMemo(() => [law], [law]);
  const options = useLaws(inUse).map((value) => ({ value, label: t(`reference.law.${value}`) }));
  const choose = (value: LawId) => {
    onChange({ law: value, ...(!isGdpr(value) && { place: FURTHER_LAWS[value].holidayRegion }) });
  };
  if (options.length > SIDE_BY_SIDE)
    return (
      <Select
        label={t('calculator.law')}
        data={options}
        value={law}
        allowDeselect={false}
        onChange={(value) => {
          if (value !== null) choose(value);
        }}
      />
    );
  return (
    <div>
      <p id={label} className={styles.label}>
        {t('calculator.law')}
      </p>
      <SegmentedControl aria-labelledby={label} value={law} onChange={choose} data={options} />
    </div>
  );
}
