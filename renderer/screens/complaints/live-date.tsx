import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ComplaintIntake } from '../../../shared/contract/core/complaints.ts';
import { coreQuery } from '../../api/clients.ts';
import intake from '../requests/intake/intake.module.css';
import { AcknowledgeBy } from './acknowledge-by.tsx';

const SETTLED_MS = 250;
const Askable = ComplaintIntake.pick({ establishmentId: true, receivedOn: true });

type Props = { readonly establishmentId: string; readonly receivedOn: string };

/** The date of the acknowledgement as it follows from what is typed. */
export function LiveDate({ establishmentId, receivedOn }: Props) {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(receivedOn, SETTLED_MS);
  const asked = Askable.safeParse({ establishmentId, receivedOn: settled }).data;
  const { data } = useQuery(
    coreQuery.complaints.propose.queryOptions({ input: asked ?? skipToken, placeholderData: keepPreviousData }),
  );
  return (
    <aside className={intake.live} aria-label={t('complaints.form.live')} aria-live="polite">
      <h2>{t('complaints.form.live')}</h2>
      {asked === undefined || data === undefined ? (
        <p className="quiet">{t('complaints.form.liveWaiting')}</p>
      ) : (
        <AcknowledgeBy clock={data.clock} due={data.due} />
      )}
    </aside>
  );
}
