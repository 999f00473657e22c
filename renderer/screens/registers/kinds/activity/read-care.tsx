import { useTranslation } from 'react-i18next';
import { FieldRows } from '../../../../components/section.tsx';
import { Day } from '../../parts/day.tsx';
import { Text } from '../../parts/text.tsx';
import { of, type Values } from './values.ts';

/** Who answers for the entry, when it was and will be looked at, and under which tags it is found. */
export function Care({ fields: { department, owner, review, tags } }: { readonly fields: Values }) {
  const { t } = useTranslation();
  const { cycleMonths, lastOn, nextOn, by } = review;
  const last = lastOn === '' ? <Text>{by}</Text> : <Day day={lastOn} />;
  return (
    <FieldRows
      rows={[
        { name: t(`${of}.fields.department`), value: <Text>{department}</Text> },
        { name: t(`${of}.fields.owner`), value: <Text>{owner}</Text> },
        { name: t(`${of}.reviewing.nextOn`), value: <Day day={nextOn} counted /> },
        {
          name: t(`${of}.reviewing.lastOn`),
          value: (
            <>
              {last}
              {lastOn !== '' && by !== '' && <span className="quiet"> · {by}</span>}
            </>
          ),
        },
        {
          name: t(`${of}.reviewing.cycle`),
          value: cycleMonths === 0 ? t(`${of}.reviewing.noCycle`) : t(`${of}.reviewing.every`, { count: cycleMonths }),
        },
        { name: t(`${of}.fields.tags`), value: <Text>{tags.join(', ')}</Text> },
      ]}
    />
  );
}
