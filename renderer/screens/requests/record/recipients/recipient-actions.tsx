import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { say } from '../../../../components/notice.ts';
import type { Dialog } from '../dialogs.tsx';
import { useStep } from '../steps/use-step.ts';
import styles from './recipients-section.module.css';

type Props = {
  readonly request: RequestRecord;
  readonly line: RequestLine;
  readonly onDialog: (dialog: Dialog) => void;
};

/** Takes in whom the linked activities name, or somebody they don't. */
export function RecipientActions({ request, line, onDialog }: Props) {
  const { t } = useTranslation();
  const take = useStep(
    () => core.requests.notices19.list({ id: request.id, version: request.version, lineId: line.id }),
    (saved) => {
      const count = saved.notices19.length - request.notices19.length;
      say(count === 0 ? t('ending.recipients.nothingNew') : t('ending.recipients.taken', { count }));
    },
  );
  return (
    <span className={styles.actions}>
      <Button
        size="xs"
        variant="subtle"
        loading={take.isPending}
        onClick={() => {
          take.mutate();
        }}
      >
        {t('ending.recipients.take')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        onClick={() => {
          onDialog({ kind: 'ending', ending: { act: 'add-recipient', line } });
        }}
      >
        {t('ending.recipients.add')}
      </Button>
    </span>
  );
}
