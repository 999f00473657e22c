import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ANSWER_CHANNELS, Authority, Identity } from '../../../../shared/contract/core/requests.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import { LANGUAGES, optionsOf } from '../names.ts';
import { forThemself, onBehalf, type IntakeForm } from './intake-values.ts';
import { RequesterDetails, SubjectFields } from './person-fields.tsx';

type Props = { readonly form: IntakeForm };

/** How it came: the desk, who took it, the spoken words where there is nothing written. */
export function HowItCame({ form }: Props) {
  const { t } = useTranslation();
  const spoken = form.values.channel === 'phone' || form.values.channel === 'in-person';
  return (
    <>
      <FieldPair>
        <TextInput label={t('requests.intake.channelDetail')} {...form.getInputProps('channelDetail')} />
        <TextInput label={t('requests.intake.takenBy')} {...form.getInputProps('takenBy')} />
        <TextInput
          label={t('requests.intake.receivedAt')}
          placeholder={t('requests.intake.receivedAtHint')}
          {...form.getInputProps('receipts.reachedUs.at')}
        />
      </FieldPair>
      {(spoken || form.values.spokenWords !== '') && (
        <Textarea
          label={t('requests.intake.spokenWords')}
          description={t('requests.intake.spokenWordsHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          dir="auto"
          {...form.getInputProps('spokenWords')}
        />
      )}
    </>
  );
}

/** The moments the request reached somebody: the earliest counts, unless another day is set with its reason. */
export function ReceiptFields({ form }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet small">{t('requests.intake.receiptsHint')}</p>
      <FieldPair>
        <DateField label={t('requests.intake.firstReached')} {...form.getInputProps('receipts.firstReached.on')} />
        <TextInput
          label={t('requests.intake.firstReachedWhere')}
          {...form.getInputProps('receipts.firstReached.where')}
        />
        <DateField label={t('requests.intake.knownToDpo')} {...form.getInputProps('receipts.knownToDpo')} />
      </FieldPair>
      <FieldPair>
        <DateField label={t('requests.intake.override')} {...form.getInputProps('receipts.override.on')} />
        <TextInput label={t('requests.intake.overrideReason')} {...form.getInputProps('receipts.override.reason')} />
      </FieldPair>
    </>
  );
}

/** Requester and data subject stand apart; somebody else's authority is looked at by itself. */
export function PeopleFields({ name, form }: Props & { readonly name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <RequesterDetails name={name} form={form} />
      <Switch
        label={t('requests.intake.ownRequest')}
        description={t('requests.intake.ownRequestHint')}
        checked={form.values.dataSubject === null}
        onChange={(event) => {
          form.setValues(event.currentTarget.checked ? forThemself() : onBehalf(form.values));
        }}
      />
      <SubjectFields name={name} form={form} />
    </>
  );
}

export function AuthorityFields({ form }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <FieldPair>
        <Select
          label={t('requests.intake.authorityKind')}
          data={optionsOf(Authority.shape.kind.options, (kind) => t(`requests.authorityKind.${kind}`))}
          {...form.getInputProps('authority.kind')}
        />
        <Select
          label={t('requests.intake.authorityState')}
          data={optionsOf(Authority.shape.state.options, (state) => t(`requests.authorityState.${state}`))}
          {...form.getInputProps('authority.state')}
        />
        <DateField label={t('requests.intake.authorityAskedOn')} {...form.getInputProps('authority.askedOn')} />
        <DateField label={t('requests.intake.authoritySeenOn')} {...form.getInputProps('authority.seenOn')} />
        <TextInput label={t('requests.intake.authoritySeenBy')} {...form.getInputProps('authority.seenBy')} />
      </FieldPair>
      <Textarea label={t('requests.intake.authorityNotes')} {...form.getInputProps('authority.notes')} />
    </>
  );
}

/** No doubt is the rule; anything else needs its reason. */
export function IdentityFields({ form }: Props) {
  const { t } = useTranslation();
  const doubted = form.values.identity.state !== 'no-doubt';
  return (
    <>
      <Select
        label={t('requests.intake.identityState')}
        description={t('requests.intake.identityHint')}
        data={optionsOf(Identity.shape.state.options, (state) => t(`requests.identityState.${state}`))}
        {...form.getInputProps('identity.state')}
      />
      {doubted && (
        <>
          <Textarea
            label={t('requests.intake.identityReason')}
            withAsterisk
            {...form.getInputProps('identity.reason')}
          />
          <FieldPair>
            <DateField label={t('requests.intake.identityOn')} {...form.getInputProps('identity.on')} />
            <TextInput label={t('requests.intake.identityMethod')} {...form.getInputProps('identity.method')} />
          </FieldPair>
        </>
      )}
    </>
  );
}

export function AnswerFields({ form }: Props) {
  const { t } = useTranslation();
  return (
    <FieldPair>
      <Select
        label={t('requests.intake.answerChannel')}
        data={optionsOf(ANSWER_CHANNELS, (channel) => t(`requests.answerChannel.${channel}`))}
        {...form.getInputProps('answer.channel')}
      />
      <Select
        label={t('requests.intake.answerLanguage')}
        data={LANGUAGES}
        searchable
        {...form.getInputProps('answer.language')}
      />
      <TextInput
        label={t('requests.intake.formatNeeds')}
        placeholder={t('requests.intake.formatNeedsHint')}
        {...form.getInputProps('answer.formatNeeds')}
      />
    </FieldPair>
  );
}
