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
import { officeOptions } from '../requests/intake/law-fields.tsx';
import { LinkButton } from '../requests/link-button.tsx';
import type { Option } from '../requests/names.ts';
import { emptyIntake, IntakeFields, intakeOf, IntakeValues } from './intake-fields.tsx';
import { keepComplaint } from './keep-complaint.ts';
import { LiveDate } from './live-date.tsx';

export function ComplaintNewScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('complaints.form.newTitle')} trail={[{ label: t('complaints.title'), link: { to: '/complaints' } }]}>
      <Logging />
    </Page>
  );
}

/** Without an office there is no calendar to count by: it is asked for first. An office in the UK is the likely one. */
function Logging() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const likely =
    data.find((office) => office.fields.law === 'UK_GDPR') ?? data.find((office) => office.fields.main) ?? data[0];
  if (likely === undefined)
    return (
      <EmptyState
        icon={IconBuildingCommunity}
        title={t('complaints.form.noOffice')}
        action={
          <LinkButton to="/settings/$section" params={{ section: 'organisation' }}>
            {t('complaints.form.toOffice')}
          </LinkButton>
        }
      >
        {t('complaints.form.noOfficeWords')}
      </EmptyState>
    );
  return <LogForm office={likely.id} offices={officeOptions(data)} />;
}

const NAME = 'complaint/new';

function LogForm({ office, offices }: { readonly office: string; readonly offices: readonly Option[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const controller = useRecordForm({
    name: NAME,
    schema: IntakeValues,
    current: { version: 0, values: emptyIntake(office, today) },
    within: 'intake',
    save: (values) => core.complaints.log({ intake: intakeOf(values) }),
    onSaved: (saved) => {
      keepComplaint(saved);
      void navigate({ to: '/complaints/$id', params: { id: saved.id }, replace: true });
    },
  });
  const { form } = controller;
  return (
    <div className={intake.page}>
      <RecordForm
        name={NAME}
        controller={controller}
        fieldName={(field) => t(`complaints.field.${field}`)}
        saveLabel={t('complaints.form.log')}
        onCancel={() => void navigate({ to: '/complaints' })}
      >
        <IntakeFields name={NAME} form={form} offices={offices} />
      </RecordForm>
      <LiveDate establishmentId={form.values.establishmentId} receivedOn={form.values.receivedOn} />
    </div>
  );
}
