import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { DateField } from '../../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../../components/form/layout.tsx';
import { NameField } from '../name-field.tsx';

type Props = {
  readonly request: RequestRecord;
  readonly owner: Omit<Parameters<typeof NameField>[0], 'request'>;
  readonly due: Parameters<typeof DateField>[0];
  /** They open the form: writing begins here. */
  readonly first?: boolean;
};

/** Who does a task and until when. */
export function OwnerAndDue({ request, owner, due, first }: Props) {
  const { t } = useTranslation();
  return (
    <FieldPair>
      <NameField request={request} label={t('work.tasks.form.owner')} data-autofocus={first} {...owner} />
      <DateField label={t('work.tasks.form.due')} {...due} />
    </FieldPair>
  );
}
