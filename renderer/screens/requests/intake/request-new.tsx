import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { core, coreQuery } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { useSession, useToday } from '../../../api/session.ts';
import { useFailureWords } from '../../../api/words.ts';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../components/form/use-record-form.ts';
import { say } from '../../../components/notice.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { Page } from '../../../components/page.tsx';
import { heldMail, LOG_FORM, putMailAway } from '../../mail/held-mail.ts';
import { MailIntake } from '../../mail/mail-intake.tsx';
import { useMailIntake } from '../../mail/use-mail-intake.ts';
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

function LogForm({ mainOffice, offices }: { readonly mainOffice: string; readonly offices: readonly Option[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const { vaultId } = useSession();
  const words = useFailureWords();
  const controller = useRecordForm({
    name: LOG_FORM,
    schema: LogValues,
    current: { version: 0, values: emptyIntake(mainOffice, today) },
    within: 'intake',
    save: async (values) => {
      const logged = await core.requests.log({
        intake: intakeOf(values),
        rights: values.rights,
        ...(values.reference !== '' && { reference: values.reference }),
      });
      const mail = heldMail(vaultId);
      if (mail === undefined) return logged;
      // The request stands by now: a mail that can't be kept must not have it logged twice.
      return core.mail
        .attach({ requestId: logged.id, version: logged.version, file: mail.file })
        .catch((error: unknown) => {
          say(t('mail.page.notKept', { why: words(toFailure(error)) }));
          return logged;
        });
    },
    onSaved: (saved) => {
      putMailAway(vaultId);
      void navigate({ to: '/requests/$id', params: { id: saved.id } });
    },
  });
  const mail = useMailIntake(controller.form, controller.discard);
  const { fromFacts, asChosen } = useProposals(controller.form);
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <MailIntake
          form={controller.form}
          mail={mail}
          onKept={(id) => {
            controller.discard();
            putMailAway(vaultId);
            void navigate({ to: '/requests/$id', params: { id } });
          }}
        />
        <RecordForm
          name={LOG_FORM}
          controller={controller}
          fieldName={(field) => t(`requests.intake.field.${field}`)}
          saveLabel={t('requests.intake.save')}
          onCancel={() => {
            putMailAway(vaultId);
            void navigate({ to: '/requests' });
          }}
        >
          <IntakeFields name={LOG_FORM} form={controller.form} offices={offices} proposal={fromFacts} isNew />
        </RecordForm>
      </div>
      <LivePanel proposal={asChosen} />
    </div>
  );
}
