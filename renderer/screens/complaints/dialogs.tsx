import { Modal, Select, Textarea, TextInput } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  Acknowledgement,
  COMPLAINT_OUTCOMES,
  ComplaintOutcome,
  ComplaintStep,
  STEP_KINDS,
  type ComplaintRecord,
} from '../../../shared/contract/core/complaints.ts';
import { REQUEST_CHANNELS } from '../../../shared/contract/core/requests.ts';
import { line } from '../../../shared/contract/primitives.ts';
import { core } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { FieldPair } from '../../components/form/layout.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { ComplaintLetterForm } from '../letters/complaint-form.tsx';
import { optionsOf } from '../requests/names.ts';
import { actTitle, type ComplaintAct } from './next-act.ts';
import { useComplaintAct, type ActProps } from './use-complaint-act.ts';

/** Section 164A(3): the one act that has a day. */
function AcknowledgeForm({ complaint, onClose }: ActProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { name, controller, form } = useComplaintAct<z.input<typeof Acknowledgement>>({
    complaint,
    onClose,
    act: 'acknowledge',
    schema: Acknowledgement,
    within: 'acknowledgement',
    values: { on: today, by: complaint.intake.channel, words: '' },
    save: (acknowledgement, at) => core.complaints.acknowledge({ ...at, acknowledgement }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`complaints.acknowledging.${field}`)}
      saveLabel={t('complaints.acknowledging.act')}
      onCancel={onClose}
    >
      <FieldPair>
        <DateField label={t('complaints.acknowledging.on')} withAsterisk data-autofocus {...form.getInputProps('on')} />
        <Select
          label={t('complaints.acknowledging.by')}
          data={optionsOf(REQUEST_CHANNELS, (channel) => t(`requests.channel.${channel}`))}
          allowDeselect={false}
          {...form.getInputProps('by')}
        />
      </FieldPair>
      <Textarea label={t('complaints.acknowledging.words')} {...form.getInputProps('words')} />
    </RecordForm>
  );
}

const Step = ComplaintStep.omit({ id: true });

function StepForm({ complaint, onClose }: ActProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { name, controller, form } = useComplaintAct<z.input<typeof Step>>({
    complaint,
    onClose,
    act: 'step',
    schema: Step,
    within: 'step',
    values: { kind: 'enquiry', on: today, words: '' },
    save: (step, at) => core.complaints.addStep({ ...at, step }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`complaints.stepping.${field}`)}
      saveLabel={t('complaints.stepping.act')}
      onCancel={onClose}
    >
      <FieldPair>
        <Select
          label={t('complaints.stepping.kind')}
          data={optionsOf(STEP_KINDS, (kind) => t(`complaints.step.${kind}`))}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('kind')}
        />
        <DateField label={t('complaints.stepping.on')} withAsterisk {...form.getInputProps('on')} />
      </FieldPair>
      <Textarea label={t('complaints.stepping.words')} withAsterisk {...form.getInputProps('words')} />
    </RecordForm>
  );
}

/** Whoever withdraws is told nothing: what was typed of it before is not kept. */
const asDecided = (outcome: z.input<typeof ComplaintOutcome>): z.input<typeof ComplaintOutcome> =>
  outcome.kind === 'withdrawn' ? { ...outcome, toldOn: '', toldHow: '' } : outcome;

/** The outcome, and the day the complainant was told: until then the complaint stays open. */
function OutcomeForm({ complaint, onClose }: ActProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { name, controller, form } = useComplaintAct<z.input<typeof ComplaintOutcome>>({
    complaint,
    onClose,
    act: 'decide',
    schema: ComplaintOutcome,
    within: 'outcome',
    values: complaint.outcome ?? { kind: 'upheld', decidedOn: today, reasons: '', toldOn: '', toldHow: '' },
    save: (outcome, at) => core.complaints.decide({ ...at, outcome: asDecided(outcome) }),
  });
  const telling = complaint.outcome !== null;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`complaints.deciding.${field}`)}
      saveLabel={t('complaints.deciding.act')}
      onCancel={onClose}
    >
      <FieldPair>
        <Select
          label={t('complaints.deciding.kind')}
          data={optionsOf(COMPLAINT_OUTCOMES, (outcome) => t(`complaints.outcome.${outcome}`))}
          allowDeselect={false}
          data-autofocus={telling ? undefined : true}
          {...form.getInputProps('kind')}
        />
        <DateField label={t('complaints.deciding.decidedOn')} withAsterisk {...form.getInputProps('decidedOn')} />
      </FieldPair>
      <Textarea label={t('complaints.deciding.reasons')} withAsterisk {...form.getInputProps('reasons')} />
      {form.values.kind === 'withdrawn' ? (
        <p className="quiet">{t('complaints.deciding.withdrawnHint')}</p>
      ) : (
        <FieldPair>
          <DateField
            label={t('complaints.deciding.toldOn')}
            description={t('complaints.deciding.toldHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data-autofocus={telling ? true : undefined}
            {...form.getInputProps('toldOn')}
          />
          <TextInput label={t('complaints.deciding.toldHow')} {...form.getInputProps('toldHow')} />
        </FieldPair>
      )}
    </RecordForm>
  );
}

const Reopening = z.strictObject({ reason: line(1000) });

function ReopenForm({ complaint, onClose }: ActProps) {
  const { t } = useTranslation();
  const { name, controller, form } = useComplaintAct({
    complaint,
    onClose,
    act: 'reopen',
    schema: Reopening,
    values: { reason: '' },
    save: ({ reason }, at) => core.complaints.reopen({ ...at, reason }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`complaints.reopening.${field}`)}
      saveLabel={t('complaints.reopening.act')}
      onCancel={onClose}
    >
      <Textarea
        label={t('complaints.reopening.reason')}
        withAsterisk
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </RecordForm>
  );
}

const Noting = z.strictObject({ note: line(5000) });

function NoteForm({ complaint, onClose }: ActProps) {
  const { t } = useTranslation();
  const { name, controller, form } = useComplaintAct({
    complaint,
    onClose,
    act: 'note',
    schema: Noting,
    values: { note: '' },
    save: ({ note }, at) => core.complaints.addNote({ ...at, note }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`complaints.noting.${field}`)}
      saveLabel={t('complaints.noting.act')}
      onCancel={onClose}
    >
      <Textarea label={t('complaints.noting.note')} withAsterisk data-autofocus {...form.getInputProps('note')} />
    </RecordForm>
  );
}

const FORM: Readonly<Record<ComplaintAct, ComponentType<ActProps>>> = {
  letter: ComplaintLetterForm,
  acknowledge: AcknowledgeForm,
  step: StepForm,
  decide: OutcomeForm,
  reopen: ReopenForm,
  note: NoteForm,
};

type Props = {
  readonly complaint: ComplaintRecord;
  readonly act: ComplaintAct | undefined;
  readonly onClose: () => void;
};

export function ComplaintDialogs({ complaint, act, onClose }: Props) {
  const { t } = useTranslation();
  const Form = act && FORM[act];
  return (
    <Modal
      opened={act !== undefined}
      onClose={onClose}
      title={act && t(actTitle(act, complaint))}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {Form && <Form complaint={complaint} onClose={onClose} />}
    </Modal>
  );
}
