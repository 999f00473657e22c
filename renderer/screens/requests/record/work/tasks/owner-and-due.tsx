import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { DateField } from '../../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../../components/form/layout.tsx';
import { namesIn } from '../names-in.ts';

type Props = {
  readonly request: RequestRecord;
  readonly owner: Partial<AutocompleteProps>;
  readonly due: Parameters<typeof DateField>[0];
};

/** Who does a task, of those the request already names or anybody else, and until when. */
export function OwnerAndDue({ request, owner, due }: Props) {
  const { t } = useTranslation();
  return (
    <FieldPair>
      <Autocomplete
        label={t('work.tasks.form.owner')}
        data={[...namesIn(request)]}
        dir="auto"
        data-autofocus
        {...owner}
      />
      <DateField label={t('work.tasks.form.due')} {...due} />
    </FieldPair>
  );
}
