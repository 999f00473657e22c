import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BreachFacts } from '../../../shared/contract/core/breaches.ts';
import { coreQuery } from '../../api/clients.ts';
import intake from '../requests/intake/intake.module.css';
import { Clocks } from './clocks.tsx';
import type { FactForm } from './fact-values.ts';

const SETTLED_MS = 250;
const Askable = BreachFacts.pick({ role: true, establishmentId: true, laws: true, aware: true });

/** The clocks that follow from what is typed, a moment after the last key. */
export function LiveClocks({ form }: { readonly form: FactForm }) {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(form.values, SETTLED_MS);
  const { role, establishmentId, laws, aware } = settled;
  const asked = Askable.safeParse({ role, establishmentId, laws, aware }).data;
  const { data } = useQuery(
    coreQuery.breaches.propose.queryOptions({ input: asked ?? skipToken, placeholderData: keepPreviousData }),
  );
  return (
    <aside className={intake.live} aria-label={t('breaches.form.live')} aria-live="polite">
      <h2>{t('breaches.form.live')}</h2>
      {asked === undefined || data === undefined ? (
        <p className="quiet">{t('breaches.form.liveWaiting')}</p>
      ) : (
        <Clocks clocks={data.clocks} role={asked.role} />
      )}
    </aside>
  );
}
