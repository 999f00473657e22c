import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REQUEST_CHANNELS } from '../../../../shared/contract/core/requests.ts';
import { RIGHT_ARTICLE, RIGHTS } from '../../../../shared/reference/rights.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import { fieldId } from '../../../components/form/problems.ts';
import { COUNTRIES, optionsOf } from '../names.ts';
import { ChoiceGroup } from './choice-group.tsx';
import styles from './intake.module.css';
import type { IntakeForm } from './intake-values.ts';

type Props = { readonly name: string; readonly form: IntakeForm; readonly withRights: boolean };

/** Who, what in their words, which rights, and how and when it came: enough for most requests. */
export function FastPath({ name, form, withRights }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.fast}>
      <FieldPair>
        <TextInput
          label={t('requests.intake.name')}
          placeholder={t('requests.intake.nameHint')}
          withAsterisk
          dir="auto"
          {...form.getInputProps('requester.name')}
        />
        <TextInput label={t('requests.intake.email')} type="email" {...form.getInputProps('requester.email')} />
      </FieldPair>
      <Textarea
        label={t('requests.intake.words')}
        description={t('requests.intake.wordsHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        minRows={4}
        dir="auto"
        {...form.getInputProps('words')}
      />
      {withRights && (
        <ChoiceGroup
          id={fieldId(name, 'rights')}
          label={t('requests.intake.rights')}
          hint={t('requests.intake.rightsHint')}
          required
          options={RIGHTS.map((value) => ({
            value,
            label: `${t(`reference.right.${value}`)} · ${RIGHT_ARTICLE[value]}`,
          }))}
          value={form.values.rights}
          onChange={(rights) => {
            form.setFieldValue('rights', rights);
          }}
          error={form.errors.rights}
        />
      )}
      <div className={styles.three}>
        <Select
          label={t('requests.intake.channel')}
          data={optionsOf(REQUEST_CHANNELS, (channel) => t(`requests.channel.${channel}`))}
          withAsterisk
          {...form.getInputProps('channel')}
        />
        <DateField
          label={t('requests.intake.received')}
          withAsterisk
          {...form.getInputProps('receipts.reachedUs.on')}
        />
        <Select
          label={t('requests.intake.country')}
          data={[{ value: '', label: t('requests.intake.unknownCountry') }, ...COUNTRIES]}
          searchable
          {...form.getInputProps('requester.country')}
        />
      </div>
    </div>
  );
}
