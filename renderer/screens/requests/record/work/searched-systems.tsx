import { useTranslation } from 'react-i18next';
import type { Search, System } from '../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { shortDay } from '../../../../components/dates.ts';
import { FieldRows } from '../../../../components/section.tsx';

/** Searches of one place: by its register entry, or by its name where it has none. */
const searchesOf = ({ searches }: RequestRecord, { recordId, name }: System): readonly Search[] =>
  searches.filter(({ system }) => (recordId === null ? system.name === name : system.recordId === recordId));

/** Before "no data held": where the linked activities say the data are, and what looking there has shown. */
export function SearchedSystems({ request }: { readonly request: RequestRecord }) {
  const { t } = useTranslation();
  const words = (system: System) => {
    const searches = searchesOf(request, system);
    const answers = searches.flatMap(({ answer }) => (answer === null ? [] : [answer]));
    // The last look counts; of two on one day the one recorded later.
    const last = answers.reduce<(typeof answers)[number] | undefined>(
      (before, answer) => (before === undefined || answer.on >= before.on ? answer : before),
      undefined,
    );
    if (last !== undefined) return t(`casework.page.closing.search.${last.result}`, { date: shortDay(last.on) });
    const asked = searches.at(-1);
    return asked === undefined
      ? t('casework.page.closing.search.none')
      : t('casework.page.closing.search.asked', { date: shortDay(asked.askedOn) });
  };
  return (
    <div>
      <h3>{t('casework.page.closing.search.title')}</h3>
      {request.systems.length === 0 ? (
        <p>{t('casework.page.closing.search.unlinked')}</p>
      ) : (
        <>
          <p className="quiet small">{t('casework.page.closing.search.lead')}</p>
          <FieldRows rows={request.systems.map((system) => ({ name: system.name, value: words(system) }))} />
        </>
      )}
    </div>
  );
}
