import { Select, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { erases } from '../../../../../shared/domain/outcome.ts';
import { longDay } from '../../../../components/dates.ts';
import { optionsOf } from '../../names.ts';
import type { ClosingValues } from './closing-values.ts';
import { waitsForData } from './closing-warnings.tsx';
import { SearchedSystems } from '../work/searches/searched-systems.tsx';

type Props = {
  readonly request: RequestRecord;
  readonly line: RequestLine;
  readonly form: UseFormReturnType<ClosingValues>;
};

const REQUESTER_DATA = ['not-asked', 'none', 'answered'] as const;

/** What an outcome needs before it may be recorded, or what to think of with it. */
export function ClosingNeeds({ request, line, form }: Props) {
  const { t } = useTranslation();
  const { outcome, on } = form.values;
  if (outcome === 'no-data-held') return <SearchedSystems request={request} />;
  if (outcome === 'deceased')
    return (
      <Select
        label={t('casework.page.closing.requesterData')}
        description={t('casework.page.closing.requesterDataHint')}
        data={optionsOf(REQUESTER_DATA, (choice) => t(`casework.page.closing.requesterDataChoice.${choice}`))}
        allowDeselect={false}
        withAsterisk
        {...form.getInputProps('requesterData')}
      />
    );
  if (erases(line.right, outcome) && waitsForData(line))
    return (
      <Textarea
        label={t('casework.page.closing.despiteOpenAccess')}
        withAsterisk
        {...form.getInputProps('despiteOpenAccess')}
      />
    );
  if (outcome === 'refused' || outcome === 'not-applicable')
    return line.refusalLimits.map(({ law, date }) =>
      // Once it has passed, the warning says so.
      date === null || on > date ? null : (
        <p key={law}>
          {t('casework.page.closing.refusalLimit', { date: longDay(date), law: t(`reference.law.${law}`) })}
        </p>
      ),
    );
  return null;
}
