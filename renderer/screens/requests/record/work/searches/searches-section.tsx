import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { lastLook } from '../../../../../../shared/domain/searches.ts';
import { Section } from '../../../../../components/section.tsx';
import type { OnWork } from '../work-act.ts';
import { searchRows } from './search-rows.ts';
import { SearchTable } from './search-table.tsx';

type Props = { readonly request: RequestRecord; readonly onWork: OnWork };

/** Where the data were looked for, whom was asked, and what the looking has shown. */
export function SearchesSection({ request, onWork }: Props) {
  const { t } = useTranslation();
  const { systems, searches } = request;
  const rows = searchRows(request);
  const searched = systems.filter((system) => lastLook(searches, system) !== undefined).length;
  return (
    <Section
      title={t('work.searches.title')}
      {...(systems.length > 0 && {
        aside: <span className="figures">{t('work.searches.covered', { searched, count: systems.length })}</span>,
      })}
      actions={
        request.state === 'open' && (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              onWork({ kind: 'ask' });
            }}
          >
            {t('work.searches.ask')}
          </Button>
        )
      }
    >
      {systems.length === 0 && <p className="quiet">{t('work.searches.unlinked')}</p>}
      {rows.length > 0 && <SearchTable rows={rows} open={request.state === 'open'} onWork={onWork} />}
    </Section>
  );
}
