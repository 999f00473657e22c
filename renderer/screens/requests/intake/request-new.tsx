import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { core, coreQuery } from '../../../api/clients.ts';
import { useToday } from '../../../api/session.ts';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../components/form/use-record-form.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import type { Option } from '../names.ts';
import { IntakeFields } from './intake-fields.tsx';
import { emptyIntake, intakeOf, LogValues } from './intake-values.ts';
import styles from './intake.module.css';
import { officeOptions } from './law-fields.tsx';
import { LivePanel } from './live-panel.tsx';
import { useProposals } from './use-proposal.ts';

const FirstOffice = lazy(async () => ({ default: (await import('./first-office.tsx')).FirstOffice }));

export function RequestNewScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('requests.intake.title')} trail={[{ label: t('requests.title'), link: { to: '/requests' } }]}>
      <Logging />
    </Page>
  );
}

/** An empty register must not stand in the way: the first office is asked for here. */
function Logging() {
  const { data, error, refetch } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const main = data.find((office) => office.fields.main) ?? data[0];
  if (main === undefined)
    return (
      <Suspense fallback={<PageLoading />}>
        <FirstOffice />
      </Suspense>
    );
  return <LogForm mainOffice={main.id} offices={officeOptions(data)} />;
}

const NAME = 'request/new';

function LogForm({ mainOffice, offices }: { readonly mainOffice: string; readonly offices: readonly Option[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const controller = useRecordForm({
    name: NAME,
    schema: LogValues,
    current: { version: 0, values: emptyIntake(mainOffice, today) },
    within: 'intake',
    save: (values) =>
      core.requests.log({
        intake: intakeOf(values),
        rights: values.rights,
        ...(values.reference !== '' && { reference: values.reference }),
      }),
    onSaved: (saved) => void navigate({ to: '/requests/$id', params: { id: saved.id } }),
  });
  const { fromFacts, asChosen } = useProposals(controller.form);
  return (
    <div className={styles.page}>
      <RecordForm
        name={NAME}
        controller={controller}
        fieldName={(field) => t(`requests.intake.field.${field}`)}
        saveLabel={t('requests.intake.save')}
        onCancel={() => void navigate({ to: '/requests' })}
      >
        <IntakeFields name={NAME} form={controller.form} offices={offices} proposal={fromFacts} isNew />
      </RecordForm>
      <LivePanel proposal={asChosen} />
    </div>
  );
}
