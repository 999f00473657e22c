import { useTranslation } from 'react-i18next';
import { ADEQUACY_DECISIONS, type AdequacyDecisionId } from '../../../shared/reference/adequacy.ts';
import { useToday } from '../../api/session.ts';
import { shortDay } from '../../components/dates.ts';
import { RecordTable } from '../registers/parts/record-table.tsx';
import { coveredBy } from '../registers/fields/decision-words.ts';

type Props = { readonly label: string; readonly ids: readonly AdequacyDecisionId[] };

/** One law's list. What ended stays in it, with its end and the reason. */
export function AdequacyList({ label, ids }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const of = 'reference.lists.adequacy';
  return (
    <RecordTable
      label={label}
      rows={ids}
      columns={[
        { header: t(`${of}.who`), cell: (id) => coveredBy(t, id), width: 24 },
        {
          header: t(`${of}.decision`),
          cell: (id) => {
            const { citation, from } = ADEQUACY_DECISIONS[id];
            return (
              <>
                {citation}
                <br />
                <span className="quiet small">{t(`${of}.from`, { date: shortDay(from) })}</span>
              </>
            );
          },
          width: 34,
        },
        {
          header: t(`${of}.limits`),
          cell: (id) => {
            const { scope, note, until } = ADEQUACY_DECISIONS[id];
            const words = [
              ...(until === undefined
                ? []
                : [t(`${of}.${until <= today ? 'ended' : 'endsOn'}`, { date: shortDay(until) })]),
              ...(scope === undefined ? [] : [t(`reference.adequacy.scope.${scope}`)]),
              ...(note === undefined ? [] : [t(`reference.adequacy.note.${note}`)]),
            ];
            return words.length === 0 ? <span className="quiet">–</span> : words.join('; ');
          },
        },
      ]}
    />
  );
}
