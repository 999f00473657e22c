import { IconBuildingCommunity } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { core, coreQuery } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { RecordForm } from '../../components/form/record-form.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { EmptyState, ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import intake from '../requests/intake/intake.module.css';
import { LinkButton } from '../requests/link-button.tsx';
import { FactFields } from './fact-fields.tsx';
import { emptyFacts, factsOf, FactValues, type Office } from './fact-values.ts';
import { keepBreach } from './keep-breach.ts';
import { LiveClocks } from './live-clocks.tsx';

export function BreachNewScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('breaches.form.newTitle')} trail={[{ label: t('breaches.title'), link: { to: '/breaches' } }]}>
      <Recording />
    </Page>
  );
}

/** Without an office there is no authority to tell: it is asked for first. */
function Recording() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const main = data.find((office) => office.fields.main) ?? data[0];
  if (main === undefined)
    return (
      <EmptyState
        icon={IconBuildingCommunity}
        title={t('breaches.form.noOffice')}
        action={
          <LinkButton to="/settings/$section" params={{ section: 'organisation' }}>
            {t('breaches.form.toOffice')}
          </LinkButton>
        }
      >
        {t('breaches.form.noOfficeWords')}
      </EmptyState>
    );
  return <LogForm main={main} offices={data} />;
}

const NAME = 'breach/new';

function LogForm({ main, offices }: { readonly main: Office; readonly offices: readonly Office[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const controller = useRecordForm({
    name: NAME,
    schema: FactValues,
    current: { version: 0, values: emptyFacts(main, today) },
    within: 'facts',
    save: (values) => core.breaches.log({ facts: factsOf(values) }),
    onSaved: (saved) => {
      keepBreach(saved);
      void navigate({ to: '/breaches/$id', params: { id: saved.id }, replace: true });
    },
  });
  return (
    <div className={intake.page}>
      <RecordForm
        name={NAME}
        controller={controller}
        fieldName={(field) => t(`breaches.field.${field}`)}
        saveLabel={t('breaches.form.log')}
        onCancel={() => void navigate({ to: '/breaches' })}
      >
        <FactFields name={NAME} form={controller.form} offices={offices} />
      </RecordForm>
      <LiveClocks form={controller.form} />
    </div>
  );
}
