import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core, coreQuery } from '../../../../api/clients.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { Page } from '../../../../components/page.tsx';
import { IntakeFields } from '../../intake/intake-fields.tsx';
import { AmendValues, amendedFrom, intakeOf } from '../../intake/intake-values.ts';
import styles from '../../intake/intake.module.css';
import { officeOptions } from '../../intake/law-fields.tsx';
import { LivePanel } from '../../intake/live-panel.tsx';
import { useProposals } from '../../intake/use-proposal.ts';
import { keepRequest } from '../keep-request.ts';

type Props = { readonly request: RequestRecord; readonly onLeave: () => void };

/** What was taken down, corrected with a reason; a corrected receipt moves the dates. */
export function AmendIntake({ request, onLeave }: Props) {
  const { t } = useTranslation();
  const name = `request/${request.id}`;
  const { data: offices = [] } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  const values = useMemo(() => amendedFrom(request), [request]);
  const controller = useRecordForm({
    name,
    schema: AmendValues,
    current: { version: request.version, values },
    within: 'intake',
    save: (typed, version) =>
      core.requests.amend({ id: request.id, version, intake: intakeOf(typed), reason: typed.reason }),
    onSaved: (saved) => {
      keepRequest(saved);
      onLeave();
    },
  });
  const { fromFacts, asChosen } = useProposals(controller.form);
  return (
    <Page
      title={t('requests.intake.amendTitle', { reference: request.reference })}
      windowTitle={request.reference}
      trail={[{ label: t('requests.title'), link: { to: '/requests' } }]}
    >
      <div className={styles.page}>
        <RecordForm
          name={name}
          controller={controller}
          fieldName={(field) => t(`requests.intake.field.${field}`)}
          saveLabel={t('requests.intake.amendSave')}
          onCancel={onLeave}
        >
          <Textarea
            label={t('requests.intake.amendReason')}
            description={t('requests.intake.amendReasonHint')}
            minRows={1}
            withAsterisk
            {...controller.form.getInputProps('reason')}
          />
          <IntakeFields
            name={name}
            form={controller.form}
            offices={officeOptions(offices)}
            proposal={fromFacts}
            isNew={false}
          />
        </RecordForm>
        <LivePanel proposal={asChosen} self={request.id} />
      </div>
    </Page>
  );
}
