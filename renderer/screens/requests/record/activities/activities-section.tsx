import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { LinkedRecords } from '../../../../components/linked-records.tsx';
import { Section } from '../../../../components/section.tsx';
import type { Dialog } from '../dialogs.tsx';

type Props = { readonly request: RequestRecord; readonly onDialog: (dialog: Dialog) => void };

export function ActivitiesSection({ request, onDialog }: Props) {
  const { t } = useTranslation();
  const links = request.links.filter((link) => link.kind === 'activity');
  return (
    <Section
      title={t('requests.activities.title')}
      actions={
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            onDialog({ kind: 'activities' });
          }}
        >
          {t('requests.activities.edit')}
        </Button>
      }
    >
      {links.length === 0 ? <p className="quiet">{t('requests.activities.none')}</p> : <LinkedRecords links={links} />}
    </Section>
  );
}
