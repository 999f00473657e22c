import { FurtherLaws } from './further-laws.tsx';
import { InternalTarget } from './internal-target.tsx';
import { OwnHolidays } from './own-holidays.tsx';

/** What our own planning and our own holidays add to the dates of the law, and which laws there are. */
export function DeadlinesSection() {
  return (
    <>
      <InternalTarget />
      <OwnHolidays />
      <FurtherLaws />
    </>
  );
}
