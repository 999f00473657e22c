import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../api/clients.ts';
import { Section } from '../../components/section.tsx';
import { MakingState } from './making-state.tsx';
import styles from './papers.module.css';
import { useMaking } from './use-making.ts';

export function ReportSection({ years }: { readonly years: readonly number[] }) {
  const { t } = useTranslation();
  const making = useMaking();
  const [chosen, setChosen] = useState<string | null>(null);
  const year = Number(chosen ?? years[0]);
  return (
    <Section title={t('papers.page.report')}>
      <p className="quiet small">{t('papers.page.reportWords')}</p>
      <div className={styles.row}>
        <Select
          label={t('papers.page.year')}
          allowDeselect={false}
          data={years.map(String)}
          value={String(year)}
          onChange={setChosen}
        />
        <Button
          variant="default"
          disabled={making.isBusy}
          aria-label={t('papers.page.makeOf', { paper: t('papers.page.report'), format: t('papers.page.format.pdf') })}
          onClick={() => {
            making.make((signal) => core.papers.make({ paper: 'annual-report', year }, { signal }));
          }}
        >
          {t('papers.page.format.pdf')}
        </Button>
      </div>
      <MakingState making={making} />
    </Section>
  );
}
