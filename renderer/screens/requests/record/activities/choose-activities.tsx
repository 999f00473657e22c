import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Intake, type RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { fieldId } from '../../../../components/form/problems.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { ActivityPicker } from '../../intake/activity-picker.tsx';
import { keepRequest } from '../keep-request.ts';

type Props = { readonly request: RequestRecord; readonly onClose: () => void };

const Chosen = z.strictObject({ activityIds: Intake.shape.activityIds });
type ChosenValues = z.input<typeof Chosen>;

/** Which activities concern the person: the rest of the intake stays as it is. */
export function ChooseActivities({ request, onClose }: Props) {
  const { t } = useTranslation();
  const name = `request/${request.id}/activities`;
  const values: ChosenValues = { activityIds: request.intake.activityIds };
  const controller = useRecordForm({
    name,
    schema: Chosen,
    current: { version: request.version, values },
    within: 'intake',
    save: ({ activityIds }, version) =>
      core.requests.amend({
        id: request.id,
        version,
        intake: { ...request.intake, activityIds },
        reason: t('requests.activities.reason'),
      }),
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={() => t('requests.intake.activities')}
      saveLabel={t('requests.activities.save')}
      onCancel={onClose}
    >
      <ActivityPicker
        id={fieldId(name, 'activityIds')}
        value={form.values.activityIds}
        onChange={(ids) => {
          form.setFieldValue('activityIds', ids);
        }}
        error={form.errors.activityIds}
      />
    </RecordForm>
  );
}
