import { Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Search } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { IsoDate, text } from '../../../../../../shared/contract/primitives.ts';
import { core } from '../../../../../api/clients.ts';
import { useToday } from '../../../../../api/session.ts';
import { shortDay } from '../../../../../components/dates.ts';
import { DateField } from '../../../../../components/form/date-field.tsx';
import { RecordForm } from '../../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../../components/form/use-record-form.ts';
import { keepRequest } from '../../keep-request.ts';
import styles from './searches.module.css';

type Props = { readonly request: RequestRecord; readonly search: Search; readonly onClose: () => void };

const RESULTS = ['nothing', 'found'] as const;
const Answer = z.strictObject({ on: IsoDate, result: z.enum(RESULTS), note: text(2000) });

/** What somebody who looked has to say: found or nothing, both count. */
export function AnswerSearchForm({ request, search, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const name = `request/${request.id}/search/${search.id}`;
  const values: z.input<typeof Answer> = { on: today, result: 'nothing', note: '' };
  const controller = useRecordForm({
    name,
    schema: Answer,
    current: { version: request.version, values },
    save: (answer, version) => core.requests.searches.end({ id: request.id, version, searchId: search.id, ...answer }),
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`work.searches.answerForm.${field}`)}
      saveLabel={t('work.searches.answerForm.act')}
      onCancel={onClose}
    >
      <p>{t('work.searches.answerForm.asked', { who: search.asked, date: shortDay(search.askedOn) })}</p>
      <Radio.Group label={t('work.searches.answerForm.result')} {...form.getInputProps('result')}>
        <div className={styles.results}>
          {RESULTS.map((result) => (
            <Radio
              key={result}
              value={result}
              label={t(`casework.searchResult.${result}`)}
              data-autofocus={result === form.values.result || undefined}
            />
          ))}
        </div>
      </Radio.Group>
      <DateField label={t('work.searches.answerForm.on')} withAsterisk {...form.getInputProps('on')} />
      <Textarea
        label={t('work.searches.answerForm.note')}
        description={t('work.searches.answerForm.noteHint')}
        dir="auto"
        {...form.getInputProps('note')}
      />
    </RecordForm>
  );
}
