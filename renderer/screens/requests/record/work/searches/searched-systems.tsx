import { useTranslation } from 'react-i18next';
import type { System } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { lastLook, searchesOf } from '../../../../../../shared/domain/searches.ts';
import { shortDay } from '../../../../../components/dates.ts';
import { FieldRows } from '../../../../../components/section.tsx';

/** Before "no data held": where the linked activities say the data are, and what looking there has shown. */
export function SearchedSystems({ request }: { readonly request: RequestRecord }) {
  const { t } = useTranslation();
  const { systems, searches } = request;
  const words = (system: System) => {
    const last = lastLook(searches, system);
    if (last !== undefined) return t(`casework.page.closing.search.${last.result}`, { date: shortDay(last.on) });
    const asked = searchesOf(searches, system).at(-1);
    return asked === undefined
      ? t('casework.page.closing.search.none')
      : t('casework.page.closing.search.asked', { date: shortDay(asked.askedOn) });
  };
  return (
    <div>
      <h3>{t('casework.page.closing.search.title')}</h3>
      {systems.length === 0 ? (
        <p>{t('casework.page.closing.search.unlinked')}</p>
      ) : (
        <>
          <p className="quiet small">{t('casework.page.closing.search.lead')}</p>
          <FieldRows rows={systems.map((system) => ({ name: system.name, value: words(system) }))} />
        </>
      )}
    </div>
  );
}
