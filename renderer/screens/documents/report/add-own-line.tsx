import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REPORT_TOPICS, ReportTopic } from '../../../../shared/contract/core/documents.ts';
import { optionsOf } from '../../requests/names.ts';
import styles from './report-lines.module.css';
import type { ReportSteps } from './use-report.ts';

/** What the register does not know but the person should be told. */
export function AddOwnLine({ steps }: { readonly steps: ReportSteps }) {
  const { t } = useTranslation();
  const [topic, setTopic] = useState<ReportTopic>('note');
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    void steps.add(topic, text.trim()).then(
      () => {
        setText('');
      },
      () => undefined,
    );
  };
  return (
    <div className={styles.own}>
      <Select
        label={t('documents.report.ownTopic')}
        data={optionsOf(REPORT_TOPICS, (value) => t(`documents.report.topic.${value}`))}
        value={topic}
        onChange={(value) => {
          setTopic(ReportTopic.catch('note').parse(value));
        }}
      />
      <Textarea
        label={t('documents.report.ownText')}
        minRows={1}
        maxLength={4000}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
        }}
      />
      <Button variant="default" onClick={add} disabled={text.trim() === ''}>
        {t('documents.report.addOwn')}
      </Button>
    </div>
  );
}
