import { Button, MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  FORMATS,
  type Format,
  type Order,
  REGISTER_PAPERS,
  type RegisterPaper,
} from '../../../shared/contract/core/papers.ts';
import { core, coreQuery } from '../../api/clients.ts';
import { Section } from '../../components/section.tsx';
import { MakingState } from './making-state.tsx';
import styles from './papers.module.css';
import { useMaking } from './use-making.ts';

type Props = { readonly asOf: string; readonly disabled: boolean };

/** Each register in each form. */
export function RegistersSection({ asOf, disabled }: Props) {
  const { t } = useTranslation();
  const making = useMaking();
  const { data: activities = [] } = useQuery(coreQuery.activities.list.queryOptions({ input: {} }));
  const [chosen, setChosen] = useState<string[]>([]);
  const orderOf = (paper: RegisterPaper, format: Format): Order => {
    const ids = activities.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
    return paper === 'processing'
      ? { paper, asOf, format, activityIds: ids.length === 0 ? null : ids }
      : { paper, asOf, format };
  };
  return (
    <Section title={t('papers.page.registers')}>
      <ul className={styles.papers}>
        {REGISTER_PAPERS.map((paper) => (
          <li key={paper}>
            <span className={styles.words}>
              <span className="strong">{t(`papers.name.${paper}`)}</span>
              <span className="quiet small">{t(`papers.page.about.${paper}`)}</span>
            </span>
            <span className={styles.acts}>
              {FORMATS.map((format) => (
                <Button
                  key={format}
                  size="xs"
                  variant="default"
                  disabled={disabled || making.isBusy}
                  aria-label={t('papers.page.makeOf', {
                    paper: t(`papers.name.${paper}`),
                    format: t(`papers.page.format.${format}`),
                  })}
                  onClick={() => {
                    making.make((signal) => core.papers.make(orderOf(paper, format), { signal }));
                  }}
                >
                  {t(`papers.page.format.${format}`)}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <MultiSelect
        label={t('papers.page.activities')}
        description={t('papers.page.activitiesHint')}
        data={activities.map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` }))}
        value={chosen}
        onChange={setChosen}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('registers.form.clear', { name: t('papers.page.activities') }) }}
        nothingFoundMessage={t('registers.form.noSuchRecord')}
      />
      <MakingState making={making} />
    </Section>
  );
}
