import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  LINE_OUTCOMES,
  type LineClosing,
  type RequestLine,
  type RequestRecord,
} from '../../../../../shared/contract/core/requests.ts';
import { groundsFor } from '../../../../../shared/domain/grounds.ts';
import { erases, NEEDS_REASONS, reasonsFault } from '../../../../../shared/domain/outcome.ts';
import { core, coreQuery } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { say } from '../../../../components/notice.ts';
import { optionsOf } from '../../names.ts';
import { ClosingNeeds } from './closing-needs.tsx';
import { ClosingWarnings } from './closing-warnings.tsx';
import { closingSchema, type ClosingValues } from './closing-values.ts';
import { GroundsField } from './grounds-field.tsx';
import { keepRequest } from '../keep-request.ts';

type Props = {
  readonly request: RequestRecord;
  readonly line: RequestLine;
  readonly withdraw: boolean;
  readonly onClose: () => void;
};

/** A line is passed on only where its request went to another controller. */
const OUR_OUTCOMES = LINE_OUTCOMES.filter((outcome) => outcome !== 'forwarded');

/** Outcomes that may rest on a provision of the law. */
const CITES: ReadonlySet<LineClosing['outcome']> = new Set(['refused', 'partly-granted', 'not-applicable']);

/** Ends one line with its outcome, its day and, where it is no full yes, the provisions it rests on. */
export function CloseLineForm({ request, line, withdraw, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const { data: offices = [] } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  const name = `request/${request.id}/${withdraw ? 'withdraw' : 'close'}/${line.id}`;
  const country = offices.find((office) => office.id === request.intake.establishmentId)?.fields.country ?? '';
  const offeredOn = (day: string) => groundsFor({ laws: line.laws, right: line.right, country, on: day });
  const passedOn = line.processor?.forwarded != null;
  const values: ClosingValues = {
    outcome: withdraw ? 'withdrawn' : passedOn ? 'forwarded' : 'granted',
    on: today,
    ground: '',
    grounds: [],
    requesterData: 'not-asked',
    despiteOpenAccess: '',
  };
  const controller = useRecordForm({
    name,
    schema: closingSchema((day) => offeredOn(day).length > 0),
    current: { version: request.version, values },
    within: 'closing',
    save: (closing, version) =>
      core.requests.lines.close({ id: request.id, version, lineId: line.id, closing: fitting(closing, line) }),
    onSaved: (saved) => {
      keepRequest(saved);
      say(t('requests.closing.done', { right: t(`reference.right.${line.right}`) }));
      onClose();
    },
  });
  const { form } = controller;
  const { outcome, on } = form.values;
  const offered = offeredOn(on);
  const tellsWhy = NEEDS_REASONS.has(outcome);
  const needed = reasonsFault({ ...form.values, ground: '', grounds: [] }, offered.length > 0)?.field;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`requests.closing.${field}`)}
      saveLabel={t('requests.closing.act')}
      onCancel={onClose}
    >
      <FieldPair>
        {!withdraw && (
          <Select
            label={t('requests.closing.outcome')}
            data={optionsOf(passedOn ? LINE_OUTCOMES : OUR_OUTCOMES, (each) => t(`requests.outcome.${each}`))}
            allowDeselect={false}
            data-autofocus
            {...form.getInputProps('outcome')}
          />
        )}
        <DateField label={t('requests.closing.on')} withAsterisk {...form.getInputProps('on')} />
      </FieldPair>
      <ClosingWarnings request={request} line={line} closing={form.values} />
      <ClosingNeeds request={request} line={line} form={form} />
      <Textarea
        label={t(tellsWhy ? 'requests.closing.ground' : 'requests.closing.note')}
        {...(tellsWhy && { description: t('requests.closing.groundNeeded') })}
        withAsterisk={needed === 'ground' && form.values.grounds.length === 0}
        dir="auto"
        autosize
        minRows={2}
        {...form.getInputProps('ground')}
      />
      {CITES.has(outcome) && (
        <GroundsField
          form={name}
          needed={needed === 'grounds'}
          offered={offered}
          value={form.values.grounds}
          onChange={(grounds) => {
            form.setFieldValue('grounds', grounds);
          }}
          errors={form.errors}
        />
      )}
    </RecordForm>
  );
}

/** Words typed for another outcome than the one chosen in the end are left behind. */
function fitting(closing: ClosingValues, { right }: RequestLine): ClosingValues {
  const { outcome, grounds, requesterData, despiteOpenAccess } = closing;
  return {
    ...closing,
    grounds: CITES.has(outcome) ? grounds : [],
    requesterData: outcome === 'deceased' ? requesterData : 'not-asked',
    despiteOpenAccess: erases(right, outcome) ? despiteOpenAccess : '',
  };
}
