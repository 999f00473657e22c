import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcessorRole } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { say } from '../../../../components/notice.ts';
import type { Dialog } from '../dialogs.tsx';
import { useStep } from '../steps/use-step.ts';
import { WriteLetter } from '../steps/write-letter.tsx';

type Props = {
  readonly request: RequestRecord;
  readonly line: RequestLine;
  readonly role: ProcessorRole;
  readonly onDialog: (dialog: Dialog) => void;
};

/** Before the request is with the controller: the note is written and marked as gone, or the role was a mistake. */
export function ProcessorActions({ request, line, role, onDialog }: Props) {
  const { t } = useTranslation();
  const of = { id: request.id, version: request.version, lineId: line.id };
  const what = t('ending.processor.note', { controller: role.controller });
  const undo = useStep(
    () => core.requests.processor.undo(of),
    () => {
      say(t('ending.processor.undone'));
    },
  );
  return (
    <>
      <WriteLetter what={what} letter={role.letter} record={request} draft={{ kind: 'forward', lineId: line.id }} />
      {role.letter !== null && (
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            onDialog({ kind: 'send', sendable: { of: 'forward', id: line.id }, what });
          }}
        >
          {t('ending.processor.forward')}
        </Button>
      )}
      <Button
        size="xs"
        variant="subtle"
        aria-label={t('casework.page.steps.actOn', { act: t('ending.processor.edit'), what: role.controller })}
        onClick={() => {
          onDialog({ kind: 'ending', ending: { act: 'processor', line } });
        }}
      >
        {t('ending.processor.edit')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        loading={undo.isPending}
        onClick={() => {
          undo.mutate();
        }}
      >
        {t('ending.processor.undo')}
      </Button>
    </>
  );
}
