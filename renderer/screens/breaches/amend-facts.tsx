import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { core, coreQuery } from '../../api/clients.ts';
import { RecordForm } from '../../components/form/record-form.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { Page } from '../../components/page.tsx';
import intake from '../requests/intake/intake.module.css';
import { FactFields } from './fact-fields.tsx';
import { amendedFrom, factsOf, FactValues } from './fact-values.ts';
import { keepBreach } from './keep-breach.ts';
import { LiveClocks } from './live-clocks.tsx';

type Props = { readonly breach: BreachRecord; readonly onLeave: () => void };

/** The facts as they become known; a corrected awareness moves the clocks. */
export function AmendFacts({ breach, onLeave }: Props) {
  const { t } = useTranslation();
  const name = `breach/${breach.id}`;
  const { data: offices = [] } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  const values = useMemo(() => amendedFrom(breach), [breach]);
  const controller = useRecordForm({
    name,
    schema: FactValues,
    current: { version: breach.version, values },
    within: 'facts',
    save: (typed, version) =>
      core.breaches.amend({ id: breach.id, version, facts: factsOf(typed), reason: typed.reason }),
    onSaved: (saved) => {
      keepBreach(saved);
      onLeave();
    },
  });
  return (
    <Page
      title={t('breaches.form.amendTitle', { reference: breach.reference })}
      windowTitle={breach.reference}
      trail={[{ label: t('breaches.title'), link: { to: '/breaches' } }]}
    >
      <div className={intake.page}>
        <RecordForm
          name={name}
          controller={controller}
          fieldName={(field) => t(`breaches.field.${field}`)}
          onCancel={onLeave}
        >
          <FactFields name={name} form={controller.form} offices={offices} />
          <TextInput label={t('breaches.field.reason')} {...controller.form.getInputProps('reason')} />
        </RecordForm>
        <LiveClocks form={controller.form} />
      </div>
    </Page>
  );
}
