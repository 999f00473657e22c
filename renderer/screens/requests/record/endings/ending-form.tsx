import type { Translate } from '../../../../../shared/i18n/index.ts';
import { RemoveDateForm } from '../dates/remove-date-form.tsx';
import { SetDateForm } from '../dates/set-date-form.tsx';
import { ProcessorForm } from '../processor/processor-form.tsx';
import { AddRecipientForm } from '../recipients/add-recipient-form.tsx';
import { TellRecipientForm } from '../recipients/tell-recipient-form.tsx';
import type { StepProps } from '../steps/use-step-form.ts';
import { AcknowledgementForm } from '../../../letters/acknowledgement-form.tsx';
import { LiftingForm, PortabilityForm, RecipientForm } from '../../../letters/after-forms.tsx';
import { OutcomeForm } from '../../../letters/outcome-form.tsx';
import { DisputeForm } from './dispute-form.tsx';
import type { Ending } from './ending.ts';
import { SettleForm } from './settle-form.tsx';

export function endingTitle(t: Translate, ending: Ending): string {
  switch (ending.act) {
    case 'letter':
      return t('writing.title.outcome');
    case 'acknowledge':
      return t('writing.title.acknowledgement');
    case 'lifting':
      return t('writing.title.lifting');
    case 'portability':
      return t('writing.title.portability');
    case 'recipient-letter':
      return t('writing.title.recipient', { recipient: ending.notice.recipient });
    case 'dispute':
      return t('ending.dispute.title');
    case 'settle':
      return t('ending.dispute.settleTitle');
    case 'processor':
      return t('ending.processor.formTitle');
    case 'set-date':
      return t('ending.date.title');
    case 'remove-date':
      return t('ending.date.removeTitle');
    case 'add-recipient':
      return t('ending.recipients.addTitle');
    case 'tell-recipient':
      return t('ending.recipients.recordTitle', { recipient: ending.notice.recipient });
  }
}

export function EndingForm({ ending, ...form }: StepProps & { readonly ending: Ending }) {
  switch (ending.act) {
    case 'letter':
      return <OutcomeForm {...form} lineIds={ending.lineIds} />;
    case 'acknowledge':
      return <AcknowledgementForm {...form} />;
    case 'lifting':
      return <LiftingForm {...form} line={ending.line} />;
    case 'portability':
      return <PortabilityForm {...form} line={ending.line} />;
    case 'recipient-letter':
      return <RecipientForm {...form} notice={ending.notice} />;
    case 'dispute':
      return <DisputeForm {...form} lineIds={ending.lineIds} />;
    case 'settle':
      return <SettleForm {...form} dispute={ending.dispute} />;
    case 'processor':
      return <ProcessorForm {...form} line={ending.line} />;
    case 'set-date':
      return <SetDateForm {...form} line={ending.line} />;
    case 'remove-date':
      return <RemoveDateForm {...form} line={ending.line} />;
    case 'add-recipient':
      return <AddRecipientForm {...form} line={ending.line} />;
    case 'tell-recipient':
      return <TellRecipientForm {...form} notice={ending.notice} />;
  }
}
