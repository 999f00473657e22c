import { useToday } from '../../../api/session.ts';
import { daysBetween, longDay } from '../../../components/dates.ts';
import { useDaysLeft } from '../../../components/due.tsx';

/** A day one has set oneself: date and days left, without the colours of a statutory deadline. */
export function Day({ day, counted = false }: { readonly day: string; readonly counted?: boolean }) {
  const today = useToday();
  const daysLeft = useDaysLeft();
  if (day === '') return <span className="quiet">–</span>;
  return (
    <>
      <time dateTime={day}>{longDay(day)}</time>
      {counted && <span className="quiet"> · {daysLeft(daysBetween(today, day))}</span>}
    </>
  );
}
