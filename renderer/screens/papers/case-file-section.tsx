import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core, coreQuery } from '../../api/clients.ts';
import { Section } from '../../components/section.tsx';
import { MakingState } from './making-state.tsx';
import styles from './papers.module.css';
import { useMaking } from './use-making.ts';

/** One request on paper: the one the page was opened for, or any other. */
export function CaseFileSection({ requestId }: { readonly requestId: string | undefined }) {
  const { t } = useTranslation();
  const making = useMaking();
  const { data: requests = [] } = useQuery(coreQuery.requests.list.queryOptions({ input: { state: 'all' } }));
  const [chosen, setChosen] = useState<string | null>(requestId ?? null);
  const request = requests.find(({ id }) => id === chosen);
  return (
    <Section title={t('papers.page.caseFile')}>
      <p className="quiet small">{t('papers.page.caseFileWords')}</p>
      <div className={styles.row}>
        <Select
          className={styles.wide ?? ''}
          label={t('papers.page.request')}
          placeholder={t('papers.page.pickRequest')}
          nothingFoundMessage={t('papers.page.noRequest')}
          searchable
          data={requests.map(({ id, reference, who }) => ({ value: id, label: `${reference} ${who}` }))}
          value={request?.id ?? null}
          onChange={setChosen}
        />
        <Button
          variant="default"
          disabled={making.isBusy || request === undefined}
          aria-label={t('papers.page.makeOf', {
            paper: t('papers.page.caseFile'),
            format: t('papers.page.format.pdf'),
          })}
          onClick={() => {
            if (request !== undefined)
              making.make((signal) => core.papers.make({ paper: 'case-file', requestId: request.id }, { signal }));
          }}
        >
          {t('papers.page.format.pdf')}
        </Button>
      </div>
      <MakingState making={making} />
    </Section>
  );
}
