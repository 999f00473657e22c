import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintRecord } from '../../../shared/contract/core/complaints.ts';
import { core, coreQuery } from '../../api/clients.ts';
import { RecordForm } from '../../components/form/record-form.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { Page } from '../../components/page.tsx';
import layout from '../requests/intake/intake.module.css';
import { officeOptions } from '../requests/intake/law-fields.tsx';
import { IntakeFields, intakeOf, IntakeValues } from './intake-fields.tsx';
import { keepComplaint } from './keep-complaint.ts';
import { LiveDate } from './live-date.tsx';

type Props = { readonly complaint: ComplaintRecord; readonly onLeave: () => void };

/** What was taken down, corrected; a corrected receipt moves the date. */
export function AmendIntake({ complaint, onLeave }: Props) {
  const { t } = useTranslation();
  const name = `complaint/${complaint.id}`;
  const { data: offices = [] } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  const values = useMemo((): IntakeValues => ({ ...complaint.intake, reason: '' }), [complaint]);
  const controller = useRecordForm({
    name,
    schema: IntakeValues,
    current: { version: complaint.version, values },
    within: 'intake',
    save: (typed, version) =>
      core.complaints.amend({ id: complaint.id, version, intake: intakeOf(typed), reason: typed.reason }),
    onSaved: (saved) => {
      keepComplaint(saved);
      onLeave();
    },
  });
  const { form } = controller;
  return (
    <Page
      title={t('complaints.form.amendTitle', { reference: complaint.reference })}
      windowTitle={complaint.reference}
      trail={[{ label: t('complaints.title'), link: { to: '/complaints' } }]}
    >
      <div className={layout.page}>
        <RecordForm
          name={name}
          controller={controller}
          fieldName={(field) => t(`complaints.field.${field}`)}
          onCancel={onLeave}
        >
          <IntakeFields name={name} form={form} offices={officeOptions(offices)} />
          <TextInput label={t('complaints.field.reason')} {...form.getInputProps('reason')} />
        </RecordForm>
        <LiveDate establishmentId={form.values.establishmentId} receivedOn={form.values.receivedOn} />
      </div>
    </Page>
  );
}
