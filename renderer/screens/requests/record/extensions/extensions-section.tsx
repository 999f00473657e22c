import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExtensionView } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { longDay, shortDay } from '../../../../components/dates.ts';
import { Section } from '../../../../components/section.tsx';
import { StateBadge, type Tone } from '../../../../components/state-badge.tsx';
import { CaseStep, CaseSteps } from '../steps/case-step.tsx';
import type { Dialog } from '../dialogs.tsx';
import { StepLetterActions } from '../steps/step-letter-actions.tsx';

type Props = { readonly request: RequestRecord; readonly onDialog: (dialog: Dialog) => void };

const TONE: Readonly<Record<ExtensionView['effect'], Tone>> = {
  'none-yet': 'waiting',
  extends: 'done',
  late: 'overdue',
};

/** Art. 12(3): the date moves only when the notice is marked as sent, and only if that was in time. */
export function ExtensionsSection({ request, onDialog }: Props) {
  const { t } = useTranslation();
  const extended = new Set(request.extensions.flatMap(({ lineIds }) => lineIds));
  const left = request.lines.filter((line) => line.state === 'open' && !extended.has(line.id));
  return (
    <Section
      title={t('casework.page.extension.title')}
      actions={
        left.length > 0 && (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              onDialog({ kind: 'extension' });
            }}
          >
            {t('casework.page.extension.prepare')}
          </Button>
        )
      }
    >
      {request.extensions.length === 0 ? (
        <>
          <p className="quiet">{t('casework.page.extension.none')}</p>
          <LastDay lines={left} />
        </>
      ) : (
        <CaseSteps>
          {request.extensions.map((extension) => (
            <ExtensionStep key={extension.id} request={request} extension={extension} onDialog={onDialog} />
          ))}
        </CaseSteps>
      )}
    </Section>
  );
}

/** The nearest last day for a notice, of the lines not yet extended. */
function LastDay({ lines }: { readonly lines: readonly RequestLine[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const [first] = lines
    .flatMap(({ right, deadlines }) =>
      deadlines.flatMap(({ lastExtensionNotice: day }) => (day === null ? [] : [{ right, day }])),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  if (first === undefined) return null;
  return (
    <p>
      {t(first.day < today ? 'casework.page.extension.lastDayPassed' : 'casework.page.extension.lastDay', {
        date: longDay(first.day),
        right: t(`reference.right.${first.right}`),
      })}
    </p>
  );
}

function ExtensionStep({ request, extension, onDialog }: Props & { readonly extension: ExtensionView }) {
  const { t } = useTranslation();
  const what = t('casework.page.extension.title');
  const of = { id: request.id, version: request.version, extensionId: extension.id };
  return (
    <CaseStep
      title={t(`casework.extension.kind.${extension.kind}`)}
      badges={
        <StateBadge tone={TONE[extension.effect]}>
          {extension.effect === 'none-yet'
            ? t(`casework.extension.state.${extension.state}`)
            : t(`casework.extension.effect.${extension.effect}`)}
        </StateBadge>
      }
      actions={
        extension.sent === null && (
          <StepLetterActions
            what={what}
            letter={extension.letter}
            record={request}
            draft={{ kind: 'extension', extensionId: extension.id }}
            onDrop={() => core.requests.extension.drop(of)}
            onSend={() => {
              onDialog({ kind: 'send', sendable: { of: 'extension', id: extension.id }, what });
            }}
          />
        )
      }
      lines={request.lines}
      lineIds={extension.lineIds}
      words={extension.words}
      letter={extension.letter}
      sent={extension.sent}
      warnings={extension.warnings}
    >
      <span>{t('casework.page.extension.promisedOn', { date: shortDay(extension.promised) })}</span>
      <span>{t('casework.page.extension.maximum', { date: shortDay(extension.maximum) })}</span>
      {extension.effect === 'none-yet' && <span>{t('casework.extension.effect.none-yet')}</span>}
    </CaseStep>
  );
}
