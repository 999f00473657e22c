import { Button, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import type { Dialog } from '../dialogs.tsx';
import type { NextStep } from './next-step.ts';
import { LinkButton } from '../../link-button.tsx';

type Props = {
  readonly next: NextStep;
  readonly request: RequestRecord;
  readonly onDialog: (dialog: Dialog) => void;
};

/** The page's one filled button: it follows the facts. */
export function NextAction({ next, request, onDialog }: Props) {
  const { t } = useTranslation();
  switch (next.step) {
    case 'link-activities':
      return (
        <Tooltip label={t('requests.next.linkActivitiesWhy')} multiline w={280}>
          <Button
            onClick={() => {
              onDialog({ kind: 'activities' });
            }}
          >
            {t('requests.next.linkActivities')}
          </Button>
        </Tooltip>
      );
    case 'report':
      return (
        <LinkButton to="/requests/$id/report" params={{ id: request.id }}>
          {t(next.begun ? 'requests.next.continueReport' : 'requests.next.prepareReport')}
        </LinkButton>
      );
    case 'mark-answered':
      return (
        <Tooltip label={t('requests.next.markAnsweredWhy', { number: next.document.number })} multiline w={280}>
          <Button
            onClick={() => {
              onDialog({ kind: 'close', line: next.line, withdraw: false });
            }}
          >
            {t('requests.next.markAnswered')}
          </Button>
        </Tooltip>
      );
    case 'close':
      return (
        <Button
          onClick={() => {
            onDialog({ kind: 'close', line: next.line, withdraw: false });
          }}
        >
          {t('requests.next.closeLine', { right: t(`reference.right.${next.line.right}`) })}
        </Button>
      );
    case 'done':
      return null;
  }
}
