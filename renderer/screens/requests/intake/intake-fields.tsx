import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IntakeProposal } from '../../../../shared/contract/core/requests.ts';
import { longDay } from '../../../components/dates.ts';
import { fieldId } from '../../../components/form/problems.ts';
import { lawNames, languageName, type Option } from '../names.ts';
import { ActivityPicker } from './activity-picker.tsx';
import { AnswerFields, AuthorityFields, HowItCame, IdentityFields, PeopleFields, ReceiptFields } from './details.tsx';
import { FastPath } from './fast-path.tsx';
import { Fold } from './fold.tsx';
import type { IntakeForm } from './intake-values.ts';
import { LawFields } from './law-fields.tsx';

type Props = {
  readonly name: string;
  readonly form: IntakeForm;
  readonly offices: readonly Option[];
  readonly proposal: IntakeProposal | undefined;
  /** Rights and reference are given when a request is logged, and never by correcting its intake. */
  readonly isNew: boolean;
};

/** The whole intake: the fast path open, the rest folded under what it holds. */
export function IntakeFields({ name, form, offices, proposal, isNew }: Props) {
  const { t } = useTranslation();
  const { values, errors } = form;
  const hasProblem = (...paths: readonly string[]) =>
    Object.keys(errors).some((field) => paths.some((path) => field === path || field.startsWith(`${path}.`)));
  const received = proposal === undefined ? '' : longDay(proposal.received);
  const office = offices.find((each) => each.value === values.establishmentId)?.label ?? '';
  return (
    <>
      <FastPath name={name} form={form} withRights={isNew} />
      <div>
        <Fold
          title={t('requests.intake.law')}
          digest={[office, lawNames(t, values.laws)].filter(Boolean).join(' · ')}
          hasProblem={hasProblem('establishmentId', 'laws', 'lawReason')}
        >
          <LawFields name={name} form={form} offices={offices} proposal={proposal} />
        </Fold>
        <Fold
          title={t('requests.intake.how')}
          digest={[values.channelDetail, values.takenBy].filter(Boolean).join(' · ')}
          hasProblem={hasProblem('channelDetail', 'takenBy', 'spokenWords', 'receipts.reachedUs.at')}
        >
          <HowItCame form={form} />
        </Fold>
        <Fold
          title={t('requests.intake.receipts')}
          digest={received}
          hasProblem={hasProblem('receipts.firstReached', 'receipts.knownToDpo', 'receipts.override')}
        >
          <ReceiptFields form={form} />
        </Fold>
        <Fold
          title={t('requests.intake.people')}
          digest={values.dataSubject?.name ?? t('requests.intake.ownRequest')}
          hasProblem={hasProblem('requester.phone', 'requester.reference', 'requester.addressLines', 'dataSubject')}
        >
          <PeopleFields name={name} form={form} />
        </Fold>
        {values.dataSubject !== null && (
          <Fold
            title={t('requests.intake.authority')}
            digest={t(`requests.authorityState.${values.authority.state}`)}
            hasProblem={hasProblem('authority')}
          >
            <AuthorityFields form={form} />
          </Fold>
        )}
        <Fold
          title={t('requests.intake.identity')}
          digest={t(`requests.identityState.${values.identity.state}`)}
          hasProblem={hasProblem('identity')}
        >
          <IdentityFields form={form} />
        </Fold>
        <Fold
          title={t('requests.intake.answer')}
          digest={[t(`requests.answerChannel.${values.answer.channel}`), languageName(values.answer.language)].join(
            ' · ',
          )}
          hasProblem={hasProblem('answer')}
        >
          <AnswerFields form={form} />
        </Fold>
        <Fold
          title={t('requests.intake.more')}
          digest={values.reference}
          hasProblem={hasProblem('activityIds', 'notes', 'reference')}
        >
          <ActivityPicker
            id={fieldId(name, 'activityIds')}
            value={values.activityIds}
            onChange={(ids) => {
              form.setFieldValue('activityIds', ids);
            }}
            error={errors.activityIds}
          />
          <Textarea label={t('requests.intake.notes')} {...form.getInputProps('notes')} />
          {isNew && (
            <TextInput
              label={t('requests.intake.reference')}
              description={t('requests.intake.referenceHint')}
              {...form.getInputProps('reference')}
            />
          )}
        </Fold>
      </div>
    </>
  );
}
